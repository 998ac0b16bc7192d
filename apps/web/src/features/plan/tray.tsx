import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button } from "@mantine/core";
import { useMemo } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { byJob, withStatus } from "./plan-reading.ts";
import { Proposal } from "./proposal.tsx";
import styles from "./tray.module.css";
import { useSendAll } from "./use-send-all.ts";

/** What is proposed and waits for an answer, job by job, each with its reason. */
export function Tray({ folded }: { readonly folded?: boolean }) {
  const { project } = useProject();
  const proposed = useMemo(() => withStatus(project, "proposed"), [project]);
  const { tray } = planWords;
  const may = useMay();
  if (proposed.length === 0) return null;
  const says = proposed.some(({ space }) => may("plan", space)) ? tray.says : tray.saysOthers;
  const groups = (
    <>
      {byJob(proposed).map(([job, row]) => (
        <div key={job} className={styles["job"]}>
          <div className={styles["jobHead"]}>
            <h3>{jobsWords[job].title}</h3>
            <TakeAll row={row} />
          </div>
          <ul>
            {row.map((activity) => (
              <Proposal key={activity.id} activity={activity} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
  if (folded) {
    return (
      <details className={styles["folded"]}>
        <summary>
          <h2>{tray.title}</h2> <span>{says(proposed.length)}</span>
        </summary>
        {groups}
      </details>
    );
  }
  return (
    <aside className={styles["tray"]} aria-labelledby="tray">
      <h2 id="tray">{tray.title}</h2>
      <p className={styles["says"]}>{says(proposed.length)}</p>
      {groups}
    </aside>
  );
}

function TakeAll({ row }: { readonly row: readonly Activity[] }) {
  const may = useMay();
  const sendAll = useSendAll();
  const { tray } = planWords;
  const takable = row.filter(({ space }) => may("plan", space));
  if (takable.length < 2) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() =>
        void sendAll(
          "acceptActivity",
          takable.map(({ id }) => ({ activityId: id })),
          tray.takenAll(takable.length),
        )
      }
    >
      {tray.takeAll(takable.length)}
    </Button>
  );
}
