import { projects } from "@cairn/contract/projects.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { planned } from "@cairn/domain/project/standing.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { addressOf } from "../../api/call.ts";
import { useNames, useProject } from "../../live/use-project.ts";
import { useAudienceWords } from "../../parts/audience.ts";
import { Page } from "../../ui/page.tsx";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { formatDay, today } from "../../words/format.ts";
import styles from "./plan-print.module.css";
import { byJob } from "./plan-reading.ts";
import { plannedWhen } from "./planned-when.ts";

/** With more activities than this, the print is smaller, so that two pages do. */
const longPlan = 32;

/** The plan for paper: one or two pages, black on white, exactly what the reader may see. */
export function PlanPrint() {
  const { project, projectId, you } = useProject();
  const nameOf = useNames();
  const cover = coverOf(project);
  const groups = useMemo(() => byJob(planned(project)), [project]);
  const { print } = planWords;
  const params = { projectId };
  return (
    <Page
      title={print.title}
      says={print.says}
      actions={
        <>
          <Button onClick={() => window.print()}>{print.button}</Button>
          <a className={styles["link"]} href={addressOf(projects.exportMarkdown, { params })} download>
            {print.asText}
          </a>
          <a className={styles["link"]} href={addressOf(projects.exportProject, { params })} download>
            {print.asFile}
          </a>
          <Link className={styles["link"] ?? ""} to="/projects/$projectId/plan" params={params}>
            {print.back}
          </Link>
        </>
      }
    >
      <div className={styles["paper"]} data-long={planned(project).length > longPlan || undefined}>
        <h2>{print.plan(cover?.name ?? "")}</h2>
        {cover?.outcome && (
          <p className={styles["outcome"]}>
            <strong>{print.outcome}</strong> {cover.outcome}
          </p>
        )}
        <p className={styles["asOf"]}>
          {print.asOf(formatDay(today()), nameOf(you.personId))}
          {cover?.sample && ` · ${print.sample}`}
        </p>
        {groups.length === 0 && <p>{print.nothing}</p>}
        {groups.map(([job, row]) => (
          <JobOnPaper key={job} job={job} row={row} />
        ))}
      </div>
    </Page>
  );
}

function JobOnPaper({ job, row }: { readonly job: Job; readonly row: readonly Activity[] }) {
  const open = row.filter(({ status }) => status !== "done");
  const done = row.filter(({ status }) => status === "done");
  const { print, job: said } = planWords;
  return (
    <section className={styles["job"]}>
      <h3>
        {jobsWords[job].title} <small>{said.done(done.length, row.length)}</small>
      </h3>
      {open.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{print.activity}</th>
              <th scope="col">{print.who}</th>
              <th scope="col">{print.when}</th>
              <th scope="col">{print.doneWhen}</th>
              <th scope="col">{print.seenBy}</th>
            </tr>
          </thead>
          <tbody>
            {open.map((activity) => (
              <ActivityOnPaper key={activity.id} activity={activity} />
            ))}
          </tbody>
        </table>
      )}
      {done.length > 0 && <p>{print.done(done.map(({ title }) => title).join("; "))}</p>}
    </section>
  );
}

function ActivityOnPaper({ activity }: { readonly activity: Activity }) {
  const nameOf = useNames();
  const audience = useAudienceWords();
  const { print } = planWords;
  return (
    <tr>
      <th scope="row">
        {activity.title}
        {activity.status === "under way" && ` (${planWords.status["under way"].toLocaleLowerCase()})`}
      </th>
      <td data-label={print.who}>{nameOf(activity.ownerId) || planWords.row.nobody}</td>
      <td data-label={print.when}>{plannedWhen(activity, today())}</td>
      <td data-label={print.doneWhen}>{activity.doneWhen}</td>
      <td data-label={print.seenBy}>{audience(activity.space).name}</td>
    </tr>
  );
}
