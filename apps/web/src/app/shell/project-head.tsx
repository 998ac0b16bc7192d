import { coverOf, ownershipOf } from "@cairn/domain/project/submit.ts";
import { Badge } from "@mantine/core";
import { useNames, useProject } from "../../live/use-project.ts";
import { words } from "../../words/words.ts";
import styles from "./project-head.module.css";

/** The head of every page of a project: its name, its outcome in one sentence, and who is looking. */
export function ProjectHead() {
  const { project, you, connection, waiting } = useProject();
  const nameOf = useNames();
  const cover = coverOf(project);
  const holding = ownershipOf(project) === "in trust" && project.sellers[you.side]?.holds === true;
  return (
    <header className={styles["head"]}>
      <div>
        <p className={styles["name"]}>
          {cover?.name}{" "}
          {cover?.sample && (
            <Badge color="var(--waiting)" variant="outline">
              {words.shell.sample}
            </Badge>
          )}
        </p>
        {cover?.outcome && <p className={styles["outcome"]}>{cover.outcome}</p>}
      </div>
      <div className={styles["who"]}>
        <p>{words.shell.seenAs(nameOf(you.personId), words.shell.role[you.role])}</p>
        {you.side !== "customer" && <p>{holding ? words.shell.holding : words.shell.guestHere}</p>}
        <p role="status" className={connection === "lost" ? styles["lost"] : styles["quiet"]}>
          {connection === "lost" ? words.shell.connection.lost : waiting > 0 ? words.shell.waitingToSend(waiting) : ""}
        </p>
      </div>
    </header>
  );
}
