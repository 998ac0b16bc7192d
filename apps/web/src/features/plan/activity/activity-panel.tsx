import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button, Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { KeyboardEvent } from "react";
import { useMay, useProject, useSend } from "../../../live/use-project.ts";
import { Talk } from "../../../parts/talk.tsx";
import { plan as planWords } from "../../../words/en/plan.ts";
import { usePlanSearch } from "../use-plan-search.ts";
import { ActivityDates } from "./activity-dates.tsx";
import { ActivityHead } from "./activity-head.tsx";
import { ActivityHistory } from "./activity-history.tsx";
import styles from "./activity-panel.module.css";
import { ActivityPeople } from "./activity-people.tsx";
import { ActivityQuestions } from "./activity-questions.tsx";
import { ActivityRoadblocks } from "./activity-roadblocks.tsx";
import { ActivityTexts } from "./activity-texts.tsx";
import { ActivityTime } from "./activity-time.tsx";
import { Declined } from "./declined.tsx";
import { PanelPart } from "./panel-part.tsx";
import { WaitsFor } from "./waits-for.tsx";

/** Everything about one activity, edited where it stands: at the side of the plan, or the whole page on a phone. */
export function ActivityPanel({ activityId }: { readonly activityId: string }) {
  const { project } = useProject();
  const { close } = usePlanSearch();
  const phone = useMediaQuery("(max-width: 48rem)");
  const activity = project.activities[activityId];
  // Escape closes what is innermost: whoever leaves a text or what lies over the panel by it stays in the panel.
  const onKeyDown = ({ key, currentTarget, target }: KeyboardEvent): void => {
    if (key === "Escape" && target instanceof Node && currentTarget.contains(target)) close();
  };
  return (
    <Drawer
      opened
      onClose={close}
      closeOnEscape={false}
      onKeyDown={onKeyDown}
      position="right"
      size={phone ? "100%" : "min(46rem, 80vw)"}
      title={planWords.activity.panel}
      overlayProps={{ backgroundOpacity: 0.15 }}
      transitionProps={{ duration: 120 }}
    >
      {activity ? <Whole activity={activity} /> : <p>{planWords.activity.notHere}</p>}
    </Drawer>
  );
}

function Whole({ activity }: { readonly activity: Activity }) {
  const may = useMay();
  const mayEdit = may("plan", activity.space) && !activity.removed;
  const text = planWords.activity;
  return (
    <div className={styles["panel"]}>
      {activity.removed && <Removed activity={activity} />}
      <ActivityHead activity={activity} mayEdit={mayEdit} />
      {activity.declined && activity.status !== "done" && <Declined activity={activity} mayEdit={mayEdit} />}
      <PanelPart title={text.people}>
        <ActivityPeople activity={activity} mayEdit={mayEdit} />
      </PanelPart>
      <PanelPart title={text.texts}>
        <ActivityTexts activity={activity} mayEdit={mayEdit} />
      </PanelPart>
      <PanelPart title={text.time}>
        <ActivityTime activity={activity} mayEdit={mayEdit} />
        <ActivityDates activity={activity} mayEdit={mayEdit} />
      </PanelPart>
      <PanelPart title={text.waitsFor}>
        <WaitsFor activity={activity} mayEdit={mayEdit} />
      </PanelPart>
      <PanelPart title={text.questions}>
        <ActivityQuestions activity={activity} />
      </PanelPart>
      <PanelPart title={text.roadblocks}>
        <ActivityRoadblocks activity={activity} />
      </PanelPart>
      <PanelPart title={text.talk}>
        <Talk on={activity} />
      </PanelPart>
      <PanelPart title={text.history}>
        <ActivityHistory activityId={activity.id} />
      </PanelPart>
    </div>
  );
}

function Removed({ activity }: { readonly activity: Activity }) {
  const may = useMay();
  const send = useSend();
  const text = planWords.activity;
  return (
    <p className={styles["removed"]} role="status">
      {text.removedSays}
      {may("plan", activity.space) && (
        <Button size="compact-md" onClick={() => void send("restore", { id: activity.id }, text.restored)}>
          {text.restore}
        </Button>
      )}
    </p>
  );
}
