import { Instant } from "@cairn/domain/kernel/days.ts";
import { Name, Title } from "@cairn/domain/kernel/text.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";

const organisation = z.object({ organisationId: z.uuid() });
const one = organisation.extend({ importId: z.uuid() });

/** How past projects end, in the glossary's words. */
export const JourneyEnding = z.enum(["realised", "committed", "chose another", "chose not to act", "no decision"]);
export type JourneyEnding = z.infer<typeof JourneyEnding>;

/** How endings are told from what happened: which activities are one, and whether silence is. */
export const EndingRule = z.object({
  byActivity: z.record(z.string().max(400), JourneyEnding),
  /** A project of which nothing was written for so many days drifted into no decision. */
  silentDays: z.int().min(7).max(2000).optional(),
});

/** Which column of a CSV file is what, by its heading, and how its moments are written. */
export const CsvColumns = z.object({
  journey: Title,
  activity: Title,
  startedAt: Title,
  role: Title.optional(),
  person: Title.optional(),
  form: z.enum(["iso", "day first", "month first", "seconds", "milliseconds"]),
  /** The time zone of what is written without one. */
  zone: z.string().max(60).optional(),
});

const counts = { rows: z.int(), taken: z.int(), refused: z.int(), journeys: z.int(), events: z.int() };
const Period = z.object({ from: Instant, to: Instant });

const Import = z.object({
  importId: z.uuid(),
  name: Name,
  format: z.enum(["csv", "xes", "ocel"]),
  madeAt: Instant,
  madeBy: z.string(),
  ...counts,
  period: Period.optional(),
  rule: EndingRule.optional(),
});
export type Import = z.infer<typeof Import>;

const Counted = z.object({ name: z.string(), count: z.int() });

/** A share of 1 with its 95 % interval, and of how many. */
const Share = z.object({ estimate: z.number(), low: z.number(), high: z.number(), of: z.int() });

/** What every figure says of itself: how it was computed, and over which time. */
const said = { method: z.string(), period: Period.optional(), journeys: z.int() };

const Figures = {
  map: z.object({
    ...said,
    events: z.int(),
    activities: z.array(Counted),
    edges: z.array(
      z.object({ from: z.int(), to: z.int(), count: z.int(), medianDays: z.number(), p80Days: z.number() }),
    ),
    loops: z.array(z.object({ kind: z.string(), times: z.int(), journeys: Share })),
    variants: z.object({ count: z.int(), most: z.array(z.object({ path: z.array(z.string()), count: z.int() })) }),
  }),
  endings: z.object({
    ...said,
    stillOpen: z.int(),
    endings: z.array(Counted),
    /** By so many days since the beginning: the share of each ending, in the order of `endings`, and of what is open. */
    stages: z.array(
      z.object({
        days: z.number(),
        running: z.int(),
        open: z.number(),
        by: z.array(z.object({ estimate: z.number(), low: z.number(), high: z.number() })),
      }),
    ),
    /** How the counts change when silence is an ending after 60, 90 or 180 days. */
    atSilence: z.array(z.object({ days: z.int(), counts: z.array(Counted) })),
  }),
  stalls: z.object({
    ...said,
    gaps: z.array(
      z.object({
        activity: z.string(),
        of: z.int(),
        stillIdle: z.int(),
        medianDays: z.number().optional(),
        p80Days: z.number().optional(),
        stallDays: z.number().optional(),
        stalls: z.int(),
        onWithin30Days: z.object({ estimate: z.number(), low: z.number(), high: z.number() }),
      }),
    ),
  }),
  findings: z.object({
    ...said,
    ended: z.int(),
    /** The method failed on these data: a made-up activity seemed to do something. Nothing is shown. */
    isClosed: z.boolean(),
    pace: z.object({ spread: z.number(), isUnexplained: z.boolean() }),
    leaks: z.array(z.object({ kind: z.enum(["trait", "activity"]), name: z.string(), ending: z.string() })),
    findings: z.array(
      z.object({
        activity: z.string(),
        ending: z.string(),
        with: z.int(),
        without: z.int(),
        refused: z.enum(["too few", "no comparables"]).optional(),
        /** How many times as often a week, with its 90 % interval. */
        ratio: z.object({ estimate: z.number(), low: z.number(), high: z.number() }).optional(),
        q: z.number().optional(),
        isDistinguishable: z.boolean().optional(),
        fadesWithLag: z.boolean().optional(),
      }),
    ),
  }),
} as const;

/** A figure, or how many journeys there are of those it needs. */
const whenEnough = <T extends z.ZodType>(figure: T) =>
  z.union([
    z.object({ enough: z.literal(true), figure }),
    z.object({ enough: z.literal(false), have: z.int(), need: z.int() }),
  ]);

const read = <T extends z.ZodType>(path: string, summary: string, figure: T) =>
  ({
    method: "GET",
    path: `/api/organisations/{organisationId}/experience/{importId}/${path}`,
    summary,
    admits: "colleague",
    params: one,
    ok: whenEnough(figure),
    fails: ["not_found"],
  }) as const;

/** What past projects of an organisation show: files of events, and figures that can be checked. */
export const experience = endpoints({
  listJourneyImports: {
    method: "GET",
    path: "/api/organisations/{organisationId}/experience",
    summary: "Files of past projects that were brought in",
    admits: "colleague",
    params: organisation,
    ok: z.object({ imports: z.array(Import) }),
    fails: [],
  },
  bringJourneys: {
    method: "POST",
    path: "/api/organisations/{organisationId}/experience",
    summary:
      "Bring in a file of past projects: CSV, XES (also gzip) or OCEL 2.0 JSON, as the bytes of the body. The same file is taken once",
    admits: "colleague",
    params: organisation,
    query: z.object({
      name: Name,
      format: z.enum(["csv", "xes", "ocel"]),
      /** For CSV: the columns, as JSON. For OCEL: the type of object that is a project. */
      columns: z.string().max(4000).optional(),
      journeyType: Title.optional(),
    }),
    body: z.unknown(),
    ok: Import.extend({ isNew: z.boolean() }),
    fails: ["invalid_input", "wrong_content_type", "body_too_large"],
  },
  readJourneyImport: {
    method: "GET",
    path: "/api/organisations/{organisationId}/experience/{importId}",
    summary: "One file of past projects: what was refused and why, and which activities could be endings",
    admits: "colleague",
    params: one,
    ok: Import.extend({
      reasons: z.array(z.object({ reason: z.string(), count: z.int() })),
      /** The first hundred refused rows. */
      examples: z.array(z.object({ row: z.int(), reason: z.string() })),
      activities: z.array(z.object({ name: z.string(), count: z.int(), last: z.int() })),
    }),
    fails: ["not_found"],
  },
  sayJourneyEndings: {
    method: "POST",
    path: "/api/organisations/{organisationId}/experience/{importId}/endings",
    summary: "Say which activities are an ending, and whether silence is one",
    admits: "colleague",
    params: one,
    body: EndingRule,
    ok: Import,
    fails: ["invalid_input", "not_found"],
  },
  removeJourneys: {
    method: "POST",
    path: "/api/organisations/{organisationId}/experience/{importId}/remove",
    summary: "Remove a file of past projects and all that was learnt from it",
    admits: "colleague",
    params: one,
    body: z.object({}),
    ok: z.object({}),
    fails: ["not_found"],
  },
  readJourneyMap: read("map", "The paths of past projects laid over each other", Figures.map),
  readJourneyEndings: read("ends", "How past projects ended, by days since they began", Figures.endings),
  readJourneyStalls: read("stalls", "Where past projects stood still", Figures.stalls),
  readJourneyFindings: read(
    "findings",
    "How activities went with endings: associations, never causes",
    Figures.findings,
  ),
});
