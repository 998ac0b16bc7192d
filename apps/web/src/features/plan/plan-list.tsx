import { jobs } from "@cairn/domain/project/jobs.ts";
import { planned } from "@cairn/domain/project/standing.ts";
import { type MouseEvent, useMemo, useRef, useState } from "react";
import { useProject } from "../../live/use-project.ts";
import { Empty } from "../../ui/page.tsx";
import { plan as planWords } from "../../words/en/plan.ts";
import { today } from "../../words/format.ts";
import { JobSection } from "./job-section.tsx";
import { OtherJobs } from "./other-jobs.tsx";
import { PlanDrag } from "./plan-drag.tsx";
import styles from "./plan-list.module.css";
import { byJob, passes, stuckBecause } from "./plan-reading.ts";
import { unnarrowed } from "./plan-search.ts";
import { usePlanKeys } from "./use-plan-keys.ts";
import { usePlanSearch } from "./use-plan-search.ts";

/** The activities job by job, to be read, filled, moved and opened. */
export function PlanList() {
  const { project, you } = useProject();
  const { search, look, open } = usePlanSearch();
  const list = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState<string>();
  const stuck = useMemo(() => stuckBecause(project, today()), [project]);
  const all = useMemo(() => planned(project), [project]);
  const groups = useMemo(
    () => byJob(all.filter((it) => passes(it, search, { personId: you.personId, stuck }))),
    [all, search, you.personId, stuck],
  );
  usePlanKeys(list, groups, setAdding);

  const openRow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-activity]") : null;
    const id = link?.dataset["activity"];
    if (!id || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(id);
  };
  if (groups.length === 0) {
    return (
      <Empty
        title={planWords.emptyFiltered}
        says={planWords.emptyFilteredSays}
        action={
          <button type="button" className={styles["showAll"]} onClick={() => look(unnarrowed)}>
            {planWords.narrow.showAll}
          </button>
        }
      />
    );
  }
  const without = jobs.filter((job) => !all.some((it) => it.job === job));
  return (
    <PlanDrag groups={groups}>
      <div ref={list} onClickCapture={openRow} role="presentation">
        {groups.map(([job, row]) => (
          <JobSection
            key={job}
            job={job}
            row={row}
            stuck={stuck}
            adding={adding === job}
            onAdding={(now) => setAdding(now ? job : undefined)}
          />
        ))}
        {!search.job && !search.only && <OtherJobs jobs={without} />}
        <p className={styles["keys"]}>{planWords.keys}</p>
      </div>
    </PlanDrag>
  );
}
