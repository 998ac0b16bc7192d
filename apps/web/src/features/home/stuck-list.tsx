import type { Roadblock } from "@cairn/domain/project/course.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay, useNames, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { WhoSees } from "../../parts/who-sees.tsx";
import { Section } from "../../ui/page.tsx";
import { ago } from "../../words/format.ts";
import { words } from "../../words/words.ts";
import styles from "./home.module.css";
import { declinedIn, roadblocksIn } from "./reading.ts";

/** What is stuck and why, each with the way to clear it. Nothing stuck, nothing shown. */
export function StuckList() {
  const { project } = useProject();
  const roadblocks = roadblocksIn(project);
  const declined = declinedIn(project);
  if (roadblocks.length + declined.length === 0) return undefined;
  return (
    <Section title={words.home.stuck}>
      <ul className={styles["list"]}>
        {roadblocks.map((roadblock) => (
          <Blocked key={roadblock.id} roadblock={roadblock} />
        ))}
        {declined.map((activity) => (
          <NotMe key={activity.id} activity={activity} />
        ))}
      </ul>
    </Section>
  );
}

function Blocked({ roadblock }: { readonly roadblock: Roadblock }) {
  const { project, projectId } = useProject();
  const nameOf = useNames();
  const may = useMay();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const says = words.home;
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
  const says = words.home;
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
