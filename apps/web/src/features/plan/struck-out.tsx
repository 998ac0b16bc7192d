import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button } from "@mantine/core";
import { useMemo } from "react";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { ActivityLink } from "./activity-link.tsx";
import { withStatus } from "./plan-reading.ts";
import styles from "./struck-out.module.css";

/** What was struck out, with the reasons, folded away. Each can come back. */
export function StruckOut() {
  const { project } = useProject();
  const may = useMay();
  const send = useSend();
  const struck = useMemo(() => withStatus(project, "struck out"), [project]);
  const { strike } = planWords;
  if (struck.length === 0) return null;
  return (
    <details className={styles["struck"]}>
      <summary>{strike.list(struck.length)}</summary>
      <ul>
        {struck.map((activity) => (
          <li key={activity.id}>
            <div>
              <ActivityLink activity={activity} />
              <p>{activity.statusBecause}</p>
            </div>
            {may("plan", activity.space) && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={`${strike.bringBack}: ${activity.title}`}
                onClick={() =>
                  void send("putActivityBack", { activityId: activity.id, to: wasBefore(activity) }, strike.broughtBack)
                }
              >
                {strike.bringBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was begun goes on; what was proposed is proposed again. */
export function wasBefore({ startedAt, proposedBy }: Activity): "under way" | "proposed" | "planned" {
  if (startedAt) return "under way";
  return proposedBy ? "proposed" : "planned";
}
