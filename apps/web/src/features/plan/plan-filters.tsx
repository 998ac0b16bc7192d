import { planned } from "@cairn/domain/project/standing.ts";
import { Chip, Group, NativeSelect } from "@mantine/core";
import { useMemo } from "react";
import { useProject } from "../../live/use-project.ts";
import { jobs as jobsWords } from "../../words/en/jobs.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { today } from "../../words/format.ts";
import styles from "./plan-filters.module.css";
import { byJob, shownOf } from "./plan-reading.ts";
import { narrowings, narrowingsIn, planSearch, toggled, unnarrowed } from "./plan-search.ts";
import { usePlanSearch } from "./use-plan-search.ts";

/** What the plan is narrowed to, kept in the address; it always says how much it hides. */
export function PlanFilters() {
  const { project, you } = useProject();
  const { search, look } = usePlanSearch();
  const all = useMemo(() => planned(project), [project]);
  const shown = useMemo(() => shownOf(project, search, you.personId, today()).length, [project, search, you.personId]);
  const on = narrowingsIn(search.only);
  const { narrow } = planWords;
  if (all.length === 0) return null;
  return (
    <div className={styles["filters"]}>
      <Group gap="xs" role="group" aria-label={narrow.label}>
        <span aria-hidden className={styles["label"]}>
          {narrow.label}
        </span>
        {narrowings.map((narrowing) => (
          <Chip
            key={narrowing}
            size="sm"
            variant="outline"
            classNames={{ label: styles["chip"] ?? "" }}
            checked={on.includes(narrowing)}
            onChange={() => look((was) => toggled(was, narrowing))}
          >
            {narrow[narrowing]}
          </Chip>
        ))}
        <NativeSelect
          size="xs"
          aria-label={narrow.job}
          value={search.job ?? ""}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            look((was) => planSearch({ ...was, job: value }));
          }}
          data={[
            { value: "", label: narrow.allJobs },
            ...byJob(all).map(([job]) => ({ value: job, label: jobsWords[job].title })),
          ]}
        />
      </Group>
      <p role="status" className={styles["hides"]}>
        {shown < all.length && (
          <>
            {narrow.hides(shown, all.length)}{" "}
            <button type="button" className={styles["all"]} onClick={() => look(unnarrowed)}>
              {narrow.showAll}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
