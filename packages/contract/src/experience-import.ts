import { LibraryActivity } from "@cairn/domain/frame/experience.ts";
import { Instant } from "@cairn/domain/kernel/days.ts";
import { Uuid } from "@cairn/domain/kernel/ids.ts";
import { z } from "zod";
import { Count, Period } from "./experience-figures.ts";
import { Ending } from "./experience-filter.ts";

const Heading = z.string().min(1).max(500);
const Word = z.string().min(1).max(2000);

export const MomentForm = z.enum(["iso", "day first", "month first", "seconds", "milliseconds"]);
export const Encoding = z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]);
/** `csv` text in columns · `xes` IEEE 1849, also gzipped · `ocel` OCEL 2.0 in JSON. Any of them may come gzipped. */
export const FileFormat = z.enum(["csv", "xes", "ocel"]);
export type FileFormat = z.infer<typeof FileFormat>;

/** Which column of a CSV file is what, by its heading. */
export const CsvColumns = z.object({
  journey: Heading,
  activity: Heading,
  startedAt: Heading,
  completedAt: Heading.optional(),
  recordedAt: Heading.optional(),
  person: Heading.optional(),
  role: Heading.optional(),
  side: Heading.optional(),
  /** A second word to tell activities apart: "offer" and "sent" become "offer · sent". */
  detail: Heading.optional(),
  /** What is known of a journey from its beginning: its first value counts. */
  traits: z.array(Heading).max(40),
  /** What says how a journey ended: its last value counts, and no forecast sees it. */
  outcome: Heading.optional(),
});

/** How a text becomes a table. */
export const TableForm = z.object({ delimiter: z.enum([",", ";", "\t", "|"]), encoding: Encoding });
export type TableForm = z.infer<typeof TableForm>;

/** How a file is to be read. */
export const Reading = z.discriminatedUnion("format", [
  TableForm.extend({
    format: z.literal("csv"),
    momentForm: MomentForm,
    /** Where moments without a zone were written, as in the IANA database: Europe/Zurich. */
    zone: z.string().min(1).max(64),
    /** What becomes of a row without a moment: refused, or put before the next row of its journey. */
    undated: z.enum(["refused", "by order"]),
    columns: CsvColumns,
  }),
  z.object({
    format: z.literal("xes"),
    /** Whether "offer" that was scheduled and "offer" that was completed are two activities, or one. */
    lifecycle: z.enum(["apart", "together"]),
    traits: z.array(Heading).max(40),
    /** An attribute of the trace that says how it ended. */
    outcome: Heading.optional(),
  }),
  z.object({
    format: z.literal("ocel"),
    /** The type of object that is a journey. */
    journeyType: Heading,
    personType: Heading.optional(),
    traits: z.array(Heading).max(40),
    outcome: Heading.optional(),
  }),
]);
export type Reading = z.infer<typeof Reading>;

/** How endings are told, and what else has to be known to make sense of a file. Can be changed as long as the import stands. */
export const EndingRule = z.object({
  /** Activities that are an ending. The last of them in a journey decides; all of them are left out of what was done. */
  byActivity: z.record(Word, Ending),
  /** Values of the outcome column. One that is not named here leaves the journey open. */
  byOutcome: z.record(Word, Ending),
  /** A journey without any event for so many days has drifted into no decision. Left out: silence is no ending. */
  silentDays: z.int().min(1).max(3650).optional(),
  /** Activities that stand for roadblocks. */
  roadblocks: z.array(Word).max(50),
  /** Which activity of the library an activity stands for, so that projects can learn from it. */
  standsFor: z.record(Word, LibraryActivity.shape.id).default({}),
});
export type EndingRule = z.infer<typeof EndingRule>;

export const Reason = z.enum([
  "no project",
  "no activity",
  "no moment",
  "unreadable moment",
  "moment in the future",
  "over before it began",
  "too many activities",
  "too few fields",
  "too many fields",
  "a quotation mark is never closed",
  "the same again",
  "unreadable characters",
  "not an event",
  "unknown object",
  "in an earlier import",
]);
export type Reason = z.infer<typeof Reason>;

/** What looking at the beginning of a file came to: what it is, and how it is probably to be read. */
export const Draft = z.object({
  format: FileFormat,
  gzipped: z.boolean(),
  /** Of CSV: as what it was looked at. */
  table: TableForm.optional(),
  /** CSV: headings with what stands under them, at most 200. XES: attributes of traces. OCEL: types of objects. */
  columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()).max(5) })),
  /** The first rows as they stand in the file; none of XES and OCEL. */
  rows: z.array(z.array(z.string())).max(20),
  /** Forms in which the moments could be written, the likeliest first. More than one: somebody has to say which. */
  momentForms: z.array(MomentForm),
  /** What was recognised. Without one, somebody has to say what is what. */
  suggested: Reading.optional(),
});
export type Draft = z.infer<typeof Draft>;

/** What reading the whole file came to. `rows` = `taken` + `refused`, always. */
export const Report = z.object({
  rows: Count,
  taken: Count,
  refused: Count,
  reasons: z.array(z.object({ reason: Reason, count: Count })),
  /** Of those taken, how many had no moment and were put before the next event of their journey. */
  settledByOrder: Count,
  journeys: Count,
  /** Of the journeys in the file, how many stand in an earlier import and were refused. */
  journeysKnown: Count,
  period: Period.optional(),
});
export type Report = z.infer<typeof Report>;

/** What is in a file that was read, to say how endings are told: the most frequent first, at most 300 of each. */
export const Survey = z.object({
  activities: z.array(
    z.object({
      name: z.string(),
      times: Count,
      /** In how many journeys it was done, and of how many it was the last thing done. */
      journeys: Count,
      last: Count,
    }),
  ),
  activitiesInAll: Count,
  outcomes: z.array(z.object({ value: z.string(), journeys: Count })),
  outcomesInAll: Count,
  traits: z.array(z.string()),
});
export type Survey = z.infer<typeof Survey>;

const EndingCounts = z.array(z.object({ ending: z.union([Ending, z.literal("still open")]), journeys: Count }));

/** How journeys end by the rule; and if silence were an ending after 60, 90 or 180 days. */
export const EndingPreview = z.object({
  rule: EndingRule,
  counts: EndingCounts,
  atSilence: z.array(z.object({ days: z.int(), counts: EndingCounts })),
});
export type EndingPreview = z.infer<typeof EndingPreview>;

/**
 * `receiving` the file is on its way · `received` say how to read it · `reading` see `progress` · `read` say how endings are
 * told, then take it · `taken` part of the base · `failed` `because` says why; say how to read it again, or remove it.
 */
export const ImportState = z.enum(["receiving", "received", "reading", "read", "taken", "failed"]);
export type ImportState = z.infer<typeof ImportState>;

export const ImportSummary = z.object({
  importId: Uuid,
  fileName: z.string(),
  state: ImportState,
  format: FileFormat.optional(),
  /** Not this organisation's own past, but the sample that comes with Cairn. */
  sample: z.boolean(),
  startedAt: Instant,
  startedBy: z.string(),
  takenAt: Instant.optional(),
  takenBy: z.string().optional(),
  bytes: Count,
  /** SHA-256 of the file, in hexadecimal. */
  digest: z.string().optional(),
  /** Bytes of the file and rows in it that were read; while `reading`. */
  progress: z.object({ bytes: Count, of: Count, rows: Count }).optional(),
  /** In whole sentences. */
  because: z.string().optional(),
  report: Report.optional(),
});
export type ImportSummary = z.infer<typeof ImportSummary>;

export const ImportDetail = ImportSummary.extend({
  draft: Draft.optional(),
  reading: Reading.optional(),
  survey: Survey.optional(),
  endings: EndingPreview.optional(),
  /** The same file, to the byte, that stands in the base already: this one cannot be taken beside it. */
  sameAs: z.object({ importId: Uuid, fileName: z.string(), takenAt: Instant }).optional(),
});
export type ImportDetail = z.infer<typeof ImportDetail>;
