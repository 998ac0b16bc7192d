import { baselinesOf, knownDates, laidTogether } from "@cairn/domain/project/dates/known.ts";
import { isOpen, kept } from "@cairn/domain/project/standing.ts";
import { ownershipOf } from "@cairn/domain/project/submit.ts";
import { bindingChain } from "@cairn/schedule/dates/reason.ts";
import { useMediaQuery } from "@mantine/hooks";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useMay, useProject } from "../../../live/use-project.ts";
import { useOutlook, usePlan } from "../../../parts/dates/use-dates.ts";
import { timeline as text } from "../../../words/en/timeline.ts";
import { today } from "../../../words/format.ts";
import { DatesPanel } from "../dates/dates-panel.tsx";
import { byJob, shownOf, stuckBecause } from "../plan-reading.ts";
import { usePlanSearch } from "../use-plan-search.ts";
import { type Bar, daysIn, lanesOf, lyingAsTold, lyingIn } from "./bars.ts";
import { DatesSheet } from "./dates-sheet.tsx";
import { ThreeWeeks } from "./three-weeks.tsx";
import { TimeLanes } from "./time-lanes.tsx";
import styles from "./timeline.module.css";
import { TimelineChart } from "./timeline-chart.tsx";
import { Legend, TimelineHead } from "./timeline-head.tsx";
import { TimelineLabels } from "./timeline-labels.tsx";
import { scaleOver } from "./timeline-scale.ts";
import { TimelineTable } from "./timeline-table.tsx";
import { useDropped } from "./use-dropped.ts";
import { useTimelineDrag } from "./use-timeline-drag.ts";

/** When things happen, with how sure that is; for a guest, the dates they were told. */
export function Timeline() {
  const { project, you } = useProject();
  // What is worked out beside what was told is not for a guest.
  const isGuest = you.side !== "customer" && ownershipOf(project) === "taken over";
  return isGuest ? <ToldTimeline /> : <OwnTimeline />;
}

function ToldTimeline() {
  const { project } = useProject();
  const lying = useMemo(() => lyingAsTold(knownDates(project)), [project]);
  return (
    <div className={styles["timeline"]}>
      <p>{lying.size > 0 ? text.told : text.toldNone}</p>
      <Drawing lying={lying} composed={undefined} outlook={undefined} />
    </div>
  );
}

function OwnTimeline() {
  const { project } = useProject();
  const composed = usePlan();
  const answered = useOutlook(composed);
  const outlook = answered.answer;
  const lying = useMemo(() => (outlook ? lyingIn(project, outlook) : new Map<string, never>()), [project, outlook]);
  const narrow = useNarrow();
  return (
    <div className={styles["timeline"]}>
      {/* A phone is looked at for what comes next, a desk for whether it will hold. */}
      {narrow && <Drawing lying={lying} composed={composed} outlook={outlook} />}
      <DatesPanel composed={composed} answered={answered} />
      {!narrow && <Drawing lying={lying} composed={composed} outlook={outlook} />}
    </div>
  );
}

type Worked = {
  readonly lying: ReturnType<typeof lyingIn>;
  readonly composed: ReturnType<typeof usePlan> | undefined;
  readonly outlook: ReturnType<typeof useOutlook>["answer"];
};

const useNarrow = (): boolean => useMediaQuery("(max-width: 48rem)") ?? false;

const nobody: ReadonlySet<string> = new Set();

function Drawing({ lying, composed, outlook }: Worked) {
  const { project, you } = useProject();
  const { search } = usePlanSearch();
  const may = useMay();
  const narrow = useNarrow();
  const [focused, setFocused] = useState<string>();
  const [sheet, setSheet] = useState<string>();
  const zoom = search.zoom ?? "weeks";
  const lanes = useMemo(
    () => lanesOf(byJob(shownOf(project, search, you.personId, today())), lying),
    [project, you.personId, search, lying],
  );
  const bars = useMemo(() => lanes.flatMap((lane) => lane.bars), [lanes]);
  const compared = useMemo(() => comparedIn(project, search.compare), [project, search.compare]);
  const scale = useMemo(() => scaleOver([today(), ...daysIn(lanes, compared)], zoom), [lanes, compared, zoom]);
  const binding = useMemo(
    () => (search.chain && outlook ? new Set(bindingChain(outlook.schedule.activities)) : nobody),
    [search.chain, outlook],
  );
  const stuck = useMemo(() => new Set(stuckBecause(project, today()).keys()), [project]);
  const blackouts = useMemo(() => kept(project.blackouts), [project]);
  const canPlan = useCallback(
    ({ activity }: Bar) => composed !== undefined && isOpen(activity) && may("plan", activity.space),
    [composed, may],
  );
  const dropped = useDropped();
  const drag = useTimelineDrag({ bars, scale, composed, outlook, dropped });
  const box = useRef<HTMLDivElement>(null);
  const todayAt = scale.x(today());
  // What has been is at the left, out of sight: the timeline opens at today.
  useEffect(() => {
    if (box.current) box.current.scrollLeft = Math.max(0, todayAt - 80);
  }, [todayAt]);
  const open = sheet === undefined ? undefined : project.activities[sheet];
  if (narrow) return <ThreeWeeks bars={bars} />;
  return (
    <>
      <TimelineHead />
      <div ref={box} className={styles["scroll"]} role="region" aria-label={text.label}>
        <TimelineLabels
          lanes={lanes}
          focused={focused}
          onFocused={setFocused}
          canPlan={canPlan}
          dropped={dropped}
          onSheet={setSheet}
        />
        <TimelineChart
          lanes={lanes}
          bars={bars}
          scale={scale}
          zoom={zoom}
          blackouts={blackouts}
          compared={compared}
          binding={binding}
          stuck={stuck}
          canPlan={canPlan}
          drag={drag}
          focused={focused}
          onFocused={setFocused}
        />
      </div>
      <Legend />
      {composed && <p className={styles["keys"]}>{text.keys}</p>}
      <TimeLanes lying={lying} />
      <TimelineTable lanes={lanes} />
      {open && <DatesSheet key={open.id} activity={open} onClose={() => setSheet(undefined)} />}
    </>
  );
}

type Project = ReturnType<typeof useProject>["project"];

/** The dates that held after that set of dates was said; nothing where none is compared with. */
function comparedIn(project: Project, baselineId: string | undefined) {
  const all = baselinesOf(project);
  const at = all.findIndex(({ id }) => id === baselineId);
  return laidTogether(at < 0 ? [] : all.slice(0, at + 1));
}
