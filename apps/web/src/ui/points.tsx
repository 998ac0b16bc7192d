import { useId } from "react";
import styles from "./points.module.css";

/** A whole number on a short scale, every one of them to be seen and none chosen beforehand. */
export function Points(props: {
  readonly label: string;
  /** 0 unless told otherwise. */
  readonly least?: number;
  readonly most: number;
  /** What the two ends stand for, under them. */
  readonly ends?: readonly [low: string, high: string];
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}) {
  const name = useId();
  const least = props.least ?? 0;
  return (
    <fieldset className={styles["points"]}>
      <legend>{props.label}</legend>
      <div className={styles["scale"]}>
        {Array.from({ length: props.most - least + 1 }, (_, at) => at + least).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span>{value}</span>
          </label>
        ))}
      </div>
      {props.ends && (
        <div className={styles["ends"]} aria-hidden>
          <span>{props.ends[0]}</span>
          <span>{props.ends[1]}</span>
        </div>
      )}
    </fieldset>
  );
}
