import { type Clock, lagged, never, openFrom } from "../kernel/clock.ts";
import type { Placement } from "../kernel/generate.ts";
import { type Compiled, slotOf } from "../plan/compile.ts";
import { Usage } from "./usage.ts";

/** What holds the start of an activity where it is. */
export type Reason = (
  | { readonly why: "done" | "pinned" | "today" | "not_before" | "restart" | "no_place" }
  /** It waits for another one. */
  | { readonly why: "after"; readonly activityId: string }
  /** A person it needs is with another one until then. */
  | { readonly why: "busy"; readonly personId: string; readonly activityId: string | undefined }
) & {
  /** The start lies later still, because until then somebody it needs, or its calendar, is off. */
  readonly waitsForOffTime: boolean;
};

/** The reason of each activity of the plan. */
export function reasonsOf(compiled: Compiled, placement: Placement): Reason[] {
  const usage = new Usage(compiled, placement);
  return compiled.plan.activities.map((_, it) => {
    usage.add(it, -1);
    const reason = reasonOf(compiled, placement, usage, it);
    usage.add(it, 1);
    return reason;
  });
}

function reasonOf(compiled: Compiled, placement: Placement, usage: Usage, it: number): Reason {
  const { plan, workload } = compiled;
  const activity = plan.activities[it] as (typeof plan.activities)[number];
  const start = placement.ends[2 * it] as number;
  if (activity.state.is === "done") return { why: "done", waitsForOffTime: false };
  if (start >= never) return { why: "no_place", waitsForOffTime: false };
  if ((workload.fixed[it] as number) >= 0) return { why: "pinned", waitsForOffTime: false };
  const clock = workload.ways.clock[placement.way[it] as number] as Clock;
  const { time, reason } = boundBy(compiled, placement, it);
  const open = (workload.work[it] as number) > 0 ? openFrom(clock, time) : time;
  if (open >= start) return { ...reason, waitsForOffTime: open > time };
  const before = clock.openAt[(clock.openBefore[start] as number) - 1] ?? 0;
  const lack = usage.lackFrom(it, before);
  if (!lack) return { ...reason, waitsForOffTime: false };
  const taker = usage.takersOf(lack.person, lack.slot).findLast((other) => other !== it);
  return {
    why: "busy",
    personId: plan.people[lack.person]?.id ?? "",
    activityId: taker === undefined ? undefined : plan.activities[taker]?.id,
    waitsForOffTime: before + 1 < start,
  };
}

type Plainly = { readonly time: number; readonly reason: Omit<Reason, "waitsForOffTime"> & Reason };

/** The latest of what an activity waits for, people and off-time apart, as a time its start cannot be before. */
function boundBy(compiled: Compiled, placement: Placement, it: number): Plainly {
  const { plan, workload } = compiled;
  const { arcs, release } = workload;
  const released = release[it] as number;
  const isToday = released <= Math.max(0, slotOf(plan, plan.today));
  let best: Plainly = { time: released, reason: { why: isToday ? "today" : "not_before", waitsForOffTime: false } };
  const length = (placement.ends[2 * it + 1] as number) - (placement.ends[2 * it] as number);
  for (let arc = arcs.from[it] as number; arc < (arcs.from[it + 1] as number); arc += 1) {
    const end = arcs.end[arc] as number;
    const waited = lagged(arcs.lagClock[arc], placement.ends[end] as number, arcs.lag[arc] as number);
    const time = arcs.intoFinish[arc] === 1 ? waited - length : waited;
    if (time <= best.time && !(time === best.time && time > 0)) continue;
    const from = plan.activities[end >> 1];
    best = {
      time,
      reason: from
        ? { why: "after", activityId: from.id, waitsForOffTime: false }
        : { why: "restart", waitsForOffTime: false },
    };
  }
  return best;
}

/**
 * The chain that holds the last finish where it is, from its beginning to the end: each link is the reason of the next one. This,
 * not the path by links alone, is what is critical once people bind.
 */
export function bindingChain(
  activities: readonly { readonly id: string; readonly finish: number | undefined; readonly because: Reason }[],
): string[] {
  const byId = new Map(activities.map((it) => [it.id, it]));
  const chain: string[] = [];
  let at = activities.reduce<(typeof activities)[number] | undefined>(
    (last, it) => ((it.finish ?? -1) > (last?.finish ?? -1) ? it : last),
    undefined,
  );
  while (at && !chain.includes(at.id)) {
    chain.unshift(at.id);
    at =
      "activityId" in at.because && at.because.activityId !== undefined ? byId.get(at.because.activityId) : undefined;
  }
  return chain;
}
