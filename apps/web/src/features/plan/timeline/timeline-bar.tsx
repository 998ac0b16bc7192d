import { memo } from "react";
import styles from "./timeline.module.css";
import { middleOf } from "./timeline-measures.ts";

export const thick = 14;

/** A bar in pixels; plain values, so that only a bar that moves is drawn anew. */
export type BarProps = {
  readonly id: string;
  readonly row: number;
  readonly x1: number;
  readonly x2: number;
  /** How far it may last: 8 of 10 cases, 19 of 20; no less than `x2`. */
  readonly x80: number;
  readonly x95: number;
  readonly due: number | undefined;
  readonly state: "done" | "under way" | "planned" | "stuck";
  readonly isOpen: boolean;
  readonly isFixed: boolean;
  readonly isBinding: boolean;
  readonly isMoving: boolean;
  /** Whether it can be taken by its middle and its ends. */
  readonly canMove: boolean;
  readonly canResize: boolean;
};

/** An activity as a band with a soft end, since nobody knows its last day. */
export const TimelineBar = memo(function TimelineBar(props: BarProps) {
  const { id, row, x1, x2, x80, x95, due, state, isOpen, canMove } = props;
  const y = middleOf(row) - thick / 2;
  const width = Math.max(x2 - x1, 3);
  return (
    <g
      className={styles["bar"]}
      data-bar={id}
      data-state={state}
      data-binding={props.isBinding || undefined}
      data-moving={props.isMoving || undefined}
      data-can-move={canMove || undefined}
    >
      {isOpen ? (
        <circle className={styles["unknown"]} cx={x1 + 7} cy={middleOf(row)} r={5} />
      ) : (
        <>
          {x95 > x2 && <rect className={styles["softer"]} x={x2} y={y + 3} width={x95 - x2} height={thick - 6} />}
          {x80 > x2 && <rect className={styles["soft"]} x={x2} y={y} width={x80 - x2} height={thick} />}
          <rect className={styles["full"]} x={x1} y={y} width={width} height={thick} rx={2} />
        </>
      )}
      {props.isFixed && <path className={styles["fixed"]} d={`M${x1} ${y - 3}v${thick + 6}`} />}
      {due !== undefined && <path className={styles["due"]} d={`M${due} ${y - 4}v${thick + 8}`} />}
      {canMove && (
        <rect className={styles["grip"]} data-grip="move" x={x1 - 4} y={y - 6} width={width + 8} height={thick + 12} />
      )}
      {canMove && !isOpen && (
        <>
          <circle className={styles["handle"]} data-grip="link from start" cx={x1 - 6} cy={middleOf(row)} r={5} />
          <circle className={styles["handle"]} data-grip="link from finish" cx={x2 + 8} cy={middleOf(row)} r={5} />
        </>
      )}
      {props.canResize && (
        <rect className={styles["edge"]} data-grip="resize" x={x2 - 6} y={y - 6} width={9} height={thick + 12} />
      )}
    </g>
  );
});
