import { Role } from "@cairn/domain/kernel/actor.ts";
import { Instant } from "@cairn/domain/kernel/days.ts";
import { PersonId, ProjectId, Uuid } from "@cairn/domain/kernel/ids.ts";
import { Side, SpaceId } from "@cairn/domain/kernel/space.ts";
import { z } from "zod";

/** A project at most; one of Cairn's has some thousands. */
export const mostEvents = 50_000;

/** An event as it stands in a file: its mark, and under `body` what it says. */
export const EventInFile = z.strictObject({
  seq: z.int().min(1),
  eventId: Uuid,
  commandId: Uuid,
  type: z.string().max(60),
  version: z.int().min(1),
  at: Instant,
  by: PersonId,
  body: z.record(z.string(), z.unknown()),
});
export type EventInFile = z.infer<typeof EventInFile>;

/** The file of a project, version 1; docs/export-format.md explains it. */
export const ExportFile = z.strictObject({
  format: z.literal("cairn-project"),
  version: z.literal(1, "must be 1, the only version there is so far"),
  exportedAt: Instant,
  projectId: ProjectId,
  /** Who exported it: whoever imports it takes their place. */
  exporter: z.strictObject({
    personId: PersonId,
    side: Side,
    role: Role,
  }),
  /** What happened, space by space, each in its order from 1. */
  spaces: z
    .array(z.strictObject({ space: SpaceId, events: z.array(EventInFile).max(mostEvents) }))
    .min(1)
    .max(200),
  cards: z
    .array(
      z.strictObject({
        space: SpaceId,
        personId: PersonId,
        name: z.string().min(1).max(120),
        email: z.string().max(254).optional(),
      }),
    )
    .max(5000),
});
export type ExportFile = z.infer<typeof ExportFile>;
