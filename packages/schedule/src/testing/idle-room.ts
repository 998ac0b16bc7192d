import { clockOf } from "../kernel/clock.ts";
import { arcsOf, isPlain, type Link, needOf, roomOf, type Workload, waysOf } from "../kernel/workload.ts";

/** What each activity takes of the one resource there is. */
type Crowd = { readonly needs: readonly number[]; readonly units: number };

/** Activities on one clock, which never stops unless said otherwise, with or without a resource that all of them share. */
export function idle(
  work: readonly number[],
  links: readonly Link[],
  rates: Int32Array = new Int32Array(100).fill(1),
  { needs, units }: Crowd = { needs: work.map(() => 0), units: 1 },
): Workload {
  const clock = clockOf(rates);
  const room = roomOf(rates.length, [{ units: new Int32Array(rates.length).fill(units) }]);
  return {
    slots: rates.length,
    count: work.length,
    work: Int32Array.from(work),
    release: new Int32Array(work.length),
    fixed: new Int32Array(work.length).fill(-1),
    ways: waysOf(needs.map((its) => [{ clock, needs: its > 0 ? [needOf(room.lane, 0, its)] : [] }])),
    arcs: arcsOf(work.length, links),
    room,
    plain: isPlain(links),
  };
}
