import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { type Costing, costingIn } from "@cairn/domain/project/costs/costing.ts";
import type { CostTerms } from "@cairn/domain/project/costs/costs.ts";
import { optionsIn } from "@cairn/domain/project/options/comparison.ts";
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useProject } from "../../live/use-project.ts";
import { AppraisalDesk } from "../../parts/appraisal-desk.ts";
import type { Assessment } from "../../parts/assessment.ts";
import { useSpaces } from "../../parts/audience.ts";
import { caseOf } from "../../parts/costed-case.ts";
import { formatMoney } from "../../words/format.ts";
import { nameOfMonth } from "./months.ts";

/** The costs before the reader, and the desk that plays them through. */
export function useCostingHere() {
  const { project, you } = useProject();
  const spaces = useSpaces();
  const [chosen, choose] = useState<SpaceId>();
  const [desk] = useState(() => new AppraisalDesk());
  useEffect(() => desk.open(), [desk]);
  const compared = useMemo(() => spaces.filter((it) => optionsIn(it, project).length > 0), [spaces, project]);
  const space = chosen ?? compared[0] ?? spaces[0] ?? "ours";
  const costing = useMemo(() => costingIn(space, project), [space, project]);
  useEffect(() => {
    if (costing.terms) desk.show(caseOf(costing, costing.terms));
  }, [desk, costing]);
  const tools = useTools(desk, costing.terms);
  return { ...costing, ...tools, tools, guest: you.side !== "customer", compared, choose };
}

/** What hangs on the terms alone: it stays the same object while lines come and go, so that what uses nothing else rests. */
function useTools(desk: AppraisalDesk, { currency = "EUR", begins = "2000-01", months = 0 }: Partial<CostTerms> = {}) {
  return useMemo(
    () => ({
      desk,
      months,
      currency,
      money: (value: number) => formatMoney(value, currency),
      nameOf: (month: number) => nameOfMonth(begins, month),
    }),
    [desk, currency, begins, months],
  );
}

type CostingHere = ReturnType<typeof useCostingHere>;

export const CostingContext = createContext<CostingHere | undefined>(undefined);
export const ToolsContext = createContext<CostingHere["tools"] | undefined>(undefined);

/** What is costed on this screen. */
export function useCosting(): CostingHere {
  const here = useContext(CostingContext);
  if (!here) throw new Error("This part stands outside the costs");
  return here;
}

/** How amounts and months are told, and the desk where ranges are tried out. */
export function useCostingTools(): CostingHere["tools"] {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error("This part stands outside the costs");
  return tools;
}

/** What comes of it: the latest assessment, once there is one that knows all options now shown. */
export function useAssessment(): Assessment | undefined {
  const { desk, options } = useCosting();
  const latest = useSyncExternalStore(desk.subscribe, desk.latest);
  const isWhole = latest && options.every(({ option }) => option.id in latest.accounts);
  return isWhole ? latest : undefined;
}

export const hasLines = ({ options }: Pick<Costing, "options">): boolean =>
  options.some(({ lines }) => lines.length > 0);
