import { Link } from "@tanstack/react-router";
import { useNames, useProject } from "../../../live/use-project.ts";
import type { Gaps as Known } from "../../../parts/dates/plan-of.ts";
import { Fold } from "../../../ui/fold.tsx";
import { dates as datesWords } from "../../../words/en/dates.ts";
import { datesFit as fitWords } from "../../../words/en/dates-fit.ts";
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
  const open = withoutLength.length + withoutTime.length + heldUp.length + circles.length + Number(rests);
  if (open === 0) return null;
  return (
    <Fold title={text.title(open)}>
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
        {withoutTime.length > 0 && (
          <li>
            {text.withoutTime(withoutTime.map(nameOf))} <Times ids={withoutTime} />
          </li>
        )}
        {circles.map((circle) => (
          <li key={circle.join(" ")}>{text.circle(titles(circle))}</li>
        ))}
      </ul>
    </Fold>
  );
}

function Times({ ids }: { readonly ids: readonly string[] }) {
  const { projectId } = useProject();
  const nameOf = useNames();
  return (
    <span className={styles["links"]}>
      {ids.slice(0, named).map((id) => (
        <Link key={id} to="/projects/$projectId/time" params={{ projectId }} search={{ of: id }}>
          {fitWords.timeOf(nameOf(id))}
        </Link>
      ))}
    </span>
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
