import { z } from "zod";
import type { Collection, Thing } from "../../kernel/area.ts";
import { Day, type Instant } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { OrderKey } from "../../kernel/order.ts";
import { Reason, Text, Title } from "../../kernel/text.ts";

const People = z.array(PersonId).max(30);
const Options = z.array(ThingId).max(20);

/** What can be said about a decision before it is taken. */
export const DecisionFields = z.object({
  /** The question that is to be answered. */
  title: Title,
  /** The one person who takes it. A question may stand before it is known who that is; taken it cannot be. */
  decides: PersonId.optional(),
  /** It cannot go ahead without them. */
  mustAgree: People.default([]),
  advises: People.default([]),
  /** Who carries out what is decided. */
  does: People.default([]),
  told: People.default([]),
  /** The options it chooses among. */
  optionIds: Options.default([]),
  /** How it is decided, as in "the head of care decides after hearing both wards". */
  rule: Reason.optional(),
  /** The evidence that was agreed to be enough. */
  enoughEvidence: Reason.optional(),
  researchEndsOn: Day.optional(),
  decideBy: Day.optional(),
});

/** Changes to a decision: what is absent stays; `null` takes away. */
export const DecisionChanges = z.object({
  title: Title.optional(),
  decides: PersonId.nullable().optional(),
  mustAgree: People.optional(),
  advises: People.optional(),
  does: People.optional(),
  told: People.optional(),
  optionIds: Options.optional(),
  rule: Reason.nullable().optional(),
  enoughEvidence: Reason.nullable().optional(),
  researchEndsOn: Day.nullable().optional(),
  decideBy: Day.nullable().optional(),
});
export type DecisionChanges = z.infer<typeof DecisionChanges>;

/** What somebody has to do with one decision; each person one thing, and exactly one decides. */
export const decisionRoles = ["decides", "mustAgree", "advises", "does", "told"] as const;
export type DecisionRole = (typeof decisionRoles)[number];

/** The texts of a decision that people edit. */
export const decisionTexts = ["title", "rule", "enoughEvidence"] as const;

/** A question that one person answers, with how that is done. */
export type Decision = Thing &
  z.infer<typeof DecisionFields> & {
    /** Since when the question stands as it is worded: who agreed to an earlier wording has not agreed to this one. */
    readonly askedAt: Instant;
    /** When anything was last said about it or changed. */
    readonly movedAt: Instant;
    /** That the evidence agreed to be enough is there. */
    readonly evidence?: { readonly note?: string | undefined; readonly by: PersonId; readonly at: Instant } | undefined;
  };

/** Every person a decision names, with what they have to do with it. */
export function namedBy(decision: Pick<Decision, DecisionRole>): readonly PersonId[] {
  return decisionRoles.flatMap((role) => decision[role] ?? []);
}

/** `not needed` is below its threshold this time. */
export const ApprovalState = z.enum(["not begun", "under way", "given", "refused", "not needed"]);
export type ApprovalState = z.infer<typeof ApprovalState>;

export const ApprovalFields = z.object({
  title: Title,
  approverId: PersonId.optional(),
  /** From when on it is needed, as in "above 50,000 euros". */
  threshold: Title.optional(),
  /** How long it takes from when it is asked for: working days, Monday to Friday. */
  leadDays: z.int().min(0).max(260),
  /** Its place in the path, by plain string comparison, then by id. */
  order: OrderKey,
});
export const ApprovalChanges = z.object({
  title: Title.optional(),
  approverId: PersonId.nullable().optional(),
  threshold: Title.nullable().optional(),
  leadDays: ApprovalFields.shape.leadDays.optional(),
  order: OrderKey.optional(),
});
export type ApprovalChanges = z.infer<typeof ApprovalChanges>;

/** A step of the path of approval: one after the other. */
export type Approval = Thing &
  z.infer<typeof ApprovalFields> & {
    readonly decisionId: ThingId;
    readonly state: ApprovalState;
    /** Since when it is in that state. */
    readonly since: Instant;
    readonly note?: string | undefined;
    readonly addedBy: PersonId;
  };

/** What makes a decision a good one before anybody knows how it ends, in our own words. */
export const qualityPoints = [
  "the right question",
  "real alternatives",
  "what we know",
  "what we want",
  "sound reasoning",
  "ready to act",
] as const;
export type QualityPoint = (typeof qualityPoints)[number];

/** 0 not at all, 10 nothing is left to do. */
const Points = z.int().min(0).max(10);
export const Ratings = z.record(z.enum(qualityPoints), Points);
export type Ratings = z.infer<typeof Ratings>;

type Said = Thing & { readonly decisionId: ThingId; readonly writtenBy: PersonId; readonly at: Instant };

/** How one person rates the making of a decision. */
export type QualityRating = Said & { readonly points: Ratings };

/** What one of those who must agree says. */
export type Agreement = Said & { readonly agrees: boolean; readonly because?: string | undefined };

/** Why somebody would have decided otherwise, in their own words. It stays with the decision. */
export type Dissent = Said & { readonly text: string };

/** Four endings of equal weight. */
export const Ending = z.enum(["go", "go smaller", "wait until", "stop"]);
export type Ending = z.infer<typeof Ending>;

export const RecordFields = z.object({
  ending: Ending,
  /** The option that was chosen. */
  chosenId: ThingId.optional(),
  reasons: Text,
  /** What would make us ask again. */
  reopenWhen: Reason.optional(),
  waitUntil: Day.optional(),
  /** The condition that is waited for. */
  waitFor: Reason.optional(),
  learnt: Text.optional(),
  /** What is kept of the work. */
  kept: Text.optional(),
});
export type RecordFields = z.infer<typeof RecordFields>;

/** The texts of a record. */
export const recordTexts = ["reasons", "reopenWhen", "waitFor", "learnt", "kept"] as const;

/** A decision as it was taken, by the decider or, in the decider's name, by whoever wrote it. */
export type DecisionRecord = Said &
  RecordFields & {
    readonly reopened?: { readonly because: string; readonly by: PersonId; readonly at: Instant } | undefined;
  };

export type Decisions = {
  readonly decisions: Collection<Decision>;
  readonly approvals: Collection<Approval>;
  readonly qualityRatings: Collection<QualityRating>;
  readonly agreements: Collection<Agreement>;
  readonly dissents: Collection<Dissent>;
  readonly decisionRecords: Collection<DecisionRecord>;
};
