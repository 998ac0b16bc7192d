import { useRef } from "react";
import { pastPaths as say } from "../../../words/en/past-paths.ts";
import { type Arc, labelled } from "./arcs.ts";
import styles from "./map.module.css";

const [leastRow, mostRow, fullHeight] = [34, 76, 400];
const [labelWidth, labelHeight] = [86, 20];
const [mostLabels, narrow] = [10, 160];

/** A drawing of few activities is spread out, so that its arcs can be told from each other. */
const rowOf = (activities: number): number =>
  Math.round(Math.min(mostRow, Math.max(leastRow, fullHeight / Math.max(1, activities))));

/** One side of a drawing: which arrows go there, and what they are. */
export type Wing = { readonly name: string; readonly arcs: readonly Arc[] };

/**
 * Activities one below the other as they are mostly done, with what follows what as arcs at their sides, thick where it is
 * frequent. What is looked at lights up what comes before and after it. The tables say the same.
 */
export function ArcDrawing(props: {
  /** In pixels; nothing is drawn before it is known. */
  readonly width: number;
  readonly order: readonly string[];
  readonly left: Wing;
  readonly right: Wing;
  /** Said at the end of the name's row. */
  readonly aside: (activity: string) => string;
  readonly chosen: string | undefined;
  readonly onChoose: (activity: string | undefined) => void;
  /** The steps of one past project, to be drawn over the rest. */
  readonly followed: readonly string[];
  /** Which share of all projects, of 1, stands at an activity on the day that is looked at. */
  readonly stood: (activity: string) => number | undefined;
}) {
  const { width, order, chosen, left, right } = props;
  const list = useRef<HTMLUListElement>(null);
  const row = rowOf(order.length);
  const names = Math.min(280, Math.max(170, width * 0.34));
  const wing = Math.max(0, (width - names) / 2);
  const go = (from: number, by: number): void => {
    const to = Math.min(order.length - 1, Math.max(0, from + by));
    list.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <div className={styles["drawing"]} style={{ gridTemplateColumns: `${wing}px ${names}px ${wing}px` }}>
      <WingDrawing {...props} wing={left} size={wing} side="left" />
      <ul ref={list} className={styles["names"]} aria-label={say.activities}>
        {order.map((activity, place) => (
          <li key={activity} style={{ height: row }}>
            <button
              type="button"
              aria-pressed={activity === chosen}
              data-passed={props.followed.includes(activity)}
              title={activity}
              onClick={() => props.onChoose(activity === chosen ? undefined : activity)}
              onKeyDown={({ key }) => {
                if (key === "ArrowDown") go(place, 1);
                if (key === "ArrowUp") go(place, -1);
              }}
            >
              <Stood share={props.stood(activity)} />
              <span>{activity}</span>
              <small>{props.aside(activity)}</small>
            </button>
          </li>
        ))}
      </ul>
      <WingDrawing {...props} wing={right} size={wing} side="right" />
    </div>
  );
}

/** How many stand here, as a bar behind the name. */
function Stood({ share }: { readonly share: number | undefined }) {
  return share === undefined ? null : (
    <i aria-hidden className={styles["stood"]} style={{ width: `${100 * share}%` }} />
  );
}

function WingDrawing(props: {
  readonly order: readonly string[];
  readonly wing: Wing;
  readonly size: number;
  readonly side: "left" | "right";
  readonly chosen: string | undefined;
  readonly followed: readonly string[];
}) {
  const { order, wing, size, side, chosen, followed } = props;
  const row = rowOf(order.length);
  const x = (out: number): number => (side === "left" ? size - out : out);
  const farthest = Math.max(1, ...wing.arcs.map(({ fromPlace, toPlace }) => Math.abs(fromPlace - toPlace)));
  const reach = ({ fromPlace, toPlace }: Arc): number =>
    14 + (size - 22) * Math.sqrt(Math.abs(fromPlace - toPlace) / farthest);
  const isLit = ({ from, to }: Arc): boolean => chosen === undefined || from === chosen || to === chosen;
  const passes = ({ from, to }: Arc): boolean => followed.some((step, at) => step === from && followed[at + 1] === to);
  const lit = chosen === undefined ? wing.arcs : wing.arcs.filter(isLit);
  const labels =
    size < narrow
      ? []
      : labelled(lit, row, (arc) => reach(arc) * 0.75, { width: labelWidth, height: labelHeight, most: mostLabels });
  return (
    <svg
      width={size}
      height={order.length * row}
      className={styles["wing"]}
      role="img"
      aria-label={say.wing(wing.name)}
    >
      {wing.arcs.map((arc) => (
        <path
          key={`${arc.from} > ${arc.to}`}
          className={styles["arc"]}
          data-kind={arc.kind}
          data-lit={isLit(arc)}
          data-passed={passes(arc)}
          strokeWidth={0.75 + 7 * arc.weight}
          d={pathOf(arc, row, x, reach(arc))}
        />
      ))}
      {labels.map(({ arc, x: out, y }) => (
        <text
          key={`${arc.from} > ${arc.to}`}
          className={styles["label"]}
          x={x(out)}
          y={y}
          textAnchor="middle"
          dominantBaseline="middle"
        >
          {say.arrow(arc.count, arc.medianDays)}
        </text>
      ))}
    </svg>
  );
}

/** Out of the row of the one and into the row of the other, a little below and above the middle, so that both ends are seen. */
function pathOf({ fromPlace, toPlace, kind }: Arc, row: number, x: (out: number) => number, out: number): string {
  const middle = (place: number): number => (place + 0.5) * row;
  const [from, to] =
    kind === "again" ? [middle(fromPlace) - 7, middle(toPlace) + 7] : [middle(fromPlace), middle(toPlace)];
  const far = x(kind === "again" ? 22 : out * 1.33);
  return `M${x(0)},${from}C${far},${from} ${far},${to} ${x(0)},${to}`;
}
