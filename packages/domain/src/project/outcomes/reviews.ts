import { z } from "zod";
import { type Around, area, type Collection, over, type Thing, unlessRemoved } from "../../kernel/area.ts";
import { Day, type Instant } from "../../kernel/days.ts";
import { type PersonId, ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason, ReasonBefore } from "../../kernel/text.ts";
import { refuseCrowd } from "../leaning.ts";
import { refuseFuture } from "./measures.ts";

/** What a look at the value comes to. */
export const ReviewEnding = z.enum(["keep as it is", "extend", "adjust", "stop"]);

/** One look, with the sponsor, at whether it was worth it, and what follows. */
export type Review = Thing & {
  readonly day: Day;
  readonly ending: z.infer<typeof ReviewEnding>;
  readonly because: string;
  readonly addedBy: PersonId;
};

export const LessonFields = z.object({
  text: Reason,
  kind: z.enum(["helped", "got in the way", "took longer", "surprised us"]),
});

/** What the next project should know. It leaves the customer only with consent, item by item, and without names. */
export type Lesson = Thing &
  z.infer<typeof LessonFields> & {
    readonly addedBy: PersonId;
    readonly at: Instant;
    readonly consent?: { readonly by: PersonId; readonly at: Instant } | undefined;
  };

type Reviews = { readonly reviews: Collection<Review>; readonly lessons: Collection<Lesson> };

const empty: Reviews = { reviews: {}, lessons: {} };
const most = { reviews: 50, lessons: 200 } as const;

export const reviews = area({
  empty,
  events: {
    valueReviewed: z.object({ reviewId: ThingId, day: Day, ending: ReviewEnding, because: Reason }),
    lessonNoted: z.object({ lessonId: ThingId, ...LessonFields.shape }),
    lessonChanged: z.object({ lessonId: ThingId, ...LessonFields.shape }),
    lessonReleased: z.object({ lessonId: ThingId }),
    lessonKeptBack: z.object({ lessonId: ThingId }),
  },
  evolve: {
    valueReviewed: (_, { reviewId, space, day, ending, because, by }) => ({
      reviews: { id: reviewId, space, day, ending, because, addedBy: by },
    }),
    lessonNoted: (_, { lessonId, space, text, kind, by, at }) => ({
      lessons: { id: lessonId, space, text, kind, addedBy: by, at },
    }),
    // Consent was given to other words.
    lessonChanged: (all, { lessonId, text, kind }) => ({
      lessons: over(all.lessons[lessonId], { text, kind, consent: undefined }),
    }),
    lessonReleased: (all, { lessonId, by, at }) => ({ lessons: over(all.lessons[lessonId], { consent: { by, at } }) }),
    lessonKeptBack: (all, { lessonId }) => ({ lessons: over(all.lessons[lessonId], { consent: undefined }) }),
  },
  undo: {
    valueReviewed: (_, e) => ({ command: "remove", input: { id: e.reviewId } }),
    lessonNoted: (_, e) => ({ command: "remove", input: { id: e.lessonId } }),
    lessonChanged: (before, { lessonId }) => {
      const was = before.lessons[lessonId];
      return was && { command: "changeLesson", input: { lessonId, changes: LessonFields.parse(was) } };
    },
    lessonReleased: (_, e) => ({ command: "keepLessonBack", input: { lessonId: e.lessonId } }),
    lessonKeptBack: (_, e) => ({ command: "releaseLesson", input: { lessonId: e.lessonId } }),
  },
});

const reviewValue = reviews.command({
  summary: "Write down a look at the value: keep it as it is, extend, adjust or stop, and why",
  input: z.object({ reviewId: ThingId, space: SpaceId, day: Day, ending: ReviewEnding, because: Reason }),
  needs: "plan",
  decide: (all, { reviewId, space, day, ending, because }, around) => {
    if (around.find(reviewId)) return refuse("duplicate", { id: reviewId });
    const refused = refuseFuture(day, "day", around) ?? refuseCrowd(all.reviews, space, "reviews", most.reviews);
    return refused ?? [{ type: "valueReviewed", space, reviewId, day, ending, because }];
  },
});

const noteLesson = reviews.command({
  summary: "Note what the next project should know",
  input: LessonFields.extend({ lessonId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { lessonId, space, text, kind }, around) => {
    if (around.find(lessonId)) return refuse("duplicate", { id: lessonId });
    const refused = refuseCrowd(all.lessons, space, "lessons", most.lessons);
    return refused ?? [{ type: "lessonNoted", space, lessonId, text, kind }];
  },
});

/** Its author may word it; the rest is for those who shape the plan. */
function refuseWording({ addedBy, space }: Lesson, { actor, may }: Around): Refusal | undefined {
  return addedBy === actor.personId || may("plan", space) ? undefined : refuse("not_allowed", { needs: "plan" });
}

const changeLesson = reviews.command({
  summary: "Reword a lesson; consent to let it out has to be given again",
  input: z.object({
    lessonId: ThingId,
    changes: LessonFields,
    /** Its wording as it was when somebody began to edit it. */
    from: z.object({ text: ReasonBefore }).optional(),
  }),
  needs: "contribute",
  decide: (all, { lessonId, changes, from }, around) => {
    const lesson = unlessRemoved(all.lessons[lessonId]);
    if (!lesson) return refuse("not_found", { id: lessonId });
    const refused = refuseWording(lesson, around) ?? editedMeanwhile(from?.text, lesson.text);
    if (refused) return refused;
    if (same(LessonFields.parse(lesson), changes)) return refuse("nothing_to_change");
    return [{ type: "lessonChanged", space: lesson.space, lessonId, ...changes }];
  },
});

const releaseLesson = reviews.command({
  summary: "Consent that a lesson may be passed on without names",
  input: z.object({
    lessonId: ThingId,
    /** The wording one has read and consents to. */
    from: z.object({ text: ReasonBefore }).optional(),
  }),
  needs: "steer",
  decide: (all, { lessonId, from }) => {
    const lesson = unlessRemoved(all.lessons[lessonId]);
    if (!lesson) return refuse("not_found", { id: lessonId });
    const conflict = editedMeanwhile(from?.text, lesson.text);
    if (conflict) return conflict;
    if (lesson.consent) return refuse("nothing_to_change");
    return [{ type: "lessonReleased", space: lesson.space, lessonId }];
  },
});

const keepLessonBack = reviews.command({
  summary: "Take back the consent to pass a lesson on",
  input: z.object({ lessonId: ThingId }),
  needs: "steer",
  decide: (all, { lessonId }) => {
    const lesson = unlessRemoved(all.lessons[lessonId]);
    if (!lesson) return refuse("not_found", { id: lessonId });
    if (!lesson.consent) return refuse("nothing_to_change");
    return [{ type: "lessonKeptBack", space: lesson.space, lessonId }];
  },
});

export const reviewCommands = { reviewValue, noteLesson, changeLesson, releaseLesson, keepLessonBack };
