import { useNames, useProject } from "../../../live/use-project.ts";
import type { Gaps as Known } from "../../../parts/dates/plan-of.ts";
import { dates as datesWords } from "../../../words/en/dates.ts";
import { ActivityLink } from "../activity-link.tsx";
import styles from "./dates.module.css";

/** So many are named; the rest is counted. */
const named = 4;

/** What nobody has said yet, each with the place where it can be said. */
export function Gaps({ gaps }: { readonly gaps: Known }) {
  const { project } = useProject();
  const nameOf = useNames();
  const text = datesWords.gaps;
  const { withoutLength, withoutTime, heldUp, rests, circles } = gaps;
  const titles = (ids: readonly string[]) => ids.flatMap((id) => project.activities[id]?.title ?? []);
  if (withoutLength.length + withoutTime.length + heldUp.length + circles.length === 0 && !rests) return null;
  return (
    <section className={styles["part"]}>
      <h3>{text.title}</h3>
      <p>{text.says}</p>
      <ul>
        {rests && <li>{text.rests}</li>}
        {withoutLength.length > 0 && (
          <li>
            {text.withoutLength(withoutLength.length)} <Activities ids={withoutLength} />
          </li>
        )}
        {heldUp.length > 0 && (
          <li>
            {text.heldUp(heldUp.length)} <Activities ids={heldUp} />
          </li>
        )}
        {withoutTime.length > 0 && <li>{text.withoutTime(withoutTime.map(nameOf))}</li>}
        {circles.map((circle) => (
          <li key={circle.join(" ")}>{text.circle(titles(circle))}</li>
        ))}
      </ul>
    </section>
  );
}

function Activities({ ids }: { readonly ids: readonly string[] }) {
  const { project } = useProject();
  const shown = ids.slice(0, named).flatMap((id) => project.activities[id] ?? []);
  return (
    <span className={styles["links"]}>
      {shown.map((activity) => (
        <ActivityLink key={activity.id} activity={activity} title={activity.title} />
      ))}
      {ids.length > named && <span>{datesWords.gaps.andMore(ids.length - named)}</span>}
    </span>
  );
}
