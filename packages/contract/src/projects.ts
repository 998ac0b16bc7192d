import { Ownership, Role } from "@cairn/domain/kernel/actor.ts";
import { Instant } from "@cairn/domain/kernel/days.ts";
import { PersonId, ProjectId, Uuid } from "@cairn/domain/kernel/ids.ts";
import { Side, SpaceId } from "@cairn/domain/kernel/space.ts";
import { Reason, Title } from "@cairn/domain/kernel/text.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";

/** An event as it stands in the log of its space. `seq` counts within the space, from 1. */
export const LoggedEvent = z.looseObject({
  eventId: Uuid,
  commandId: Uuid,
  space: SpaceId,
  seq: z.int().min(1),
  type: z.string(),
  at: Instant,
  by: PersonId,
});
export type LoggedEvent = z.infer<typeof LoggedEvent>;

export const PersonCard = z.object({ personId: PersonId, name: z.string(), email: z.string().optional() });
export type PersonCard = z.infer<typeof PersonCard>;

/** Who the reader is on this project, and whether what their side keeps to itself is open to them. */
export const You = z.object({ personId: PersonId, side: Side, inside: z.boolean(), role: Role });
export type You = z.infer<typeof You>;

/** The project as the reader may see it: one fold for each space, and the names of the people in them. */
export const ProjectView = z.object({
  projectId: ProjectId,
  you: You,
  spaces: z.array(z.object({ space: SpaceId, seq: z.int().min(0), state: z.record(z.string(), z.unknown()) })),
  cards: z.array(PersonCard),
  /** When the reader was here last before today's visit: what changed since is news to them. */
  lastSeenAt: Instant.optional(),
});
export type ProjectView = z.infer<typeof ProjectView>;

export const ProjectSummary = z.object({
  projectId: ProjectId,
  name: z.string(),
  outcome: z.string().optional(),
  customer: z.string(),
  ownership: Ownership,
  sample: z.boolean(),
  role: Role,
  side: Side,
  begunAt: Instant,
  /** The last thing that happened in the spaces the reader sees. */
  changedAt: Instant,
  /** Open activities the reader owns there. */
  myOpen: z.int().min(0),
});
export type ProjectSummary = z.infer<typeof ProjectSummary>;

/** What a command came to, for whoever sent it: its events, as far as they may see them (always all of them). */
export const Carried = z.object({ commandId: Uuid, events: z.array(LoggedEvent) });
export type Carried = z.infer<typeof Carried>;

const params = z.object({ projectId: ProjectId });

export const projects = endpoints({
  listProjects: {
    method: "GET",
    path: "/api/projects",
    summary: "The projects one takes part in",
    admits: "account",
    ok: z.object({ projects: z.array(ProjectSummary) }),
    fails: [],
  },
  beginProject: {
    method: "POST",
    path: "/api/projects",
    summary: "Begin a project: as the customer's own, or as a seller who holds it in trust",
    admits: "account",
    body: z.object({
      projectId: ProjectId,
      name: Title,
      outcome: Reason.optional(),
      customer: Title,
      /** The seller's organisation that will hold it in trust; absent when the customer begins it. */
      inTrustOf: Uuid.optional(),
    }),
    ok: z.object({ projectId: ProjectId }),
    fails: ["duplicate", "not_found"],
  },
  readProject: {
    method: "GET",
    path: "/api/projects/{projectId}",
    summary: "The project as one may see it",
    admits: "participant",
    params,
    ok: ProjectView,
    fails: [],
  },
  streamProject: {
    method: "GET",
    path: "/api/projects/{projectId}/events",
    summary: "What happens, as it happens: server-sent events, each a LoggedEvent of a space one sees",
    admits: "participant",
    params,
    /** Cursors as `space:seq`, comma-separated: `ours@12,shared:…@3`. */
    query: z.object({ after: z.string().max(4000).optional() }),
    ok: LoggedEvent,
    answers: "stream",
    fails: [],
  },
  readHistory: {
    method: "GET",
    path: "/api/projects/{projectId}/history",
    summary: "Everything that happened, as far as one may see it, oldest first",
    admits: "participant",
    params,
    ok: z.object({ events: z.array(LoggedEvent), cards: z.array(PersonCard) }),
    fails: [],
  },
  undo: {
    method: "POST",
    path: "/api/projects/{projectId}/undo",
    summary: "Take a command back, if nothing has changed the same things since",
    admits: "participant",
    params,
    body: z.object({ commandId: Uuid }),
    ok: Carried,
    fails: ["not_now", "not_found", "not_allowed"],
  },
  markSeen: {
    method: "POST",
    path: "/api/projects/{projectId}/seen",
    summary: "Remember that one has seen the project as it is now",
    admits: "participant",
    params,
    body: z.object({}),
    ok: z.object({}),
    fails: [],
  },
  exportProject: {
    method: "GET",
    path: "/api/projects/{projectId}/export",
    summary: "The whole project, as far as one may see it, as one JSON file",
    admits: "participant",
    params,
    ok: z.unknown(),
    answers: "file",
    fails: [],
  },
  exportMarkdown: {
    method: "GET",
    path: "/api/projects/{projectId}/export.md",
    summary: "The plan, as far as one may see it, as Markdown",
    admits: "participant",
    params,
    ok: z.string(),
    answers: "file",
    fails: [],
  },
  importProject: {
    method: "POST",
    path: "/api/projects/import",
    summary: "Bring an exported project back, here or on another Cairn",
    admits: "account",
    body: z.object({
      file: z.unknown(),
      /** The id it is to have here, when its own is taken. */
      as: ProjectId.optional(),
    }),
    ok: z.object({ projectId: ProjectId, events: z.int() }),
    fails: ["invalid_input", "duplicate", "too_many"],
  },
});
