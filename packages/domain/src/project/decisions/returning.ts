import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { isWithin } from "../../kernel/space.ts";
import { about, askedSince, recordOf } from "./current.ts";
import type { Agreement, DecisionRecord, Decisions, QualityRating } from "./decision.ts";

/** A record that comes back would decide a question that was worded anew, or decided again, since. */
export function refuseRecordReturning(all: Decisions, record: DecisionRecord): Refusal | undefined {
  const decision = all.decisions[record.decisionId];
  if (!decision || record.reopened) return undefined;
  if (record.at < askedSince(all, decision)) return refuse("not_now", { state: "changed since" });
  return recordOf(all, decision) ? refuse("not_now", { state: "decided again since" }) : undefined;
}

/** One word each: the one that comes back would count beside the one given since. */
export function refuseWordReturning(
  said: Decisions["agreements"] | Decisions["qualityRatings"],
  word: Agreement | QualityRating,
): Refusal | undefined {
  const other = about<Agreement | QualityRating>(said, { id: word.decisionId }).find(
    (it) => it.writtenBy === word.writtenBy && it.id !== word.id && isWithin(word.space, it.space),
  );
  return other && refuse("not_now", { state: "said anew since" });
}
