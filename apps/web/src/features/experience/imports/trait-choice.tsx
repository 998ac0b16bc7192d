import type { Draft } from "@cairn/contract/experience-import.ts";
import { Checkbox } from "@mantine/core";
import { pastImports as say } from "../../../words/en/past-imports.ts";
import styles from "./imports.module.css";

/** Which columns say what was known of a project from its beginning. */
export function TraitChoice(props: {
  readonly columns: Draft["columns"];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}) {
  const { columns, chosen } = props;
  if (columns.length === 0) return null;
  return (
    <Checkbox.Group label={say.traits} description={say.traitsHint} value={[...chosen]} onChange={props.onChange}>
      <div className={styles["ticks"]}>
        {columns.map(({ name, examples }) => (
          <Checkbox
            key={name}
            value={name}
            label={name}
            {...(examples.length > 0 && { description: examples.slice(0, 3).join(", ") })}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
