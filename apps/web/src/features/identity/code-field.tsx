import { TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import styles from "./doorway.module.css";

const digitsOf = (text: string): string => text.replaceAll(/\D/g, "").slice(0, 6);

/** Six digits from a mail: typed, pasted with or without a gap, or filled in by the phone. */
export function CodeField(props: { readonly label: string; readonly error: string | undefined }) {
  const [code, setCode] = useState("");
  const field = useRef<HTMLInputElement>(null);
  // It takes the place of the button that was pressed, and so the focus too.
  useEffect(() => field.current?.focus(), []);
  return (
    <TextInput
      ref={field}
      name="code"
      label={props.label}
      error={props.error}
      className={styles["code"] ?? ""}
      size="md"
      autoComplete="one-time-code"
      inputMode="numeric"
      value={code}
      onChange={(event) => setCode(digitsOf(event.currentTarget.value))}
    />
  );
}
