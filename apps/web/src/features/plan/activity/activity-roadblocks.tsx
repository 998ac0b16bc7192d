import { compare } from "@cairn/domain/kernel/order.ts";
import { isWithin } from "@cairn/domain/kernel/space.ts";
import type { Roadblock } from "@cairn/domain/project/course.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button, Group, Textarea } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../../api/new-id.ts";
import { isCarried } from "../../../live/answer.ts";
import { useMay, useProject, useSend } from "../../../live/use-project.ts";
import { AskReason } from "../../../parts/ask-reason.tsx";
import { useDraft } from "../../../parts/draft.ts";
import { SpaceChoice } from "../../../parts/space-choice.tsx";
import { WhoSees } from "../../../parts/who-sees.tsx";
import { Form } from "../../../ui/form.tsx";
import { plan as planWords } from "../../../words/en/plan.ts";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { ago } from "../../../words/format.ts";
import styles from "./activity-panel.module.css";

/** What is or was in the way of an activity. */
export function ActivityRoadblocks({ activity }: { readonly activity: Activity }) {
  const { project } = useProject();
  const may = useMay();
  const draft = useDraft(`raise.${activity.id}`, "");
  const text = planWords.activity;
  const roadblocks = kept(project.roadblocks)
    .filter((it) => it.activityId === activity.id)
    .toSorted((a, b) => compare(a.since, b.since));
  return (
    <>
      {roadblocks.length === 0 && <p className={styles["quiet"]}>{text.roadblocksNone}</p>}
      <ul className={styles["list"]}>
        {roadblocks.map((roadblock) => (
          <RoadblockItem key={roadblock.id} roadblock={roadblock} />
        ))}
      </ul>
      {may("contribute", activity.space) &&
        (draft.open ? (
          <RaiseForm activity={activity} draft={draft} />
        ) : (
          <Button variant="default" size="compact-md" onClick={draft.begin}>
            {text.raise}
          </Button>
        ))}
    </>
  );
}

/** What is in the way can be said to one's own side only, even when the activity is shared. */
function RaiseForm({ activity, draft }: { readonly activity: Activity; readonly draft: ReturnType<typeof useDraft> }) {
  const send = useSend();
  const [space, setSpace] = useState(activity.space);
  const text = planWords.activity;
  const raise = async (): Promise<void> => {
    const what = draft.text.trim();
    if (!what) return;
    const input = { roadblockId: newId(), space, what, activityId: activity.id };
    const answer = await send("raiseRoadblock", input, text.raised);
    if (isCarried(answer)) draft.drop();
  };
  return (
    <Form className={styles["form"]} onSend={raise}>
      <Textarea
        autoFocus
        autosize
        maxLength={200}
        label={text.raiseTitle}
        description={text.raiseLabel}
        value={draft.text}
        onChange={({ currentTarget }) => draft.write(currentTarget.value)}
      />
      <SpaceChoice value={space} onChange={setSpace} among={(it) => isWithin(it, activity.space)} />
      <Group gap="xs">
        <Button type="submit" disabled={draft.text.trim() === ""}>
          {text.raiseSubmit}
        </Button>
        <Button variant="default" onClick={draft.drop}>
          {shellWords.cancel}
        </Button>
      </Group>
    </Form>
  );
}

function RoadblockItem({ roadblock }: { readonly roadblock: Roadblock }) {
  const may = useMay();
  const send = useSend();
  const [clearing, setClearing] = useState(false);
  const text = planWords.activity;
  const { id: roadblockId, what, because, since, cleared } = roadblock;
  const mayAct = may("contribute", roadblock.space);
  return (
    <li>
      <div className={styles["line"]}>
        <p className={styles["question"]}>{what}</p>
        <WhoSees thing={roadblock} />
      </div>
      {because && <p className={styles["quiet"]}>{because}</p>}
      <p className={styles["quiet"]}>{cleared ? text.clearedHow(cleared.how) : text.since(ago(since))}</p>
      {mayAct && (
        <Button
          size="compact-sm"
          variant={cleared ? "subtle" : "default"}
          onClick={() => (cleared ? void send("sayRoadblockIsBack", { roadblockId }, text.isBack) : setClearing(true))}
        >
          {cleared ? text.back : text.clear}
        </Button>
      )}
      <AskReason
        opened={clearing}
        onClose={() => setClearing(false)}
        title={text.clearTitle(what)}
        label={text.clearLabel}
        submit={text.clear}
        onSubmit={(how) => void send("clearRoadblock", { roadblockId, how }, text.cleared)}
      />
    </li>
  );
}
