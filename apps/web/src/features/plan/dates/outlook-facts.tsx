import type { Day } from "@cairn/domain/kernel/days.ts";
import { useNames, useProject } from "../../../live/use-project.ts";
import type { Outlook } from "../../../parts/dates/outlook.ts";
import { Fold } from "../../../ui/fold.tsx";
import { dates as datesWords } from "../../../words/en/dates.ts";
import styles from "./dates.module.css";
import { calledIn, conflictOf } from "./reading.ts";

/** What cannot be, each with the smallest set of things that exclude each other. */
export function Conflicts({ schedule }: Pick<Outlook, "schedule">) {
  const { project } = useProject();
  const nameOf = useNames();
  const called = calledIn(project, nameOf);
  const promised = new Map(schedule.promises.map(({ activityId, by }) => [activityId, by as Day]));
  if (schedule.conflicts.length === 0) return null;
  const text = datesWords.conflicts;
  return (
    <Fold
      title={text.title(schedule.conflicts.length)}
      open={schedule.conflicts.some(({ code }) => code === "no_place" || code === "no_place_found")}
    >
      <ul className={styles["broken"]}>
        {schedule.conflicts.map((conflict) => {
          const { says, between } = conflictOf(conflict, promised, called);
          return (
            <li key={`${conflict.code} ${conflict.activityIds.join(" ")}`}>
              <p>{says}</p>
              <ul>
                {between.map((it) => (
                  <li key={it}>{it}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      <p>{text.says}</p>
    </Fold>
  );
}

/** The chance of each promised day. */
export function Promises({ schedule, forecast }: Outlook) {
  const { project } = useProject();
  if (forecast.promises.length === 0) return null;
  const text = datesWords.promises;
  const atRisk = forecast.promises.filter(({ kept }) => kept.share < 0.8).length;
  const byId = new Map(schedule.promises.map((it) => [it.id, it]));
  return (
    <Fold title={text.title(atRisk, forecast.promises.length)}>
      <ul className={`figures ${styles["promises"]}`}>
        {forecast.promises
          .toSorted((a, b) => a.kept.share - b.kept.share)
          .map(({ id, kept, finish }) => {
            const promise = byId.get(id);
            const title = project.activities[id]?.title ?? "";
            return (
              promise && (
                <li key={id}>
                  {text.kept(title, promise.by as Day, kept.share)}
                  {kept.share < 0.8 && finish.p80 && `; ${text.probably(finish.p80 as Day)}`}{" "}
                  <small>({text.plays(forecast.runs, kept.standardError)})</small>
                </li>
              )
            );
          })}
      </ul>
    </Fold>
  );
}
