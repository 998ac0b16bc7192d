import { type Day, daysBetween } from "@cairn/domain/kernel/days.ts";
import type { Reached } from "@cairn/domain/project/outcomes/reached.ts";
import { outcomes as outcomesWords } from "../../words/en/outcomes.ts";
import styles from "./outcomes.module.css";

const width = 320;
const height = 64;
const edge = 6;

type Point = { readonly day: Day; readonly value: number };

/** The way of a measure: from before, through its values, with what was promised as a line. The text beside it says the same. */
export function MeasureDrawing({ standing: { measure, readings } }: { readonly standing: Reached }) {
  const { baseline, target } = measure;
  const way: readonly Point[] = [...(baseline ? [baseline] : []), ...readings];
  const [first] = way;
  const last = way.at(-1);
  if (!first || !last || way.length < 2) return null;
  const end = target?.day && target.day > last.day ? target.day : last.day;
  const values = [...way.map(({ value }) => value), ...(target ? [target.value] : [])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(1, daysBetween(first.day, end));
  const x = (day: Day): number => edge + (daysBetween(first.day, day) / span) * (width - 2 * edge);
  const y = (value: number): number =>
    most === least ? height / 2 : height - edge - ((value - least) / (most - least)) * (height - 2 * edge);
  return (
    <svg
      className={styles["drawing"]}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={outcomesWords.drawing(measure.what)}
    >
      {target && (
        <line className={styles["target"]} x1={edge} x2={width - edge} y1={y(target.value)} y2={y(target.value)} />
      )}
      <polyline className={styles["way"]} points={way.map(({ day, value }) => `${x(day)},${y(value)}`).join(" ")} />
      {way.map(({ day, value }, at) => (
        <circle
          key={`${day} ${value} ${at}`}
          className={at === 0 && baseline ? styles["before"] : styles["point"]}
          cx={x(day)}
          cy={y(value)}
          r={4}
        />
      ))}
    </svg>
  );
}
