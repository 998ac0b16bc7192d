import { createHash } from "node:crypto";
import type { EndingPreview, Reading, Report, Survey } from "@cairn/contract/experience-import.ts";
import { CsvImport } from "@cairn/evidence/import/csv-journeys.ts";
import { toUtf8 } from "@cairn/evidence/import/encoding.ts";
import { journeysFromOcel } from "@cairn/evidence/import/ocel.ts";
import type { Report as Books } from "@cairn/evidence/import/report.ts";
import { XesImport } from "@cairn/evidence/import/xes.ts";
import { zoneNamed } from "@cairn/evidence/import/zone.ts";
import { cairnEndings, type Journeys, type Moment, periodOf } from "@cairn/evidence/journeys/journeys.ts";
import { without } from "@cairn/evidence/journeys/narrow.ts";
import { endingPreview, outcomeOf, ownWords } from "../endings-told.ts";
import { instantOf } from "../moments.ts";
import { inPieces, packed } from "../packing.ts";
import { RefusedRows } from "./refused-rows.ts";
import { surveyOf } from "./survey.ts";
import { Unreadable } from "./unreadable.ts";
import { xmlEncodingOf } from "./xml-encoding.ts";

/** What a file is to be read as; plain data for a worker. */
export type ReadingTask = {
  readonly reading: Reading;
  readonly gzipped: boolean;
  /** Nothing can have happened after this. */
  readonly now: Moment;
  /** Names of journeys are told apart by a digest with this; nobody can tell the name from it. */
  readonly salt: string;
  /** The digests of journeys that stand in the base already. */
  readonly known: readonly string[];
};

/** What reading a whole file came to. The pieces go into the database as they are. */
export type WasRead = {
  readonly report: Report;
  readonly survey: Survey;
  /** By the rule that holds before anybody said one. */
  readonly endings: EndingPreview;
  readonly journeys: readonly Uint8Array[];
  readonly refused: readonly Uint8Array[];
};

const mostRows = 12_000_000;
const mostOcelBytes = 400 * 1024 * 1024;

type Importing = {
  readonly push: (bytes: Uint8Array) => void;
  readonly finish: () => { readonly base: Journeys; readonly report: Books };
  readonly rows: number;
};

/**
 * Reads a file from its bytes, unzipped.
 *
 * @param told called now and then with how many rows were read
 * @throws Unreadable, SyntaxError or RangeError with a sentence
 */
export async function readFile(
  bytes: AsyncIterable<Uint8Array>,
  task: ReadingTask,
  told: (rows: number) => void,
): Promise<WasRead> {
  const refused = new RefusedRows();
  const importing = importOf(task, refused);
  for await (const chunk of bytes) {
    importing.push(chunk);
    if (importing.rows > mostRows)
      throw new Unreadable(`More than ${mostRows} rows cannot be read at once. Send fewer.`);
    told(importing.rows);
  }
  const { base, report } = importing.finish();
  if (report.taken === 0) throw new Unreadable(nothingTaken(report));
  return settled(withTraits(withoutNames(base, task.salt), task.reading), report, refused, task);
}

function importOf({ reading, now }: ReadingTask, refused: RefusedRows): Importing {
  const endings = cairnEndings;
  const onRefused = refused.add.bind(refused);
  if (reading.format === "csv") {
    const { columns, delimiter, encoding, momentForm: form, undated } = reading;
    const zone = zoneNamed(reading.zone);
    const { journey, activity, startedAt, traits, ...others } = columns;
    const mapping = { journey, activity, startedAt, traits, ...given(others) };
    return new CsvImport({ mapping, delimiter, encoding, form, zone, undated, now, endings, onRefused });
  }
  if (reading.format === "xes")
    return xesImport(new XesImport({ lifecycle: reading.lifecycle, now, endings, onRefused }));
  return ocelImport(reading, { now, endings, onRefused });
}

/** Without what was left out: the engine knows no undefined. */
const given = <T extends object>(all: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(all).filter(([, it]) => it !== undefined)) as never;

/** XES says in its first line in which encoding it is written. */
function xesImport(xes: XesImport): Importing {
  let utf8: ((chunk: Uint8Array) => Uint8Array) | undefined;
  return {
    push: (bytes) => {
      utf8 ??= toUtf8(xmlEncodingOf(bytes));
      xes.push(utf8(bytes));
    },
    finish: () => xes.finish(),
    get rows() {
      return xes.rows;
    },
  };
}

function ocelImport(
  { journeyType, personType }: Extract<Reading, { format: "ocel" }>,
  rest: Pick<Parameters<typeof journeysFromOcel>[1], "now" | "endings" | "onRefused">,
): Importing {
  const chunks: Uint8Array[] = [];
  let length = 0;
  return {
    rows: 0,
    push: (bytes) => {
      length += bytes.length;
      if (length > mostOcelBytes)
        throw new Unreadable("An OCEL file of more than 400 MB cannot be read. Send a part of it.");
      chunks.push(bytes);
    },
    finish: () =>
      journeysFromOcel(Buffer.concat(chunks).toString(), {
        journeyType,
        ...(personType !== undefined && { personType }),
        ...rest,
      }),
  };
}

function nothingTaken({ rows, reasons }: Books): string {
  if (rows === 0) return "There is no row in the file.";
  const [most] = [...reasons].toSorted(([, one], [, other]) => other - one);
  return `None of the ${rows} rows could be taken; most of them because: ${most?.[0] ?? ""}. Is each column what you said?`;
}

/** Journeys by digest, people by number: no name of either is kept. */
function withoutNames(base: Journeys, salt: string): Journeys {
  const ids = base.journeys.ids.map((id) =>
    createHash("sha256").update(salt).update("\0").update(id).digest("hex").slice(0, 16),
  );
  const people = base.people.map((_, at) => (at === 0 ? "" : `person ${at}`));
  return { ...base, people, journeys: { ...base.journeys, ids } };
}

/** Only the traits that were asked for. */
function withTraits(base: Journeys, reading: Reading): Journeys {
  const { traits, outcome } = reading.format === "csv" ? reading.columns : reading;
  const wanted = new Set([...traits, ...(outcome === undefined ? [] : [outcome])]);
  return { ...base, traits: base.traits.filter(({ name }) => wanted.has(name)) };
}

/** Leaves out the journeys that are known already, and those of which no event was taken; closes the books. */
function settled(whole: Journeys, books: Books, refused: RefusedRows, { known, reading }: ReadingTask): WasRead {
  const isKnown = new Set(known);
  const left = new Uint8Array(whole.journeys.ids.length);
  let [events, journeysKnown] = [0, 0];
  for (const [at, id] of whole.journeys.ids.entries()) {
    const own = whole.journeys.offsets[at + 1]! - whole.journeys.offsets[at]!;
    if (own === 0 || isKnown.has(id)) left[at] = 1;
    if (own === 0 || !isKnown.has(id)) continue;
    journeysKnown += 1;
    events += own;
    refused.add("", "in an earlier import", `${own} rows of journey ${id}`);
  }
  const base = left.includes(1) ? without(whole, left) : whole;
  const outcome = outcomeOf(reading);
  const survey = surveyOf(base, outcome);
  const reasons = [...books.reasons].map(([reason, count]) => ({ reason, count }));
  const period = periodOf(base);
  return {
    report: {
      rows: books.rows,
      taken: books.taken - events,
      refused: books.refused + events,
      reasons: events === 0 ? reasons : [...reasons, { reason: "in an earlier import", count: events }],
      settledByOrder: books.settledByOrder,
      journeys: base.journeys.ids.length,
      journeysKnown,
      ...(period && { period: { from: instantOf(period.from), to: instantOf(period.to) } }),
    },
    survey,
    endings: endingPreview(base, outcome, ownWords(survey)),
    journeys: inPieces(packed(base)),
    refused: refused.pieces(),
  };
}
