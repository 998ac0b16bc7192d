import { Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./doorway.module.css";

/** The calm page before one is in: the mark, what this is, and one thing to do. */
export function Doorway(props: {
  readonly title: string;
  readonly says?: ReactNode;
  /** The other way in, below a line. */
  readonly after?: ReactNode;
  readonly children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · ${shellWords.product}`;
  }, [props.title]);
  return (
    <main className={styles["doorway"]}>
      <div className={styles["column"]}>
        <p className={styles["mark"]}>
          <img src="/cairn.svg" alt="" width={24} height={24} /> {shellWords.product}
        </p>
        <Title order={1} size="h2">
          {props.title}
        </Title>
        {props.says && <div className={styles["says"]}>{props.says}</div>}
        {props.children}
        {props.after && <div className={styles["after"]}>{props.after}</div>}
      </div>
    </main>
  );
}
