import { type HouseRule, isCode, isTest, matches } from "../house-rule.ts";

// Written with a gap, so that this file does not speak of itself.
const anywhere = /@ts-(?:ignore|nocheck)|(?:oxlint|eslint)-(?:disable)|biome-(?:ignore)/g;
const outsideTests = /@ts-(?:expect-error)/g;

export const noSuppressions: HouseRule = {
  name: "no-suppressions",
  why: "A rule that is switched off here and there is no rule. Change the code; or delete the rule for everybody, with the reason. (A test may expect a type error.)",
  findings: (sources) => [
    ...matches(sources, isCode, anywhere, (found) => found),
    ...matches(
      sources,
      (path) => isCode(path) && !isTest(path),
      outsideTests,
      (found) => found,
    ),
  ],
};
