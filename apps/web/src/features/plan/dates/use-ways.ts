import { type Day, Instant } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import { knownDates } from "@cairn/domain/project/dates/known.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import type { Plan } from "@cairn/schedule/plan/plan.ts";
import type { Outcome } from "@cairn/schedule/risk/what-if.ts";
import { useMemo, useState } from "react";
import { useProject } from "../../../live/use-project.ts";
import { datesKnown, planOf } from "../../../parts/dates/plan-of.ts";
import { useAnswer } from "../../../parts/dates/use-dates.ts";
import { useRecord } from "../../../parts/dates/use-record.ts";
import { today } from "../../../words/format.ts";
import type { Step } from "../use-send-steps.ts";
import { projectIf } from "./project-if.ts";
import { giverOf, type Occasion, stepsOf, usualWait, type Way } from "./ways.ts";

/** What somebody chose for each way; undefined where nothing is chosen yet. */
type Chosen = {
  readonly until: Day;
  readonly to: PersonId | undefined;
  readonly activityIds: readonly string[];
};

/** A way as it is chosen now, and what it comes to once it was played through. */
export type Tried = {
  readonly way: Way["way"];
  /** Undefined while something is still to be chosen. */
  readonly steps: readonly Step[] | undefined;
  /** The project as it would be; undefined where the plan's rules refuse it. */
  readonly project: Project | undefined;
  readonly outcome: Outcome | undefined;
};

/** Three ways to go on, tried in this browser; nothing is carried out. */
export function useWays(occasion: Occasion) {
  const { project, you } = useProject();
  const record = useRecord();
  const day = today();
  const [chosen, setChosen] = useState<Chosen>(() => ({
    until: usualWait(day),
    to: successorOf(project, occasion),
    activityIds: lastOf(occasion),
  }));
  const tried = useMemo(() => {
    const now = Instant.parse(`${day}T12:00:00.000Z`);
    return waysChosen(chosen).map(({ way, taken }) => {
      const steps = taken && stepsOf(project, occasion, taken, "tried", day);
      const came = steps && projectIf(project, steps, you, now);
      const tried = came === undefined || isRefusal(came) ? undefined : came;
      return { way, taken, steps, project: tried, plan: tried && planOf(tried, day, record).plan };
    });
  }, [project, occasion, chosen, you, day, record]);
  const question = useMemo(() => {
    const plans = tried.flatMap(({ plan }) => plan ?? []);
    const [first] = plans;
    const known = (first && datesKnown(first, knownDates(project))) ?? { activities: [] };
    return { ask: "ways to go on" as const, known, ways: plans };
  }, [tried, project]);
  const { answer, to, waiting } = useAnswer(question);
  const outcomeOf = (plan: Plan | undefined): Outcome | undefined => plan && answer?.[(to?.ways ?? []).indexOf(plan)];
  const ways = tried.map(
    ({ way, steps, project: came, plan }): Tried => ({ way, steps, project: came, outcome: outcomeOf(plan) }),
  );
  return { ways, chosen, choose: (change: Partial<Chosen>) => setChosen((was) => ({ ...was, ...change })), waiting };
}

/** The steps of a way as it is chosen, with the reason for it. */
export function stepsBecause(project: Project, occasion: Occasion, chosen: Chosen, way: Way["way"], because: string) {
  const taken = waysChosen(chosen).find((it) => it.way === way)?.taken;
  return taken ? stepsOf(project, occasion, taken, because, today()) : [];
}

function waysChosen({ until, to, activityIds }: Chosen): readonly { way: Way["way"]; taken: Way | undefined }[] {
  return [
    { way: "wait", taken: { way: "wait", until } },
    { way: "hand over", taken: to && { way: "hand over", to } },
    { way: "leave out", taken: activityIds.length > 0 ? { way: "leave out", activityIds } : undefined },
  ];
}

/** Somebody of the same function comes first to mind; who it is stays to be chosen. */
function successorOf(project: Project, occasion: Occasion): PersonId | undefined {
  const giver = giverOf(occasion);
  const before = giver && project.people[giver];
  const others = peopleHere(project).filter(({ id, side }) => id !== giver && side === (before?.side ?? "customer"));
  const same = others.find((it) => it.function !== undefined && it.function === before?.function);
  return same?.id as PersonId | undefined;
}

const lastOf = ({ theirs }: Occasion): readonly string[] => {
  const last = theirs.findLast(({ status }) => status === "planned");
  return last ? [last.id] : [];
};
