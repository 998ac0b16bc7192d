import { openPause } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { home as homeWords } from "../../words/en/home.ts";
import { ago } from "../../words/format.ts";
import styles from "./home.module.css";

/** The project rests: why, what would start it again, and the way to do so. */
export function PauseBanner() {
  const { project } = useProject();
  const may = useMay();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const pause = openPause(project);
  const says = homeWords;
  if (!pause) return undefined;
  return (
    <aside className={`${styles["banner"]} ${styles["waiting"]}`}>
      <h2>{says.pausedSince(ago(pause.since))}</h2>
      <p>{pause.because}</p>
      {pause.restartWhen && <p>{says.restartWhen(pause.restartWhen)}</p>}
      {may("plan", pause.space) && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {says.restart}
        </Button>
      )}
      <AskReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={says.restartTitle}
        label={says.restartLabel}
        submit={says.restartSubmit}
        onSubmit={(because) => void send("restartProject", { pauseId: pause.id, because }, says.restarted)}
      />
    </aside>
  );
}
