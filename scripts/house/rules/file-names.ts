import { type HouseRule, isCode } from "../house-rule.ts";

const empty = /(^|[-.])(utils?|helpers?|common|misc|types?|managers?|services?|data|infos?|index)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name without endings: `apps/web/src/ui/tag.test.tsx` is `tag`. */
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/(\.(test|bench|config))?\.\w+$/, "");

export const fileNames: HouseRule = {
  name: "file-names",
  why: "Names like utils or data say nothing and gather everything. Name the file after the one thing it is about, in kebab-case.",
  findings: (sources) =>
    [...sources.keys()]
      .filter((path) => isCode(path) && (empty.test(nameOf(path)) || !kebab.test(nameOf(path))))
      .map((path) => ({ path, line: 0, what: `is named ${nameOf(path)}` })),
};
