import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button, Group } from "@mantine/core";
import { useNames, useProject, useSend } from "../../../live/use-project.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import styles from "./activity-panel.module.css";

/** The owner's "not me, but …", with the two ways to settle it. */
export function Declined({ activity, mayEdit }: { readonly activity: Activity; readonly mayEdit: boolean }) {
  const { you } = useProject();
  const send = useSend();
  const nameOf = useNames();
  const { id: activityId, declined } = activity;
  const text = planWords.activity;
  if (!declined) return null;
  const { by, because, suggested } = declined;
  const giveTo = (ownerId: typeof suggested): void => {
    if (ownerId) void send("changeActivity", { activityId, changes: { ownerId } }, text.gaveTo(nameOf(ownerId)));
  };
  return (
    <div className={styles["declined"]}>
      <strong>{text.declined(nameOf(by))}</strong>
      <p>{because}</p>
      <Group gap="xs">
        {mayEdit && suggested && (
          <Button size="compact-md" onClick={() => giveTo(suggested)}>
            {text.suggested(nameOf(suggested))}
          </Button>
        )}
        {(mayEdit || by === you.personId) && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => void send("takeBackDecline", { activityId }, text.settled)}
          >
            {text.settle(nameOf(by))}
          </Button>
        )}
      </Group>
    </div>
  );
}
