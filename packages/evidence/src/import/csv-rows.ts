import { textOf } from "./encoding.ts";

const [quote, carriageReturn, lineFeed] = [34, 13, 10];

/** A row longer than this cannot be one: a quotation mark was opened and never closed. */
const longestRow = 1 << 20;

/**
 * A row of a CSV file as it stands in the bytes: field f goes from `starts[f]` up to `ends[f]`, without its quotation marks.
 * Good until the next row is read.
 */
export type CsvRow = {
  readonly bytes: Uint8Array;
  readonly fields: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Line in which the row begins, from 1. */
  readonly line: number;
};

/** What stops a row from being read. */
export type RowFault = "a quotation mark is never closed" | "too many fields";

export type SeeRow = (row: CsvRow, fault?: RowFault) => void;

const mostFields = 4096;

/**
 * Reads CSV in UTF-8, chunk by chunk. Fields may be in quotation marks and then hold the delimiter, line breaks and doubled
 * quotation marks. Lines end with LF, CR LF or CR; empty lines are no rows.
 *
 * @see Shafranovich, Y. (2005), RFC 4180
 */
export class CsvReader {
  readonly #delimiter: number;
  readonly #see: SeeRow;
  readonly #starts = new Uint32Array(mostFields);
  readonly #ends = new Uint32Array(mostFields);
  #rest = new Uint8Array(0);
  #line = 1;

  constructor(delimiter: string, see: SeeRow) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#see = see;
  }

  push(chunk: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    const read = this.#rows(bytes, false);
    this.#rest = bytes.slice(read);
  }

  /** The last row needs no line break after it. */
  finish(): void {
    const bytes = this.#rest;
    this.#rest = new Uint8Array(0);
    if (bytes.length > 0) this.#rows(bytes, true);
  }

  /** @returns up to where whole rows were read */
  #rows(bytes: Uint8Array, isLast: boolean): number {
    let from = 0;
    while (from < bytes.length) {
      const end = this.#row(bytes, from, isLast);
      if (end < 0) break;
      from = end;
    }
    return from;
  }

  /** Reads one row. @returns where the next one begins; −1 when more bytes are needed */
  #row(bytes: Uint8Array, from: number, isLast: boolean): number {
    const line = this.#line;
    let [at, fields, lines] = [from, 0, 0];
    for (;;) {
      const isQuoted = bytes[at] === quote;
      const start = isQuoted ? at + 1 : at;
      const close = isQuoted ? closingQuote(bytes, start) : start;
      if (close < 0) return this.#unclosed(bytes, from, isLast);
      at = this.#fieldEnd(bytes, close);
      const end = isQuoted ? close : at;
      if (isQuoted) lines += linesIn(bytes, start, end);
      if (at >= bytes.length && !isLast) return this.#unclosed(bytes, from, isLast);
      this.#starts[Math.min(fields, mostFields - 1)] = start;
      this.#ends[Math.min(fields, mostFields - 1)] = end;
      fields += 1;
      if (at >= bytes.length || bytes[at] !== this.#delimiter) break;
      at += 1;
    }
    const next = this.#afterBreak(bytes, at, isLast);
    if (next < 0) return -1;
    this.#line += lines + 1;
    this.#show(bytes, fields, line);
    return next;
  }

  /** An empty line is no row. */
  #show(bytes: Uint8Array, fields: number, line: number): void {
    if (fields === 1 && this.#ends[0] === this.#starts[0]) return;
    const row = { bytes, fields: Math.min(fields, mostFields), starts: this.#starts, ends: this.#ends, line };
    if (fields > mostFields) this.#see(row, "too many fields");
    else this.#see(row);
  }

  #fieldEnd(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length && !this.#endsField(bytes[at]!)) at += 1;
    return at;
  }

  #endsField(byte: number): boolean {
    return byte === this.#delimiter || byte === lineFeed || byte === carriageReturn;
  }

  /** Past the line break; whether CR stands alone is known only with the byte after it. */
  #afterBreak(bytes: Uint8Array, at: number, isLast: boolean): number {
    if (bytes[at] !== carriageReturn) return Math.min(bytes.length, at + 1);
    if (at + 1 >= bytes.length && !isLast) return -1;
    return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
  }

  /** The line is refused and reading goes on with the next one, so that one mark does not swallow the rest of the file. */
  #unclosed(bytes: Uint8Array, from: number, isLast: boolean): number {
    if (!isLast && bytes.length - from <= longestRow) return -1;
    let end = from;
    while (end < bytes.length && bytes[end] !== lineFeed) end += 1;
    this.#starts[0] = from;
    this.#ends[0] = end;
    this.#see(
      { bytes, fields: 1, starts: this.#starts, ends: this.#ends, line: this.#line },
      "a quotation mark is never closed",
    );
    this.#line += 1;
    return Math.min(bytes.length, end + 1);
  }
}

/** The mark that closes, not one of two in a row. A mark in the last byte may be either; that is known with the next chunk. */
function closingQuote(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] !== quote) continue;
    if (bytes[at + 1] !== quote) return at;
    at += 1;
  }
  return -1;
}

function linesIn(bytes: Uint8Array, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at += 1) if (bytes[at] === lineFeed) lines += 1;
  return lines;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Does a field in quotation marks hold any, doubled, so that its bytes are not yet its text? */
export function hasDoubledMarks({ bytes, starts, ends }: CsvRow, field: number): boolean {
  const start = starts[field]!;
  const end = ends[field]!;
  if (bytes[start - 1] !== quote) return false;
  for (let at = start; at < end; at += 1) if (bytes[at] === quote) return true;
  return false;
}

/** The text of a field, with doubled quotation marks as one. */
export function fieldText(row: CsvRow, field: number): string {
  const text = textOf(row.bytes, row.starts[field], row.ends[field]);
  return hasDoubledMarks(row, field) ? text.replaceAll('""', '"') : text;
}

/** "sep=;" and nothing else: by this line spreadsheets tell each other the delimiter, ahead of the headings. */
export const tellsDelimiter = (row: CsvRow): boolean =>
  row.fields <= 2 && /^sep=$/i.test(fieldText(row, 0)) && (row.fields === 1 || fieldText(row, 1) === "");

/** Which delimiter splits the first lines into most fields, and into equally many. */
export function delimiterOf(first: Uint8Array): string {
  const scored = [",", ";", "\t", "|"].map((delimiter) => {
    const counts: number[] = [];
    new CsvReader(delimiter, ({ fields }) => counts.push(fields)).push(first);
    const [head = 1] = counts;
    const equal = counts.filter((count) => count === head).length;
    return { delimiter, score: head === 1 ? 0 : (equal / counts.length) * head };
  });
  return scored.toSorted((one, other) => other.score - one.score)[0]!.delimiter;
}
