import { useSyncExternalStore } from "react";
import type { Bar } from "./bars.ts";
import type { DragStore } from "./drag-store.ts";
import styles from "./timeline.module.css";
import { TimelineBar } from "./timeline-bar.tsx";
import type { Scale } from "./timeline-scale.ts";

/** All bars, where they lie or where they would lie while somebody drags. */
export function Bars(props: {
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  readonly store: DragStore;
  readonly binding: ReadonlySet<string>;
  readonly stuck: ReadonlySet<string>;
  readonly canPlan: (bar: Bar) => boolean;
}) {
  const { bars, scale, store, binding, stuck, canPlan } = props;
  const { moved, drawn } = useSyncExternalStore(store.subscribe, store.shown);
  const { x, dayWidth } = scale;
  return (
    <g>
      {bars.map((bar) => {
        const { activity, lying, row, isOpen } = bar;
        const { id, status, due, duration, startOn } = activity;
        const now = moved.get(id) ?? lying;
        if (!now) return null;
        const x2 = isOpen ? x(now.from) + dayWidth : x(now.to) + dayWidth;
        const shift = lying ? x(now.to) - x(lying.to) : 0;
        const until = (day: typeof now.to | undefined): number => (day ? Math.max(x2, x(day) + dayWidth + shift) : x2);
        const canMove = canPlan(bar);
        return (
          <TimelineBar
            key={id}
            id={id}
            row={row}
            x1={x(now.from)}
            x2={x2}
            x80={until(lying?.p80)}
            x95={until(lying?.p95)}
            due={due && x(due) + dayWidth}
            state={status === "done" || status === "under way" ? status : stuck.has(id) ? "stuck" : "planned"}
            isOpen={isOpen}
            isFixed={startOn !== undefined && status === "planned"}
            isBinding={binding.has(id)}
            isMoving={moved.has(id)}
            canMove={canMove}
            canResize={canMove && duration !== undefined}
          />
        );
      })}
      {drawn && <line className={styles["drawn"]} {...drawn} />}
    </g>
  );
}
