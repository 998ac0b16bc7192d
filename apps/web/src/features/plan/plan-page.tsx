import { planned } from "@cairn/domain/project/standing.ts";
import { SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { useMay, useProject } from "../../live/use-project.ts";
import { useSpaces } from "../../parts/audience.ts";
import { Resting } from "../../parts/resting.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Page } from "../../ui/page.tsx";
import { plan as planWords } from "../../words/en/plan.ts";
import { planFiles as fileWords } from "../../words/en/plan-files.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { today } from "../../words/format.ts";
import { PlanEmpty } from "./plan-empty.tsx";
import { PlanFilters } from "./plan-filters.tsx";
import { PlanList } from "./plan-list.tsx";
import styles from "./plan-page.module.css";
import { stuckBecause } from "./plan-reading.ts";
import { StruckOut } from "./struck-out.tsx";
import { Tray } from "./tray.tsx";
import { useFocusBack } from "./use-focus-back.ts";
import { usePlanSearch } from "./use-plan-search.ts";

const ActivityPanel = lazy(() =>
  import("./activity/activity-panel.tsx").then(({ ActivityPanel: panel }) => ({ default: panel })),
);
const PlanFiles = lazy(() => import("./files/plan-files.tsx").then(({ PlanFiles: part }) => ({ default: part })));
const Timeline = lazy(() => import("./timeline/timeline.tsx").then(({ Timeline: view }) => ({ default: view })));

/** What there is to do, by whom, and whether it will hold. */
export function PlanPage() {
  const { project, projectId } = useProject();
  const { search, look } = usePlanSearch();
  useFocusBack(search.activity);
  const wide = useMediaQuery("(min-width: 80rem)");
  const says = useMemo(() => {
    const all = planned(project);
    const underWay = all.filter(({ status }) => status === "under way");
    const open = all.filter(({ status }) => status !== "done");
    const stuck = stuckBecause(project, today());
    return all.length === 0
      ? undefined
      : planWords.says(open.length, underWay.length, open.filter(({ id }) => stuck.has(id)).length);
  }, [project]);
  const timeline = search.view === "timeline";

  return (
    <Page
      title={planWords.title}
      says={says}
      width="wide"
      actions={
        <>
          <SegmentedControl
            aria-label={planWords.view}
            classNames={{ root: styles["view"] ?? "", indicator: styles["viewed"] ?? "" }}
            value={timeline ? "timeline" : "list"}
            onChange={(view) => look(({ view: _was, ...rest }) => (view === "timeline" ? { ...rest, view } : rest))}
            data={[
              { value: "list", label: planWords.list },
              { value: "timeline", label: planWords.timeline },
            ]}
          />
          <Link to="/projects/$projectId/frame" params={{ projectId }} className={styles["toPrint"] ?? ""}>
            {planWords.toGoodPlan}
          </Link>
          <Link to="/projects/$projectId/plan/print" params={{ projectId }} className={styles["toPrint"] ?? ""}>
            {planWords.toPrint}
          </Link>
        </>
      }
    >
      <Resting />
      <PlanFilters />
      <div className={styles["columns"]}>
        {!timeline && !wide && <Tray folded />}
        <div className={styles["main"]}>
          {says === undefined ? (
            <PlanEmpty />
          ) : timeline ? (
            <Suspense fallback={<p role="status">{shellWords.loading}</p>}>
              <Timeline />
            </Suspense>
          ) : (
            <PlanList />
          )}
          {!timeline && <StruckOut />}
          <Files />
        </div>
        {!timeline && wide && <Tray />}
      </div>
      {search.activity && (
        <Suspense>
          <ActivityPanel key={search.activity} activityId={search.activity} />
        </Suspense>
      )}
    </Page>
  );
}

/** For those who look for it: most never leave for another tool. */
function Files() {
  const [asked, setAsked] = useState(false);
  const may = useMay();
  const mayBring = useSpaces().some((space) => may("contribute", space));
  return (
    <Fold title={fileWords.title} onOpen={() => setAsked(true)}>
      {asked && (
        <Suspense fallback={<p role="status">{shellWords.loading}</p>}>
          <PlanFiles mayBring={mayBring} />
        </Suspense>
      )}
    </Fold>
  );
}
