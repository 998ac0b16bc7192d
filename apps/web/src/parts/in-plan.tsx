import { Link } from "@tanstack/react-router";
import { useProject } from "../live/use-project.ts";
import { parts as partsWords } from "../words/en/parts.ts";
import styles from "./in-plan.module.css";

/** What the plan does about something, as links to it. */
export function InPlan({ activityIds }: { readonly activityIds: readonly string[] }) {
  const { project, projectId } = useProject();
  const there = activityIds.flatMap((id) => project.activities[id] ?? []).filter(({ removed }) => !removed);
  if (there.length === 0) return null;
  return (
    <span className={styles["plan"]}>
      {partsWords.inPlan}{" "}
      {there.map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <Link to="/projects/$projectId/plan" params={{ projectId }} search={{ activity: id }}>
            {title}
          </Link>
        </span>
      ))}
    </span>
  );
}
