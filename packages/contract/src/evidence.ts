import { ActivityEvidence } from "@cairn/domain/frame/evidence.ts";
import { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";
import { Count, Standing } from "./experience-figures.ts";
import { inTime } from "./experience-findings.ts";

/** What the past projects of the customer's organisation say of the activities of the library. */
export const PastEvidence = Standing.extend({
  /** Whose past projects. */
  organisation: z.string(),
  /** How many went ahead, and how many ended otherwise. */
  ahead: Count,
  others: Count,
  /** Only what at least twenty of both came so far as to do, each with its own n. */
  activities: z.array(ActivityEvidence),
  /** Said to stand for an activity of the library, but too rare to say anything. */
  tooFew: z.array(z.string()),
});
export type PastEvidence = z.infer<typeof PastEvidence>;

export const evidence = endpoints({
  readEvidence: {
    method: "GET",
    path: "/api/projects/{projectId}/evidence",
    summary:
      "What past projects of the customer's organisation say of the library's activities. For the customer's people; `none` where nothing was brought in, or nothing in it stands for an activity of the library",
    admits: "participant",
    params: z.object({ projectId: ProjectId }),
    ok: z.union([z.object({ state: z.literal("none") }), inTime(PastEvidence)]),
    works: "in steps",
    fails: ["not_found"],
  },
});
