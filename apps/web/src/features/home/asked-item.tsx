import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../live/use-project.ts";
import { AskedInBrief } from "../../parts/asked-in-brief.tsx";
import styles from "./home.module.css";

/** An activity that is asked of somebody: what, how much and by when, and why. */
export function AskedItem({ activity, lead }: { readonly activity: Activity; readonly lead: string | undefined }) {
  const { projectId } = useProject();
  return (
    <li>
      <Link
        className={styles["title"] ?? ""}
        to="/projects/$projectId/plan"
        params={{ projectId }}
        search={{ activity: activity.id }}
      >
        {activity.title}
      </Link>
      <p className={styles["quiet"]}>
        <AskedInBrief activity={activity} lead={lead} />
      </p>
      {activity.because && <p>{activity.because}</p>}
    </li>
  );
}
