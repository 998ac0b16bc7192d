import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { answerTo, knownDates } from "@cairn/domain/project/dates/known.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { useNames, useProject } from "../../../live/use-project.ts";
import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import { timeline as text } from "../../../words/en/timeline.ts";
import { formatDay } from "../../../words/format.ts";
import { becauseOf, calledIn } from "../dates/reading.ts";
import type { Bar, Lane } from "./bars.ts";
import styles from "./timeline-table.module.css";

const columns = [
  text.activity,
  text.state,
  text.from,
  text.to,
  text.inHalf,
  text.inEight,
  text.due,
  text.answer,
  text.because,
  text.waitsFor,
];

/** The timeline in words and days, for whoever does not see it, and for paper. */
export function TimelineTable(props: { readonly lanes: readonly Lane[]; readonly stuck: ReadonlySet<string> }) {
  return (
    <details className={styles["twin"]}>
      <summary>{text.asTable}</summary>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {props.lanes.map(({ job, bars }) => (
          <tbody key={job}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length}>
                {jobsWords[job].title}
              </th>
            </tr>
            {bars.map((bar) => (
              <TableRow key={bar.activity.id} bar={bar} isStuck={props.stuck.has(bar.activity.id)} />
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

function TableRow({ bar, isStuck }: { readonly bar: Bar; readonly isStuck: boolean }) {
  const { project } = useProject();
  const nameOf = useNames();
  const { activity, lying, isOpen } = bar;
  const called = calledIn(project, (id: PersonId) => nameOf(id));
  const known = knownDates(project).get(activity.id);
  const answer = answerTo(project, activity, known);
  const isAsked = known !== undefined && activity.ownerId !== undefined && activity.status !== "done";
  return (
    <tr>
      <th scope="row">{activity.title}</th>
      <td>{isStuck ? text.legend.stuck : planWords.status[activity.status]}</td>
      <td>{lying && formatDay(lying.from)}</td>
      <td>{isOpen ? text.unknown : lying && formatDay(lying.to)}</td>
      <Chances bar={bar} />
      <td>{isAsked && (answer ? (answer.fits ? text.fits : text.fitsNot) : text.notYet)}</td>
      <td>{lying?.placed && becauseOf(lying.placed.because, called)}</td>
      <td>
        <Waits activity={activity} />
      </td>
    </tr>
  );
}

/** By when it is done in how many cases, and how sure the promised day is. */
function Chances({ bar: { activity, lying, isOpen } }: { readonly bar: Bar }) {
  const isAhead = !isOpen && activity.status !== "done";
  return (
    <>
      <td>{isAhead && lying?.p50 && formatDay(lying.p50)}</td>
      <td>{isAhead && lying?.p80 && formatDay(lying.p80)}</td>
      <td>
        {activity.due && formatDay(activity.due)}
        {lying?.kept !== undefined && ` (${text.kept(lying.kept)})`}
      </td>
    </>
  );
}

/** What it waits for, and how. */
function Waits({ activity }: { readonly activity: Activity }) {
  const { project } = useProject();
  return activity.waitsFor
    .flatMap((id) => {
      const title = project.activities[id]?.title;
      const how = activity.waitsHow?.[id];
      return title ? `${title}${how ? ` (${text.waitsHow[how.type]}${text.lag(how.lagDays)})` : ""}` : [];
    })
    .join("; ");
}
