import { type HouseRule, matches } from "../house-rule.ts";

// Put together from pieces, so that this file names none.
const folders = ["home", "Users", "root", "tmp", "work"].join("|");
const machinePath = new RegExp(String.raw`(?<![\w.~)}-])\/(${folders})\/[\w.-]+`, "g");

export const machinePaths: HouseRule = {
  name: "machine-paths",
  why: "A path of one machine is wrong on every other. Use a path relative to the project, a setting, or os.tmpdir().",
  findings: (sources) =>
    matches(
      sources,
      (path) => path !== "package-lock.json",
      machinePath,
      (found) => `names ${found}`,
    ),
};
