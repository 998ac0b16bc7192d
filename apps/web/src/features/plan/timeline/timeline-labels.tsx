import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { ActivityLink } from "../activity-link.tsx";
import type { Lane } from "./bars.ts";
import styles from "./timeline.module.css";

/** The names at the left of the timeline; each opens its activity. Focus shows what it waits for. */
export function TimelineLabels(props: {
  readonly lanes: readonly Lane[];
  readonly focused: string | undefined;
  readonly onFocused: (activityId: string | undefined) => void;
}) {
  return (
    <div className={styles["labels"]}>
      <div className={styles["corner"]} />
      {props.lanes.map(({ job, bars }) => (
        <section key={job} aria-label={jobsWords[job].title}>
          <h2 className={styles["lane"]}>{jobsWords[job].title}</h2>
          <ul>
            {bars.map(({ activity }) => (
              <li key={activity.id} data-focused={props.focused === activity.id || undefined}>
                <ActivityLink
                  activity={activity}
                  title={activity.title}
                  onFocus={() => props.onFocused(activity.id)}
                  onBlur={() => props.onFocused(undefined)}
                  onPointerEnter={() => props.onFocused(activity.id)}
                  onPointerLeave={() => props.onFocused(undefined)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
