import type { Filter } from "@cairn/contract/experience-filter.ts";

type Ended = NonNullable<Filter["ending"]>;
/** Two endings whose paths stand beside each other; none while all are laid over each other. */
export type Beside = readonly [one: Ended, other: Ended] | undefined;

/** What went ahead beside what came to no decision, where the base has both. */
export function pairIn(endings: readonly string[]): Beside {
  const ahead = (["committed", "realised"] as const).find((it) => endings.includes(it));
  const not = (["no decision", "chose not to act", "chose another"] as const).find((it) => endings.includes(it));
  return ahead && not ? [ahead, not] : undefined;
}
