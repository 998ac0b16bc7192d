import { Gathering } from "../journeys/gather.ts";
import type { Journeys, Moment } from "../journeys/journeys.ts";
import { textInChunks } from "./encoding.ts";
import { momentFrom, utc } from "./moment-form.ts";
import { Books, type Reason, type Report, type SeeRefused } from "./report.ts";
import { XmlReader, type XmlTag } from "./xml-tags.ts";

export type XesReading = {
  readonly endings: readonly string[];
  readonly now: Moment;
  /** Whether "offer" that was scheduled and "offer" that was completed are two activities, or one. */
  readonly lifecycle: "apart" | "together";
  /** Sees every event that is refused. */
  readonly onRefused?: SeeRefused;
};

type Attributes = Map<string, string>;

/**
 * Takes journeys from an event log in XES, chunk by chunk: a trace is a journey, and what is said of the trace are its traits.
 *
 * @see IEEE 1849-2016, Standard for eXtensible Event Stream; extensions Concept, Time, Lifecycle, Organizational
 */
export class XesImport {
  readonly #reading: XesReading;
  readonly #gathering: Gathering;
  readonly #books: Books;
  readonly #text = textInChunks();
  readonly #xml = new XmlReader((tag) => this.#see(tag));
  #depth = 0;
  #traces = 0;
  #events = 0;
  #lastAt: Moment = Number.NEGATIVE_INFINITY;
  #trace: Attributes | undefined;
  #event: Attributes | undefined;
  #pending: { readonly event: Attributes; readonly row: number }[] = [];

  constructor(reading: XesReading) {
    this.#reading = reading;
    this.#books = new Books(reading.onRefused);
    this.#gathering = new Gathering(reading.endings);
  }

  /** How many events were read so far. */
  get rows(): number {
    return this.#books.rows;
  }

  /** @throws SyntaxError for broken XML, a document type, or an entity that is not XML's own */
  push(chunk: Uint8Array): void {
    this.#xml.push(this.#text(chunk));
  }

  /** @throws SyntaxError when the file ends too early */
  finish(): { readonly base: Journeys; readonly report: Report } {
    this.#xml.finish();
    if (this.#trace) throw new SyntaxError("The file ends within a trace.");
    return { base: this.#gathering.gathered(), report: this.#books.report() };
  }

  #see(tag: XmlTag): void {
    if (tag.kind === "close") return this.#close(tag.name);
    const { name, attributes, isEmpty } = tag;
    if (name === "trace") this.#trace = new Map();
    else if (name === "event" && this.#trace) this.#event = new Map();
    else {
      const of = this.#event ?? this.#trace;
      const key = attributes.get("key");
      if (of && key !== undefined && this.#depth === 0) of.set(key, attributes.get("value") ?? "");
      if (!isEmpty) this.#depth += 1;
      return;
    }
    this.#depth = 0;
    if (isEmpty) this.#close(name);
  }

  #close(name: string): void {
    if (name === "event" && this.#event) {
      this.#events += 1;
      this.#pending.push({ event: this.#event, row: this.#events });
      this.#event = undefined;
    } else if (name === "trace" && this.#trace) this.#closeTrace(this.#trace);
    else this.#depth = Math.max(0, this.#depth - 1);
  }

  #closeTrace(trace: Attributes): void {
    this.#traces += 1;
    const journey = trace.get("concept:name") ?? `${this.#traces}`;
    this.#lastAt = Number.NEGATIVE_INFINITY;
    for (const { event, row } of this.#pending) this.#take(journey, event, row);
    this.#pending = [];
    this.#trace = undefined;
    const traits = Object.fromEntries([...trace].filter(([key]) => key !== "concept:name").map(asTrait));
    if (this.#lastAt > Number.NEGATIVE_INFINITY) this.#gathering.know(journey, { endedAt: this.#lastAt, traits });
  }

  #take(journey: string, event: Attributes, row: number): void {
    const name = event.get("concept:name");
    const at = momentOf(event.get("time:timestamp"));
    const refuse = (reason: Reason): void =>
      this.#books.refuse(row, reason, () => [journey, ...event.values()].join(" | "));
    if (!name) return refuse("no activity");
    if (`${journey}${name}`.includes("\ufffd")) return refuse("unreadable characters");
    if (at === undefined) return refuse("no moment");
    if (Number.isNaN(at)) return refuse("unreadable moment");
    if (at > this.#reading.now) return refuse("moment in the future");
    const lifecycle = event.get("lifecycle:transition");
    const activity = this.#reading.lifecycle === "apart" && lifecycle ? `${name} · ${lifecycle}` : name;
    const [person, role] = [event.get("org:resource"), event.get("org:role")];
    this.#gathering.add({ journey, activity, startedAt: at, ...(person ? { person } : {}), ...(role ? { role } : {}) });
    this.#books.taken += 1;
    this.#lastAt = Math.max(this.#lastAt, at);
  }
}

function momentOf(text: string | undefined): Moment | undefined {
  if (!text) return undefined;
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return momentFrom(bytes, 0, bytes.length, "iso", utc);
}

function asTrait([key, value]: [string, string]): [string, string | number] {
  const number = Number(value);
  return [key, value.trim() !== "" && Number.isFinite(number) ? number : value];
}
