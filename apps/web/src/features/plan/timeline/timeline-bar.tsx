import type { Bar } from "./bars.ts";
import styles from "./timeline.module.css";
import { middleOf } from "./timeline-measures.ts";
import type { Scale } from "./timeline-scale.ts";

const thick = 12;

/**
 * An activity as a band: faint where it may have begun or may still last, full where it will be under way in most cases,
 * with a mark at its likely end. Without a duration only its earliest beginning is drawn.
 */
export function TimelineBar({ bar, scale }: { readonly bar: Bar; readonly scale: Scale }) {
  const { activity, start, finish, row } = bar;
  const y = middleOf(row) - thick / 2;
  const { x, dayWidth } = scale;
  const due = activity.due && (
    <path className={styles["due"]} d={`M${x(activity.due) + dayWidth} ${y - 4}v${thick + 8}`} />
  );
  if (!finish) {
    return (
      <g>
        <circle className={styles["unknown"]} cx={x(start.likely) + 5} cy={middleOf(row)} r={5} />
        {due}
      </g>
    );
  }
  const done = activity.status === "done";
  const soft = x(start.low);
  const from = x(start.high);
  const full = Math.max(x(finish.low) + dayWidth, Math.min(from, x(finish.likely)));
  const to = x(finish.high) + dayWidth;
  const solidFrom = Math.min(from, x(start.likely));
  return (
    <g data-done={done || undefined} className={styles["bar"]}>
      {solidFrom > soft && <rect x={soft} y={y} width={solidFrom - soft} height={thick} fill="url(#soft-start)" />}
      <rect
        className={styles["full"]}
        x={solidFrom}
        y={y}
        width={Math.max(full - solidFrom, 3)}
        height={thick}
        rx={2}
      />
      {to > full && <rect x={Math.max(full, solidFrom)} y={y} width={to - full} height={thick} fill="url(#soft-end)" />}
      {!done && <path className={styles["likely"]} d={`M${x(finish.likely) + dayWidth} ${y - 1}v${thick + 2}`} />}
      {due}
    </g>
  );
}
