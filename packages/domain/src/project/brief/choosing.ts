import { costingIn, isAsNow } from "../costs/costing.ts";
import type { CostTerms } from "../costs/costs.ts";
import { toScore } from "../options/asked.ts";
import { boardIn, scorersOf } from "../options/board.ts";
import { criteriaIn, optionsIn, weightsIn } from "../options/comparison.ts";
import { firmnessOf, smallestTip } from "../options/firmness.ts";
import { sensitivityOf } from "../options/sensitivity.ts";
import { together } from "../options/together.ts";
import { leadsOf } from "../options/totals.ts";
import { kept } from "../standing.ts";
import type { Fact } from "./fact.ts";
import type { Ground } from "./ground.ts";

/** Of waiting it is told what so many months of it cost: a quarter, in which most could decide. */
export const waitingMonths = 3;
const mostUnknown = 3;

/** What it costs to leave things as they are. */
export function standingStill(ground: Ground): readonly Fact[] {
  const costed = asNowCosted(ground);
  if (!("terms" in costed)) return [costed];
  const { ids, terms, lines } = costed;
  const { months, begins, currency, inflationPerYear } = terms;
  return [{ says: "standing still", ids, months, begins, currency, inflationPerYear, lines }];
}

/** What the first months of leaving things as they are cost. */
export function waiting(ground: Ground): readonly Fact[] {
  const costed = asNowCosted(ground);
  if (!("terms" in costed)) return [];
  return [{ says: "waiting", ids: costed.ids, months: waitingMonths, currency: costed.terms.currency }];
}

type Costed = { readonly ids: readonly string[]; readonly terms: CostTerms; readonly lines: number };

function asNowCosted({ project, space }: Ground): Costed | Fact {
  const { terms, options } = costingIn(space, project);
  const asNow = options.find(isAsNow);
  if (!asNow) return { says: "carrying on is no option", ids: [] };
  const ids = [asNow.option.id];
  if (!terms) return { says: "no terms", ids };
  if (asNow.lines.length === 0) return { says: "carrying on is not costed", ids };
  return { ids: [...ids, terms.id, ...asNow.lines.map(({ id }) => id)], terms, lines: asNow.lines.length };
}

/** The options side by side, who leads, how firmly, and the least that would change it. */
export function options(ground: Ground): readonly Fact[] {
  const { project, space } = ground;
  const all = optionsIn(space, project).filter(({ ruledOut }) => !ruledOut);
  if (all.length === 0) return [{ says: "no options", ids: [] }];
  const ids = all.map(({ id }) => id);
  return [{ says: "options", ids, titles: all.map(({ title }) => title) }, ...lead(ground, ids)];
}

function lead({ project, space, personId }: Ground, ids: readonly string[]): readonly Fact[] {
  const open = (why: "one option" | "criteria" | "weights" | "scores" | "own scores"): readonly Fact[] => [
    { says: "nobody leads yet", ids, why },
  ];
  const board = boardIn(space, project);
  if (ids.length < 2) return open("one option");
  if (criteriaIn(space, project).length === 0) return open("criteria");
  if (!board) return open("weights");
  // Who is asked to score says first what they think.
  if (toScore(project, personId).some(({ request }) => request.space === space)) return open("own scores");
  const group = scorersOf(board).length > 0 ? together(board) : undefined;
  const { weighting } = weightsIn(space, project);
  if (!group || !weighting) return open("scores");
  const titleOf = (id: string): string => project.options[id]?.title ?? "";
  const sensitivity = sensitivityOf(board);
  const tip = smallestTip(sensitivity);
  const firmness = firmnessOf({ group, leads: leadsOf(board), sensitivity });
  return [
    {
      says: "lead",
      ids: group.leaders,
      titles: group.leaders.map(titleOf),
      firmness,
      people: group.people,
      agreedOn: weighting.agreedOn,
    },
    ...(tip && firmness !== "not enough yet"
      ? [
          {
            says: "tips" as const,
            ids: [tip.criterionId, tip.optionId],
            criterion: project.criteria[tip.criterionId]?.title ?? "",
            from: tip.weight,
            at: tip.at,
            to: titleOf(tip.optionId),
          },
        ]
      : []),
  ];
}

/** What is not known, and how it could be found out. */
export function notKnown({ project }: Ground): readonly Fact[] {
  const open = kept(project.unknowns).filter(({ result }) => !result);
  const rest = open.slice(mostUnknown);
  if (open.length === 0) return [{ says: "nothing unknown", ids: [] }];
  return [
    ...open.slice(0, mostUnknown).map(({ id, what, test }) => ({ says: "unknown" as const, ids: [id], what, test })),
    ...(rest.length > 0 ? [{ says: "more unknown" as const, ids: rest.map(({ id }) => id), count: rest.length }] : []),
  ];
}
