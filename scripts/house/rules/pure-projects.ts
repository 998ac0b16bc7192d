import type { HouseRule } from "../house-rule.ts";

const isPureProject = (path: string): boolean =>
  /^packages\/(domain|contract|appraisal|schedule|evidence)\/tsconfig\.json$/.test(path);

export const pureProjects: HouseRule = {
  name: "pure-projects",
  why: 'A pure package is checked without the types of Node and the browser, so that using either does not compile. Leave "types" and "lib" to tsconfig.base.json.',
  findings: (sources) => [
    ...[...sources]
      .filter(([path, text]) => isPureProject(path) && /"(types|lib)"/.test(text))
      .map(([path]) => ({ path, line: 0, what: "brings types of its own" })),
    ...[...sources]
      .filter(([path, text]) => path === "tsconfig.base.json" && !/"types": \[\]/.test(text))
      .map(([path]) => ({ path, line: 0, what: 'lacks "types": []' })),
  ],
};
