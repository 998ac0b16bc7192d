import { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { Job } from "@cairn/domain/project/jobs.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";

/** How often the estimate lay so many times below what came: ten, fifty, eighty and ninety of a hundred. */
const Ratio = z.object({
  p10: z.number(),
  p50: z.number(),
  p80: z.number(),
  p90: z.number(),
  ofKind: z.int(),
  ofAll: z.int(),
});

/** With fewer finished activities nothing is said. */
export const fewestFinished = 10;

/** How estimates have run, from finished activities of all projects of the customer's organisation. */
export const estimates = endpoints({
  readEstimateRecord: {
    method: "GET",
    path: "/api/projects/{projectId}/estimate-record",
    summary:
      "How the estimates of the customer's organisation have run: what came, in multiples of what was expected. For the customer's people; nothing below ten finished activities",
    admits: "participant",
    params: z.object({ projectId: ProjectId }),
    ok: z.object({
      /** Finished activities of which it is known what was expected and what they took. */
      finished: z.int(),
      all: Ratio.optional(),
      kinds: z.array(Ratio.extend({ kind: Job })),
      /** How many of them were done by what was said to hold in nine of ten cases; what met it exactly counts half. */
      heldHigh: z.object({ share: z.number(), observed: z.int() }).optional(),
    }),
    fails: ["not_found"],
  },
});
