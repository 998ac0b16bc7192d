import type { Ground } from "@cairn/domain/project/brief/ground.ts";
import { costingIn } from "@cairn/domain/project/costs/costing.ts";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { AppraisalDesk } from "../../parts/appraisal-desk.ts";
import { caseOf } from "../../parts/costed-case.ts";
import type { Played } from "../../words/en/brief.ts";

/** What carrying on as now comes to, played through as on the page of the costs; none before that is done. */
export function usePlayed({ project, space }: Ground): Played | undefined {
  const [desk] = useState(() => new AppraisalDesk());
  const given = useMemo(() => {
    const costing = costingIn(space, project);
    // The other options are not told of in figures, and would only take time.
    return costing.terms && { ...caseOf(costing, costing.terms), others: [] };
  }, [project, space]);
  const needed = given !== undefined;
  useEffect(() => (needed ? desk.open() : undefined), [desk, needed]);
  useEffect(() => {
    if (given) desk.show(given);
  }, [desk, given]);
  const assessment = useSyncExternalStore(desk.subscribe, desk.latest);
  if (!assessment) return undefined;
  const { runs, asNow } = assessment.appraisal;
  return { runs, upToMonth: asNow.upToMonth };
}
