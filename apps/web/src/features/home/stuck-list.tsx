import type { Day } from "@cairn/domain/kernel/days.ts";
import type { Roadblock } from "@cairn/domain/project/course.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { type Stuck, stuck } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { WhoSees } from "../../parts/who-sees.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Section } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";
import { ago, formatShortDay, today } from "../../words/format.ts";
import styles from "./home.module.css";

const most = 5;

/** What is stuck and why, the longest first, each with the way to clear it. Nothing stuck, nothing shown. */
export function StuckList() {
  const { project } = useProject();
  const all = stuck(project, today());
  if (all.length === 0) return undefined;
  return (
    <Section title={homeWords.stuck}>
      <StuckItems all={all.slice(0, most)} />
      {all.length > most && (
        <Fold title={homeWords.stuckMore(all.length - most)}>
          <StuckItems all={all.slice(most)} />
        </Fold>
      )}
    </Section>
  );
}

function StuckItems({ all }: { readonly all: readonly Stuck[] }) {
  return (
    <ul className={styles["list"]}>
      {all.map((it) => (
        <StuckItem key={`${it.why} ${it.why === "roadblock" ? it.roadblock.id : it.activity?.id}`} stuck={it} />
      ))}
    </ul>
  );
}

function StuckItem({ stuck }: { readonly stuck: Stuck }) {
  if (stuck.why === "roadblock") return <Blocked roadblock={stuck.roadblock} />;
  if (!stuck.activity) return undefined;
  return stuck.why === "declined" ? (
    <NotMe activity={stuck.activity} />
  ) : (
    <Late activity={stuck.activity} due={stuck.due} />
  );
}

function Late({ activity, due }: { readonly activity: Activity; readonly due: Day }) {
  const { projectId } = useProject();
  const nameOf = useNames();
  const says = homeWords;
  return (
    <li>
      <Link to="/projects/$projectId/plan" params={{ projectId }} search={{ activity: activity.id }}>
        {activity.title}
      </Link>
      <p className={styles["title"]}>{says.late(formatShortDay(due))}</p>
      <p className={styles["quiet"]}>{activity.ownerId ? says.with(nameOf(activity.ownerId)) : says.nobodyYet}</p>
    </li>
  );
}

function Blocked({ roadblock }: { readonly roadblock: Roadblock }) {
  const { project, projectId } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const says = homeWords;
  const activity = project.activities[roadblock.activityId ?? ""];
  return (
    <li id={roadblock.id}>
      {activity && (
        <Link to="/projects/$projectId/plan" params={{ projectId }} search={{ activity: activity.id }}>
          {activity.title}
        </Link>
      )}
      <p className={styles["title"]}>{roadblock.what}</p>
      {roadblock.because && <p>{says.because(roadblock.because)}</p>}
      <p className={styles["quiet"]}>{says.stuckSince(ago(roadblock.since), nameOf(roadblock.raisedBy))}</p>
      <div className={styles["doing"]}>
        {may("contribute", roadblock.space) && (
          <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
            {says.clear}
          </Button>
        )}
        <WhoSees thing={roadblock} />
      </div>
      <AskReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={roadblock.what}
        label={says.clearLabel}
        submit={says.clearSubmit}
        onSubmit={(how) => void send("clearRoadblock", { roadblockId: roadblock.id, how }, says.cleared)}
      />
    </li>
  );
}

function NotMe({ activity }: { readonly activity: Activity }) {
  const { projectId } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const send = useSend();
  const says = homeWords;
  const { declined } = activity;
  if (!declined) return undefined;
  const { suggested } = declined;
  return (
    <li>
      <Link to="/projects/$projectId/plan" params={{ projectId }} search={{ activity: activity.id }}>
        {activity.title}
      </Link>
      <p className={styles["title"]}>{says.notMe(nameOf(declined.by), declined.because)}</p>
      {may("plan", activity.space) && suggested && (
        <div className={styles["doing"]}>
          <Button
            variant="default"
            size="compact-md"
            onClick={() =>
              void send("changeActivity", { activityId: activity.id, changes: { ownerId: suggested } }, says.given)
            }
          >
            {says.giveTo(nameOf(suggested))}
          </Button>
        </div>
      )}
    </li>
  );
}
