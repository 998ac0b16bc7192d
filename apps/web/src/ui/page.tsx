import { Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import styles from "./page.module.css";

/** A screen: its one question answered first, then the rest. The title is also the document's. */
export function Page(props: {
  readonly title: string;
  /** One sentence under the title, the answer to the screen's question. */
  readonly says?: ReactNode;
  readonly actions?: ReactNode;
  /** `wide` for tables and timelines. */
  readonly width?: "text" | "page" | "wide";
  readonly children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · Cairn`;
  }, [props.title]);
  return (
    <article className={`${styles["page"]} ${styles[props.width ?? "page"]}`}>
      <header className={styles["head"]}>
        <div>
          <Title order={1} size="h2">
            {props.title}
          </Title>
          {props.says && <div className={styles["says"]}>{props.says}</div>}
        </div>
        {props.actions && <div className={styles["actions"]}>{props.actions}</div>}
      </header>
      {props.children}
    </article>
  );
}

/** A part of a screen under its own heading. */
export function Section(props: {
  readonly title: ReactNode;
  readonly says?: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
  readonly children?: ReactNode;
}) {
  return (
    <section className={styles["section"]} id={props.id}>
      <header className={styles["sectionHead"]}>
        <Title order={2} size="h4">
          {props.title}
        </Title>
        {props.actions}
      </header>
      {props.says && <p className={styles["says"]}>{props.says}</p>}
      {props.children}
    </section>
  );
}

/** Nothing here yet: what would be here, and the one thing to do. */
export function Empty(props: { readonly title: string; readonly says: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className={styles["empty"]}>
      <strong>{props.title}</strong>
      <p>{props.says}</p>
      {props.action}
    </div>
  );
}
