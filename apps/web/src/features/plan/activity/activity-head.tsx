import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { useNames, useSend } from "../../../live/use-project.ts";
import { TextEdit } from "../../../parts/text-edit.tsx";
import { WhoSees } from "../../../parts/who-sees.tsx";
import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import { ago } from "../../../words/format.ts";
import { StatusMark } from "../status-mark.tsx";
import styles from "./activity-panel.module.css";
import { ActivitySteps } from "./activity-steps.tsx";

/** What is to be done, how it stands, who sees it, and the next step with it. */
export function ActivityHead({ activity, mayEdit }: { readonly activity: Activity; readonly mayEdit: boolean }) {
  const send = useSend();
  const nameOf = useNames();
  const { id, title, status, statusBecause, doneBy, doneAt, proposedBy } = activity;
  const text = planWords.activity;
  return (
    <div className={styles["head"]}>
      <div className={styles["title"]} role="heading" aria-level={2} aria-label={title}>
        <TextEdit
          label={text.title}
          value={title}
          draftKey={`activity.${id}.title`}
          mayEdit={mayEdit}
          onSave={(now, from) =>
            send(
              "changeActivity",
              { activityId: id, changes: { title: now }, from: { title: from } },
              planWords.did.changed,
            )
          }
        />
      </div>
      <div className={styles["standing"]}>
        <StatusMark status={status} />
        <span>{jobsWords[activity.job].title}</span>
        <WhoSees thing={activity} />
        {status === "done" && doneAt && <span>{text.doneBy(nameOf(doneBy), ago(doneAt))}</span>}
        {status === "proposed" && <span>{planWords.tray.by(nameOf(proposedBy))}</span>}
      </div>
      {statusBecause && <p className={styles["reason"]}>{statusBecause}</p>}
      <ActivitySteps activity={activity} />
    </div>
  );
}
