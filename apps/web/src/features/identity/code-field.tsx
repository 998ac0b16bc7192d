import { TextInput } from "@mantine/core";
import { useState } from "react";
import styles from "./doorway.module.css";

const digitsOf = (text: string): string => text.replaceAll(/\D/g, "").slice(0, 6);

/** Six digits from a mail: typed, pasted with or without a gap, or filled in by the phone. */
export function CodeField(props: { readonly label: string; readonly error: string | undefined }) {
  const [code, setCode] = useState("");
  return (
    <TextInput
      name="code"
      label={props.label}
      error={props.error}
      className={styles["code"] ?? ""}
      size="md"
      autoComplete="one-time-code"
      inputMode="numeric"
      autoFocus
      value={code}
      onChange={(event) => setCode(digitsOf(event.currentTarget.value))}
    />
  );
}
