import { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { SpaceId } from "@cairn/domain/kernel/space.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";

const params = z.object({ projectId: ProjectId });
/** A plan of three hundred activities is a few hundred kilobytes. */
const mostSigns = 12_000_000;

/** The plan in the files of other tools, and back from them. */
export const planFiles = endpoints({
  exportMspdi: {
    method: "GET",
    path: "/api/projects/{projectId}/plan.xml",
    summary: "The plan, as far as one may see it, as a Microsoft Project file (MSPDI)",
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
      "Read a plan from a Microsoft Project file or an Excel workbook: what would become of each row, and the commands that would do it. Nothing is written",
    admits: "participant",
    params,
    body: z.object({
      format: z.enum(["mspdi", "xlsx"]),
      /** The bytes of the file. */
      base64: z.base64().max(mostSigns),
      /** Where what is new will lie. */
      space: SpaceId,
    }),
    ok: z.object({
      rows: z.array(
        z.object({
          row: z.number(),
          title: z.string(),
          is: z.enum(["new", "changed", "same", "refused"]),
          /** The fields that change. */
          fields: z.array(z.string()),
          /** Why it is refused. */
          because: z.string().optional(),
        }),
      ),
      /** Commands with their inputs, in an order in which each can be carried out. */
      steps: z.array(z.object({ command: z.string(), input: z.looseObject({}) })),
      /** Names that nobody of the project has, or several have. */
      unknownPeople: z.array(z.string()),
    }),
    fails: ["invalid_input", "not_found"],
  },
});
