import { Instant } from "@cairn/domain/kernel/days.ts";
import { z } from "zod";
import { Count, Interval, Standing } from "./experience-figures.ts";

const Figure = z.number();

/**
 * What takes long to reckon: `not enough` says how many finished journeys there are and how many it takes · `reckoning` ask
 * again in a few seconds · `reckoned` with the moment.
 */
export const inTime = <T extends z.ZodRawShape>(figure: z.ZodObject<T>) =>
  z.discriminatedUnion("state", [
    z.object({ state: z.literal("not enough"), have: Count, need: Count }),
    z.object({ state: z.literal("reckoning"), since: Instant }),
    z.object({ state: z.literal("failed"), because: z.string() }),
    z.object({ state: z.literal("reckoned"), at: Instant, figure }),
  ]);

/** How one activity goes with one ending: an association in past projects, at equal age, traits and everything else done. */
export const Finding = z.object({
  activity: z.string(),
  ending: z.string(),
  /** Journeys with it while open, and those that had a week without; how many of each ended so. */
  behind: z.object({ with: Count, endedWith: Count, without: Count, endedWithout: Count }),
  /** Why there is no figure. */
  refused: z.enum(["too few", "no comparables"]).optional(),
  /** How many times as frequent the ending is in each week after it; 90 % interval. 1 is no difference. */
  ratio: Interval.optional(),
  /** The share of findings that must be expected to be chance when this and all surer ones are called so. */
  q: Figure.optional(),
  /** Not so: it belongs to the grey zone, which is shown. */
  isDistinguishable: z.boolean().optional(),
  fadesWithLag: z.boolean().optional(),
  eValue: Figure.optional(),
  /**
   * In shares of 1, of what is distinguishable: the chance of the ending between `byWeek` and `untilWeek`, of the same `over`
   * projects with it done by then and without, and the difference with its interval of 90 %.
   */
  difference: z
    .object({ byWeek: Count, untilWeek: Count, over: Count, with: Figure, without: Figure, difference: Interval })
    .optional(),
});

export const Findings = Standing.extend({
  ended: Count,
  weeks: Count,
  findings: z.array(Finding),
  /** Activities looked at, the most frequent, of so many in all; each with each ending is a look. */
  activities: Count,
  activitiesInAll: Count,
  looks: Count,
  warnings: z.object({
    /** A made-up activity left zero: the list is not to be believed, and is empty. */
    closed: z.boolean(),
    /** Projects differ in pace beyond their traits: standard deviation as a share of the mean; absent if not. */
    paceSpread: Figure.optional(),
    journeysWithBursts: Count,
    /** Traits and activities that give the ending away; they are left out. */
    leaks: z.array(
      z.object({ kind: z.enum(["trait", "activity"]), name: z.string(), ending: z.string(), tells: Figure }),
    ),
  }),
});

const Score = z.object({
  forecaster: z.enum(["model", "naive stages", "stage rates", "time alone"]),
  brier: Figure,
  logLoss: Figure,
  /** Never to be shown without the rest. */
  auc: Figure.optional(),
  /** Right are 1 and 0. Absent where nothing could be fitted. */
  slope: Figure.optional(),
  intercept: Figure.optional(),
  calibrationError: Figure,
  /** `low` and `high`: where `came` would lie if forecasts of this chance were right. */
  reliability: z.array(z.object({ count: Count, chance: Figure, came: Figure, low: Figure, high: Figure })),
});

export const TrackRecord = Standing.extend({
  ending: z.string(),
  withinDays: Count,
  /** The moments at which forecasts were made, each from nothing but what was known then. */
  origins: z.array(Instant),
  forecasts: Count,
  journeysForetold: Count,
  cameTrue: Count,
  /** Naive stages foretell success alone, and stand beside no other ending. */
  scores: z.array(Score),
  hasDrifted: z.boolean(),
});
