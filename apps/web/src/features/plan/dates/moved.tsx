import type { Day } from "@cairn/domain/kernel/days.ts";
import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import { knownDates } from "@cairn/domain/project/dates/known.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { isOpen } from "@cairn/domain/project/standing.ts";
import type { PlacedActivity, Schedule } from "@cairn/schedule/dates/schedule.ts";
import { useNames, useProject } from "../../../live/use-project.ts";
import { dates as datesWords } from "../../../words/en/dates.ts";
import { ActivityLink } from "../activity-link.tsx";
import styles from "./dates.module.css";
import { becauseOf, calledIn } from "./reading.ts";

/** Something that would have other dates than those people go by. */
export type Moving = { readonly placed: PlacedActivity; readonly was: PlannedDates };

/** What moves, and what has no dates yet that people go by; done activities neither. */
export function movingIn(project: Project, schedule: Schedule) {
  const known = knownDates(project);
  const open = schedule.activities.filter(({ id }) => {
    const activity = project.activities[id];
    return activity && isOpen(activity);
  });
  const moving = open.flatMap((placed): Moving[] => {
    const was = known.get(placed.id);
    return was && (was.from !== placed.from || was.to !== placed.to) ? [{ placed, was }] : [];
  });
  return { moving, fresh: open.filter(({ id }) => !known.has(id)) };
}

/** Nothing moves silently: what would move, from when to when, and why. */
export function Moved({ moving }: { readonly moving: readonly Moving[] }) {
  const { project } = useProject();
  const nameOf = useNames();
  const called = calledIn(project, nameOf);
  const text = datesWords.moved;
  return (
    <div className={styles["scroll"]}>
      <table className={styles["moved"]}>
        <thead>
          <tr>
            <th scope="col">{text.activity}</th>
            <th scope="col">{text.before}</th>
            <th scope="col">{text.now}</th>
            <th scope="col">{text.because}</th>
          </tr>
        </thead>
        <tbody>
          {moving.map(({ placed, was }) => {
            const activity = project.activities[placed.id];
            return (
              <tr key={placed.id}>
                <th scope="row">{activity && <ActivityLink activity={activity} title={activity.title} />}</th>
                <td data-label={text.before}>{text.was(was.from, was.to)}</td>
                <td data-label={text.now}>
                  {placed.from && placed.to ? text.was(placed.from as Day, placed.to as Day) : text.nowhere}
                </td>
                <td data-label={text.because}>{becauseOf(placed.because, called)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
