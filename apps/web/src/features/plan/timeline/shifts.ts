import { daysBetween } from "@cairn/domain/kernel/days.ts";
import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import type { Bar, Lying } from "./bars.ts";

/** An activity that lies elsewhere than by the dates it is compared with. */
export type Shift = {
  readonly bar: Bar & { readonly lying: Lying };
  readonly was: PlannedDates;
  /** Calendar days by which it begins and ends later; negative where earlier. */
  readonly begins: number;
  readonly ends: number;
};

/** What moved, in the order of the timeline, and how many had no dates then. */
export function shiftsIn(bars: readonly Bar[], compared: ReadonlyMap<string, PlannedDates>) {
  const placed = bars.flatMap((bar) => (bar.lying ? [{ ...bar, lying: bar.lying }] : []));
  const shifts = placed.flatMap((bar): Shift[] => {
    const was = compared.get(bar.activity.id);
    if (!was) return [];
    const [begins, ends] = [daysBetween(was.from, bar.lying.from), daysBetween(was.to, bar.lying.to)];
    return begins === 0 && ends === 0 ? [] : [{ bar, was, begins, ends }];
  });
  return { shifts, without: placed.filter(({ activity }) => !compared.has(activity.id)).length };
}
