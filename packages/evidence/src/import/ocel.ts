import { Gathering } from "../journeys/gather.ts";
import type { Journeys, Moment } from "../journeys/journeys.ts";
import { momentFrom, utc } from "./moment-form.ts";
import { Books, type Report, type SeeRefused } from "./report.ts";

export type OcelReading = {
  /** The type of object that is a journey: what an event is related to of this type, it is an event of. */
  readonly journeyType: string;
  readonly personType?: string;
  readonly endings: readonly string[];
  readonly now: Moment;
  /** Sees every event that is refused. */
  readonly onRefused?: SeeRefused;
};

type Named = { readonly name: string; readonly value: unknown };
type Related = { readonly objectId: string; readonly qualifier: string };

/**
 * Takes journeys from an object-centric event log in OCEL 2.0 JSON. An event of several journeys is taken once for each, and
 * counts as so many rows; one that belongs to none is refused.
 *
 * @throws SyntaxError when the text is not JSON, or not an object with a list of events and one of objects
 * @see Berti, A. et al. (2024), OCEL 2.0 specification, section 5
 */
export function journeysFromOcel(
  text: string,
  reading: OcelReading,
): { readonly base: Journeys; readonly report: Report } {
  const log: unknown = JSON.parse(text);
  const [events, objects] = [listIn(log, "events"), listIn(log, "objects")];
  if (!events || !objects) throw new SyntaxError("An OCEL file has a list of events and a list of objects.");
  const typeOf = new Map(objects.map((object) => [textIn(object, "id") ?? "", textIn(object, "type") ?? ""]));
  const gathering = new Gathering(reading.endings);
  const books = new Books(reading.onRefused);
  const lastAt = new Map<string, Moment>();
  for (const [at, event] of events.entries()) takeEvent(event, at + 1, { gathering, books, typeOf, lastAt, reading });
  for (const object of objects) {
    const id = textIn(object, "id");
    const endedAt = id === undefined ? undefined : lastAt.get(id);
    if (id !== undefined && endedAt !== undefined) gathering.know(id, { endedAt, traits: traitsOf(object) });
  }
  return { base: gathering.gathered(), report: books.report() };
}

type Taking = {
  readonly gathering: Gathering;
  readonly books: Books;
  readonly typeOf: ReadonlyMap<string, string>;
  readonly lastAt: Map<string, Moment>;
  readonly reading: OcelReading;
};

function takeEvent(event: unknown, row: number, { gathering, books, typeOf, lastAt, reading }: Taking): void {
  const [activity, time] = [textIn(event, "type"), textIn(event, "time")];
  if (typeof event !== "object" || event === null) return books.refuse(row, "not an event");
  if (!activity) return books.refuse(row, "no activity");
  if (!time) return books.refuse(row, "no moment");
  const at = momentIn(time);
  if (Number.isNaN(at)) return books.refuse(row, "unreadable moment");
  if (at > reading.now) return books.refuse(row, "moment in the future");
  const related = relatedOf(event);
  if (related.some(({ objectId }) => !typeOf.has(objectId))) return books.refuse(row, "unknown object");
  const ofType = (type: string | undefined): Related[] =>
    related.filter(({ objectId }) => typeOf.get(objectId) === type);
  const journeys = ofType(reading.journeyType);
  if (journeys.length === 0) return books.refuse(row, "no project");
  const person = ofType(reading.personType)[0];
  const who = person ? { person: person.objectId, role: person.qualifier } : {};
  for (const { objectId: journey } of journeys) {
    gathering.add({ journey, activity, startedAt: at, ...who });
    books.taken += 1;
    lastAt.set(journey, Math.max(at, lastAt.get(journey) ?? at));
  }
}

function momentIn(text: string): Moment {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return momentFrom(bytes, 0, bytes.length, "iso", utc);
}

function traitsOf(object: unknown): Record<string, string | number> {
  const traits: Record<string, string | number> = {};
  for (const { name, value } of namedIn(object)) {
    if (typeof value === "string" || typeof value === "number") traits[name] ??= value;
  }
  return traits;
}

const fieldIn = (of: unknown, name: string): unknown =>
  typeof of === "object" && of !== null ? (of as Readonly<Record<string, unknown>>)[name] : undefined;

function listIn(of: unknown, name: string): readonly unknown[] | undefined {
  const value = fieldIn(of, name);
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
}

function textIn(of: unknown, name: string): string | undefined {
  const value = fieldIn(of, name);
  return typeof value === "string" ? value : undefined;
}

const relatedOf = (event: unknown): Related[] =>
  (listIn(event, "relationships") ?? []).flatMap((each) => {
    const objectId = textIn(each, "objectId");
    return objectId === undefined ? [] : [{ objectId, qualifier: textIn(each, "qualifier") ?? "" }];
  });

const namedIn = (object: unknown): Named[] =>
  (listIn(object, "attributes") ?? []).flatMap((each) => {
    const name = textIn(each, "name");
    return name === undefined ? [] : [{ name, value: fieldIn(each, "value") }];
  });
