import type { ActivityStatus } from "@cairn/domain/project/plan/activity.ts";
import { words } from "../../words/words.ts";
import styles from "./status-mark.module.css";

/** How an activity stands, as a mark with its word. */
export function StatusMark({ status, stuck }: { readonly status: ActivityStatus; readonly stuck?: boolean }) {
  return (
    <span className={styles["status"]} data-status={stuck ? "stuck" : status}>
      {stuck ? words.plan.stuck : words.plan.status[status]}
    </span>
  );
}
