import { Failure } from "@cairn/contract/failures.ts";
import type { LoggedEvent } from "@cairn/contract/projects.ts";
import { isOpenTo, isShared, type SpaceId, sellerOf, sharedWith } from "@cairn/domain/kernel/space.ts";
import { maxActivities } from "@cairn/domain/project/plan/room.ts";
import { areas, emptyProject, type Project } from "@cairn/domain/project/project.ts";
import type { z } from "zod";
import { lift, versionOf } from "../../store/lift.ts";
import { foldOnto } from "../../store/projects/folds.ts";
import type { SpaceFold } from "../../store/projects/snapshots.ts";
import { holdsMoreThan, isDeeperThan } from "./bounds.ts";
import { type EventInFile, ExportFile, mostEvents } from "./export-file.ts";
import { shapeOfThing } from "./thing-shapes.ts";

/** A file that has been read and found to be the history of a project. */
export type Restorable = {
  readonly file: ExportFile;
  readonly events: readonly LoggedEvent[];
  readonly folds: readonly SpaceFold[];
};

/** More than any project has. Folding takes a time that grows with them times the events, and must hold nobody up. */
const mostWriters = 1000;
const mostValues = 1500;
const mostDepth = 50;

const wrong = (field: string, must: string): Failure => new Failure("invalid_input", { field, must });

/**
 * Reads what says it is an exported project. A file can come from anywhere, so nothing in it is believed: each event must
 * be one that could have been written, where it is said to have been written.
 *
 * @param as the id the project is to have, in place of its own
 * @throws Failure `invalid_input` that names the place in the file and what must be there, or `too_many`
 */
export function readExport(given: unknown, as?: ExportFile["projectId"]): Restorable {
  if (isDeeperThan(given, mostDepth)) throw wrong("file", `must be nested no deeper than ${mostDepth}`);
  const parsed = ExportFile.safeParse(given);
  if (!parsed.success) throw wrongIn(parsed.error, "file");
  const file = as === undefined ? parsed.data : renamed(parsed.data, as);
  refuseSpaces(file);
  const spaces = file.spaces.map(({ space, events }, at) => ({
    space,
    events: logOf(space, events, `file.spaces.${at}`),
  }));
  const events = spaces.flatMap(({ events }) => events);
  if (events.length > mostEvents) throw new Failure("too_many", { what: "events", most: mostEvents });
  if (new Set(events.map(({ eventId }) => eventId)).size < events.length)
    throw wrong("file.spaces", "no eventId may come twice");
  const writers = new Set(events.map(({ by }) => by)).size;
  if (writers > mostWriters) throw new Failure("too_many", { what: "people who did something", most: mostWriters });
  refuseCover(file, events);
  return { file, events, folds: spaces.map((space, at) => folded(space, `file.spaces.${at}`)) };
}

/** The project's id stands in its cover, and in comments on it. */
function renamed(file: ExportFile, as: ExportFile["projectId"]): ExportFile {
  const text = JSON.stringify(file).replaceAll(JSON.stringify(file.projectId), JSON.stringify(as));
  return ExportFile.parse(JSON.parse(text));
}

function refuseSpaces({ spaces, cards, exporter }: ExportFile): void {
  const names = spaces.map(({ space }) => space);
  if (!names.includes("cover")) throw wrong("file.spaces", "the cover must be among them");
  if (new Set(names).size < names.length) throw wrong("file.spaces", "no space may come twice");
  if ((exporter.side === "customer") === (exporter.role === "seller")) {
    throw wrong("file.exporter.role", "sellers, and only they, are on a seller's side");
  }
  for (const [at, space] of names.entries()) {
    if (!isOpenTo(exporter.side, space)) throw wrong(`file.spaces.${at}.space`, "the exporter must be one who sees it");
    const seller = sellerOf(space);
    if (seller && !names.includes(sharedWith(seller))) {
      throw wrong(`file.spaces.${at}.space`, "the space shared with the same seller must be there");
    }
  }
  for (const [at, { space }] of cards.entries()) {
    if (!names.includes(space)) throw wrong(`file.cards.${at}.space`, "must be one of the file's spaces");
  }
}

function logOf(space: SpaceId, events: readonly EventInFile[], place: string): LoggedEvent[] {
  if (isShared(space) && events[0]?.type !== "sellerJoined") {
    throw wrong(`${place}.events.0.type`, "what is shared with a seller begins with their joining: sellerJoined");
  }
  return events.map((event, at) => {
    const here = `${place}.events.${at}`;
    if (event.seq !== at + 1) throw wrong(`${here}.seq`, `must be ${at + 1}: each space counts from 1 without gaps`);
    const { eventId, commandId, seq, type, at: moment, by } = event;
    return { ...bodyOf(event, space, here), eventId, commandId, space, seq, type, at: moment, by };
  });
}

const shapes: ReadonlyMap<string, z.ZodObject> = new Map(
  Object.values(areas).flatMap((area): [string, z.ZodObject][] => Object.entries(area.events)),
);

/** Where in the file something is wrong, and what must be there. */
function wrongIn(error: z.ZodError, ...place: readonly string[]): Failure {
  const [issue] = error.issues;
  return wrong([...place, ...(issue?.path ?? [])].join("."), issue?.message ?? "");
}

function bodyOf(
  { type, version, by, body }: EventInFile,
  space: SpaceId,
  here: string,
): Readonly<Record<string, unknown>> {
  const shape = shapes.get(type);
  if (!shape) throw wrong(`${here}.type`, `"${type}" is nothing this Cairn knows`);
  if (version > versionOf(type)) throw wrong(`${here}.version`, "is of a newer Cairn; import it there");
  const parsed = shape.safeParse(lift(type, version, body));
  if (!parsed.success) throw wrongIn(parsed.error, here, "body");
  refusePlace(type, parsed.data, space, here);
  if (type === "statementAgreed" && parsed.data["personId"] !== by) {
    throw wrong(`${here}.body.personId`, "must be whoever did it: people agree for themselves");
  }
  refuseThing(parsed.data, here);
  return parsed.data;
}

/** What is written on the cover, and what is written about a seller, stands nowhere else. */
function refusePlace(type: string, body: Readonly<Record<string, unknown>>, space: SpaceId, here: string): void {
  const isCover = type.startsWith("project") && "projectId" in body;
  if (isCover !== (space === "cover")) throw wrong(`${here}.type`, `${type} cannot have happened in ${space}`);
  const isSellers = type === "sellerJoined" || type === "sellerLeft";
  if (isSellers && space !== `shared:${String(body["partyId"])}`) {
    throw wrong(`${here}.body.partyId`, "must be the seller the space is shared with");
  }
}

function refuseThing(body: Readonly<Record<string, unknown>>, here: string): void {
  const { id, collection, thing } = body;
  if (collection === undefined) return;
  if (typeof collection !== "string" || !Object.hasOwn(emptyProject, collection)) {
    throw wrong(`${here}.body.collection`, "must be a kind of thing that this Cairn knows");
  }
  if (thing === undefined) return;
  const shape = shapeOfThing[collection];
  if (!shape) throw wrong(`${here}.body.thing`, "can never be shared");
  if (holdsMoreThan(thing, mostValues))
    throw new Failure("too_many", { what: "values in one thing", most: mostValues });
  const parsed = shape.safeParse(thing);
  if (!parsed.success) throw wrongIn(parsed.error, here, "body", "thing");
  // As it is written, since that is how it will be kept.
  if ((thing as { readonly id?: unknown }).id !== id)
    throw wrong(`${here}.body.thing.id`, "must be the id of the event");
}

function refuseCover({ projectId }: ExportFile, events: readonly LoggedEvent[]): void {
  const begun = events.filter(({ type }) => type === "projectBegun");
  if (begun.length !== 1 || begun[0]?.seq !== 1) {
    throw wrong("file.spaces", "a project begins once, with the first event of its cover: projectBegun");
  }
  const other = events.find(({ space, projectId: named }) => space === "cover" && named !== projectId);
  if (other) throw wrong("file.projectId", "must be the project that the cover is about");
}

function folded({ space, events }: { space: SpaceId; events: readonly LoggedEvent[] }, place: string): SpaceFold {
  let state: Project;
  try {
    state = foldOnto(emptyProject, events);
  } catch (error) {
    throw wrong(place, `cannot have happened in this order (${error instanceof Error ? error.message : ""})`);
  }
  const activities = Object.values(state.activities).filter((activity) => !activity.removed);
  if (activities.length > maxActivities) throw new Failure("too_many", { what: "activities", most: maxActivities });
  return { space, seq: events.length, state };
}
