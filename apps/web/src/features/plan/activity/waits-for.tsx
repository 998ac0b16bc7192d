import { isWithin } from "@cairn/domain/kernel/space.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { refuseCycle } from "@cairn/domain/project/plan/place.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useProject } from "../../../live/use-project.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import { shell as shellWords } from "../../../words/en/shell.ts";
import { ActivityLink } from "../activity-link.tsx";
import { StatusMark } from "../status-mark.tsx";
import styles from "./activity-panel.module.css";
import { FindActivity } from "./find-activity.tsx";
import { useChange } from "./use-change.ts";
import { type Hindered, WaitRefused } from "./wait-refused.tsx";

/** What must be done before it. What cannot be waited for is explained here, with a way out. */
export function WaitsFor({ activity, mayEdit }: { readonly activity: Activity; readonly mayEdit: boolean }) {
  const { project } = useProject();
  const change = useChange(activity);
  const [hindered, setHindered] = useState<Hindered>();
  const text = planWords.activity;
  const { id, space, waitsFor } = activity;
  const waiting = kept(project.activities).filter((it) => it.waitsFor.some((waited) => waited === id));

  const add = (other: Activity): void => {
    const circle = refuseCycle(project, space, id, [...waitsFor, other.id])?.details["circle"];
    if (Array.isArray(circle)) setHindered({ by: "circle", circle: circle.map(String) });
    else if (!isWithin(space, other.space)) setHindered({ by: "audience", other });
    else {
      setHindered(undefined);
      void change({ waitsFor: [...waitsFor, other.id] });
    }
  };
  return (
    <>
      {waitsFor.length === 0 && <p className={styles["quiet"]}>{text.waitsForNone}</p>}
      <ul className={styles["list"]}>
        {waitsFor.map((waited) => (
          <li key={waited} className={styles["line"]}>
            <Waited activity={project.activities[waited]} />
            {mayEdit && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={text.stopWaiting(project.activities[waited]?.title ?? text.noLonger)}
                onClick={() => void change({ waitsFor: waitsFor.filter((it) => it !== waited) })}
              >
                {shellWords.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <FindActivity not={[id, ...waitsFor]} onFound={add} />}
      {hindered && <WaitRefused activity={activity} hindered={hindered} onDone={() => setHindered(undefined)} />}
      {waiting.length > 0 && (
        <>
          <p className={styles["quiet"]}>{text.isWaitedFor}</p>
          <ul className={styles["list"]}>
            {waiting.map((it) => (
              <li key={it.id}>
                <Waited activity={it} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Waited({ activity }: { readonly activity: Activity | undefined }) {
  if (!activity || activity.removed) return <span className={styles["quiet"]}>{planWords.activity.gone}</span>;
  return (
    <span>
      <ActivityLink activity={activity} /> <StatusMark status={activity.status} />
    </span>
  );
}
