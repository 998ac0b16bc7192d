import { timeline as text } from "../../../words/en/timeline.ts";
import type { Bar, Lane } from "./bars.ts";
import { OffTime } from "./off-time.tsx";
import styles from "./timeline.module.css";
import { Bars } from "./timeline-bars.tsx";
import { Compared, type ComparedDates, Ground, type Span, TickNames } from "./timeline-ground.tsx";
import { rowHeight } from "./timeline-measures.ts";
import type { Scale } from "./timeline-scale.ts";
import type { useTimelineDrag } from "./use-timeline-drag.ts";
import { WaitLines } from "./wait-lines.tsx";

/** The drawing. What it shows is said again in the table below it. */
export function TimelineChart(props: {
  readonly lanes: readonly Lane[];
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  readonly blackouts: readonly Span[];
  readonly compared: ComparedDates;
  readonly binding: ReadonlySet<string>;
  readonly stuck: ReadonlySet<string>;
  readonly canPlan: (bar: Bar) => boolean;
  readonly drag: ReturnType<typeof useTimelineDrag>;
  /** Whether the days are hatched on which the owner of the activity in focus is off. */
  readonly showsOffTime: boolean;
  readonly focused: string | undefined;
  readonly onFocused: (activityId: string | undefined) => void;
}) {
  const { lanes, bars, scale, focused, drag } = props;
  const offOf = props.showsOffTime ? bars.find(({ activity }) => activity.id === focused) : undefined;
  const height = rowHeight * (bars.length + lanes.length);
  return (
    <div>
      <TickNames scale={scale} />
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
        {offOf && <OffTime bar={offOf} scale={scale} />}
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
