import { Instant } from "@cairn/domain/kernel/days.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";

export const Mail = z.object({
  mailId: z.uuid(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  madeAt: Instant,
  sentAt: Instant.optional(),
  /** Why the last attempt failed, if it did. */
  failed: z.string().optional(),
});
export type Mail = z.infer<typeof Mail>;

/** For the person who runs this Cairn. They see mails and the state of the machine, never a project they are not on. */
export const running = endpoints({
  listMails: {
    method: "GET",
    path: "/api/admin/mails",
    summary: "Mails that were made, newest first; without a mail server this is where they are read",
    admits: "admin",
    ok: z.object({ delivers: z.boolean(), mails: z.array(Mail) }),
    fails: [],
  },
  readState: {
    method: "GET",
    path: "/api/admin/state",
    summary: "How this Cairn runs: versions, database, counts without names",
    admits: "admin",
    ok: z.object({
      version: z.string(),
      database: z.string(),
      startedAt: Instant,
      accounts: z.int(),
      projects: z.int(),
      publicUrl: z.string(),
      delivers: z.boolean(),
      sample: z.boolean(),
    }),
    fails: [],
  },
  makeSample: {
    method: "POST",
    path: "/api/admin/sample",
    summary: "Lay down the sample projects anew",
    admits: "admin",
    body: z.object({}),
    ok: z.object({ projects: z.array(z.uuid()) }),
    fails: [],
  },
  removeSample: {
    method: "DELETE",
    path: "/api/admin/sample",
    summary: "Remove the sample projects",
    admits: "admin",
    ok: z.object({}),
    fails: [],
  },
  isAlive: {
    method: "GET",
    path: "/healthz",
    summary: "The process runs",
    admits: "anyone",
    ok: z.object({}),
    fails: [],
  },
  isReady: {
    method: "GET",
    path: "/healthz/ready",
    summary: "The database answers and is migrated",
    admits: "anyone",
    ok: z.object({}),
    fails: ["not_ready"],
  },
});
