import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { answerTo, knownDates } from "@cairn/domain/project/dates/known.ts";
import { useNames, useProject } from "../../../live/use-project.ts";
import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { timeline as text } from "../../../words/en/timeline.ts";
import { formatDay } from "../../../words/format.ts";
import { becauseOf, calledIn } from "../dates/reading.ts";
import type { Bar, Lane } from "./bars.ts";
import styles from "./timeline.module.css";

/** The timeline in words and days, for whoever does not see it, and for paper. */
export function TimelineTable({ lanes }: { readonly lanes: readonly Lane[] }) {
  return (
    <details className={styles["twin"]}>
      <summary>{text.asTable}</summary>
      <table>
        <thead>
          <tr>
            {[text.activity, text.from, text.to, text.inEight, text.due, text.answer, text.because, text.waitsFor].map(
              (name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        {lanes.map(({ job, bars }) => (
          <tbody key={job}>
            <tr>
              <th scope="rowgroup" colSpan={8}>
                {jobsWords[job].title}
              </th>
            </tr>
            {bars.map((bar) => (
              <TableRow key={bar.activity.id} bar={bar} />
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

function TableRow({ bar }: { readonly bar: Bar }) {
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
      <td>{lying && formatDay(lying.from)}</td>
      <td>{isOpen ? text.unknown : lying && formatDay(lying.to)}</td>
      <td>{!isOpen && activity.status !== "done" && lying?.p80 && formatDay(lying.p80)}</td>
      <td>{activity.due && formatDay(activity.due)}</td>
      <td>{isAsked && (answer ? (answer.fits ? text.fits : text.fitsNot) : text.notYet)}</td>
      <td>{lying?.placed && becauseOf(lying.placed.because, called)}</td>
      <td>
        {activity.waitsFor
          .flatMap((id) => {
            const title = project.activities[id]?.title;
            const how = activity.waitsHow?.[id];
            return title ? `${title}${how ? ` (${text.waitsHow[how.type]}${text.lag(how.lagDays)})` : ""}` : [];
          })
          .join("; ")}
      </td>
    </tr>
  );
}
