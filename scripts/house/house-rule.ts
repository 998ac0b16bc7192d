/** The text files of a house by their path from its top folder, with `/` between folders. */
export type Sources = ReadonlyMap<string, string>;

/** One place where a rule is broken. `line` counts from 1; 0 stands for the whole file. */
export type Finding = { readonly path: string; readonly line: number; readonly what: string };

/** A rule of this house that no bought tool knows. `why` also says what to do instead. */
export type HouseRule = {
  readonly name: string;
  readonly why: string;
  readonly findings: (sources: Sources) => readonly Finding[];
};

/** Tests, and what only tests use, may know more than what they test. */
export const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing\/|^(e2e|bench)\//.test(path);

export const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path) && !/\.(gen|d)\.ts$/.test(path);

/** The packages that are arithmetic over their arguments, wherever they run. */
export const isPure = (path: string): boolean =>
  /^packages\/(domain|contract|library|appraisal|schedule|evidence)\/src\/.*\.ts$/.test(path) && !isTest(path);

/** Every match of a pattern in the files it is for, as findings. */
export function matches(
  sources: Sources,
  isMeant: (path: string) => boolean,
  pattern: RegExp,
  what: (found: string) => string,
): Finding[] {
  const found: Finding[] = [];
  for (const [path, text] of sources) {
    if (!isMeant(path)) continue;
    for (const [index, line] of text.split("\n").entries()) {
      for (const match of line.matchAll(pattern)) found.push({ path, line: index + 1, what: what(match[0]) });
    }
  }
  return found;
}
