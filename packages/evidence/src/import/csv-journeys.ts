import { type Dictionary, numberIn } from "../journeys/dictionary.ts";
import { Gathering } from "../journeys/gather.ts";
import type { Journeys, Moment } from "../journeys/journeys.ts";
import { ByteWords } from "./byte-words.ts";
import { CsvReader, type CsvRow, fieldText, hasDoubledMarks, tellsDelimiter } from "./csv-rows.ts";
import { type Encoding, markLength, toUtf8 } from "./encoding.ts";
import { type MomentForm, momentFrom, utc, type Zone } from "./moment-form.ts";
import { Books, type Reason, type Report, type SeeRefused } from "./report.ts";
import { columnTrait, type TraitColumn, traitFrom } from "./trait-column.ts";

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
  /** What is known of a journey from its beginning: the first value counts. */
  readonly traits?: readonly string[];
  /** A trait of which the last value counts: what says how a journey ended. */
  readonly outcome?: string;
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
  /** Sees every row that is refused. */
  readonly onRefused?: SeeRefused;
};

type Columns = { readonly [Key in Exclude<keyof CsvMapping, "traits" | "outcome">]-?: number } & {
  readonly traits: readonly TraitColumn[];
};

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
  readonly #books: Books;
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
    this.#books = new Books(reading.onRefused);
    this.#zone = reading.zone ?? utc;
    this.#utf8 = toUtf8(reading.encoding);
    this.#gathering = new Gathering(reading.endings);
    const { ids, activities, people, roles, sides } = this.#gathering;
    const wordsIn = (dictionary: Dictionary) =>
      new ByteWords((word) => (word.includes(notACharacter) ? unreadable : numberIn(dictionary, word)));
    this.#journeys = wordsIn(ids);
    this.#activities = wordsIn(activities);
    this.#people = wordsIn(people);
    this.#roles = wordsIn(roles);
    this.#sides = wordsIn(sides);
    this.#reader = new CsvReader(reading.delimiter, (row, fault) => {
      if (fault) this.#books.refuse(row.line, fault, () => rowText(row));
      else if (this.#columns) this.#take(row, this.#columns);
      else if (!tellsDelimiter(row)) this.#columns = columnsIn(row, reading.mapping);
    });
  }

  /** How many rows were read so far. */
  get rows(): number {
    return this.#books.rows;
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
    const base = this.#gathering.gathered();
    const traits = (this.#columns?.traits ?? []).map((column) => traitFrom(column, base.journeys.ids.length));
    return { base: { ...base, traits }, report: this.#books.report() };
  }

  #take(row: CsvRow, columns: Columns): void {
    const reason = this.#add(row, columns);
    if (reason) this.#books.refuse(row.line, reason, () => rowText(row));
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
    if (Math.min(journey, activity, event.person, event.role, event.side) < 0) return "unreadable characters";
    const reason = isEmpty(row, columns.startedAt)
      ? this.#wait(journey, event)
      : this.#addDated(row, columns, journey, event);
    if (reason === undefined) for (const column of columns.traits) column.see(row, journey);
    return reason;
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
    if (name.includes(notACharacter)) return unreadable;
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

/** What stands for bytes that are no character, and the number of a word that holds some. */
const [notACharacter, unreadable] = ["\ufffd", -1];

const rowText = (row: CsvRow): string =>
  Array.from({ length: row.fields }, (_, field) => fieldText(row, field)).join(" | ");

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
    traits: [
      ...(mapping.traits ?? []).map((name) => columnTrait(name, columnOf(name), "first")),
      ...(mapping.outcome === undefined ? [] : [columnTrait(mapping.outcome, columnOf(mapping.outcome), "last")]),
    ],
  };
}
