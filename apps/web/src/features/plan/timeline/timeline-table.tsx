import type { Span } from "@cairn/domain/project/plan/dates.ts";
import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import { formatDay } from "../../../words/format.ts";
import type { Bar, Lane } from "./bars.ts";
import styles from "./timeline.module.css";

/** The timeline in words and days, for whoever does not see it, and for paper. */
export function TimelineTable({ lanes }: { readonly lanes: readonly Lane[] }) {
  const text = planWords.time;
  const titles = new Map(lanes.flatMap(({ bars }) => bars.map(({ activity }) => [activity.id, activity.title])));
  return (
    <details className={styles["twin"]}>
      <summary>{text.asTable}</summary>
      <table>
        <caption>{text.honest}</caption>
        <thead>
          <tr>
            <th scope="col">{text.activity}</th>
            <th scope="col">{text.begins}</th>
            <th scope="col">{text.ends}</th>
            <th scope="col">{text.likelyEnd}</th>
            <th scope="col">{text.due}</th>
            <th scope="col">{text.waitsFor}</th>
          </tr>
        </thead>
        {lanes.map(({ job, bars }) => (
          <tbody key={job}>
            <tr>
              <th scope="rowgroup" colSpan={6}>
                {jobsWords[job].title}
              </th>
            </tr>
            {bars.map((bar) => (
              <TableRow key={bar.activity.id} bar={bar} titles={titles} />
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

function TableRow({ bar, titles }: { readonly bar: Bar; readonly titles: ReadonlyMap<string, string> }) {
  const { activity, start, finish, missesDue, inCircle } = bar;
  const text = planWords.time;
  const waits = activity.waitsFor.flatMap((id) => titles.get(id) ?? []);
  return (
    <tr>
      <th scope="row">{activity.title}</th>
      <td>{spanOf(start)}</td>
      <td>{finish ? spanOf(finish) : text.noDuration}</td>
      <td>{finish && formatDay(finish.likely)}</td>
      <td>
        {activity.due && formatDay(activity.due)}
        {missesDue && ` (${text.misses[missesDue]})`}
      </td>
      <td>
        {waits.join("; ")}
        {inCircle && ` (${text.inCircle})`}
      </td>
    </tr>
  );
}

const spanOf = ({ low, high }: Span): string =>
  low === high ? formatDay(low) : planWords.time.between(formatDay(low), formatDay(high));
