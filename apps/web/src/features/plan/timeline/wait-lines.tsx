import type { Bar } from "./bars.ts";
import styles from "./timeline.module.css";
import { middleOf } from "./timeline-measures.ts";
import type { Scale } from "./timeline-scale.ts";

/** Lines from what an activity waits for, and to what waits for it. Shown for one activity at a time: all would be a thicket. */
export function WaitLines(props: { readonly bars: readonly Bar[]; readonly scale: Scale; readonly focused: string }) {
  const { bars, focused, scale } = props;
  const byId = new Map(bars.map((bar) => [bar.activity.id, bar]));
  const here = byId.get(focused);
  if (!here) return null;
  const pairs = [
    ...here.activity.waitsFor.flatMap((id) => {
      const first = byId.get(id);
      return first ? [[first, here] as const] : [];
    }),
    ...bars
      .filter(({ activity }) => activity.waitsFor.some((id) => id === focused))
      .map((next) => [here, next] as const),
  ];
  return (
    <g className={styles["waits"]}>
      {pairs.map(([first, next]) => (
        <path key={`${first.activity.id} ${next.activity.id}`} d={lineBetween(first, next, scale)} />
      ))}
    </g>
  );
}

function lineBetween(first: Bar, next: Bar, { x, dayWidth }: Scale): string {
  const fromX = x((first.finish ?? first.start).likely) + dayWidth;
  const toX = x(next.start.likely);
  const [fromY, toY] = [middleOf(first.row), middleOf(next.row)];
  const bend = Math.max(fromX, toX) + 10;
  return `M${fromX} ${fromY}H${bend}V${toY}H${toX}m5 -4l-5 4l5 4`;
}
