import type { Job } from "@cairn/domain/project/jobs.ts";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { AddActivity } from "./add-activity.tsx";
import styles from "./other-jobs.module.css";

/** Jobs that nothing is planned for, so that they are seen and can be begun. */
export function OtherJobs({ jobs }: { readonly jobs: readonly Job[] }) {
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby="other-jobs">
      <h2 id="other-jobs" className={styles["title"]}>
        {planWords.job.others}
      </h2>
      <p className={styles["says"]}>{planWords.job.othersSays}</p>
      <ul className={styles["jobs"]}>
        {jobs.map((job) => (
          <li key={job}>
            <strong>{jobsWords[job].title}</strong> <span>{jobsWords[job].means}</span>
            <AddActivity job={job} />
          </li>
        ))}
      </ul>
    </section>
  );
}
