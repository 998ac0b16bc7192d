import type { LineKind, Option, Terms } from "./case.ts";
import { effectsOf } from "./drivers.ts";

/** What an option comes to on average over all months, kind by kind; money, gains up and costs down. */
export type Account = {
  /** By kind, without the adjustment for optimism. A kind of which there are no lines is not there. */
  readonly byKind: Readonly<Partial<Record<LineKind, number>>>;
  /** What the adjustment for optimism takes away, on a line of its own: never more than 0 unless amounts are negative. */
  readonly optimism: number;
  /** All of it together: the mean of the runs, exactly. */
  readonly total: number;
  /** The sum if every line came to its worse end at once, and if every line came to its better one. */
  readonly worst: number;
  readonly best: number;
};

/** An option's sum taken apart. Averages add up, which middle values do not. */
export function accountOf(option: Option, terms: Terms): Account {
  const unadjusted = { ...option, costsUp: 0, benefitsDown: 0 };
  const byKind: Partial<Record<LineKind, number>> = {};
  const effects = effectsOf(unadjusted, terms);
  for (const [index, { kind }] of option.lines.entries())
    byKind[kind] = (byKind[kind] ?? 0) + (effects[index]?.mean ?? 0);
  const adjusted = effectsOf(option, terms);
  const sum = (of: (line: (typeof adjusted)[number]) => number) => adjusted.reduce((total, it) => total + of(it), 0);
  const total = sum(({ mean }) => mean);
  return {
    byKind,
    optimism: total - effects.reduce((all, { mean }) => all + mean, 0),
    total,
    worst: sum(({ atLow, atHigh }) => Math.min(atLow, atHigh)),
    best: sum(({ atLow, atHigh }) => Math.max(atLow, atHigh)),
  };
}
