import { type Clock, finishOf } from "../kernel/clock.ts";
import { earliest } from "../kernel/earliest.ts";
import { type Compiled, listedOrder, slotOf } from "../plan/compile.ts";

/** Before this slot not everything can be finished, and what says so: the links alone, or the work of one person. */
export type Bound = { readonly slot: number; readonly by: "links" | { readonly personId: string } };

/**
 * The larger of two limits that no order of work can get below: the length by links and calendars as if everybody could do any
 * number of things at once, and the time each person takes for what only they can do.
 *
 * @returns slot `never` where the days that are looked at do not suffice even so
 */
export function boundOf(compiled: Compiled): Bound {
  const { plan, workload } = compiled;
  const ends = new Int32Array(2 * workload.count);
  // Where there are several ways the first may be slower than another, so that its time is no limit.
  let slot = 0;
  const lowest = workload.work.map((work, it) => (hasChoice(compiled, it) ? 0 : work));
  slot = earliest(workload, listedOrder(compiled), ends, 0, lowest);
  let by: Bound["by"] = "links";
  const today = Math.max(0, slotOf(plan, plan.today));
  for (const [person, { id }] of plan.people.entries()) {
    const until = busyUntil(compiled, person, today);
    if (until > slot) [slot, by] = [until, { personId: id }];
  }
  return { slot, by };
}

const hasChoice = ({ workload: { ways } }: Compiled, it: number): boolean =>
  (ways.from[it + 1] as number) - (ways.from[it] as number) > 1;

/** When a person is done at the earliest, doing whatever is only theirs without a gap from today on. */
function busyUntil(compiled: Compiled, person: number, today: number): number {
  const { workload, crews } = compiled;
  const { ways } = workload;
  let [shareSlots, presence] = [0, undefined as Clock | undefined];
  for (let it = 0; it < workload.count; it += 1) {
    const way = ways.from[it] as number;
    const its = crews[way]?.find((share) => share.person === person);
    if (!its || hasChoice(compiled, it)) continue;
    const clock = ways.clock[way] as Clock;
    const most = clock.rates.reduce((a, b) => Math.max(a, b), 1);
    shareSlots += Math.ceil((workload.work[it] as number) / most) * its.share;
    presence ??= compiled.presence[person];
  }
  return presence ? finishOf(presence, today, Math.ceil(shareSlots / 100)) : 0;
}
