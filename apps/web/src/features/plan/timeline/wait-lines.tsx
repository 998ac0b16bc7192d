import type { Bar } from "./bars.ts";
import styles from "./timeline.module.css";
import { middleOf } from "./timeline-measures.ts";
import type { Scale } from "./timeline-scale.ts";
import type { LinkType } from "./use-timeline-drag.ts";

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

/** From the end that is waited for to the end that waits. */
function lineBetween(first: Bar, next: Bar, { x, dayWidth }: Scale): string {
  if (!first.lying || !next.lying) return "";
  const type: LinkType = next.activity.waitsHow?.[first.activity.id]?.type ?? "FS";
  const fromX = type.startsWith("F") ? x(first.lying.to) + dayWidth : x(first.lying.from);
  const toX = type.endsWith("F") ? x(next.lying.to) + dayWidth : x(next.lying.from);
  const [fromY, toY] = [middleOf(first.row), middleOf(next.row)];
  const bend = type.endsWith("F") ? Math.max(fromX, toX) + 12 : Math.max(fromX + 8, Math.min(toX - 8, fromX + 8));
  const head = type.endsWith("F") ? "m5 -4l-5 4l5 4" : "m-5 -4l5 4l-5 4";
  return `M${fromX} ${fromY}H${bend}V${toY}H${toX}${head}`;
}
