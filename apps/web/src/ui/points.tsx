import { useId } from "react";
import styles from "./points.module.css";

/** A whole number on a short scale, every one of them to be seen and none chosen beforehand. */
export function Points(props: {
  readonly label: string;
  readonly most: number;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles["points"]}>
      <legend>{props.label}</legend>
      <div className={styles["scale"]}>
        {Array.from({ length: props.most + 1 }, (_, value) => (
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
    </fieldset>
  );
}
