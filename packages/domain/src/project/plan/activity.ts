import { z } from "zod";
import type { Thing } from "../../kernel/area.ts";
import { Day, type Instant } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { Reason, ReasonBefore, Title } from "../../kernel/text.ts";
import { Job } from "../jobs.ts";

/** Who carries an activity. */
export const CarriedBy = z.enum(["the customer alone", "together", "a seller"]);
export type CarriedBy = z.infer<typeof CarriedBy>;

/** `proposed` waits in the tray to be taken into the plan or struck out. */
export type ActivityStatus = "proposed" | "planned" | "under way" | "done" | "struck out";

/** Where an activity can be put back to: the states it can have been in before. */
export const PutBackTo = z.enum(["proposed", "planned", "under way"]);

/** Working days (Monday to Friday): quicker in one case of ten, likely, slower in one case of ten. */
export const Duration = z
  .object({ low: z.number().min(0).max(1000), likely: z.number().min(0).max(1000), high: z.number().min(0).max(1000) })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, "must rise from low to high");
export type Duration = z.infer<typeof Duration>;

/** Everybody it takes comes together within one half day. */
export const Meeting = z.object({
  /** How long they sit together, in hours. */
  hours: z.number().min(0.25).max(4),
  /** How many of the contributors have to be there beside the owner; all of them when it is not said. */
  needed: z.int().min(1).max(30).optional(),
});

/** How one activity waits for another. */
export const WaitsHow = z.object({
  /** Which end of the other it waits for, then which of its own ends waits: `FS`, its start for the other's finish, is usual. */
  type: z.enum(["FS", "SS", "FF", "SF"]),
  /** Working days in between; negative: it may be so much earlier. Halves are half days. */
  lagDays: z.number().min(-250).max(250).multipleOf(0.5),
});
export type WaitsHow = z.infer<typeof WaitsHow>;

/** What can be said about an activity and changed later. */
export const ActivityFields = z.object({
  title: Title,
  /** Why it is in the plan: to the customer, in a sentence or two. */
  because: Reason.optional(),
  /** The evidence that it is done. */
  doneWhen: Reason.optional(),
  firstStep: Reason.optional(),
  watchFor: Reason.optional(),
  signOfFailure: Reason.optional(),
  carriedBy: CarriedBy,
  ownerId: PersonId.optional(),
  contributors: z.array(PersonId).max(30).default([]),
  /** Hours of work, all people together. */
  effortHours: z.number().min(0).max(10_000).optional(),
  duration: Duration.optional(),
  waitsFor: z.array(ThingId).max(50).default([]),
  /** How it waits for those in `waitsFor`; for one that is not named, its start waits for the other's finish. */
  waitsHow: z.record(ThingId, WaitsHow).optional(),
  /** It begins on this day, whatever else is: somebody put it there. */
  startOn: Day.optional(),
  meeting: Meeting.optional(),
  notBefore: Day.optional(),
  due: Day.optional(),
});

/** Changes to an activity: what is absent stays; `null` takes away. */
export const ActivityChanges = z.object({
  title: Title.optional(),
  because: Reason.nullable().optional(),
  doneWhen: Reason.nullable().optional(),
  firstStep: Reason.nullable().optional(),
  watchFor: Reason.nullable().optional(),
  signOfFailure: Reason.nullable().optional(),
  carriedBy: CarriedBy.optional(),
  ownerId: PersonId.nullable().optional(),
  contributors: z.array(PersonId).max(30).optional(),
  effortHours: z.number().min(0).max(10_000).nullable().optional(),
  duration: Duration.nullable().optional(),
  waitsFor: z.array(ThingId).max(50).optional(),
  waitsHow: z.record(ThingId, WaitsHow).nullable().optional(),
  startOn: Day.nullable().optional(),
  meeting: Meeting.nullable().optional(),
  notBefore: Day.nullable().optional(),
  due: Day.nullable().optional(),
});
export type ActivityChanges = z.infer<typeof ActivityChanges>;

/** The fields of an activity that are free text. */
export const activityTexts = ["title", "because", "doneWhen", "firstStep", "watchFor", "signOfFailure"] as const;

/** The texts of an activity as they were when somebody began to edit them. */
export const EditedFrom = z.partialRecord(z.enum(activityTexts), ReasonBefore);

/** What came from the library or was written by hand when the activity was added. */
export const NewActivity = z.object({
  activityId: ThingId,
  ...ActivityFields.shape,
  job: Job,
  /** The library's activity it came from, as in `A14`. */
  libraryId: z.string().max(8).optional(),
});

/** One thing to be done. */
export type Activity = Thing &
  z.infer<typeof ActivityFields> & {
    readonly job: Job;
    readonly libraryId?: string | undefined;
    /** Sorts the activities of a job by plain string comparison, then by id. */
    readonly order: string;
    readonly status: ActivityStatus;
    readonly statusBecause?: string | undefined;
    readonly proposedBy?: PersonId | undefined;
    readonly startedAt?: Instant | undefined;
    readonly doneAt?: Instant | undefined;
    readonly doneBy?: PersonId | undefined;
    /** The owner's answer "not me, but …", until somebody settles it. It says nothing about an activity that is done. */
    readonly declined?:
      | { readonly by: PersonId; readonly because: string; readonly suggested?: PersonId | undefined }
      | undefined;
  };

/** A question that the customer should ask and get answered. */
export type Question = Thing & {
  readonly text: string;
  readonly activityId?: string | undefined;
  readonly job?: Job | undefined;
  readonly askedOf?: PersonId | undefined;
  readonly askedBy: PersonId;
  readonly at: Instant;
  readonly answer?: { readonly text: string; readonly by: PersonId; readonly at: Instant } | undefined;
};
