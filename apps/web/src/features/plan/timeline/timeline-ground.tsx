import { addDays, type Day } from "@cairn/domain/kernel/days.ts";
import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import { memo } from "react";
import { formatDayOfMonth, formatMonth, today } from "../../../words/format.ts";
import type { Bar, Lane } from "./bars.ts";
import styles from "./timeline.module.css";
import { headHeight, middleOf, rowHeight } from "./timeline-measures.ts";
import type { Scale } from "./timeline-scale.ts";

export type Span = { readonly from: Day; readonly to: Day };
export type ComparedDates = ReadonlyMap<string, PlannedDates>;

/** The names of the weeks or months; they stay in sight while one scrolls down. */
export const TickNames = memo(function TickNames({ scale }: { readonly scale: Scale }) {
  const name = scale.every === "week" ? formatDayOfMonth : formatMonth;
  return (
    <svg className={styles["tickNames"]} width={scale.width} height={headHeight} aria-hidden>
      {scale.ticks.map((day) => (
        <text key={day} x={scale.x(day) + 4} y={headHeight - 12}>
          {name(day)}
        </text>
      ))}
    </svg>
  );
});

/** Lines for weeks or months, weekends and days kept free, the lanes of the jobs, and today. */
export const Ground = memo(function Ground(props: {
  readonly lanes: readonly Lane[];
  readonly scale: Scale;
  readonly height: number;
  readonly blackouts: readonly Span[];
}) {
  const { lanes, scale, height } = props;
  const { x, dayWidth } = scale;
  const now = x(today());
  const column = (kind: string, from: Day, to: Day) => (
    <rect
      key={`${kind} ${from}`}
      className={styles[kind]}
      x={x(from)}
      y={0}
      width={Math.max(x(to) - x(from) + dayWidth, 1)}
      height={height}
    />
  );
  return (
    <g>
      {scale.weekends.map((saturday) => column("weekend", saturday, addDays(saturday, 1)))}
      {props.blackouts.map(({ from, to }) => column("free", from, to))}
      {lanes.map(({ job, row }) => (
        <rect
          key={job}
          className={styles["laneGround"]}
          x={0}
          y={row * rowHeight}
          width={scale.width}
          height={rowHeight}
        />
      ))}
      {scale.ticks.map((day) => (
        <line key={day} className={styles["tick"]} x1={x(day)} x2={x(day)} y1={0} y2={height} />
      ))}
      <line className={styles["now"]} x1={now} x2={now} y1={0} y2={height} />
    </g>
  );
});

/** Where things lay by other dates, as an outline under each bar. */
export const Compared = memo(function Compared(props: {
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  readonly compared: ComparedDates;
}) {
  const { x, dayWidth } = props.scale;
  return props.bars.map(({ activity, row }) => {
    const dates = props.compared.get(activity.id);
    if (!dates) return null;
    const width = x(dates.to) - x(dates.from) + dayWidth;
    return (
      <rect
        key={activity.id}
        className={styles["known"]}
        x={x(dates.from)}
        y={middleOf(row) + 9}
        width={width}
        height={3}
      />
    );
  });
});
