import { z } from "zod";
import { type Around, type Collection, type Thing, unlessRemoved } from "../../kernel/area.ts";
import { type PersonId, ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { isRefusal, type Refusal, refuse } from "../../kernel/refusal.ts";
import { customersOwnFor, type SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason, Text, TextBefore } from "../../kernel/text.ts";
import { refuseLeaningOn } from "../leaning.ts";
import type { Option } from "../options/options.ts";
import { about, askedSince, recordOf, recordsOf, saidBy } from "./current.ts";
import { type Decision, type Decisions, Ratings, RecordFields } from "./decision.ts";
import { decisions } from "./decisions.ts";
import { refuseOthers } from "./shaping.ts";

/**
 * What the customer's people say to a decision lies among themselves, wherever the question itself was put: a guest
 * reads it only when it is shared, and writes none of it. What was said before stays where it was said.
 */
const amongUs = ({ space }: Decision, was?: Thing): SpaceId => was?.space ?? customersOwnFor(space);

/** Dissents to one decision. */
export const maxDissents = 50;

type Own = Thing & { readonly decisionId: string; readonly writtenBy: string };
type Wanted = { readonly id: string; readonly decisionId: string };

/** One's own word on a decision, if it was given before; a refusal when it is somebody else's, or given elsewhere. */
function ownWord<T extends Own>(all: Collection<T>, { id, decisionId }: Wanted, around: Around) {
  const there = unlessRemoved(all[id]);
  if (!there) return around.find(id) ? refuse("duplicate", { id }) : undefined;
  const own = there.writtenBy === around.actor.personId && there.decisionId === decisionId;
  return own ? there : refuse("duplicate", { id });
}

/** One word each: another one would count twice. */
function refuseSecond<T extends Own>(all: Collection<T>, decision: Decision, id: string, around: Around) {
  const other = about(all, decision).find((it) => it.writtenBy === around.actor.personId && it.id !== id);
  return other ? refuse("duplicate", { id: other.id }) : undefined;
}

const open = (all: Decisions, decisionId: string): Decision | Refusal => {
  const decision = unlessRemoved(all.decisions[decisionId]);
  if (!decision) return refuse("not_found", { id: decisionId });
  return recordOf(all, decision) ? refuse("not_now", { state: "already decided" }) : decision;
};

const rateDecision = decisions.command({
  summary: "Rate how well a decision is made, on six points from 0 to 10, before it is taken",
  input: z.object({ ratingId: ThingId, decisionId: ThingId, points: Ratings }),
  needs: "contribute",
  decide: (all, { ratingId, decisionId, points }, around) => {
    const decision = open(all, decisionId);
    if (isRefusal(decision)) return decision;
    const was = ownWord(all.qualityRatings, { id: ratingId, decisionId }, around);
    if (was && isRefusal(was)) return was;
    const second = refuseSecond(all.qualityRatings, decision, ratingId, around);
    if (second) return second;
    if (was && same(was.points, points) && was.at >= askedSince(all, decision)) return refuse("nothing_to_change");
    return [{ type: "decisionRated", space: amongUs(decision, was), ratingId, decisionId, points }];
  },
});

const sayAgreement = decisions.command({
  summary: "Say that one agrees, or not yet and why; for those who must agree",
  input: z.object({ agreementId: ThingId, decisionId: ThingId, agrees: z.boolean(), because: Reason.optional() }),
  needs: "contribute",
  decide: (all, { agreementId, decisionId, agrees, because }, around) => {
    const decision = open(all, decisionId);
    if (isRefusal(decision)) return decision;
    if (!decision.mustAgree.includes(around.actor.personId)) {
      return refuse("not_allowed", { needs: "having to agree" });
    }
    if (!agrees && because === undefined) {
      return refuse("invalid_input", { field: "because", must: "say what is still missing" });
    }
    const was = ownWord(all.agreements, { id: agreementId, decisionId }, around);
    if (was && isRefusal(was)) return was;
    const second = refuseSecond(all.agreements, decision, agreementId, around);
    if (second) return second;
    const unchanged = was?.agrees === agrees && was.because === because && was.at >= askedSince(all, decision);
    if (unchanged) return refuse("nothing_to_change");
    return [{ type: "agreementSaid", space: amongUs(decision, was), agreementId, decisionId, agrees, because }];
  },
});

const writeDissent = decisions.command({
  summary: "Write down why one would decide otherwise, before or after; it stays with the decision",
  input: z.object({ dissentId: ThingId, decisionId: ThingId, text: Text, from: TextBefore.optional() }),
  needs: "contribute",
  decide: (all, { dissentId, decisionId, text, from }, around) => {
    const decision = unlessRemoved(all.decisions[decisionId]);
    if (!decision) return refuse("not_found", { id: decisionId });
    const was = ownWord(all.dissents, { id: dissentId, decisionId }, around);
    if (was && isRefusal(was)) return was;
    if (!was && from) return refuse("not_found", { id: dissentId });
    if (!was && about(all.dissents, decision).length >= maxDissents) {
      return refuse("too_many", { what: "dissents", most: maxDissents });
    }
    const conflict = editedMeanwhile(from, was?.text);
    if (conflict) return conflict;
    if (was?.text === text) return refuse("nothing_to_change");
    return [{ type: "dissentWritten", space: amongUs(decision, was), dissentId, decisionId, text }];
  },
});

/** Those who are still on the project: whoever left decides nothing and holds nothing up. */
const stillHere = (ids: readonly PersonId[], { find }: Around): readonly PersonId[] =>
  ids.filter((id) => {
    const found = find(id);
    return found?.collection === "people" && !found.thing.removed && !("left" in found.thing);
  });

/** Only the decider takes it; whoever shapes the plan may write it down in the decider's name. */
function refuseTaking(decision: Decision, around: Around): Refusal | undefined {
  const [decider] = stillHere(decision.decides ? [decision.decides] : [], around);
  return decider === undefined
    ? refuse("not_now", { state: "nobody is named to decide it" })
    : refuseOthers(decision, around);
}

/** Each ending says what it needs to be understood later. */
function refuseEnding({ ending, ...record }: RecordFields, decision: Decision): Refusal | undefined {
  const waits = record.waitUntil !== undefined || record.waitFor !== undefined;
  if (waits !== (ending === "wait until")) {
    return refuse("invalid_input", { field: "what is waited for", must: "a day or a condition, when one waits" });
  }
  if (ending === "stop" && record.reopenWhen === undefined) {
    return refuse("invalid_input", { field: "what would reopen it", must: "it is said when one stops" });
  }
  if (record.chosenId !== undefined && !decision.optionIds.includes(record.chosenId)) {
    return refuse("not_found", { id: record.chosenId });
  }
  return undefined;
}

/** Going on needs those who must agree; waiting and stopping do not. */
function refuseAgainst(all: Decisions, decision: Decision, { ending }: RecordFields, around: Around) {
  if (ending === "wait until" || ending === "stop") return undefined;
  const said = saidBy(all, decision);
  const missing = stillHere(decision.mustAgree, around).filter((id) => !said.get(id)?.agrees);
  return missing.length > 0
    ? refuse("not_now", { state: "somebody who must agree has not agreed", ids: missing })
    : undefined;
}

/** What was ruled out has its reason; whoever wants it after all brings it back first. */
function refuseRuledOut(chosenId: string | undefined, around: Around): Refusal | undefined {
  const chosen = chosenId === undefined ? undefined : (around.find(chosenId)?.thing as Option | undefined);
  return chosen?.ruledOut ? refuse("not_now", { state: "ruled out" }) : undefined;
}

const recordDecision = decisions.command({
  summary:
    "Take a decision, or write it down in the decider's name: go, go smaller, wait until, stop, with the reasons",
  input: RecordFields.extend({ recordId: ThingId, decisionId: ThingId }),
  needs: "contribute",
  decide: (all, { recordId, decisionId, ...record }, around) => {
    if (around.find(recordId)) return refuse("duplicate", { id: recordId });
    const decision = open(all, decisionId);
    if (isRefusal(decision)) return decision;
    const refused =
      refuseTaking(decision, around) ??
      refuseEnding(record, decision) ??
      refuseAgainst(all, decision, record, around) ??
      refuseLeaningOn("options", [record.chosenId], amongUs(decision), around) ??
      refuseRuledOut(record.chosenId, around);
    return refused ?? [{ type: "decisionRecorded", space: amongUs(decision), recordId, decisionId, ...record }];
  },
});

const reopenDecision = decisions.command({
  summary: "Ask a decided question again, with the reason; how it was decided before stays in the record",
  input: z.object({ recordId: ThingId, because: Reason }),
  needs: "contribute",
  decide: (all, { recordId, because }, around) => {
    const record = unlessRemoved(all.decisionRecords[recordId]);
    const decision = unlessRemoved(all.decisions[record?.decisionId ?? ""]);
    if (!record || !decision) return refuse("not_found", { id: recordId });
    const refused = refuseOthers(decision, around);
    if (refused) return refused;
    if (record.reopened) return refuse("not_now", { state: "already reopened" });
    return [{ type: "decisionReopened", space: record.space, recordId, because }];
  },
});

const takeReopeningBack = decisions.command({
  summary: "Say that a decision stands after all: take its reopening back",
  input: z.object({ recordId: ThingId }),
  needs: "plan",
  decide: (all, { recordId }) => {
    const record = unlessRemoved(all.decisionRecords[recordId]);
    const decision = unlessRemoved(all.decisions[record?.decisionId ?? ""]);
    if (!record || !decision) return refuse("not_found", { id: recordId });
    if (!record.reopened) return refuse("nothing_to_change");
    if (recordsOf(all, decision).at(-1) !== record) return refuse("not_now", { state: "decided again since" });
    return [{ type: "reopeningTakenBack", space: record.space, recordId }];
  },
});

export const takingDecisions = {
  rateDecision,
  sayAgreement,
  writeDissent,
  recordDecision,
  reopenDecision,
  takeReopeningBack,
};
