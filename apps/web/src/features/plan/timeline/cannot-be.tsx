import type { Day } from "@cairn/domain/kernel/days.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import type { Schedule } from "@cairn/schedule/dates/schedule.ts";
import { Button } from "@mantine/core";
import { useNames, useProject } from "../../../live/use-project.ts";
import { timeline as text } from "../../../words/en/timeline.ts";
import { calledIn, conflictOf } from "../dates/reading.ts";
import styles from "./timeline.module.css";

/** What cannot be since an activity was moved to where it is now, and a way to let it go again; nothing was moved silently. */
export function CannotBe(props: {
  readonly schedule: Schedule;
  /** The activity that was moved last. */
  readonly activity: Activity | undefined;
  readonly onLetGo: (activity: Activity) => void;
}) {
  const { schedule, activity } = props;
  const { project } = useProject();
  const nameOf = useNames();
  const called = calledIn(project, nameOf);
  const promised = new Map(schedule.promises.map(({ activityId, by }) => [activityId, by as Day]));
  const conflicts = activity ? schedule.conflicts.filter(({ activityIds }) => activityIds.includes(activity.id)) : [];
  return (
    <div role="status" className={conflicts.length > 0 ? styles["cannot"] : undefined}>
      {conflicts.map((conflict) => {
        const { says, between } = conflictOf(conflict, promised, called);
        return (
          <p key={`${conflict.code} ${conflict.activityIds.join(" ")}`}>
            {says} {between.join("; ")}.
          </p>
        );
      })}
      {conflicts.length > 0 && activity?.startOn && (
        <Button variant="default" size="compact-sm" onClick={() => props.onLetGo(activity)}>
          {text.letItGo}
        </Button>
      )}
    </div>
  );
}
