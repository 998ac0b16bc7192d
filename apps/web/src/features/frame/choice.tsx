import { Radio } from "@mantine/core";
import styles from "./situation.module.css";

/** One question with a handful of answers, all of them seen. */
export function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T | undefined;
  readonly answers: Readonly<Record<T, string>>;
  readonly onChange: (answer: T) => void;
  readonly problem: string | undefined;
}) {
  const answers = Object.entries<string>(props.answers);
  const choose = (value: string): void => {
    const chosen = answers.find(([answer]) => answer === value);
    if (chosen) props.onChange(chosen[0] as T);
  };
  return (
    <Radio.Group label={props.label} value={props.value ?? null} onChange={choose} error={props.problem}>
      <div className={styles["answers"]}>
        {answers.map(([answer, label]) => (
          <Radio key={answer} value={answer} label={label} />
        ))}
      </div>
    </Radio.Group>
  );
}
