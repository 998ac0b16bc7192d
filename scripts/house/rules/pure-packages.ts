import { type HouseRule, isPure, matches, type Sources } from "../house-rule.ts";

const impure =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\bperformance\.now\b|\bprocess\.(env|argv|cwd|exit|hrtime|std\w+)\b|\bconsole\.|\bfetch\(|\bset(Timeout|Interval)\b/g;

/** Comments may speak of clocks; code may not read them. Lines stay where they are. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " ")).replace(/(^|\s)\/\/.*$/gm, "$1");

const codeOnly = (sources: Sources): Sources =>
  new Map([...sources].filter(([path]) => isPure(path)).map(([path, text]) => [path, withoutComments(text)]));

export const purePackages: HouseRule = {
  name: "pure-packages",
  why: "Same input, same output, in server, browser and test: the pure packages know no clock, no dice and no I/O. Take time, ids and randomness as arguments.",
  findings: (sources) => matches(codeOnly(sources), isPure, impure, (found) => `uses ${found}`),
};
