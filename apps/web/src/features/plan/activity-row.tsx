import { isShared } from "@cairn/domain/kernel/space.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { useDroppable } from "@dnd-kit/core";
import { Eye, Lock } from "lucide-react";
import { memo, useState } from "react";
import { useAudienceWords } from "../../parts/audience.ts";
import { WhoSees } from "../../parts/who-sees.tsx";
import { formatDay, today } from "../../words/format.ts";
import { words } from "../../words/words.ts";
import styles from "./activity-row.module.css";
import { plannedWhen } from "./planned-when.ts";
import { RowTools } from "./row-tools.tsx";
import { StatusMark } from "./status-mark.tsx";

type RowProps = {
  readonly activity: Activity;
  readonly href: string;
  readonly owner: string;
  /** What it still waits for, in words; empty when nothing. */
  readonly waits: string;
  readonly questions: number;
  /** What is in its way, if anything. */
  readonly stuck: string | undefined;
};

/** Where nothing can be hovered, the tools must be there from the beginning. */
const noHover = window.matchMedia("(hover: none)").matches;

/** One activity in the list. Its tools come when the row is first pointed at or focused: 300 rows stay light. */
export const ActivityRow = memo(function ActivityRow(props: RowProps) {
  const { activity, href, stuck } = props;
  const done = activity.status === "done";
  const { setNodeRef, isOver } = useDroppable({ id: activity.id });
  const [touched, setTouched] = useState(false);
  const touch = (): void => setTouched(true);
  return (
    <li
      ref={setNodeRef}
      className={styles["row"]}
      data-over={isOver || undefined}
      data-done={done || undefined}
      data-private={isShared(activity.space) ? undefined : true}
      onPointerEnter={touch}
      onFocus={touch}
    >
      <StatusMark status={activity.status} stuck={stuck !== undefined && !done} />
      <div className={styles["what"]}>
        <a href={href} data-activity={activity.id} className={styles["title"]}>
          {activity.title}
        </a>
        <Hints {...props} />
      </div>
      <div className={styles["meta"]}>
        <span className={props.owner || done ? styles["owner"] : styles["nobody"]}>
          {props.owner || (done ? "" : words.plan.row.nobody)}
        </span>
        <span className={`${styles["when"]} figures`}>{plannedWhen(activity)}</span>
        <span className={styles["audience"]}>
          {touched ? <WhoSees thing={activity} /> : <Audience activity={activity} />}
        </span>
      </div>
      <span className={styles["tools"]}>{(touched || noHover) && <RowTools activity={activity} />}</span>
    </li>
  );
});

function Hints({ activity, waits, questions, stuck }: RowProps) {
  if (activity.status === "done") return null;
  const late = activity.due !== undefined && activity.due < today();
  const { row } = words.plan;
  return (
    <span className={styles["hints"]}>
      {stuck !== undefined && <span className={styles["stuck"]}>{stuck}</span>}
      {late && activity.due && <span className={styles["stuck"]}>{row.overdue(formatDay(activity.due))}</span>}
      {waits && <span>{waits}</span>}
      {questions > 0 && <span>{row.questions(questions)}</span>}
    </span>
  );
}

/** Stands where the badge with its sharing comes as soon as the row is touched. */
function Audience({ activity }: { readonly activity: Activity }) {
  const audience = useAudienceWords();
  const shared = isShared(activity.space);
  return (
    <span className={shared ? styles["seen"] : styles["unseen"]}>
      {shared ? <Eye size={14} aria-hidden /> : <Lock size={14} aria-hidden />} {audience(activity.space).name}
    </span>
  );
}
