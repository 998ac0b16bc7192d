import { overdueCommitments } from "@cairn/domain/project/support/commitments.ts";
import { Link } from "@tanstack/react-router";
import { useNames, useProject } from "../../live/use-project.ts";
import { Section } from "../../ui/page.tsx";
import { home as homeWords } from "../../words/en/home.ts";
import { formatShortDay, today } from "../../words/format.ts";
import styles from "./home.module.css";

/** What was promised to be seen and has not been by its day. Nothing late, nothing shown. */
export function OverdueActs() {
  const { project, projectId } = useProject();
  const nameOf = useNames();
  const overdue = overdueCommitments(project, today());
  if (overdue.length === 0) return undefined;
  const says = homeWords;
  return (
    <Section title={says.acts}>
      <ul className={styles["list"]}>
        {overdue.map(({ id, what, ownerId, due }) => (
          <li key={id}>
            <Link to="/projects/$projectId/people" params={{ projectId }} hash={id}>
              {what}
            </Link>
            <p className={styles["title"]}>{says.late(formatShortDay(due))}</p>
            {ownerId && <p className={styles["quiet"]}>{says.with(nameOf(ownerId))}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
