import type { Day } from "@cairn/domain/kernel/days.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { isWider } from "@cairn/domain/project/things.ts";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { isCarried } from "../../../live/answer.ts";
import { useMay, useSend } from "../../../live/use-project.ts";
import { useAudienceWords } from "../../../parts/audience.ts";
import { DayEdit } from "../../../parts/day-edit.tsx";
import { plan as planWords } from "../../../words/en/plan.ts";
import { shell as shellWords } from "../../../words/en/shell.ts";
import styles from "./activity-panel.module.css";
import { useChange } from "./use-change.ts";

/** Why an activity cannot wait for another: a circle, or it would betray what others may not know. */
export type Hindered =
  | { readonly by: "circle"; readonly circle: readonly string[] }
  | { readonly by: "audience"; readonly other: Activity };

export function WaitRefused(props: {
  readonly activity: Activity;
  readonly hindered: Hindered;
  readonly onDone: () => void;
}) {
  const { activity, hindered, onDone } = props;
  const text = planWords.activity;
  if (hindered.by === "audience") {
    return <WrongAudience activity={activity} other={hindered.other} onDone={onDone} />;
  }
  return (
    <div role="alert" className={styles["refused"]}>
      <p>{text.circle}</p>
      <p>{text.circleSays}</p>
      <ol>
        {hindered.circle.map((title, at) => (
          // The first comes again at the end, so titles alone are no keys.
          <li key={`${at} ${title}`}>{title}</li>
        ))}
      </ol>
      <Button size="compact-md" variant="default" mt="xs" onClick={onDone}>
        {shellWords.close}
      </Button>
    </div>
  );
}

function WrongAudience(props: { readonly activity: Activity; readonly other: Activity; readonly onDone: () => void }) {
  const { activity, other, onDone } = props;
  const may = useMay();
  const send = useSend();
  const change = useChange(activity);
  const audience = useAudienceWords();
  const [day, setDay] = useState<Day>();
  const text = planWords.activity;
  const others = audience(activity.space).others ?? audience(activity.space).name;
  const shareAndWait = async (): Promise<void> => {
    const shared = await send("share", { id: other.id, to: activity.space });
    if (!isCarried(shared)) return;
    await change({ waitsFor: [...activity.waitsFor, other.id] });
    onDone();
  };
  return (
    <div role="alert" className={styles["refused"]}>
      <p>{text.wrongAudience(other.title)}</p>
      {isWider(other.space, activity.space) && may("steer", other.space) && (
        <Button size="compact-md" mb="xs" onClick={() => void shareAndWait()}>
          {text.shareThese(others)}
        </Button>
      )}
      <p>{text.notBeforeInstead}</p>
      <Group gap="xs" align="flex-end">
        <DayEdit label={text.notBefore} value={day ?? activity.notBefore} onDay={setDay} />
        <Button
          variant="default"
          disabled={day === undefined}
          onClick={() => {
            void change({ notBefore: day ?? null });
            onDone();
          }}
        >
          {text.fromThisDay}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {shellWords.cancel}
        </Button>
      </Group>
    </div>
  );
}
