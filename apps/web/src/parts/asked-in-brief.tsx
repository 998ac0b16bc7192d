import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { parts as partsWords } from "../words/en/parts.ts";
import { formatEffort, formatShortDay, today } from "../words/format.ts";
import styles from "./asked-in-brief.module.css";

/** How much it is and by when, in one line. */
export function AskedInBrief({ activity, lead }: { readonly activity: Activity; readonly lead?: string | undefined }) {
  const says = partsWords.asked;
  const { effortHours, contributors, due } = activity;
  const about = contributors.length > 0 ? says.together : says.about;
  const late = due !== undefined && due < today();
  return (
    <>
      {lead && `${lead} · `}
      {effortHours === undefined ? says.noEffort : about(formatEffort(effortHours))}
      {due && (
        <>
          {" · "}
          <span className={late ? styles["late"] : undefined}>
            {(late ? says.overdue : says.due)(formatShortDay(due))}
          </span>
        </>
      )}
    </>
  );
}
