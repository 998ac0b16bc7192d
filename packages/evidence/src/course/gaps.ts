import type { Chosen } from "../journeys/filter.ts";
import { dayMs, type Journeys } from "../journeys/journeys.ts";
import { eachJourney } from "../map/follow.ts";
import { type Incidence, incidenceOf, stageAt } from "../survival/aalen-johansen.ts";
import { remainingOf, type TimeInterval, timeBy, timeIntervalBy } from "../survival/kaplan-meier.ts";
import type { Spells } from "../survival/spell.ts";

/** What follows an activity, in days. Gaps of projects that are still idle count as long as they lasted so far. */
export type Gap = {
  readonly activity: number;
  readonly of: number;
  readonly stillIdle: number;
  /** undefined where fewer than that share have gone on within what was looked at. */
  readonly medianDays: number | undefined;
  readonly p80Days: number | undefined;
  /** The 95 % intervals of both. */
  readonly medianWithin: TimeInterval | undefined;
  readonly p80Within: TimeInterval | undefined;
  /** Idle for longer than this is a stall: nine in ten gaps that end by going on are over by then. */
  readonly stallDays: number | undefined;
  /** The share that went on within 30 days, with endings competing. */
  readonly onWithin30Days: Incidence;
  readonly stalls: number;
  /** Of the stalls: how they came to an end within a year, going on first, then each ending. */
  readonly afterStall: readonly Incidence[];
};

const restarted = 1;

/** The gaps after each activity that has any. */
export function gapsOf(base: Journeys, chosen?: Chosen): Gap[] {
  const byActivity = base.activities.map((): { time: number[]; how: number[] } => ({ time: [], how: [] }));
  const { events, journeys } = base;
  const journeyAt = journeyOfRows(base);
  eachJourney(base, chosen, (start, end) => {
    const journey = journeyAt[start]!;
    for (let row = start; row < end; row += 1) {
      const next = row + 1 < end ? events.startedAt[row + 1]! : journeys.endedAt[journey]!;
      const how =
        row + 1 < end ? restarted : journeys.ending[journey] === 0 ? 0 : restarted + journeys.ending[journey]!;
      const { time, how: hows } = byActivity[events.activity[row]!]!;
      time.push(Math.max(0, next - events.completedAt[row]!) / dayMs);
      hows.push(how);
    }
  });
  return byActivity.flatMap(({ time, how }, activity) =>
    time.length === 0 ? [] : [gapOf(activity, { time: Float64Array.from(time), ending: Uint8Array.from(how) }, base)],
  );
}

function journeyOfRows({ events, journeys }: Journeys): Uint32Array {
  const journey = new Uint32Array(events.activity.length);
  for (let at = 0; at + 1 < journeys.offsets.length; at += 1)
    journey.fill(at, journeys.offsets[at], journeys.offsets[at + 1]);
  return journey;
}

function gapOf(activity: number, spells: Spells, { endings }: Journeys): Gap {
  const hows = restarted + endings.length;
  const goingOn = remainingOf({ time: spells.time, ending: spells.ending.map((how) => (how === restarted ? 1 : 0)) });
  const stallDays = timeBy(goingOn, 0.9);
  const stalled =
    stallDays === undefined ? { time: new Float64Array(0), ending: new Uint8Array(0) } : beyond(spells, stallDays);
  const incidence = incidenceOf(spells, hows);
  return {
    activity,
    of: spells.time.length,
    stillIdle: spells.ending.reduce((sum, how) => sum + Number(how === 0), 0),
    medianDays: timeBy(goingOn, 0.5),
    p80Days: timeBy(goingOn, 0.8),
    medianWithin: timeIntervalBy(goingOn, 0.5),
    p80Within: timeIntervalBy(goingOn, 0.8),
    stallDays,
    onWithin30Days: stageAt(incidence, 30, hows).by[restarted - 1]!,
    stalls: stalled.time.length,
    afterStall: stageAt(incidenceOf(stalled, hows), 365, hows).by,
  };
}

/** What is left of the spells that lasted longer. */
function beyond({ time, ending }: Spells, least: number): Spells {
  const longer = [...time.keys()].filter((at) => time[at]! > least);
  return {
    time: Float64Array.from(longer, (at) => time[at]! - least),
    ending: Uint8Array.from(longer, (at) => ending[at]!),
  };
}
