import { numberIn } from "../journeys/dictionary.ts";
import { Gathering } from "../journeys/gather.ts";
import type { Journeys, Moment } from "../journeys/journeys.ts";
import { ByteWords } from "./byte-words.ts";
import { CsvReader, type CsvRow, fieldText, hasDoubledMarks } from "./csv-rows.ts";
import { type Encoding, markLength, toUtf8 } from "./encoding.ts";
import { type MomentForm, momentFrom, utc, type Zone } from "./moment-form.ts";
import { Books, type Reason, type Report } from "./report.ts";

/** Which column is what, by its heading. */
export type CsvMapping = {
  readonly journey: string;
  readonly activity: string;
  readonly startedAt: string;
  readonly completedAt?: string;
  readonly recordedAt?: string;
  readonly person?: string;
  readonly role?: string;
  readonly side?: string;
  /** A second word to tell activities apart, such as a lifecycle: "offer" and "sent" become "offer · sent". */
  readonly detail?: string;
};

export type CsvReading = {
  readonly mapping: CsvMapping;
  readonly delimiter: string;
  readonly encoding: Encoding;
  readonly form: MomentForm;
  /** Where what is written without a zone was written; UTC when left out. */
  readonly zone?: Zone;
  /** Nothing can have happened after this. */
  readonly now: Moment;
  /** What becomes of an event without a moment: refused, or by its place among the rows of its project. */
  readonly undated: "refused" | "by order";
  readonly endings: readonly string[];
};

type Columns = { readonly [Key in keyof CsvMapping]-?: number };

/** An event that waits for the moment of the next one of its project. */
type Waiting = {
  readonly row: number;
  readonly activity: number;
  readonly person: number;
  readonly role: number;
  readonly side: number;
};

/** Takes events from CSV, chunk by chunk. The first row holds the headings. */
export class CsvImport {
  readonly #reading: CsvReading;
  readonly #zone: Zone;
  readonly #reader: CsvReader;
  readonly #utf8: (chunk: Uint8Array) => Uint8Array;
  readonly #gathering: Gathering;
  readonly #books = new Books();
  readonly #journeys: ByteWords;
  readonly #activities: ByteWords;
  readonly #people: ByteWords;
  readonly #roles: ByteWords;
  readonly #sides: ByteWords;
  readonly #waiting = new Map<number, Waiting[]>();
  #columns: Columns | undefined;
  #isFirst = true;

  constructor(reading: CsvReading) {
    this.#reading = reading;
    this.#zone = reading.zone ?? utc;
    this.#utf8 = toUtf8(reading.encoding);
    this.#gathering = new Gathering(reading.endings);
    const { ids, activities, people, roles, sides } = this.#gathering;
    this.#journeys = new ByteWords((word) => numberIn(ids, word));
    this.#activities = new ByteWords((word) => numberIn(activities, word));
    this.#people = new ByteWords((word) => numberIn(people, word));
    this.#roles = new ByteWords((word) => numberIn(roles, word));
    this.#sides = new ByteWords((word) => numberIn(sides, word));
    this.#reader = new CsvReader(reading.delimiter, (row, fault) => {
      if (fault) this.#books.refuse(row.line, fault);
      else if (this.#columns) this.#take(row, this.#columns);
      else this.#columns = columnsIn(row, reading.mapping);
    });
  }

  /** @throws RangeError when a column of the mapping is not among the headings */
  push(chunk: Uint8Array): void {
    const bytes = this.#utf8(chunk);
    this.#reader.push(this.#isFirst ? bytes.subarray(markLength(bytes)) : bytes);
    this.#isFirst = false;
  }

  finish(): { readonly base: Journeys; readonly report: Report } {
    this.#reader.finish();
    for (const waiting of this.#waiting.values()) for (const { row } of waiting) this.#books.refuse(row, "no moment");
    this.#waiting.clear();
    return { base: this.#gathering.gathered(), report: this.#books.report() };
  }

  #take(row: CsvRow, columns: Columns): void {
    const reason = this.#add(row, columns);
    if (reason) this.#books.refuse(row.line, reason);
  }

  #add(row: CsvRow, columns: Columns): Reason | undefined {
    if (row.fields <= Math.max(columns.journey, columns.activity, columns.startedAt)) return "too few fields";
    if (isEmpty(row, columns.journey)) return "no project";
    if (isEmpty(row, columns.activity)) return "no activity";
    const activity = this.#activity(row, columns);
    if (activity > 0xffff) return "too many activities";
    const journey = this.#number(this.#journeys, row, columns.journey);
    const event = {
      row: row.line,
      activity,
      person: this.#number(this.#people, row, columns.person),
      role: this.#number(this.#roles, row, columns.role),
      side: this.#number(this.#sides, row, columns.side),
    };
    if (isEmpty(row, columns.startedAt)) return this.#wait(journey, event);
    return this.#addDated(row, columns, journey, event);
  }

  #addDated(row: CsvRow, columns: Columns, journey: number, event: Waiting): Reason | undefined {
    const startedAt = this.#moment(row, columns.startedAt);
    if (Number.isNaN(startedAt)) return "unreadable moment";
    const completedAt = isEmpty(row, columns.completedAt) ? startedAt : this.#moment(row, columns.completedAt);
    const recordedAt = isEmpty(row, columns.recordedAt) ? completedAt : this.#moment(row, columns.recordedAt);
    if (Number.isNaN(completedAt) || Number.isNaN(recordedAt)) return "unreadable moment";
    if (completedAt < startedAt) return "over before it began";
    if (completedAt > this.#reading.now) return "moment in the future";
    const { activity, person, role, side } = event;
    const after = Math.max(0, Math.ceil((recordedAt - completedAt) / 1000));
    if (this.#waiting.size > 0) this.#settle(journey, startedAt);
    this.#gathering.addNumbered(journey, activity, startedAt, completedAt, after, person, role, side);
    this.#books.taken += 1;
    return undefined;
  }

  #wait(journey: number, event: Waiting): Reason | undefined {
    if (this.#reading.undated === "refused") return "no moment";
    this.#waiting.set(journey, [...(this.#waiting.get(journey) ?? []), event]);
    return undefined;
  }

  /** Whoever waited in this project had happened by now. */
  #settle(journey: number, at: Moment): void {
    for (const { activity, person, role, side } of this.#waiting.get(journey) ?? []) {
      this.#gathering.addNumbered(journey, activity, at, at, 0, person, role, side);
      this.#books.taken += 1;
      this.#books.settledByOrder += 1;
    }
    this.#waiting.delete(journey);
  }

  #activity(row: CsvRow, columns: Columns): number {
    if (isEmpty(row, columns.detail)) return this.#number(this.#activities, row, columns.activity);
    const name = `${fieldText(row, columns.activity)} · ${fieldText(row, columns.detail)}`;
    return numberIn(this.#gathering.activities, name);
  }

  #number(words: ByteWords, row: CsvRow, column: number): number {
    if (column < 0 || column >= row.fields) return 0;
    const [start, end] = [row.starts[column]!, row.ends[column]!];
    return hasDoubledMarks(row, column)
      ? words.numberOf(fieldText(row, column))
      : words.numberAt(row.bytes, start, end);
  }

  #moment({ bytes, starts, ends }: CsvRow, column: number): Moment {
    return momentFrom(bytes, starts[column]!, ends[column]!, this.#reading.form, this.#zone);
  }
}

const isEmpty = ({ fields, starts, ends }: CsvRow, column: number): boolean =>
  column < 0 || column >= fields || starts[column] === ends[column];

function columnsIn(row: CsvRow, mapping: CsvMapping): Columns {
  const headings = Array.from({ length: row.fields }, (_, field) => fieldText(row, field).trim());
  const columnOf = (heading: string | undefined): number => {
    if (heading === undefined) return -1;
    const column = headings.indexOf(heading);
    if (column < 0) throw new RangeError(`There is no column "${heading}" among ${headings.join(", ")}.`);
    return column;
  };
  return {
    journey: columnOf(mapping.journey),
    activity: columnOf(mapping.activity),
    startedAt: columnOf(mapping.startedAt),
    completedAt: columnOf(mapping.completedAt),
    recordedAt: columnOf(mapping.recordedAt),
    person: columnOf(mapping.person),
    role: columnOf(mapping.role),
    side: columnOf(mapping.side),
    detail: columnOf(mapping.detail),
  };
}
