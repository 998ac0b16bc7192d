import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { missingOf, toScore } from "@cairn/domain/project/options/asked.ts";
import { boardIn, scorersOf } from "@cairn/domain/project/options/board.ts";
import { criteriaIn, optionsIn, weightsAreOpen, weightsIn } from "@cairn/domain/project/options/comparison.ts";
import { firmnessOf } from "@cairn/domain/project/options/firmness.ts";
import { metByOne, namedAfter } from "@cairn/domain/project/options/neutral.ts";
import { sensitivityOf } from "@cairn/domain/project/options/sensitivity.ts";
import { groupOn, together } from "@cairn/domain/project/options/together.ts";
import { leadsOf, totalsOf } from "@cairn/domain/project/options/totals.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { createContext, useContext, useMemo, useState } from "react";
import { useProject } from "../../live/use-project.ts";
import { useSpaces } from "../../parts/audience.ts";

/** Everything the screen tells of what is compared in a space, from what was agreed and scored. */
function comparisonOf(space: SpaceId, project: Project, personId: string, looked: boolean) {
  const all = optionsIn(space, project);
  const options = all.filter(({ ruledOut }) => !ruledOut);
  const criteria = criteriaIn(space, project);
  const { state, weighting } = weightsIn(space, project);
  const board = boardIn(space, project);
  const own = missingOf(space, project, personId);
  const asked = toScore(project, personId).some(({ request }) => request.space === space);
  const scorers = board ? scorersOf(board) : [];
  return {
    space,
    options,
    ruledOut: all.filter(({ ruledOut }) => ruledOut),
    criteria,
    state,
    weighting,
    open: weightsAreOpen(space, project),
    own,
    asked,
    scorers,
    named: namedAfter(criteria, all),
    /** What others think shows once one has said what one thinks, or does not score. */
    hidden: own.missing > 0 && scorers.length > 0 && !(looked && !asked),
    board,
  };
}

/** What the scores come to. */
function figuresOf(board: NonNullable<ReturnType<typeof boardIn>>) {
  const on = groupOn(board);
  const group = together(board, on);
  const leads = leadsOf(board);
  const sensitivity = sensitivityOf(board);
  const firmness = firmnessOf({ group, leads, sensitivity });
  return { board, on, group, leads, sensitivity, firmness, totals: totalsOf(board), oneSided: metByOne(board) };
}

export type Figures = ReturnType<typeof figuresOf>;

/** The comparison the reader has before them: where anything is compared, their own side first. */
export function useComparing() {
  const { project, you } = useProject();
  const spaces = useSpaces();
  const compared = spaces.filter((space) => optionsIn(space, project).length > 0);
  const [chosen, choose] = useState<SpaceId>();
  const [looked, setLooked] = useState(false);
  const space = chosen ?? compared[0] ?? spaces[0] ?? "ours";
  const guest = you.side !== "customer" && space.startsWith("shared:");
  const comparison = useMemo(
    () => comparisonOf(space, project, you.personId, looked || guest),
    [space, project, you, looked, guest],
  );
  const { board, hidden, scorers } = comparison;
  const figures = useMemo(
    () => (board && !hidden && scorers.length > 0 ? figuresOf(board) : undefined),
    [board, hidden, scorers],
  );
  return { ...comparison, guest, figures, compared, choose, look: () => setLooked(true) };
}

export type Comparison = ReturnType<typeof useComparing>;

export const ComparisonContext = createContext<Comparison | undefined>(undefined);

/** What is compared on this screen. */
export function useComparison(): Comparison {
  const comparison = useContext(ComparisonContext);
  if (!comparison) throw new Error("This part stands outside the options");
  return comparison;
}
