import { type HouseRule, isCode, isTest } from "../house-rule.ts";

const linesOf = (text: string): number => text.trimEnd().split("\n").length;
const most = (path: string): number => (isTest(path) ? 400 : 300);

export const fileLength: HouseRule = {
  name: "file-length",
  why: "A file holds one concept, and one that fits on a few screens can be read whole. Find the second concept in it and give it a file.",
  findings: (sources) =>
    [...sources]
      .filter(([path, text]) => isCode(path) && linesOf(text) > most(path))
      .map(([path, text]) => ({ path, line: 0, what: `${linesOf(text)} lines, at most ${most(path)}` })),
};
