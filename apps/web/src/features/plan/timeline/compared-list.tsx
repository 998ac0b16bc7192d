import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import { Fold } from "../../../ui/fold.tsx";
import { timeline } from "../../../words/en/timeline.ts";
import { ActivityLink } from "../activity-link.tsx";
import type { Bar } from "./bars.ts";
import { shiftsIn } from "./shifts.ts";
import styles from "./timeline-table.module.css";

/** What lies elsewhere than by the dates it is compared with, and by how many days. */
export function ComparedList(props: {
  readonly bars: readonly Bar[];
  readonly compared: ReadonlyMap<string, PlannedDates>;
}) {
  if (props.compared.size === 0) return null;
  const { shifts, without } = shiftsIn(props.bars, props.compared);
  const text = timeline.shifts;
  return (
    <Fold title={text.title(shifts.length)} open>
      {without > 0 && <p>{text.without(without)}</p>}
      {shifts.length > 0 && (
        <div className={`${styles["twin"]} ${styles["compared"]}`}>
          <table>
            <thead>
              <tr>
                {[timeline.activity, text.was, text.is, text.by].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shifts.map(({ bar: { activity, lying }, was, begins, ends }) => (
                <tr key={activity.id}>
                  <th scope="row">
                    <ActivityLink activity={activity} title={activity.title} />
                  </th>
                  <td>{text.span(was.from, was.to)}</td>
                  <td>{text.span(lying.from, lying.to)}</td>
                  <td>{text.days(begins, ends)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Fold>
  );
}
