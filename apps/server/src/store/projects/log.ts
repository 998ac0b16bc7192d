import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { Written } from "@cairn/domain/kernel/area.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Selectable } from "kysely";
import type { Db } from "../database.ts";
import { type Body, lift, versionOf } from "../lift.ts";
import type { EventTable } from "../schema.gen.ts";
import { statement } from "../statement.ts";

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

/** What a command came to, as far as the transaction reaches; in the order in which it was written. */
export async function eventsOf(db: Db, projectId: ProjectId, commandId: string): Promise<LoggedEvent[]> {
  const rows = await db
    .selectFrom("event")
    .select(columns)
    .where("project_id", "=", projectId)
    .where("command_id", "=", commandId)
    .orderBy("event_id")
    .execute();
  return rows.map(eventOf);
}

/**
 * One row of events out of several spaces, as a viewer sees them: by time, then by id, and within a space always in its
 * order, whatever the clocks of two servers said.
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
  return one.at < other.at || (one.at === other.at && one.eventId < other.eventId);
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

// One statement for the events and for how far their spaces have come: it is half of what a command writes. The lists are
// taken apart in the select list, which takes PostgreSQL less time than in `from`; see bench/README.md.
const append = statement(`
  with moved as (
    insert into space_head (project_id, space, seq, changed_at)
    select $1::uuid, unnest($2::text[]), unnest($3::integer[]), unnest($4::timestamptz[])
    on conflict (project_id, space) do update set seq = excluded.seq, changed_at = excluded.changed_at
  )
  insert into event (project_id, space, seq, at, event_id, command_id, type, version, by_person, body)
  select $1::uuid, unnest($5::text[]), unnest($6::integer[]), unnest($7::timestamptz[]), unnest($8::uuid[]),
    unnest($9::uuid[]), unnest($10::text[]), unnest($11::integer[]), unnest($12::uuid[]), unnest($13::json[])`);

/** Writes events that are numbered already, and how far their spaces have come. */
export async function write(db: Db, projectId: ProjectId, events: readonly LoggedEvent[]): Promise<void> {
  const heads = [...new Map(events.map((event) => [event.space, event])).values()];
  await append(db, [
    projectId,
    ...placesOf(heads),
    ...placesOf(events),
    events.map(({ eventId }) => eventId),
    events.map(({ commandId }) => commandId),
    events.map(({ type }) => type),
    events.map(({ type }) => versionOf(type)),
    events.map(({ by }) => by),
    events.map(bodyOf),
  ]);
}

const placesOf = (events: readonly LoggedEvent[]) =>
  [events.map(({ space }) => space), events.map(({ seq }) => seq), events.map(({ at }) => at)] as const;
