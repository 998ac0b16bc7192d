import type { Criterion, Option } from "@cairn/domain/project/options/options.ts";
import { Button, Textarea } from "@mantine/core";
import { useId, useState } from "react";
import { options as optionsWords } from "../../words/en/options.ts";
import styles from "./options.module.css";
import type { Said } from "./said.ts";

const says = optionsWords.mine;
const values = Array.from({ length: 11 }, (_, value) => value);

/** A score from 0 to 10, or "I do not know", with a reason if there is one: reached with a thumb, or with the arrow keys. */
export function ScoreField(props: {
  readonly criterion: Criterion;
  readonly option: Option;
  readonly said: Said;
  readonly onChange: (said: Said) => void;
}) {
  const { criterion, option, said, onChange } = props;
  const name = useId();
  const [reasoning, setReasoning] = useState(said.because !== "");
  const choice = (value: number | "unknown", label: string) => (
    <label key={value} className={styles[value === "unknown" ? "unknown" : "value"]}>
      <input
        type="radio"
        name={name}
        checked={said.value === value}
        onChange={() => onChange({ ...said, value })}
        className={styles["radio"]}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className={styles["field"]}>
      <legend>
        <span className={styles["hidden"]}>{says.score(criterion.title, option.title)}</span>
        <span aria-hidden className={styles["what"]}>
          {criterion.title}
        </span>
      </legend>
      {criterion.serves && <span className={styles["quiet"]}>{optionsWords.criteria.servesIt(criterion.serves)}</span>}
      <div className={styles["scale"]}>{values.map((value) => choice(value, String(value)))}</div>
      <div className={styles["ends"]} aria-hidden>
        {says.ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
      <div className={styles["beside"]}>
        {choice("unknown", says.unknown)}
        {!reasoning && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={says.addReason(criterion.title)}
            onClick={() => setReasoning(true)}
          >
            {says.reason}
          </Button>
        )}
      </div>
      {reasoning && (
        <Textarea
          label={says.because}
          description={says.becauseHint}
          autosize
          maxLength={1000}
          value={said.because}
          onChange={({ currentTarget }) => onChange({ ...said, because: currentTarget.value })}
        />
      )}
    </fieldset>
  );
}
