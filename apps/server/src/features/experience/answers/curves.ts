import type { Curve, Incidence, Within } from "@cairn/contract/experience-figures.ts";
import { endingsOf } from "@cairn/evidence/course/endings.ts";
import { effortByWeek, roleComesIn } from "@cairn/evidence/course/first-time.ts";
import { gapsOf } from "@cairn/evidence/course/gaps.ts";
import { activityLength, journeyLength } from "@cairn/evidence/course/lengths.ts";
import type { Chosen } from "@cairn/evidence/journeys/filter.ts";
import type { Incidence as Estimated, IncidenceCurve } from "@cairn/evidence/survival/aalen-johansen.ts";
import type { TimeInterval } from "@cairn/evidence/survival/kaplan-meier.ts";
import type { z } from "zod";
import type { KeptBase } from "./kept-base.ts";
import { known, standingOf } from "./looking.ts";

const mostStages = 240;
const [weeksOfEffort, mostRoles] = [26, 12];

const incidence = ({ estimate, low, high }: Estimated): z.input<typeof Incidence> => ({ estimate, low, high });

/** As many stages as a curve can show, evenly, with the last. */
function curve({ of, stages }: IncidenceCurve, endings: readonly string[]): z.input<typeof Curve> {
  const every = Math.max(1, Math.ceil(stages.length / (mostStages - 1)));
  const shown = stages.filter((_, at) => at % every === 0 || at === stages.length - 1);
  return {
    of,
    endings: [...endings],
    stages: shown.map(({ time, running, open, by }) => ({ days: time, running, open, by: by.map(incidence) })),
  };
}

export function endings(kept: KeptBase, chosen: Chosen) {
  const { stillOpen, ...told } = endingsOf(kept.journeys, chosen);
  return { ...standingOf(kept, "aalen-johansen", chosen), curve: curve(told, kept.journeys.endings), stillOpen };
}

export function stalls(kept: KeptBase, chosen: Chosen) {
  const { activities, endings: words } = kept.journeys;
  const hows = ["goes on", ...words];
  const gaps = gapsOf(kept.journeys, chosen).map(
    ({ activity, of, stillIdle, medianDays, p80Days, medianWithin, p80Within, stallDays, onWithin30Days, ...gap }) => ({
      activity: activities[activity]!,
      of,
      stillIdle,
      ...known({ medianDays, p80Days, stallDays }),
      ...intervals({ medianWithin, p80Within }),
      onWithin30Days: incidence(onWithin30Days),
      stalls: gap.stalls,
      afterStall: gap.afterStall.map((each, at) => ({ how: hows[at]!, ...incidence(each) })),
    }),
  );
  return { ...standingOf(kept, "kaplan-meier", chosen), stalls: gaps.toSorted((one, other) => other.of - one.of) };
}

export function whoComesIn(kept: KeptBase, chosen: Chosen) {
  const { journeys: base } = kept;
  const times = base.roles.map(() => 0);
  for (const role of base.events.role) times[role]! += 1;
  const frequent = [...times.keys()]
    .filter((role) => role > 0)
    .toSorted((one, other) => times[other]! - times[one]!)
    .slice(0, mostRoles);
  const { shares } = effortByWeek(base, weeksOfEffort, chosen);
  return {
    ...standingOf(kept, "aalen-johansen", chosen),
    roles: frequent.map((role) => {
      const { happened, ...told } = roleComesIn(base, role, chosen);
      return { role: base.roles[role]!, happened, curve: curve(told, ["comes in", ...base.endings]) };
    }),
    effort: {
      names: frequent.map((role) => base.roles[role]!),
      weeks: shares.map((week) => frequent.map((role) => week[role]!)),
    },
  };
}

export function durations(kept: KeptBase, chosen: Chosen) {
  const { journeys: base } = kept;
  const all = base.endings.map((_, at) => at + 1);
  const lengths = [
    { ending: "any ending", which: all },
    ...base.endings.map((ending, at) => ({ ending, which: [at + 1] })),
  ];
  return {
    ...standingOf(kept, "kaplan-meier", chosen),
    journeys: lengths.map(({ ending, which }) => ({ ending, ...length(journeyLength(base, which, chosen)) })),
    activities: base.activities
      .map((activity, at) => ({ activity, ...length(activityLength(base, at, chosen)) }))
      .filter(({ of }) => of > 0)
      .toSorted((one, other) => other.of - one.of),
  };
}

const length = ({ of, censored, medianDays, p80Days, p95Days, ...within }: ReturnType<typeof journeyLength>) => ({
  of,
  censored,
  ...known({ medianDays, p80Days, p95Days }),
  ...intervals(within),
});

/** Those that are known; an end that nobody lived to see is left out. */
const intervals = (all: Readonly<Record<string, TimeInterval | undefined>>): Record<string, z.input<typeof Within>> =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, it]) =>
      it ? [[name, it.high === undefined ? { low: it.low } : { low: it.low, high: it.high }]] : [],
    ),
  );
