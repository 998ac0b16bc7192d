import { coverOf, ownershipOf } from "@cairn/domain/project/submit.ts";
import { Badge } from "@mantine/core";
import { useNames, useProject } from "../../live/use-project.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import styles from "./project-head.module.css";

/** The head of every page of a project: its name, its outcome in one sentence, and who is looking. */
export function ProjectHead() {
  const { project, you, connection, waiting } = useProject();
  const nameOf = useNames();
  const cover = coverOf(project);
  const holding = ownershipOf(project) === "in trust" && project.sellers[you.side]?.holds === true;
  return (
    <section className={styles["head"]} aria-labelledby="project">
      <div>
        <p id="project" className={styles["name"]}>
          {cover?.name}{" "}
          {cover?.sample && (
            <Badge component="span" color="var(--waiting)" variant="outline">
              {shellWords.sample}
            </Badge>
          )}
        </p>
        {cover?.outcome && <p className={styles["outcome"]}>{cover.outcome}</p>}
      </div>
      <div className={styles["who"]}>
        <p>{shellWords.seenAs(nameOf(you.personId), shellWords.role[you.role])}</p>
        {you.side !== "customer" && <p>{holding ? shellWords.holding : shellWords.guestHere}</p>}
        <p role="status" className={connection === "lost" ? styles["lost"] : styles["quiet"]}>
          {connection === "lost" ? shellWords.connection.lost : waiting > 0 ? shellWords.waitingToSend(waiting) : ""}
        </p>
      </div>
    </section>
  );
}
