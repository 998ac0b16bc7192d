import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { useSend } from "../../../live/use-project.ts";
import { TextEdit } from "../../../parts/text-edit.tsx";
import { plan as planWords } from "../../../words/en/plan.ts";
import styles from "./activity-panel.module.css";

const fields = ["doneWhen", "because", "firstStep", "watchFor", "signOfFailure"] as const;

/** Why it is in the plan, how one sees that it is done, and what helps on the way. */
export function ActivityTexts({ activity, mayEdit }: { readonly activity: Activity; readonly mayEdit: boolean }) {
  const send = useSend();
  const text = planWords.activity;
  const written = fields.filter((field) => mayEdit || activity[field]);
  return (
    <div className={styles["texts"]}>
      {written.map((field) => (
        <TextEdit
          key={field}
          labelled
          multiline
          label={text[field]}
          value={activity[field]}
          draftKey={`activity.${activity.id}.${field}`}
          mayEdit={mayEdit}
          {...(field === "doneWhen" ? { placeholder: text.doneWhenPlaceholder } : {})}
          onSave={(now, from) =>
            send(
              "changeActivity",
              { activityId: activity.id, changes: { [field]: now || null }, from: { [field]: from } },
              planWords.did.changed,
            )
          }
        />
      ))}
    </div>
  );
}
