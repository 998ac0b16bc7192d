import { Instant } from "@cairn/domain/kernel/days.ts";
import { z } from "zod";

export const Count = z.int().min(0);
/** A share of 1, a ratio or a time; absent where it cannot be told. */
const Figure = z.number();

/** Time from which the figures come. */
export const Period = z.object({ from: Instant, to: Instant });

/**
 * How a figure was made. `counted` · `follows` what directly follows what · `wilson` share with Wilson's interval ·
 * `aalen-johansen` competing endings · `kaplan-meier` time until something · `hazard` weekly hazards beside everything else ·
 * `rates` how often after something · `likeness` distance between beginnings · `landmark` forecasts along past projects.
 */
export const Method = z.enum([
  "counted",
  "follows",
  "wilson",
  "aalen-johansen",
  "kaplan-meier",
  "hazard",
  "rates",
  "likeness",
  "landmark",
]);
export type Method = z.infer<typeof Method>;

/** A share of 1 with its 95 % interval; `of` is n. Under ten, say counts and no percentage. */
export const Share = z.object({ low: Figure, estimate: Figure, high: Figure, of: Figure });
export type Share = z.infer<typeof Share>;

/** The share that came to something by a time, endings competing, with its 95 % interval. */
export const Incidence = z.object({ estimate: Figure, low: Figure, high: Figure });

/** An estimate with its interval of 90 %. */
export const Interval = z.object({ low: Figure, estimate: Figure, high: Figure });

/** What every answer says of itself: from which base, how many journeys, from when, and how it was made. */
export const Standing = z.object({
  base: z.enum(["own", "sample"]),
  /** Changes with every import that is taken, removed or told otherwise. The same version gives the same figures. */
  version: z.string(),
  /** What the sample is and whose, in whole sentences; only of the sample. */
  attribution: z.string().optional(),
  /** Journeys behind the figures: n. */
  n: Count,
  events: Count,
  period: Period.optional(),
  method: Method,
});
export type Standing = z.infer<typeof Standing>;

/** The 95 % interval of a time in days; without `high` it may be later than all that was seen. */
export const Within = z.object({ low: Figure, high: Figure.optional() });

/** A length of time in days by Kaplan and Meier: what is still going on counts as long as it has lasted. */
export const Length = z.object({
  of: Count,
  /** Share of 1 that was not over when it was last looked at. */
  censored: Figure,
  medianDays: Figure.optional(),
  p80Days: Figure.optional(),
  p95Days: Figure.optional(),
  medianWithin: Within.optional(),
  p80Within: Within.optional(),
  p95Within: Within.optional(),
});

/** `of` journeys; by days since they began, the share still open and that of each ending: together 1 at every time. */
export const Curve = z.object({
  of: Count,
  endings: z.array(z.string()),
  /** At most 240, the last one among them. */
  stages: z.array(
    z.object({
      days: Figure,
      /** How many were still open just before. */
      running: Count,
      open: Figure,
      /** In the order of `endings`. */
      by: z.array(Incidence),
    }),
  ),
});

/** The journeys laid over each other. Activities and edges by name. */
export const MapEdge = z.object({
  from: z.string(),
  to: z.string(),
  count: Count,
  /** Of these, how many began at the very same moment, so that their order says nothing. */
  atOnce: Count,
  meanDays: Figure,
  medianDays: Figure,
  p80Days: Figure,
  medianWithin: Within,
  p80Within: Within,
});

export const JourneyMap = Standing.extend({
  activities: z.array(
    z.object({
      name: z.string(),
      times: Count,
      first: Count,
      last: Count,
      /** Median days from the beginning of a journey to the first time; to lay the map out from left to right. */
      medianDay: Figure,
      /** In which of the sides it is mostly done, if sides are known. */
      side: z.string().optional(),
    }),
  ),
  edges: z.array(MapEdge),
  overlaps: z.array(z.object({ one: z.string(), other: z.string(), count: Count })),
  loops: z.array(
    z.object({
      kind: z.enum(["again", "return", "to and fro", "stop and start"]),
      times: Count,
      perHundred: Figure,
      journeys: Share,
    }),
  ),
  /** The most frequent paths among those shown, at most 50; `journey` is one of them. */
  variants: z.array(z.object({ path: z.array(z.string()), count: Count, journey: Count })),
  variantsInAll: Count,
  /**
   * By days since they began, how many projects had last begun each of `activities`, in their order, and how many had ended;
   * none where there are too many activities to follow. One that was lost from sight counts nowhere any more.
   */
  replay: z.object({ days: z.array(Count), standing: z.array(z.array(Count)), ended: z.array(Count) }).optional(),
  /** What share of the journeys and events of the filter the map shows, and how many paths it leaves out. */
  coverage: z.object({ journeys: Share, events: Share, variantsLeftOut: Count }),
});
export type JourneyMap = z.infer<typeof JourneyMap>;

export const Endings = Standing.extend({ curve: Curve, stillOpen: Count });

export const Stalls = Standing.extend({
  stalls: z.array(
    z.object({
      activity: z.string(),
      of: Count,
      stillIdle: Count,
      medianDays: Figure.optional(),
      p80Days: Figure.optional(),
      medianWithin: Within.optional(),
      p80Within: Within.optional(),
      /** Idle for longer than this is a stall: nine in ten that go on have done so by then. */
      stallDays: Figure.optional(),
      onWithin30Days: Incidence,
      stalls: Count,
      /** How stalls come to an end within a year: "goes on", and each ending. */
      afterStall: z.array(Incidence.extend({ how: z.string() })),
    }),
  ),
});

export const Roadblocks = Standing.extend({
  /** Activities that imports name as roadblocks. None: nothing can be said, and an import has to name some. */
  named: z.array(z.string()),
  withinWeeks: Count,
  following: z.array(
    z.object({
      after: z.string(),
      roadblock: z.string(),
      ratio: Interval,
      timesAfter: Count,
      weeksAfter: Count,
      timesOtherwise: Count,
      weeksOtherwise: Count,
      q: Figure,
      isDistinguishable: z.boolean(),
    }),
  ),
});

export const WhoComesIn = Standing.extend({
  roles: z.array(
    z.object({
      role: z.string(),
      happened: Count,
      /** "comes in", and each ending without that. */
      curve: Curve,
    }),
  ),
  /** Shares of what was done, week by week since the beginning, in the order of `names`. */
  effort: z.object({ names: z.array(z.string()), weeks: z.array(z.array(Figure)) }),
});

export const Durations = Standing.extend({
  journeys: z.array(Length.extend({ ending: z.string() })),
  /** Only of activities that take any time. */
  activities: z.array(Length.extend({ activity: z.string() })),
});

const Step = z.object({
  activity: z.string(),
  /** Days since the journey began. */
  day: Figure,
  completedDay: Figure,
  role: z.string().optional(),
  side: z.string().optional(),
  /** Which of the people of this journey, from 1. Nobody can be told by it. */
  person: Count.optional(),
});

/** One journey without names. `journey` is its number in this version of the base. */
export const Journey = Standing.extend({
  journey: Count,
  ending: z.string(),
  /** Until it ended, or until when it was looked at. */
  days: Figure,
  /** The quarter in which it began, as 2026-Q1. */
  began: z.string(),
  traits: z.array(z.object({ name: z.string(), value: z.string() })),
  steps: z.array(Step),
});

export const JourneyList = Standing.extend({
  /** At most 200 of `n`. */
  journeys: z.array(z.object({ journey: Count, ending: z.string(), days: Figure, events: Count })),
});

const Feature = z.enum(["traits", "activities", "timing", "latest steps", "people", "stall"]);

/** Past projects as they stood at the same age, nearest first. */
export const Similar = Standing.extend({
  journey: Count,
  day: Figure,
  /** How many projects the shares rest on, nearer ones counting more. */
  effective: Figure,
  endings: z.array(Share.extend({ ending: z.string() })),
  nearest: z.array(
    z.object({
      journey: Count,
      distance: Figure,
      alikeIn: z.array(Feature),
      differsIn: z.array(Feature),
      ending: z.string(),
    }),
  ),
});

/** From how many on a figure can be shown: "not enough yet (34 of 200)". */
export const Gate = z.object({
  figure: z.enum(["map", "endings", "findings", "forecast", "similar"]),
  have: Count,
  need: Count,
});

/** Everything of a base that can be filtered by, and how much there is. */
export const BaseSummary = Standing.extend({
  imports: Count,
  /** How many of the journeys are projects of this Cairn that their leads let the organisation learn from. */
  fromHere: Count,
  endings: z.array(z.object({ ending: z.string(), journeys: Count, share: Share })),
  activities: z.array(z.object({ name: z.string(), times: Count, journeys: Count })),
  roles: z.array(z.string()),
  sides: z.array(z.string()),
  traits: z.array(
    z.union([
      z.object({ name: z.string(), words: z.array(z.object({ word: z.string(), journeys: Count })) }),
      z.object({ name: z.string(), low: Figure, high: Figure }),
    ]),
  ),
  /** How endings are told, import by import, in a sentence that can be shown. */
  rules: z.array(z.string()),
  gates: z.array(Gate),
});
