import type { Day } from "@cairn/domain/kernel/days.ts";
import { answerTo, knownDates } from "@cairn/domain/project/dates/known.ts";
import { isOpen, planned } from "@cairn/domain/project/standing.ts";
import { bindingChain } from "@cairn/schedule/dates/reason.ts";
import { useMemo } from "react";
import { useMay, useProject } from "../../../live/use-project.ts";
import { useDefaultSpace } from "../../../parts/audience.ts";
import type { Answered } from "../../../parts/dates/dates-desk.ts";
import type { Outlook } from "../../../parts/dates/outlook.ts";
import type { Composed } from "../../../parts/dates/plan-of.ts";
import { Fold } from "../../../ui/fold.tsx";
import { dates as datesWords } from "../../../words/en/dates.ts";
import { datesFit as fitWords } from "../../../words/en/dates-fit.ts";
import styles from "./dates.module.css";
import { Gaps } from "./gaps.tsx";
import { GoByDates, ToldOutside } from "./go-by-dates.tsx";
import { Headline } from "./headline.tsx";
import { Moved, movingIn } from "./moved.tsx";
import { Conflicts, Promises } from "./outlook-facts.tsx";
import { Settles } from "./settles.tsx";
import { WaysToGoOn } from "./ways-to-go-on.tsx";

/** When it will be done, with what chance, what would move and why, and the ways to go on. */
export function DatesPanel(props: { readonly composed: Composed; readonly answered: Answered<"outlook"> }) {
  const { composed, answered } = props;
  const { project } = useProject();
  const open = planned(project).filter(isOpen);
  if (open.length === 0) return null;
  return (
    <section className={styles["panel"]} aria-label={datesWords.title}>
      {answered.answer ? (
        <Told composed={composed} outlook={answered.answer} waiting={answered.waiting} />
      ) : (
        <p role="status">{datesWords.working}</p>
      )}
    </section>
  );
}

function Told(props: { readonly composed: Composed; readonly outlook: Outlook; readonly waiting: boolean }) {
  const { composed, outlook, waiting } = props;
  const { schedule, forecast } = outlook;
  const { project } = useProject();
  const may = useMay();
  const plans = may("plan", useDefaultSpace());
  const known = [...knownDates(project).values()].filter(({ activityId }) => {
    const activity = project.activities[activityId];
    return activity && !activity.removed && isOpen(activity);
  });
  const { moving, fresh } = movingIn(project, schedule);
  const knownEnd = known.reduce<Day | undefined>((last, { to }) => (last && last > to ? last : to), undefined);
  const slipped =
    schedule.conflicts.length > 0 ||
    (knownEnd !== undefined && schedule.finish !== undefined && schedule.finish > knownEnd);
  const binding = useMemo(() => bindingChain(schedule.activities), [schedule]);
  const owned = known.flatMap((dates) => {
    const activity = project.activities[dates.activityId];
    return activity?.ownerId ? [answerTo(project, activity, dates)] : [];
  });
  const fitting = owned.filter((answer) => answer?.fits).length;
  const text = datesWords.moved;
  return (
    <>
      <Headline forecast={forecast} knownEnd={knownEnd} waiting={waiting} />
      {known.length > 0 && moving.length === 0 && <p>{text.none}</p>}
      {owned.length > 0 && <p>{fitWords.count(fitting, owned.length)}</p>}
      {moving.length > 0 && (
        <Fold title={text.title(moving.length)}>
          <Moved moving={moving} />
        </Fold>
      )}
      {fresh.length > 0 && <p>{text.fresh(fresh.length)}</p>}
      {plans && moving.length + fresh.length > 0 && <GoByDates outlook={outlook} />}
      <Conflicts schedule={schedule} />
      {plans && <WaysToGoOn binding={binding} slipped={slipped} known={known.length > 0} />}
      <Promises schedule={schedule} forecast={forecast} />
      <Gaps gaps={composed.gaps} />
      {plans && <ToldOutside />}
      <Settles plan={composed.plan} schedule={schedule} />
    </>
  );
}
