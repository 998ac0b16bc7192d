import type { Day } from "@cairn/domain/kernel/days.ts";
import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import { answerTo, knownDates } from "@cairn/domain/project/dates/known.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { useMemo } from "react";
import { useNames, useProject } from "../../../live/use-project.ts";
import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import { timeline as text } from "../../../words/en/timeline.ts";
import { formatDay } from "../../../words/format.ts";
import { becauseOf, calledIn } from "../dates/reading.ts";
import type { Bar, Lane } from "./bars.ts";
import styles from "./timeline-table.module.css";

type Props = {
  readonly lanes: readonly Lane[];
  readonly stuck: ReadonlySet<string>;
  /** For a guest, of whom nothing is asked here and for whom nothing is worked out. */
  readonly isTold: boolean;
  readonly printing: boolean;
};

const columnsFor = (isTold: boolean): readonly string[] => [
  text.activity,
  text.state,
  text.from,
  text.to,
  ...(isTold ? [text.due] : [text.inHalf, text.inEight, text.due, text.answer, text.because]),
  text.waitsFor,
];

/** The timeline in words and days, for whoever does not see it, and for paper. */
export function TimelineTable({ lanes, stuck, isTold, printing }: Props) {
  const { project } = useProject();
  const known = useMemo(() => knownDates(project), [project]);
  const columns = columnsFor(isTold);
  const table = (
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
      {lanes.map(({ job, bars }) => (
        <tbody key={job}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length}>
              {jobsWords[job].title}
            </th>
          </tr>
          {bars.map((bar) => (
            <TableRow
              key={bar.activity.id}
              bar={bar}
              isStuck={stuck.has(bar.activity.id)}
              isTold={isTold}
              known={known.get(bar.activity.id)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
  // On paper nobody can unfold it.
  if (printing) return <section className={`${styles["twin"]} ${styles["paper"]}`}>{table}</section>;
  return (
    <details className={styles["twin"]}>
      <summary>{text.asTable}</summary>
      {table}
    </details>
  );
}

function TableRow(props: {
  readonly bar: Bar;
  readonly isStuck: boolean;
  readonly isTold: boolean;
  readonly known: PlannedDates | undefined;
}) {
  const { bar, isStuck, isTold, known } = props;
  const { activity, lying, isOpen } = bar;
  return (
    <tr>
      <th scope="row">{activity.title}</th>
      <td>{isStuck ? text.legend.stuck : planWords.status[activity.status]}</td>
      <DayCell day={lying?.from} />
      {isOpen && !isTold ? <td>{text.unknown}</td> : <DayCell day={lying?.to} />}
      {!isTold && <Chances bar={bar} />}
      <td>
        {activity.due && formatDay(activity.due)}
        {lying?.kept !== undefined && ` (${text.kept(lying.kept)})`}
      </td>
      {!isTold && <Answered bar={bar} known={known} />}
      <td>
        <Waits activity={activity} />
      </td>
    </tr>
  );
}

const DayCell = ({ day }: { readonly day: Day | undefined }) => (
  <td className={styles["day"]}>{day && formatDay(day)}</td>
);

/** By when it is done in how many cases. */
function Chances({ bar: { activity, lying, isOpen } }: { readonly bar: Bar }) {
  const isAhead = !isOpen && activity.status !== "done";
  return (
    <>
      <DayCell day={isAhead ? lying?.p50 : undefined} />
      <DayCell day={isAhead ? lying?.p80 : undefined} />
    </>
  );
}

/** What its owner says of the dates, and why it begins then. */
function Answered({ bar, known }: { readonly bar: Bar; readonly known: PlannedDates | undefined }) {
  const { project } = useProject();
  const nameOf = useNames();
  const { activity, lying } = bar;
  const answer = answerTo(project, activity, known);
  const isAsked = known !== undefined && activity.ownerId !== undefined && activity.status !== "done";
  return (
    <>
      <td>{isAsked && (answer ? (answer.fits ? text.fits : text.fitsNot) : text.notYet)}</td>
      <td>
        {activity.status === "planned" && lying?.placed && becauseOf(lying.placed.because, calledIn(project, nameOf))}
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
