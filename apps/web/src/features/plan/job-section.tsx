import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { kept, waitsStillFor } from "@cairn/domain/project/standing.ts";
import { useMemo } from "react";
import { useNames, useProject } from "../../live/use-project.ts";
import { useAudienceWords } from "../../parts/audience.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { ActivityRow } from "./activity-row.tsx";
import { AddActivity } from "./add-activity.tsx";
import { JobHeading } from "./job-heading.tsx";
import styles from "./job-section.module.css";
import { hrefOf, usePlanSearch } from "./use-plan-search.ts";

/** One job: its heading, its activities in their order, and a place to add one. */
export function JobSection(props: {
  readonly job: Job;
  readonly row: readonly Activity[];
  readonly stuck: ReadonlyMap<string, string>;
  readonly adding: boolean;
  readonly onAdding: (adding: boolean) => void;
}) {
  const { project } = useProject();
  const { search } = usePlanSearch();
  const nameOf = useNames();
  const audience = useAudienceWords();
  const questions = useMemo(() => {
    const open = kept(project.questions).filter(({ answer }) => !answer);
    return Map.groupBy(open, ({ activityId }) => activityId ?? "");
  }, [project.questions]);
  return (
    <section aria-labelledby={`job-${props.job}`} className={styles["job"]}>
      <JobHeading job={props.job} />
      <ol className={styles["row"]}>
        {props.row.map((activity) => (
          <ActivityRow
            key={activity.id}
            activity={activity}
            href={hrefOf(search, activity.id)}
            owner={nameOf(activity.ownerId)}
            audience={audience(activity.space).name}
            waits={waitsHint(waitsStillFor(project, activity))}
            questions={questions.get(activity.id)?.length ?? 0}
            stuck={props.stuck.get(activity.id)}
          />
        ))}
      </ol>
      <AddActivity job={props.job} opened={props.adding} onOpened={props.onAdding} />
    </section>
  );
}

function waitsHint(waited: readonly Activity[]): string {
  if (waited.length === 0) return "";
  return waited.length === 1
    ? planWords.row.waitsFor(waited[0]?.title ?? "")
    : planWords.row.waitsForMany(waited.length);
}
