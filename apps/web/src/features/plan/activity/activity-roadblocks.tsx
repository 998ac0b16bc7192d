import type { Roadblock } from "@cairn/domain/project/course.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { newId } from "../../../api/new-id.ts";
import { useMay, useProject, useSend } from "../../../live/use-project.ts";
import { AskReason } from "../../../parts/ask-reason.tsx";
import { WhoSees } from "../../../parts/who-sees.tsx";
import { ago } from "../../../words/format.ts";
import { words } from "../../../words/words.ts";
import { kept } from "../plan-reading.ts";
import styles from "./activity-panel.module.css";

/** What is or was in the way of an activity. */
export function ActivityRoadblocks({ activity }: { readonly activity: Activity }) {
  const { project } = useProject();
  const may = useMay();
  const send = useSend();
  const [raising, setRaising] = useState(false);
  const text = words.plan.activity;
  const { id: activityId, space } = activity;
  const roadblocks = kept(project.roadblocks)
    .filter((it) => it.activityId === activityId)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
  return (
    <>
      {roadblocks.length === 0 && <p className={styles["quiet"]}>{text.roadblocksNone}</p>}
      <ul className={styles["list"]}>
        {roadblocks.map((roadblock) => (
          <RoadblockItem key={roadblock.id} roadblock={roadblock} />
        ))}
      </ul>
      {may("contribute", space) && (
        <Button variant="default" size="compact-md" onClick={() => setRaising(true)}>
          {text.raise}
        </Button>
      )}
      <AskReason
        opened={raising}
        onClose={() => setRaising(false)}
        title={text.raiseTitle}
        label={text.raiseLabel}
        submit={text.raiseSubmit}
        onSubmit={(said) => {
          // The first line names it; whatever is longer is told as its reason.
          const what = said.slice(0, 200);
          const because = said.length > 200 ? { because: said } : {};
          void send("raiseRoadblock", { roadblockId: newId(), space, what, activityId, ...because }, text.raised);
        }}
      />
    </>
  );
}

function RoadblockItem({ roadblock }: { readonly roadblock: Roadblock }) {
  const may = useMay();
  const send = useSend();
  const [clearing, setClearing] = useState(false);
  const text = words.plan.activity;
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
