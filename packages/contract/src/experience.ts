import { Day } from "@cairn/domain/kernel/days.ts";
import { Uuid } from "@cairn/domain/kernel/ids.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";
import {
  BaseSummary,
  Durations,
  Endings,
  Journey,
  JourneyList,
  JourneyMap,
  Roadblocks,
  Similar,
  Stalls,
  WhoComesIn,
} from "./experience-figures.ts";
import { Findings, inTime, TrackRecord } from "./experience-findings.ts";
import { Ending, EndingRule, ImportDetail, ImportSummary, Reading } from "./experience-import.ts";

const organisation = z.object({ organisationId: Uuid });
const oneImport = organisation.extend({ importId: Uuid });

/** `own`: what the organisation imported; `sample`: what comes with Cairn. Left out: own if there is any. */
const Base = z.enum(["own", "sample"]).optional();

/** Which journeys are looked at; what is left out does not matter. */
export const Filter = z.object({
  base: Base,
  /** How they ended. */
  ending: z.union([Ending, z.literal("still open")]).optional(),
  /** When they began. */
  from: Day.optional(),
  to: Day.optional(),
  /** A trait, and its word; or, of a number, `low` to `high`. */
  trait: z.string().max(500).optional(),
  word: z.string().max(2000).optional(),
  low: z.coerce.number<number>().optional(),
  high: z.coerce.number<number>().optional(),
});
export type Filter = z.infer<typeof Filter>;

/** By its number in this version of the base. */
const journey = organisation.extend({ journey: z.string().max(40) });
const at = "/api/organisations/{organisationId}/experience" as const;

export const experience = endpoints({
  listImports: {
    method: "GET",
    path: `${at}/imports`,
    summary: "Every import of past projects: what, when, by whom, and how many rows were taken and refused",
    admits: "colleague",
    params: organisation,
    /** At most 200, the newest first. */
    ok: z.object({ imports: z.array(ImportSummary) }),
    fails: [],
  },
  /** The id is the client's, so that the import can be looked at while the file is on its way. */
  uploadImport: {
    method: "PUT",
    path: `${at}/imports/{importId}/file`,
    summary: "Send a file of past projects: CSV, XES or OCEL 2.0 JSON, also gzipped, as application/octet-stream",
    admits: "keeper",
    params: oneImport,
    query: z.object({ fileName: z.string().min(1).max(255) }),
    takes: "file",
    works: "in steps",
    ok: ImportDetail,
    fails: ["invalid_input", "duplicate", "too_many", "body_too_large"],
  },
  readImport: {
    method: "GET",
    path: `${at}/imports/{importId}`,
    summary: "One import: how far it is, what was recognised, what reading it came to",
    admits: "colleague",
    params: oneImport,
    ok: ImportDetail,
    fails: ["not_found"],
  },
  /** Answers at once with `reading`; ask for the import until it is `read` or `failed`. */
  startReading: {
    method: "POST",
    path: `${at}/imports/{importId}/reading`,
    summary: "Say what is what in the file, and read the whole of it",
    admits: "keeper",
    params: oneImport,
    body: Reading,
    ok: ImportDetail,
    fails: ["not_found", "not_now", "invalid_input"],
  },
  tellEndings: {
    method: "PUT",
    path: `${at}/imports/{importId}/endings`,
    summary: "Say how endings are told; also later, which makes every figure anew",
    admits: "keeper",
    params: oneImport,
    body: EndingRule,
    ok: ImportDetail,
    works: "in steps",
    fails: ["not_found", "not_now", "invalid_input"],
  },
  takeImport: {
    method: "POST",
    path: `${at}/imports/{importId}/taking`,
    summary: "Make what was read part of the base. Taken twice it is there once",
    admits: "keeper",
    params: oneImport,
    ok: ImportDetail,
    works: "in steps",
    fails: ["not_found", "not_now", "duplicate"],
  },
  removeImport: {
    method: "DELETE",
    path: `${at}/imports/{importId}`,
    summary: "Undo an import: nothing of it is left",
    admits: "keeper",
    params: oneImport,
    ok: z.object({}),
    fails: ["not_found"],
  },
  downloadRefused: {
    method: "GET",
    path: `${at}/imports/{importId}/refused`,
    summary: "The rows that were refused as CSV: which row, why, and what stood in it",
    admits: "colleague",
    params: oneImport,
    ok: z.string(),
    answers: "file",
    works: "in steps",
    fails: ["not_found"],
  },
  takeSample: {
    method: "POST",
    path: `${at}/sample`,
    summary: "Take the sample base that comes with Cairn: proposals in standards bodies, not purchases",
    admits: "keeper",
    params: organisation,
    ok: ImportSummary,
    works: "in steps",
    fails: [],
  },
  readExperience: {
    method: "GET",
    path: at,
    summary: "What the base holds: journeys, how they ended, what can be filtered by, and what there is enough for",
    admits: "colleague",
    params: organisation,
    query: z.object({ base: Base }),
    /** Absent as long as nothing was taken. */
    ok: z.object({ own: BaseSummary.optional(), sample: BaseSummary.optional() }),
    works: "in steps",
    fails: [],
  },
  readJourneyMap: {
    method: "GET",
    path: `${at}/map`,
    summary: "The paths of past projects, laid over each other",
    admits: "colleague",
    params: organisation,
    /** The share of journeys whose paths are to be shown, the most frequent paths first. 1: all. */
    query: Filter.extend({ coverage: z.coerce.number<number>().min(0).max(1).default(1) }),
    ok: JourneyMap,
    works: "in steps",
    fails: ["not_found"],
  },
  readEndings: {
    method: "GET",
    path: `${at}/endings`,
    summary: "How projects end over time, endings competing, with what is still open",
    admits: "colleague",
    params: organisation,
    query: Filter,
    ok: Endings,
    works: "in steps",
    fails: ["not_found"],
  },
  readStalls: {
    method: "GET",
    path: `${at}/stalls`,
    summary: "Where projects stall: how long after each activity until they go on, open ones counted",
    admits: "colleague",
    params: organisation,
    query: Filter,
    ok: Stalls,
    works: "in steps",
    fails: ["not_found"],
  },
  readRoadblocks: {
    method: "GET",
    path: `${at}/roadblocks`,
    summary: "Which roadblocks come more often after what",
    admits: "colleague",
    params: organisation,
    query: z.object({ base: Base, weeks: z.coerce.number<number>().int().min(1).max(52).default(4) }),
    ok: inTime(Roadblocks),
    works: "in steps",
    fails: ["not_found"],
  },
  readWhoComesIn: {
    method: "GET",
    path: `${at}/roles`,
    summary: "Who comes in when",
    admits: "colleague",
    params: organisation,
    query: Filter,
    ok: WhoComesIn,
    works: "in steps",
    fails: ["not_found"],
  },
  readDurations: {
    method: "GET",
    path: `${at}/durations`,
    summary: "How long projects and their activities take",
    admits: "colleague",
    params: organisation,
    query: Filter,
    ok: Durations,
    works: "in steps",
    fails: ["not_found"],
  },
  readFindings: {
    method: "GET",
    path: `${at}/findings`,
    summary: "What goes with which ending, surest first, with the grey zone and everything that speaks against it",
    admits: "colleague",
    params: organisation,
    query: z.object({ base: Base }),
    ok: inTime(Findings),
    works: "in steps",
    fails: ["not_found"],
  },
  readTrackRecord: {
    method: "GET",
    path: `${at}/track-record`,
    summary: "How forecasts made in the past came true, beside what simpler ways would have said",
    admits: "colleague",
    params: organisation,
    query: z.object({ base: Base, ending: Ending.default("no decision") }),
    ok: inTime(TrackRecord),
    works: "in steps",
    fails: ["not_found"],
  },
  listJourneys: {
    method: "GET",
    path: `${at}/journeys`,
    summary: "The journeys behind a figure, by number",
    admits: "colleague",
    params: organisation,
    /** Only those in which this was ever done: to look at, never to compare how they ended. */
    query: Filter.extend({ activity: z.string().max(2000).optional() }),
    ok: JourneyList,
    works: "in steps",
    fails: ["not_found"],
  },
  readJourney: {
    method: "GET",
    path: `${at}/journeys/{journey}`,
    summary: "One past journey, step by step and without names",
    admits: "colleague",
    params: journey,
    query: z.object({ base: Base }),
    ok: Journey,
    works: "in steps",
    fails: ["not_found"],
  },
  readSimilar: {
    method: "GET",
    path: `${at}/journeys/{journey}/similar`,
    summary: "Past projects like this one as it stood on a day since its beginning",
    admits: "colleague",
    params: journey,
    query: z.object({ base: Base, day: z.coerce.number<number>().min(0).default(30) }),
    ok: Similar,
    works: "in steps",
    fails: ["not_found"],
  },
  exportExperience: {
    method: "GET",
    path: `${at}/export`,
    summary: "The base as OCEL 2.0 JSON or as CSV, without names",
    admits: "colleague",
    params: organisation,
    query: z.object({ base: Base, format: z.enum(["ocel", "csv"]) }),
    ok: z.string(),
    answers: "file",
    works: "in steps",
    fails: ["not_found"],
  },
});
