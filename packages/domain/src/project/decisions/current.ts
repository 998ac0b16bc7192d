import type { Collection, Thing } from "../../kernel/area.ts";
import type { Instant } from "../../kernel/days.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { compare } from "../../kernel/order.ts";
import type { Agreement, Approval, Decision, DecisionRecord, Decisions } from "./decision.ts";

type About = Thing & { readonly decisionId: string };

/** What belongs to a decision and was not removed. */
export function about<T extends About>(all: Collection<T>, { id }: Pick<Decision, "id">): readonly T[] {
  return Object.values(all).filter((it) => it.decisionId === id && !it.removed);
}

const byTime = (a: { readonly at: Instant }, b: { readonly at: Instant }): number => compare(a.at, b.at);

/** How often it was taken, oldest first; those that were reopened too. */
export function recordsOf(all: Pick<Decisions, "decisionRecords">, decision: Decision): readonly DecisionRecord[] {
  return about(all.decisionRecords, decision).toSorted(byTime);
}

/** How it was decided, if it is: what was reopened does not hold any more. */
export function recordOf(all: Pick<Decisions, "decisionRecords">, decision: Decision): DecisionRecord | undefined {
  return recordsOf(all, decision).findLast(({ reopened }) => !reopened);
}

/**
 * Since when the question stands as it is asked now: since it was last reworded or reopened. What people said before
 * answers an earlier question, also when the record that was reopened has been removed since.
 */
export function askedSince(all: Pick<Decisions, "decisionRecords">, decision: Decision): Instant {
  const records = Object.values(all.decisionRecords).filter(({ decisionId }) => decisionId === decision.id);
  const reopened = records.flatMap((it) => it.reopened?.at ?? []);
  return [decision.askedAt, ...reopened].reduce((a, b) => (a > b ? a : b));
}

/** What each of those who must agree says to the question as it stands; whoever said nothing is not in it. */
export function saidBy(
  all: Pick<Decisions, "agreements" | "decisionRecords">,
  decision: Decision,
): ReadonlyMap<PersonId, Agreement> {
  const since = askedSince(all, decision);
  const said = about(all.agreements, decision).filter(({ at }) => at >= since);
  return new Map(said.toSorted(byTime).map((it) => [it.writtenBy, it]));
}

/** The steps of its approval, in their order. */
export function approvalsOf({ approvals }: Pick<Decisions, "approvals">, decision: Decision): readonly Approval[] {
  return about(approvals, decision).toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}
