import { type Day, dayOf, daysBetween, type Instant } from "../../kernel/days.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { compare } from "../../kernel/order.ts";
import type { Project } from "../project.ts";
import { kept, peopleHere } from "../standing.ts";
import { about, approvalsOf, askedSince, recordOf, recordsOf, saidBy } from "./current.ts";
import type { Approval, Decision } from "./decision.ts";

/** Days in which nothing happens to a question until it looks forgotten: a starting guess from practice, not measured. */
export const quietDays = 21;

/** What a question still waits for. */
export type Missing =
  | { readonly why: "no decider" }
  | { readonly why: "not said"; readonly who: readonly PersonId[] }
  | { readonly why: "not yet"; readonly who: PersonId; readonly because: string }
  | { readonly why: "evidence"; readonly enough: string }
  | { readonly why: "approval"; readonly approval: Approval; readonly days: number }
  | { readonly why: "approval refused"; readonly approval: Approval }
  | { readonly why: "decider"; readonly who: PersonId };

/** That it drifts: time has gone by, nobody said no, and it does not go on. */
export type Drift = {
  readonly why: "wait is over" | "research ended" | "day passed" | "quiet";
  readonly days: number;
};

/** Why a question is not decided. */
export type Why = Missing | Drift;

const drifting: ReadonlySet<Why["why"]> = new Set(["wait is over", "research ended", "day passed", "quiet"]);
export const isDrift = (it: Why): it is Drift => drifting.has(it.why);

/** A question that is not decided, and why, the hindrances first and the drift after them. */
export type Undecided = { readonly decision: Decision; readonly why: readonly Why[] };

const daysAfter = (day: Day, today: Day): number => Math.max(0, daysBetween(day, today));

/**
 * What is undecided and why, as far as the reader sees it: what is to be decided soonest first, and what has no day last.
 * A decision to wait for a day is undecided again when the day has come.
 */
export function undecided(project: Project, today: Day): readonly Undecided[] {
  const never = "9999-12-31";
  return kept(project.decisions)
    .flatMap((decision) => {
      const why = whyUndecided(project, decision, today);
      return why.length > 0 ? [{ decision, why }] : [];
    })
    .toSorted(
      (a, b) =>
        compare(a.decision.decideBy ?? never, b.decision.decideBy ?? never) ||
        compare(a.decision.askedAt, b.decision.askedAt),
    );
}

/** Why one question is not decided; nothing when it is. */
export function whyUndecided(project: Project, decision: Decision, today: Day): readonly Why[] {
  const record = recordOf(project, decision);
  if (record) {
    const { waitUntil } = record;
    return waitUntil && waitUntil <= today ? [{ why: "wait is over", days: daysAfter(waitUntil, today) }] : [];
  }
  const missing = [...decider(project, decision), ...agreement(project, decision), ...rest(project, decision, today)];
  const ready: readonly Why[] =
    missing.length === 0 && decision.decides ? [{ why: "decider", who: decision.decides }] : [];
  return [...missing, ...ready, ...drift(project, decision, today)];
}

const isHere = (project: Project, id: PersonId): boolean => peopleHere(project).some((person) => person.id === id);

const decider = (project: Project, { decides }: Decision): Why[] =>
  decides !== undefined && isHere(project, decides) ? [] : [{ why: "no decider" }];

function agreement(project: Project, decision: Decision): Why[] {
  const said = saidBy(project, decision);
  const needed = decision.mustAgree.filter((id) => isHere(project, id));
  const silent = needed.filter((id) => !said.has(id));
  const against = needed.flatMap((who): Why[] => {
    const it = said.get(who);
    return it && !it.agrees ? [{ why: "not yet", who, because: it.because ?? "" }] : [];
  });
  return [...against, ...(silent.length > 0 ? [{ why: "not said" as const, who: silent }] : [])];
}

function rest(project: Project, decision: Decision, today: Day): Why[] {
  const evidence: Why[] =
    decision.enoughEvidence !== undefined && !decision.evidence
      ? [{ why: "evidence", enough: decision.enoughEvidence }]
      : [];
  const approvals = approvalsOf(project, decision).flatMap((approval): Why[] => {
    if (approval.state === "refused") return [{ why: "approval refused", approval }];
    if (approval.state !== "under way") return [];
    return [{ why: "approval", approval, days: daysAfter(dayOf(approval.since), today) }];
  });
  return [...evidence, ...approvals];
}

function drift(project: Project, decision: Decision, today: Day): Why[] {
  const { researchEndsOn, decideBy } = decision;
  const quiet = daysAfter(dayOf(lastMoved(project, decision)), today);
  return [
    ...(researchEndsOn && researchEndsOn < today
      ? [{ why: "research ended" as const, days: daysAfter(researchEndsOn, today) }]
      : []),
    ...(decideBy && decideBy < today ? [{ why: "day passed" as const, days: daysAfter(decideBy, today) }] : []),
    ...(quiet >= quietDays ? [{ why: "quiet" as const, days: quiet }] : []),
  ];
}

/** When anything last happened to a question, what people said about it included. */
function lastMoved(project: Project, decision: Decision): Instant {
  const said = [project.qualityRatings, project.agreements, project.dissents, project.decisionRecords].flatMap((all) =>
    about<{ id: string; space: Decision["space"]; decisionId: string; at: Instant }>(all, decision).map(({ at }) => at),
  );
  const talk = kept(project.comments).flatMap(({ on, at }) => (on === decision.id ? [at] : []));
  const steps = approvalsOf(project, decision).map(({ since }) => since);
  return [decision.movedAt, askedSince(project, decision), ...said, ...talk, ...steps].reduce((a, b) =>
    a > b ? a : b,
  );
}

/** What a decision asks of somebody now. */
export type AskedByDecision = { readonly decision: Decision } & (
  | { readonly ask: "decide" | "agree" }
  | { readonly ask: "approve"; readonly approval: Approval }
);

/**
 * What decisions ask of somebody: to agree or say what is missing, to approve what was asked for, and to decide when
 * nothing is missing any more or time has gone by.
 */
export function askedByDecisions(project: Project, personId: PersonId, today: Day): readonly AskedByDecision[] {
  return undecided(project, today).flatMap(({ decision, why }): AskedByDecision[] => {
    const approvals = approvalsOf(project, decision).filter(
      ({ approverId, state }) => approverId === personId && state === "under way",
    );
    const ready = why.some((it) => it.why === "decider" || isDrift(it));
    return [
      ...(decision.decides === personId && ready ? [{ decision, ask: "decide" as const }] : []),
      ...(why.some((it) => it.why === "not said" && it.who.includes(personId))
        ? [{ decision, ask: "agree" as const }]
        : []),
      ...approvals.map((approval) => ({ decision, ask: "approve" as const, approval })),
    ];
  });
}

/** The questions that are decided, the latest first. */
export function decided(project: Project): readonly Decision[] {
  const at = (decision: Decision): string => recordsOf(project, decision).at(-1)?.at ?? "";
  return kept(project.decisions)
    .filter((decision) => recordOf(project, decision))
    .toSorted((a, b) => compare(at(b), at(a)));
}
