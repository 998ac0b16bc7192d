import { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import { Instant } from "@cairn/domain/kernel/days.ts";
import { Uuid } from "@cairn/domain/kernel/ids.ts";
import { Name } from "@cairn/domain/kernel/text.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";
import { Email, OrganisationRole, OrganisationSummary } from "./identity.ts";

const organisation = z.object({ organisationId: Uuid });
const Format = z.enum(["yaml", "csv"]);
const process = organisation.extend({ processId: Uuid });

export const Colleague = z.object({
  accountId: Uuid,
  name: z.string(),
  email: z.string(),
  role: OrganisationRole,
});

/** A saved sales process; each save is a version of its own and none is overwritten. */
export const SavedProcess = z.object({
  processId: Uuid,
  version: z.int().min(1),
  savedAt: Instant,
  savedBy: z.string(),
  process: SalesProcess,
});
export type SavedProcess = z.infer<typeof SavedProcess>;

/** What reading a file came to: every row was taken or stands here with its reason. */
export const Preview = z.object({
  process: SalesProcess.optional(),
  rows: z.int(),
  taken: z.int(),
  refused: z.array(z.object({ row: z.int(), text: z.string(), because: z.string() })),
});
export type Preview = z.infer<typeof Preview>;

export const organisations = endpoints({
  foundOrganisation: {
    method: "POST",
    path: "/api/organisations",
    summary: "Found an organisation and become its keeper",
    admits: "account",
    body: organisation.extend({ name: Name, sells: z.boolean() }),
    ok: OrganisationSummary,
    fails: ["duplicate"],
  },
  listColleagues: {
    method: "GET",
    path: "/api/organisations/{organisationId}/colleagues",
    summary: "Who belongs to the organisation",
    admits: "colleague",
    params: organisation,
    ok: z.object({ colleagues: z.array(Colleague) }),
    fails: [],
  },
  addColleague: {
    method: "POST",
    path: "/api/organisations/{organisationId}/colleagues",
    summary: "Add a colleague by address; they sign in with a code",
    admits: "keeper",
    params: organisation,
    body: z.object({ email: Email, name: Name, role: OrganisationRole }),
    ok: Colleague,
    fails: ["duplicate", "too_many_tries"],
  },
  removeColleague: {
    method: "DELETE",
    path: "/api/organisations/{organisationId}/colleagues/{accountId}",
    summary: "Remove a colleague from the organisation",
    admits: "keeper",
    params: organisation.extend({ accountId: Uuid }),
    ok: z.object({}),
    fails: ["not_found", "not_now"],
  },
  listProcesses: {
    method: "GET",
    path: "/api/organisations/{organisationId}/processes",
    summary: "The organisation's sales processes, each in its newest version",
    admits: "colleague",
    params: organisation,
    ok: z.object({ processes: z.array(SavedProcess) }),
    fails: [],
  },
  readProcessVersions: {
    method: "GET",
    path: "/api/organisations/{organisationId}/processes/{processId}",
    summary: "All versions of a sales process, newest first",
    admits: "colleague",
    params: process,
    ok: z.object({ versions: z.array(SavedProcess) }),
    fails: ["not_found"],
  },
  saveProcess: {
    method: "PUT",
    path: "/api/organisations/{organisationId}/processes/{processId}",
    summary: "Save a sales process as its next version",
    admits: "keeper",
    params: process,
    /** The version it was edited from; 0 for a new one. */
    body: z.object({ process: SalesProcess, from: z.int().min(0) }),
    ok: SavedProcess,
    fails: ["changed_meanwhile"],
  },
  previewProcess: {
    method: "POST",
    path: "/api/organisations/{organisationId}/processes/preview",
    summary: "Read a sales process from YAML or CSV without saving it",
    admits: "keeper",
    params: organisation,
    body: z.object({ format: Format, text: z.string().max(500_000) }),
    ok: Preview,
    fails: [],
  },
  exportProcess: {
    method: "GET",
    path: "/api/organisations/{organisationId}/processes/{processId}/export",
    summary: "A sales process as a YAML or CSV file",
    admits: "colleague",
    params: process,
    query: z.object({ format: Format }),
    ok: z.string(),
    answers: "file",
    fails: ["not_found"],
  },
});
