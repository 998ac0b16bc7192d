import { NativeSelect } from "@mantine/core";
import { pastImports as say } from "../../../words/en/past-imports.ts";
import styles from "./imports.module.css";

/** A column that may not be there. */
export function Optional(props: {
  readonly label: string;
  readonly among: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  return (
    <NativeSelect
      className={styles["choice"]}
      label={props.label}
      value={props.value ?? ""}
      data={[{ value: "", label: say.absent }, ...props.among]}
      onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
    />
  );
}
