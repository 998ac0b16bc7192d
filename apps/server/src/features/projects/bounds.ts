/** Is something in it nested deeper than so many levels? Does not nest itself, so that no depth brings it down. */
export function isDeeperThan(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap(within);
  }
  return false;
}

/** Are there more values in it than so many, at all levels together? */
export function holdsMoreThan(value: unknown, most: number): boolean {
  let level = [value];
  for (let held = 0; level.length > 0; held += level.length) {
    if (held + level.length > most) return true;
    level = level.flatMap(within);
  }
  return false;
}

const within = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value) : [];
