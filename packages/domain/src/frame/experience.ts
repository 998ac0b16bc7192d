import { z } from "zod";
import { OrgFunction } from "../project/functions.ts";
import { Job } from "../project/jobs.ts";
import { Buying, Finishing, KindOfChange, Reach, RuleUnder, Size } from "./situation.ts";

/**
 * Effort in plain bands, because nobody has measured it yet. The hours are what the word means here, not a finding:
 * `an hour` ≤ 1 h · `hours` 1–8 h · `days` 8–40 h · `weeks` 40–160 h of work, all people together.
 */
export const EffortBand = z.enum(["an hour", "hours", "days", "weeks"]);
export type EffortBand = z.infer<typeof EffortBand>;

/** `customer`: no seller needed or wanted · `together`: both sides work · `seller feeds`: the customer's work, to which a seller can bring experience. */
export const Carrier = z.enum(["customer", "together", "seller feeds"]);
export type Carrier = z.infer<typeof Carrier>;

/** A condition on the situation: every named facet must hold one of the listed values (`rules`: at least one of them). */
export const Condition = z.strictObject({
  kind: z.array(KindOfChange).min(1).optional(),
  reach: z.array(Reach).min(1).optional(),
  size: z.array(Size).min(1).optional(),
  buying: z.array(Buying).min(1).optional(),
  rules: z.array(RuleUnder).min(1).optional(),
  finishing: z.array(Finishing).min(1).optional(),
  dated: z.boolean().optional(),
});
export type Condition = z.infer<typeof Condition>;

const sentence = (max: number) => z.string().trim().min(12).max(max);

/** One activity of the experience library: practice knowledge, written to the customer, no product assumed. */
export const LibraryActivity = z.strictObject({
  id: z.string().regex(/^A\d{2}$/),
  job: Job,
  /** What to do, as an imperative in plain words. */
  title: z.string().trim().min(8).max(90),
  /** Why it is worth doing, to the person who will do it; one or two sentences. */
  why: sentence(320),
  /** The first concrete step, small enough for today. */
  firstStep: sentence(240),
  carriedBy: Carrier,
  people: z.array(OrgFunction).min(1).max(6),
  /** What goes wrong here in practice. */
  watchFor: sentence(240),
  /** What one sees when it is going wrong. */
  signOfFailure: sentence(240),
  /** The evidence that it is done; checkable by somebody else. */
  doneWhen: sentence(240),
  /** Questions the customer should ask and get answered. */
  questions: z.array(z.string().trim().min(10).max(200).endsWith("?")).min(2).max(5),
  effort: EffortBand,
  waitsFor: z.array(z.string().regex(/^A\d{2}$/)).max(6),
  /** `core`: proposed to every project · `usual`: to medium and large ones · `situational`: only where a condition holds. */
  weight: z.enum(["core", "usual", "situational"]),
  /** Situations that make it (more) advisable, each with the reason to give. The first that holds is shown. */
  when: z.array(z.strictObject({ if: Condition, because: sentence(240) })).max(6),
  /** `practice`, or the published source of the method, short. */
  source: z.union([
    z.literal("practice"),
    z.strictObject({ title: z.string().min(5).max(200), where: z.string().min(5).max(200) }),
  ]),
});
export type LibraryActivity = z.infer<typeof LibraryActivity>;

/** What a seller's stage or activity asks of the customer, so that a sales process can be translated, never copied. */
export const Translation = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]+$/),
  /** Words or phrases by which a sales process names this moment; lower case, matched on word starts. */
  sellerWords: z.array(z.string().min(3).max(60)).min(1).max(24),
  /** What the customer must have achieved for that moment to make sense, in the customer's words. */
  customerHas: sentence(240),
  needs: z
    .array(z.string().regex(/^A\d{2}$/))
    .min(1)
    .max(8),
});
export type Translation = z.infer<typeof Translation>;

export type Library = {
  readonly version: string;
  readonly activities: readonly LibraryActivity[];
  readonly translations: readonly Translation[];
};
