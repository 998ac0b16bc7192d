import { ActivityEvidence } from "@cairn/domain/frame/evidence.ts";
import { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";
import { Count, Incidence, Share, Similar, Standing } from "./experience-figures.ts";
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

/** Where past projects most like this one, at its age, went from there. All three and `open` together are 1. */
export const Outlook = Standing.extend({
  organisation: z.string(),
  /** Days since the project began. */
  day: Count,
  /** How many past projects are near enough, and how many that is if the nearer ones count more. */
  alike: Count,
  effective: z.number(),
  /** Only as far as enough of them were followed. */
  chances: z.array(
    z.object({
      /** Within so many days from today. */
      days: Count,
      wentAhead: Incidence,
      /** Decided for something else, or not to act. */
      decidedOtherwise: Incidence,
      noDecision: Incidence,
      open: z.number(),
    }),
  ),
  nearest: Similar.shape.nearest,
});
export type Outlook = z.infer<typeof Outlook>;

/** What finished projects of the organisation's own made of the library's proposals: nothing of why, nor of which project. */
export const PastAnswers = z.object({
  organisation: z.string(),
  /** How many of its projects have ended and count. */
  projects: Count,
  /** What at least five of them took or struck out, and one of them or more struck out. */
  answers: z.array(z.object({ libraryId: z.string(), struckOut: Count, share: Share })),
});
export type PastAnswers = z.infer<typeof PastAnswers>;

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
  readPastAnswers: {
    method: "GET",
    path: "/api/projects/{projectId}/past-answers",
    summary:
      "What finished projects of the customer's organisation took of the library's proposals, and what they struck out. For the customer's people; `none` where no such project counts",
    admits: "participant",
    params: z.object({ projectId: ProjectId }),
    ok: z.discriminatedUnion("state", [
      z.object({ state: z.literal("none") }),
      z.object({ state: z.literal("counted"), figure: PastAnswers }),
    ]),
    works: "in steps",
    fails: ["not_found"],
  },
  readOutlook: {
    method: "GET",
    path: "/api/projects/{projectId}/outlook",
    summary:
      "Past projects most like this one at its age, and how they went on from there. For the customer's people, from what the reader sees of the project",
    admits: "participant",
    params: z.object({ projectId: ProjectId }),
    ok: z.discriminatedUnion("state", [
      z.object({ state: z.literal("none") }),
      z.object({
        state: z.literal("not enough"),
        what: z.enum(["that ended", "like this one"]),
        have: Count,
        need: Count,
      }),
      z.object({ state: z.literal("reckoned"), figure: Outlook }),
    ]),
    works: "in steps",
    fails: ["not_found"],
  },
});
