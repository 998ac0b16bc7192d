import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./message.module.css";

/** A page that has one thing to say. */
export function Message(props: { readonly title: string; readonly says?: ReactNode; readonly action?: ReactNode }) {
  return (
    <main className={styles["message"]}>
      <Title order={1} size="h2">
        {props.title}
      </Title>
      {props.says && <p>{props.says}</p>}
      {props.action}
    </main>
  );
}
