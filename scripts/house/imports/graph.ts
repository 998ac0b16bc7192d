import type { Import } from "./read.ts";

const byFile = (imports: readonly Import[]): Map<string, Import[]> => Map.groupBy(imports, ({ from }) => from);

/** For each file that can be reached from the starting ones, the way to it: starting file first. */
export function waysFrom(
  starts: readonly string[],
  imports: readonly Import[],
): ReadonlyMap<string, readonly string[]> {
  const importsOf = byFile(imports);
  const ways = new Map(starts.map((start): [string, readonly string[]] => [start, [start]]));
  // A Map visits what is added while it is walked.
  for (const [file, way] of ways) {
    for (const { to } of importsOf.get(file) ?? []) if (!ways.has(to)) ways.set(to, [...way, to]);
  }
  return ways;
}

/** One cycle through each file that lies on any, each cycle told once: its first import, and the files in order. */
export function cyclesIn(imports: readonly Import[]): { readonly first: Import; readonly files: readonly string[] }[] {
  const told = new Set<string>();
  const cycles = [];
  for (const first of imports) {
    if (told.has(first.from)) continue;
    const way = waysFrom([first.to], imports).get(first.from);
    if (!way) continue;
    for (const file of way) told.add(file);
    cycles.push({ first, files: [first.from, ...way] });
  }
  return cycles;
}
