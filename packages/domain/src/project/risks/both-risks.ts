import { compare } from "../../kernel/order.ts";
import type { Project } from "../project.ts";
import { kept } from "../standing.ts";
import { type Risk, RiskOf } from "./risks.ts";

/** The open risks of one kind, the heaviest first, and those that have ended. */
export type RiskRow = { readonly of: RiskOf; readonly open: readonly Risk[]; readonly ended: readonly Risk[] };

/**
 * Both risks side by side, weighed alike: by likelihood times impact. What nobody has rated comes first, since it may be
 * anything. The product only orders them; it is no measure of anything and is not shown.
 */
export function bothRisks({ risks }: Pick<Project, "risks">): readonly RiskRow[] {
  const all = kept(risks).toSorted((a, b) => heavier(weightOf(a), weightOf(b)) || compare(a.id, b.id));
  return RiskOf.options.map((of) => {
    const row = all.filter((risk) => risk.of === of);
    return { of, open: row.filter(({ ended }) => !ended), ended: row.filter(({ ended }) => ended) };
  });
}

function weightOf({ likelihood, impact }: Risk): number {
  return likelihood === undefined || impact === undefined ? Number.POSITIVE_INFINITY : likelihood * impact;
}

/** Two without a rating are as heavy as each other. */
const heavier = (a: number, b: number): number => (a === b ? 0 : b - a);

/** What an open risk still lacks before it can be said to be looked after. */
export function lacking({ likelihood, impact, ownerId, answer }: Risk): readonly ("rating" | "owner" | "answer")[] {
  return [
    ...(likelihood === undefined || impact === undefined ? (["rating"] as const) : []),
    ...(ownerId === undefined ? (["owner"] as const) : []),
    ...(answer === undefined ? (["answer"] as const) : []),
  ];
}
