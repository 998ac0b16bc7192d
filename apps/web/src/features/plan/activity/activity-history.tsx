import { kept } from "@cairn/domain/project/standing.ts";
import { subjectOf } from "@cairn/domain/project/undo.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useNames, useProject } from "../../../live/use-project.ts";
import { useAudienceWords } from "../../../parts/audience.ts";
import { entriesOf } from "../../../parts/entries.ts";
import { tell } from "../../../parts/telling.ts";
import { useHistory } from "../../../parts/use-history.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { formatMoment } from "../../../words/format.ts";
import styles from "./activity-panel.module.css";

/** What happened to an activity, its questions and its roadblocks; read when it is asked for. */
export function ActivityHistory({ activityId }: { readonly activityId: string }) {
  const [shown, setShown] = useState(false);
  return shown ? (
    <Happened activityId={activityId} />
  ) : (
    <Button variant="default" size="compact-md" onClick={() => setShown(true)}>
      {planWords.activity.historyShow}
    </Button>
  );
}

function Happened({ activityId }: { readonly activityId: string }) {
  const { project } = useProject();
  const nameOf = useNames();
  const audience = useAudienceWords();
  const events = useHistory().data?.events;
  const about = new Set([
    activityId,
    ...[...kept(project.questions), ...kept(project.roadblocks)]
      .filter((it) => it.activityId === activityId)
      .map(({ id }) => id),
  ]);
  if (!events) return <p role="status">{shellWords.loading}</p>;
  return (
    <ol className={styles["list"]}>
      {entriesOf(events)
        .flatMap((entry) => entry.events)
        .filter((event) => about.has(subjectOf(event)))
        .map((event) => (
          <li key={event.eventId}>
            {tell(event, { project, nameOf, audience: (space) => audience(space).name })}{" "}
            <time className={styles["quiet"]} dateTime={event.at}>
              {formatMoment(event.at)}
            </time>
          </li>
        ))}
    </ol>
  );
}
