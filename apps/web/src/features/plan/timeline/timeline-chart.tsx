import { memo } from "react";
import { plan as planWords } from "../../../words/en/plan.ts";
import { formatDayOfMonth, formatMonth, today } from "../../../words/format.ts";
import type { Bar, Lane } from "./bars.ts";
import styles from "./timeline.module.css";
import { TimelineBar } from "./timeline-bar.tsx";
import { headHeight, rowHeight } from "./timeline-measures.ts";
import type { Scale, Zoom } from "./timeline-scale.ts";
import { WaitLines } from "./wait-lines.tsx";

type ChartProps = { readonly lanes: readonly Lane[]; readonly scale: Scale; readonly zoom: Zoom };

/** The drawing. What it shows is said again in the table below it. */
export function TimelineChart(
  props: ChartProps & {
    readonly focused: string | undefined;
    readonly onFocused: (activityId: string | undefined) => void;
  },
) {
  const { lanes, scale, focused } = props;
  const bars = lanes.flatMap((lane) => lane.bars);
  const height = rowHeight * (bars.length + lanes.length);
  return (
    <div>
      <TickNames scale={scale} zoom={props.zoom} />
      <svg
        className={styles["chart"]}
        width={scale.width}
        height={height}
        role="img"
        aria-label={planWords.time.chart}
        onPointerMove={({ clientY, currentTarget }) => {
          const y = clientY - currentTarget.getBoundingClientRect().top;
          props.onFocused(bars.find(({ row }) => row === Math.floor(y / rowHeight))?.activity.id);
        }}
        onPointerLeave={() => props.onFocused(undefined)}
      >
        <SoftEnds />
        <Ground lanes={lanes} scale={scale} height={height} />
        <Bars bars={bars} scale={scale} />
        {focused && <WaitLines bars={bars} scale={scale} focused={focused} />}
      </svg>
    </div>
  );
}

function SoftEnds() {
  return (
    <defs>
      <linearGradient id="soft-end">
        <stop offset="0" stopColor="var(--act)" stopOpacity="0.55" />
        <stop offset="1" stopColor="var(--act)" stopOpacity="0.05" />
      </linearGradient>
      <linearGradient id="soft-start">
        <stop offset="0" stopColor="var(--act)" stopOpacity="0.05" />
        <stop offset="1" stopColor="var(--act)" stopOpacity="0.55" />
      </linearGradient>
    </defs>
  );
}

/** The names of the weeks or months; they stay in sight while one scrolls down. */
const TickNames = memo(function TickNames({ scale, zoom }: { readonly scale: Scale; readonly zoom: Zoom }) {
  return (
    <svg className={styles["tickNames"]} width={scale.width} height={headHeight} aria-hidden>
      {scale.ticks.map((day) => (
        <text key={day} x={scale.x(day) + 4} y={headHeight - 12}>
          {zoom === "weeks" ? formatDayOfMonth(day) : formatMonth(day)}
        </text>
      ))}
    </svg>
  );
});

/** Lines for weeks or months, the lanes of the jobs, and today. */
const Ground = memo(function Ground(props: {
  readonly lanes: readonly Lane[];
  readonly scale: Scale;
  readonly height: number;
}) {
  const { lanes, scale, height } = props;
  const now = scale.x(today());
  return (
    <g>
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
        <line key={day} className={styles["tick"]} x1={scale.x(day)} x2={scale.x(day)} y1={0} y2={height} />
      ))}
      <line className={styles["now"]} x1={now} x2={now} y1={0} y2={height} />
    </g>
  );
});

const Bars = memo(function Bars({ bars, scale }: { readonly bars: readonly Bar[]; readonly scale: Scale }) {
  return (
    <g>
      {bars.map((bar) => (
        <TimelineBar key={bar.activity.id} bar={bar} scale={scale} />
      ))}
    </g>
  );
});
