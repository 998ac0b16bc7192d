import type { Day } from "@cairn/domain/kernel/days.ts";
import { addDays } from "@cairn/domain/kernel/days.ts";
import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import { memo } from "react";
import { timeline as text } from "../../../words/en/timeline.ts";
import { formatDayOfMonth, formatMonth, today } from "../../../words/format.ts";
import type { Bar, Lane } from "./bars.ts";
import styles from "./timeline.module.css";
import { Bars } from "./timeline-bars.tsx";
import { headHeight, middleOf, rowHeight } from "./timeline-measures.ts";
import type { Scale, Zoom } from "./timeline-scale.ts";
import type { useTimelineDrag } from "./use-timeline-drag.ts";
import { WaitLines } from "./wait-lines.tsx";

type Span = { readonly from: Day; readonly to: Day };

/** The drawing. What it shows is said again in the table below it. */
export function TimelineChart(props: {
  readonly lanes: readonly Lane[];
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  readonly zoom: Zoom;
  readonly blackouts: readonly Span[];
  readonly compared: ReadonlyMap<string, PlannedDates>;
  readonly binding: ReadonlySet<string>;
  readonly stuck: ReadonlySet<string>;
  readonly canPlan: (bar: Bar) => boolean;
  readonly drag: ReturnType<typeof useTimelineDrag>;
  readonly focused: string | undefined;
  readonly onFocused: (activityId: string | undefined) => void;
}) {
  const { lanes, bars, scale, focused, drag } = props;
  const height = rowHeight * (bars.length + lanes.length);
  return (
    <div>
      <TickNames scale={scale} zoom={props.zoom} />
      <svg
        className={styles["chart"]}
        width={scale.width}
        height={height}
        role="img"
        aria-label={text.chart}
        {...drag.handlers}
        onPointerOver={({ clientY, currentTarget }) => {
          const y = clientY - currentTarget.getBoundingClientRect().top;
          props.onFocused(bars.find(({ row }) => row === Math.floor(y / rowHeight))?.activity.id);
        }}
        onPointerLeave={() => props.onFocused(undefined)}
      >
        <Ground lanes={lanes} scale={scale} height={height} blackouts={props.blackouts} />
        <Compared bars={bars} scale={scale} compared={props.compared} />
        <Bars
          bars={bars}
          scale={scale}
          store={drag.store}
          binding={props.binding}
          stuck={props.stuck}
          canPlan={props.canPlan}
        />
        {focused && <WaitLines bars={bars} scale={scale} focused={focused} />}
      </svg>
    </div>
  );
}

/** The names of the weeks or months; they stay in sight while one scrolls down. */
const TickNames = memo(function TickNames({ scale, zoom }: { readonly scale: Scale; readonly zoom: Zoom }) {
  const name = zoom === "days" || zoom === "weeks" ? formatDayOfMonth : formatMonth;
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
const Ground = memo(function Ground(props: {
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
const Compared = memo(function Compared(props: {
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  readonly compared: ReadonlyMap<string, PlannedDates>;
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
