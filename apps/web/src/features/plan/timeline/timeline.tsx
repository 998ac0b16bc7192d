import { planDates } from "@cairn/domain/project/plan/dates.ts";
import { openPause, planned } from "@cairn/domain/project/standing.ts";
import { ownershipOf } from "@cairn/domain/project/submit.ts";
import { SegmentedControl } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { useProject } from "../../../live/use-project.ts";
import { useOutlook, usePlan } from "../../../parts/dates/use-dates.ts";
import { plan as planWords } from "../../../words/en/plan.ts";
import { today } from "../../../words/format.ts";
import { DatesPanel } from "../dates/dates-panel.tsx";
import { byJob, shownOf } from "../plan-reading.ts";
import { usePlanSearch } from "../use-plan-search.ts";
import { daysIn, lanesOf } from "./bars.ts";
import styles from "./timeline.module.css";
import { TimelineChart } from "./timeline-chart.tsx";
import { TimelineLabels } from "./timeline-labels.tsx";
import { scaleOver, type Zoom } from "./timeline-scale.ts";
import { TimelineTable } from "./timeline-table.tsx";

/** When things may happen, from nothing but the order of the work: ranges, never single days. */
export function Timeline() {
  const { project, you } = useProject();
  const { search, look } = usePlanSearch();
  const [focused, setFocused] = useState<string>();
  const composed = usePlan();
  const answered = useOutlook(composed);
  // A guest gets the dates they were told, and nothing that is worked out beside them.
  const isGuest = you.side !== "customer" && ownershipOf(project) === "taken over";
  const zoom: Zoom = search.zoom ?? "weeks";
  const lanes = useMemo(() => {
    const shown = shownOf(project, search, you.personId, today());
    return lanesOf(byJob(shown), planDates(planned(project), today()));
  }, [project, you.personId, search]);
  const scale = useMemo(() => scaleOver([today(), ...daysIn(lanes)], zoom), [lanes, zoom]);
  const box = useRef<HTMLDivElement>(null);
  const todayAt = scale.x(today());
  // What has been is at the left, out of sight: the timeline opens at today.
  useEffect(() => {
    if (box.current) box.current.scrollLeft = Math.max(0, todayAt - 80);
  }, [todayAt]);
  const text = planWords.time;
  return (
    <div className={styles["timeline"]}>
      {!isGuest && <DatesPanel composed={composed} answered={answered} />}
      <div className={styles["head"]}>
        <p className={styles["honest"]}>
          {text.honest} {openPause(project) && <strong>{text.rests}</strong>}
        </p>
        <SegmentedControl
          aria-label={text.zoom}
          classNames={{ root: styles["zoom"] ?? "", indicator: styles["zoomed"] ?? "" }}
          value={zoom}
          onChange={(now) => look(({ zoom: _was, ...rest }) => (now === "months" ? { ...rest, zoom: now } : rest))}
          data={[
            { value: "weeks", label: text.weeks },
            { value: "months", label: text.months },
          ]}
        />
      </div>
      <div ref={box} className={styles["scroll"]} role="region" aria-label={text.label}>
        <TimelineLabels lanes={lanes} focused={focused} onFocused={setFocused} />
        <TimelineChart lanes={lanes} scale={scale} zoom={zoom} focused={focused} onFocused={setFocused} />
      </div>
      <Legend />
      <TimelineTable lanes={lanes} />
    </div>
  );
}

function Legend() {
  const { legend } = planWords.time;
  return (
    <ul className={styles["legend"]} aria-label={legend.label}>
      <li data-kind="full">{legend.full}</li>
      <li data-kind="soft">{legend.soft}</li>
      <li data-kind="likely">{legend.likely}</li>
      <li data-kind="open">{legend.open}</li>
      <li data-kind="due">{legend.due}</li>
      <li data-kind="today">{legend.today}</li>
      <li data-kind="waits">{legend.waits}</li>
    </ul>
  );
}
