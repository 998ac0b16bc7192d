import type { ActivityStatus } from "@cairn/domain/project/plan/activity.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import styles from "./status-mark.module.css";

/** How an activity stands, as a mark with its word. */
export function StatusMark({ status, stuck }: { readonly status: ActivityStatus; readonly stuck?: boolean }) {
  return (
    <span className={styles["status"]} data-status={stuck ? "stuck" : status}>
      {stuck ? planWords.stuck : planWords.status[status]}
    </span>
  );
}
