import type { ReactNode } from "react";
import styles from "./activity-panel.module.css";

/** Something said about an activity, for whoever reads only. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles["fact"]}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
