import { type ReactNode, useId } from "react";
import styles from "./activity-panel.module.css";

/** A part of what is said about an activity, under its own heading. */
export function PanelPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["part"]}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
