import { addWorkingDays, type Day, dayOf, nextWorkingDay, workingDaysBefore } from "../../kernel/days.ts";
import type { Approval, Decision } from "./decision.ts";

/** A step of an approval with the days it needs. */
export type PlannedApproval = {
  readonly approval: Approval;
  /** It still takes time: neither given nor refused nor without need. */
  readonly open: boolean;
  /** The latest day to ask for it, and the day it must be given by; none without a day to decide by. */
  readonly begin?: Day;
  readonly end?: Day;
  /** It should be under way by now and is not. */
  readonly late: boolean;
};

/** The way to an approved decision, planned backwards from the day to decide by. */
export type ApprovalPath = {
  readonly steps: readonly PlannedApproval[];
  /** The first day on which all is approved if it goes on today; none when nothing is open. */
  readonly earliest: Day | undefined;
};

const isOpen = ({ state }: Approval): boolean => state === "not begun" || state === "under way";

/**
 * When each step of an approval has to begin, one after the other, so that all are given by the day to decide by. Lead
 * times are working days, Monday to Friday; holidays are not known.
 *
 * @param approvals in the order in which they are asked for
 */
export function approvalPath(
  { decideBy }: Pick<Decision, "decideBy">,
  approvals: readonly Approval[],
  today: Day,
): ApprovalPath {
  let end = decideBy;
  const steps = approvals.toReversed().map((approval): PlannedApproval => {
    const open = isOpen(approval);
    if (!open || end === undefined) return { approval, open, late: false };
    const planned = { begin: workingDaysBefore(end, approval.leadDays), end };
    end = planned.begin;
    return { approval, open, ...planned, late: approval.state === "not begun" && planned.begin < today };
  });
  return { steps: steps.toReversed(), earliest: earliestEnd(approvals.filter(isOpen), today) };
}

function earliestEnd(open: readonly Approval[], today: Day): Day | undefined {
  if (open.length === 0) return undefined;
  return open.reduce((from, { state, since, leadDays }) => {
    const begun = state === "under way" ? dayOf(since) : from;
    const end = addWorkingDays(begun, leadDays);
    return end > from ? end : from;
  }, nextWorkingDay(today));
}
