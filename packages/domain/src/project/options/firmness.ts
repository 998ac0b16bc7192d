import type { Sensitivity, Tipping } from "./sensitivity.ts";
import type { Together } from "./together.ts";
import type { Leads } from "./totals.ts";

/** Starting guesses from practice, not measured: to be replaced by what past projects show. */
export const firmnessGuesses = {
  /** People who must count on every criterion before a lead is called anything. */
  people: 3,
  /** A lead is close when a weight tips it by at most this share, and firm when none does by less than the other. */
  tipsBy: { close: 0.05, firm: 0.15 },
  /** A lead is close when it leads alone with less than this share of those who scored everything. */
  leadsWith: 0.5,
} as const;

/** How firm a lead is, in one word; whoever shows it shows what it was made from. */
export type Firmness = "not enough yet" | "level" | "close" | "fairly firm" | "firm";

export function firmnessOf(found: {
  readonly group: Together | undefined;
  readonly leads: Leads;
  readonly sensitivity: Sensitivity | undefined;
}): Firmness {
  const { group, leads, sensitivity } = found;
  if (!group || group.people.fewest < firmnessGuesses.people) return "not enough yet";
  const [leader = "", ...level] = group.leaders;
  if (level.length > 0) return "level";
  const tip = smallestTip(sensitivity);
  const by = tip ? Math.abs(tip.at - tip.weight) : 1;
  const share = leads.n === 0 ? 0 : (leads.alone.get(leader) ?? 0) / leads.n;
  const { tipsBy, leadsWith } = firmnessGuesses;
  if (by <= tipsBy.close || share < leadsWith) return "close";
  return by >= tipsBy.firm && share === 1 ? "firm" : "fairly firm";
}

/** Of all weights the one that has to change least for another option to lead; none when no weight changes it. */
export function smallestTip(sensitivity: Sensitivity | undefined): Tipping | undefined {
  return sensitivity?.tippings
    .flatMap(({ nearest }) => nearest ?? [])
    .toSorted((a, b) => Math.abs(a.at - a.weight) - Math.abs(b.at - b.weight))[0];
}
