import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { Written } from "@cairn/domain/kernel/area.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { compare } from "@cairn/domain/kernel/order.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Selectable } from "kysely";
import type { Db } from "../database.ts";
import { type Body, lift, versionOf } from "../lift.ts";
import type { EventTable } from "../schema.gen.ts";

/** How far something has come in each space: the number of the last event. */
export type Cursors = ReadonlyMap<SpaceId, number>;

const columns = ["space", "seq", "event_id", "command_id", "type", "version", "at", "by_person", "body"] as const;
type Row = Pick<Selectable<EventTable>, (typeof columns)[number]>;

/** The mark of an event stands before what it says, so that nothing it says can pass for its mark. */
function eventOf(row: Row): LoggedEvent {
  return {
    ...lift(row.type, row.version, row.body as Body),
    eventId: row.event_id,
    commandId: row.command_id,
    space: row.space as SpaceId,
    seq: row.seq,
    type: row.type,
    at: row.at,
    by: row.by_person as PersonId,
  };
}

/** The events of these spaces behind the cursors, each space in its order. A space without a cursor is read from its beginning. */
export async function eventsAfter(
  db: Db,
  projectId: ProjectId,
  spaces: readonly SpaceId[],
  after: Cursors = new Map(),
): Promise<LoggedEvent[]> {
  if (spaces.length === 0) return [];
  const rows = await db
    .selectFrom("event")
    .select(columns)
    .where("project_id", "=", projectId)
    .where((eb) =>
      eb.or(spaces.map((space) => eb.and([eb("space", "=", space), eb("seq", ">", after.get(space) ?? 0)]))),
    )
    .orderBy("space")
    .orderBy("seq")
    .execute();
  return rows.map(eventOf);
}

/** What a command came to, as far as the transaction reaches, each space in its order. */
export async function eventsOf(db: Db, projectId: ProjectId, commandId: string): Promise<LoggedEvent[]> {
  const rows = await db
    .selectFrom("event")
    .select(columns)
    .where("project_id", "=", projectId)
    .where("command_id", "=", commandId)
    .execute();
  return spaceBySpace(rows.map(eventOf));
}

/** Space by space, each in its order: the same whichever way they were come by. */
export const spaceBySpace = (events: readonly LoggedEvent[]): LoggedEvent[] =>
  events.toSorted((a, b) => compare(a.space, b.space) || a.seq - b.seq);

/**
 * One row of events out of several spaces, as a viewer sees them: by time, then by the id of their command, and within a space
 * always in its order, whatever the clocks of two servers said.
 */
export function inViewersOrder(events: readonly LoggedEvent[]): LoggedEvent[] {
  // Each space with its next event at the end, where taking it costs nothing.
  const spaces = [...Map.groupBy(events, ({ space }) => space).values()].map((own) => own.toReversed());
  return events.flatMap(() => {
    const next = spaces.reduce((first, space) => (comesBefore(space.at(-1), first.at(-1)) ? space : first));
    return next.pop() ?? [];
  });
}

function comesBefore(one: LoggedEvent | undefined, other: LoggedEvent | undefined): boolean {
  if (!one || !other) return one !== undefined;
  if (one.at !== other.at) return one.at < other.at;
  if (one.commandId !== other.commandId) return one.commandId < other.commandId;
  return one.space < other.space;
}

/** A command's events on their way into the log. */
export type Entry = {
  readonly projectId: ProjectId;
  readonly commandId: string;
  readonly by: PersonId;
  readonly at: Instant;
  /** How far each space has come that is written to. Holds while the project is locked. */
  readonly heads: Cursors;
  readonly newId: () => string;
};

/** What the events will be in the log. Undefined fields fall away, as they do in JSON. */
export function numbered(events: readonly Written[], { commandId, by, at, heads, newId }: Entry): LoggedEvent[] {
  const last = new Map(heads);
  return events.map(({ type, space, ...body }) => {
    const seq = (last.get(space) ?? 0) + 1;
    last.set(space, seq);
    const said: Body = JSON.parse(JSON.stringify(body)) as Body;
    return { ...said, eventId: newId(), commandId, space, seq, type, at, by };
  });
}

const bodyOf = ({ eventId: _e, commandId: _c, space: _s, seq: _q, type: _t, at: _a, by: _b, ...body }: LoggedEvent) =>
  JSON.stringify(body);

/** Puts another body in the place of an event's: for texts that are taken out for good, and for nothing else. */
export async function overwrite(db: Db, projectId: ProjectId, event: LoggedEvent): Promise<void> {
  await db
    .updateTable("event")
    .set({ body: bodyOf(event) })
    .where("project_id", "=", projectId)
    .where("space", "=", event.space)
    .where("seq", "=", event.seq)
    .execute();
}

/** Writes events that are numbered already, and how far their spaces have come. */
export async function write(db: Db, projectId: ProjectId, events: readonly LoggedEvent[]): Promise<void> {
  const rows = events.map((event) => ({
    project_id: projectId,
    space: event.space,
    seq: event.seq,
    event_id: event.eventId,
    command_id: event.commandId,
    type: event.type,
    version: versionOf(event.type),
    at: event.at,
    by_person: event.by,
    body: bodyOf(event),
  }));
  const heads = new Map(events.map(({ space, seq, at }) => [space, { seq, changed_at: at }]));
  const rowsAtOnce = 1000;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    // One statement for both: it is half of what a command writes.
    await db
      .with("moved", (db) =>
        db
          .insertInto("space_head")
          .values([...heads].map(([space, head]) => ({ project_id: projectId, space, ...head })))
          .onConflict((conflict) =>
            conflict.columns(["project_id", "space"]).doUpdateSet((eb) => ({
              seq: eb.ref("excluded.seq"),
              changed_at: eb.ref("excluded.changed_at"),
            })),
          ),
      )
      .insertInto("event")
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
  }
}
