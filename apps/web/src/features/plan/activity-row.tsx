import { isShared } from "@cairn/domain/kernel/space.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { useDroppable } from "@dnd-kit/core";
import { useFocusWithin, useHover, useMergedRef } from "@mantine/hooks";
import { Eye, Lock } from "lucide-react";
import { memo, useState } from "react";
import { WhoSees } from "../../parts/who-sees.tsx";
import { plan as planWords } from "../../words/en/plan.ts";
import { today } from "../../words/format.ts";
import styles from "./activity-row.module.css";
import { isLate, plannedWhen } from "./planned-when.ts";
import { RowTools } from "./row-tools.tsx";
import { StatusMark } from "./status-mark.tsx";

type RowProps = {
  readonly activity: Activity;
  readonly href: string;
  readonly owner: string;
  /** Who sees it, in words. */
  readonly audience: string;
  /** What it still waits for, in words; empty when nothing. */
  readonly waits: string;
  readonly questions: number;
  /** What is in its way, if anything; empty when only its day has gone by. */
  readonly stuck: string | undefined;
};

/** Where nothing can be hovered, the tools must be there from the beginning. */
const noHover = window.matchMedia("(hover: none)").matches;

/** One activity in the list. Its tools come when the row is first pointed at or focused: 300 rows stay light. */
export const ActivityRow = memo(function ActivityRow(props: RowProps) {
  const { activity, href, stuck } = props;
  const done = activity.status === "done";
  const { setNodeRef, isOver } = useDroppable({ id: activity.id });
  const { ref: pointed, hovered } = useHover<HTMLLIElement>();
  const { ref: focusRef, focused } = useFocusWithin<HTMLLIElement>();
  const [touched, setTouched] = useState(false);
  if ((hovered || focused) && !touched) setTouched(true);
  return (
    <li
      ref={useMergedRef(setNodeRef, pointed, focusRef)}
      className={styles["row"]}
      data-over={isOver || undefined}
      data-done={done || undefined}
      data-private={isShared(activity.space) ? undefined : true}
    >
      <StatusMark status={activity.status} stuck={Boolean(stuck) && !done} />
      <div className={styles["what"]}>
        <a href={href} data-activity={activity.id} className={styles["title"]}>
          {activity.title}
        </a>
        <Hints {...props} />
      </div>
      <div className={styles["meta"]}>
        <span className={props.owner || done ? styles["owner"] : styles["nobody"]}>
          {props.owner || (done ? "" : planWords.row.nobody)}
        </span>
        <span className={`${styles["when"]} figures`} data-late={isLate(activity, today()) || undefined}>
          {plannedWhen(activity, today())}
        </span>
        <span className={styles["audience"]}>
          {touched ? <WhoSees thing={activity} /> : <Audience activity={activity} name={props.audience} />}
        </span>
      </div>
      <span className={styles["tools"]}>{(touched || noHover) && <RowTools activity={activity} />}</span>
    </li>
  );
});

function Hints({ activity, waits, questions, stuck }: RowProps) {
  if (activity.status === "done") return null;
  const { row } = planWords;
  return (
    <span className={styles["hints"]}>
      {stuck && <span className={styles["stuck"]}>{stuck}</span>}
      {waits && <span>{waits}</span>}
      {questions > 0 && <span>{row.questions(questions)}</span>}
    </span>
  );
}

/** Stands where the badge with its sharing comes as soon as the row is touched. */
function Audience({ activity, name }: { readonly activity: Activity; readonly name: string }) {
  const shared = isShared(activity.space);
  return (
    <span className={shared ? styles["seen"] : styles["unseen"]}>
      {shared ? <Eye size={14} aria-hidden /> : <Lock size={14} aria-hidden />} {name}
    </span>
  );
}
