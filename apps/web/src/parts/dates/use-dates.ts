import { knownDates } from "@cairn/domain/project/dates/known.ts";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useProject } from "../../live/use-project.ts";
import { today } from "../../words/format.ts";
import { type Answered, DatesDesk } from "./dates-desk.ts";
import type { Question } from "./outlook.ts";
import { type Composed, datesKnown, planOf } from "./plan-of.ts";
import { useRecord } from "./use-record.ts";

/** The plan as the schedule reads it, with what nobody has said yet. */
export function usePlan(): Composed {
  const { project } = useProject();
  const record = useRecord();
  const day = today();
  return useMemo(() => planOf(project, day, record), [project, day, record]);
}

/** Asks the worker and hands back its latest answer; the one before stays meanwhile. */
export function useAnswer<A extends Question["ask"]>(
  question: Extract<Question, { readonly ask: A }> | undefined,
): Answered<A> {
  const [desk] = useState(() => new DatesDesk<A>());
  useEffect(() => desk.open(), [desk]);
  useEffect(() => desk.ask(question), [desk, question]);
  return useSyncExternalStore(desk.subscribe, desk.latest);
}

/** Dates that everybody can keep, near to those people go by, and the chances to keep them. */
export function useOutlook({ plan }: Composed): Answered<"outlook"> {
  const { project } = useProject();
  const question = useMemo(
    () => ({ ask: "outlook" as const, plan, known: datesKnown(plan, knownDates(project)) }),
    [plan, project],
  );
  return useAnswer(question);
}
