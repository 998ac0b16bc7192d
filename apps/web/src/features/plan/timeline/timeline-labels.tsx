import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { hrefOf, usePlanSearch } from "../use-plan-search.ts";
import type { Lane } from "./bars.ts";
import styles from "./timeline.module.css";

/** The names at the left of the timeline; each opens its activity. Focus shows what it waits for. */
export function TimelineLabels(props: {
  readonly lanes: readonly Lane[];
  readonly focused: string | undefined;
  readonly onFocused: (activityId: string | undefined) => void;
}) {
  const { search, open } = usePlanSearch();
  return (
    <div className={styles["labels"]}>
      <div className={styles["corner"]} />
      {props.lanes.map(({ job, bars }) => (
        <section key={job} aria-label={jobsWords[job].title}>
          <h2 className={styles["lane"]}>{jobsWords[job].title}</h2>
          <ul>
            {bars.map(({ activity: { id, title } }) => (
              <li key={id} data-focused={props.focused === id || undefined}>
                <a
                  href={hrefOf(search, id)}
                  data-activity={id}
                  title={title}
                  onFocus={() => props.onFocused(id)}
                  onBlur={() => props.onFocused(undefined)}
                  onPointerEnter={() => props.onFocused(id)}
                  onPointerLeave={() => props.onFocused(undefined)}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    open(id);
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
