import { timeline as text } from "../../../words/en/timeline.ts";
import type { Bar, Lane } from "./bars.ts";
import { type FocusStore, useFocused } from "./focus-store.ts";
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
  readonly focus: FocusStore;
}) {
  const { lanes, bars, scale, focus, drag } = props;
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
          focus.point(() => {
            const y = clientY - currentTarget.getBoundingClientRect().top;
            return bars.find(({ row }) => row === Math.floor(y / rowHeight))?.activity.id;
          });
        }}
        onPointerLeave={() => focus.point(() => undefined)}
      >
        <Ground lanes={lanes} scale={scale} height={height} blackouts={props.blackouts} />
        {props.showsOffTime && <OffTimeInFocus bars={bars} scale={scale} focus={focus} />}
        <Compared bars={bars} scale={scale} compared={props.compared} />
        <Bars
          bars={bars}
          scale={scale}
          store={drag.store}
          binding={props.binding}
          stuck={props.stuck}
          canPlan={props.canPlan}
        />
        <WaitLinesInFocus bars={bars} scale={scale} focus={focus} />
      </svg>
    </div>
  );
}

type InFocus = { readonly bars: readonly Bar[]; readonly scale: Scale; readonly focus: FocusStore };

function OffTimeInFocus({ bars, scale, focus }: InFocus) {
  const focused = useFocused(focus);
  const bar = bars.find(({ activity }) => activity.id === focused);
  return bar && <OffTime bar={bar} scale={scale} />;
}

function WaitLinesInFocus({ bars, scale, focus }: InFocus) {
  const focused = useFocused(focus);
  return focused && <WaitLines bars={bars} scale={scale} focused={focused} />;
}
