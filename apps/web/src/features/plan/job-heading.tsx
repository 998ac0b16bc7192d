import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { type JobStanding, jobStanding, planned } from "@cairn/domain/project/standing.ts";
import { useDroppable } from "@dnd-kit/core";
import { UnstyledButton } from "@mantine/core";
import { useMemo, useState } from "react";
import { newId } from "../../api/new-id.ts";
import { useMay, useProject, useSend } from "../../live/use-project.ts";
import { AskReason } from "../../parts/ask-reason.tsx";
import { useDefaultSpace } from "../../parts/audience.ts";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import styles from "./job-heading.module.css";

/** The heading of a job: what is under way in it, whether it holds, and why it was taken up again. */
export function JobHeading({ job }: { readonly job: Job }) {
  const { project } = useProject();
  const standing = useMemo(() => jobStanding(project, job), [project, job]);
  const underWay = planned(project).filter((it) => it.job === job && it.status === "under way");
  const { setNodeRef, isOver } = useDroppable({ id: `job:${job}` });
  return (
    <header ref={setNodeRef} className={styles["head"]} data-over={isOver || undefined}>
      <h2 id={`job-${job}`} className={styles["title"]}>
        {jobsWords[job].title}
      </h2>
      <span className={`${styles["count"]} figures`}>{planWords.job.done(standing.done, standing.all)}</span>
      {standing.state === "holds" && <Holds job={job} />}
      <p className={styles["now"]}>{nowIn(standing, underWay)}</p>
    </header>
  );
}

function nowIn({ because }: JobStanding, underWay: readonly Activity[]): string {
  if (because !== undefined) return planWords.job.reopened(because);
  if (underWay.length === 0) return "";
  const first = underWay
    .slice(0, 2)
    .map(({ title }) => title)
    .join(", ");
  return underWay.length > 2 ? planWords.job.underWayMore(first, underWay.length - 2) : planWords.job.underWay(first);
}

function Holds({ job }: { readonly job: Job }) {
  const may = useMay();
  const send = useSend();
  const space = useDefaultSpace();
  const [asking, setAsking] = useState(false);
  const text = planWords.job;
  return (
    <>
      <span className={styles["holds"]} title={text.holdsSays}>
        {text.holds}
      </span>
      {may("plan", space) && (
        <UnstyledButton className={styles["reopen"] ?? ""} onClick={() => setAsking(true)}>
          {text.reopen}
        </UnstyledButton>
      )}
      <AskReason
        opened={asking}
        onClose={() => setAsking(false)}
        title={text.reopenTitle(jobsWords[job].title)}
        label={text.reopenLabel}
        submit={text.reopenSubmit}
        onSubmit={(because) => void send("reopenJob", { reopeningId: newId(), space, job, because }, text.didReopen)}
      />
    </>
  );
}
