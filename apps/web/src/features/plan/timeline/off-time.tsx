import { addDays, type Day, daysBetween } from "@cairn/domain/kernel/days.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { absencesOf, workingTimeOf } from "@cairn/domain/project/working-time/working-time.ts";
import { useMemo } from "react";
import { useProject } from "../../../live/use-project.ts";
import type { Bar } from "./bars.ts";
import styles from "./timeline.module.css";
import { rowHeight } from "./timeline-measures.ts";
import { type Scale, weekdayOf } from "./timeline-scale.ts";

type Span = { readonly from: Day; readonly to: Day };

/**
 * The days on which somebody is not there, as far as they said, Monday to Friday: days of the week without a half day of
 * theirs, holidays and absences. Weekends and days kept free are everybody's and drawn elsewhere.
 *
 * @returns one span for each run of days; none for somebody of whose time nothing is known
 */
export function offTimeOf(project: Project, personId: string, from: Day, to: Day): readonly Span[] {
  const time = workingTimeOf(project, personId);
  if (!time) return [];
  const calendar = project.holidayCalendars[time.holidayCalendarId ?? ""];
  const holidays = new Set(calendar && !calendar.removed ? calendar.days.map(({ on }) => on) : []);
  const absences = absencesOf(project, personId);
  const weekdays = new Set(time.halfDays.map((halfDay) => Math.floor(halfDay / 2)));
  const isOff = (day: Day): boolean =>
    weekdayOf(day) < 5 &&
    (!weekdays.has(weekdayOf(day)) || holidays.has(day) || absences.some((it) => it.from <= day && day <= it.to));
  const spans: { from: Day; to: Day }[] = [];
  for (let at = 0; at <= daysBetween(from, to); at += 1) {
    const day = addDays(from, at);
    if (!isOff(day)) continue;
    const last = spans.at(-1);
    if (last && daysBetween(last.to, day) === 1) last.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}

/** Hatches the days on which the owner of an activity is off. */
export function OffTime({ bar, scale }: { readonly bar: Bar; readonly scale: Scale }) {
  const { project } = useProject();
  const { ownerId } = bar.activity;
  const spans = useMemo(
    () => (ownerId ? offTimeOf(project, ownerId, scale.from, scale.to) : []),
    [project, ownerId, scale],
  );
  const { x, dayWidth } = scale;
  return (
    <g className={styles["offTime"]}>
      <pattern id="off-time" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles["hatch"]} y2={6} />
      </pattern>
      {spans.map(({ from, to }) => (
        <rect
          key={from}
          x={x(from)}
          y={bar.row * rowHeight}
          width={x(to) - x(from) + dayWidth}
          height={rowHeight}
          fill="url(#off-time)"
        />
      ))}
    </g>
  );
}
