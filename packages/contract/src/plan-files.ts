import { ProjectId, ThingId } from "@cairn/domain/kernel/ids.ts";
import { SpaceId } from "@cairn/domain/kernel/space.ts";
import { Job } from "@cairn/domain/project/jobs.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";

/** `mspdi`: the XML of Microsoft Project, which many planning programs read and write · `xlsx`: a workbook. */
export const PlanFormat = z.enum(["mspdi", "xlsx"]);
export type PlanFormat = z.infer<typeof PlanFormat>;

/** Bytes of a plan file at most. */
export const mostFileBytes = 4 * 1024 * 1024;
const mostBase64 = Math.ceil(mostFileBytes / 3) * 4;

/** A row that was not taken: what is the matter with it, and what can be done. */
export const RefusedRow = z.object({ row: z.int(), text: z.string(), because: z.string(), instead: z.string() });
export type RefusedRow = z.infer<typeof RefusedRow>;

/** A row that was taken, and what it comes to beside the plan as the reader sees it. */
export const TakenRow = z.object({
  row: z.int(),
  title: z.string(),
  activityId: ThingId,
  what: z.enum(["new", "changed", "same"]),
  /** The fields of the activity that it changes, by their names in the API, and `job`. */
  fields: z.array(z.string()),
  /** What the file says of it that is not taken, in sentences. */
  remarks: z.array(z.string()),
});
export type TakenRow = z.infer<typeof TakenRow>;

/** A command to be sent as it stands, and the rows that it carries out. */
export const ImportStep = z.object({
  rows: z.array(z.int()),
  command: z.enum(["addActivity", "proposeActivities", "changeActivity", "moveActivity"]),
  input: z.record(z.string(), z.unknown()),
});
export type ImportStep = z.infer<typeof ImportStep>;

/** What a plan file comes to. Nothing was written: whoever wants it sends the steps, in this order. */
export const PlanPreview = z.object({
  format: PlanFormat,
  /** Rows that mean to be an activity: those taken and those refused. Headings and empty rows are none. */
  rows: z.int(),
  taken: z.array(TakenRow),
  refused: z.array(RefusedRow),
  /** Rows that would wait for each other, as titles from the first back to itself. */
  circles: z.array(z.array(z.string())),
  /** Names in the file that are nobody's, or more than one person's, among the people the reader sees. */
  unknownPeople: z.array(z.string()),
  /** Rows with others beneath them, which are no activities. */
  headings: z.array(z.string()),
  /** Activities of the plan that the file does not name; they stay as they are. */
  untouched: z.int(),
  steps: z.array(ImportStep),
});
export type PlanPreview = z.infer<typeof PlanPreview>;

const params = z.object({ projectId: ProjectId });

export const planFiles = endpoints({
  exportMspdi: {
    method: "GET",
    path: "/api/projects/{projectId}/plan.xml",
    summary: "The plan, as far as one may see it, as Microsoft Project XML",
    admits: "participant",
    params,
    ok: z.string(),
    answers: "file",
    fails: [],
  },
  exportSheet: {
    method: "GET",
    path: "/api/projects/{projectId}/plan.xlsx",
    summary: "The plan, as far as one may see it, as an Excel workbook",
    admits: "participant",
    params,
    ok: z.unknown(),
    answers: "file",
    fails: [],
  },
  previewPlanFile: {
    method: "POST",
    path: "/api/projects/{projectId}/plan-file",
    summary:
      "Read a plan from Microsoft Project XML or an Excel workbook, and say what it would change; nothing is written",
    admits: "participant",
    params,
    body: z.object({
      format: PlanFormat,
      /** The bytes of the file, in base64. */
      base64: z.base64().min(1).max(mostBase64),
      /** Who will see the activities that are new. */
      space: SpaceId,
      /** Where activities go whose job the file does not say. */
      job: Job,
    }),
    ok: PlanPreview,
    fails: ["invalid_input", "not_found"],
  },
});
