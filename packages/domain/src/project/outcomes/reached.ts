import { addDays, type Day, daysBetween } from "../../kernel/days.ts";
import { compare } from "../../kernel/order.ts";
import type { Project } from "../project.ts";
import { kept } from "../standing.ts";
import type { Measure, Reading } from "./measures.ts";

/** After how many days a measure is looked at. */
export const lookDays = [30, 90, 180] as const;

/** A day on which a measure was to be looked at, and the value nearest to it. */
export type Look = {
  readonly afterDays: number;
  readonly day: Day;
  readonly state: "taken" | "missed" | "due" | "to come";
  readonly reading: Reading | undefined;
};

/** How a measure stands: from baseline to what was promised to what is reached. */
export type Reached = {
  readonly measure: Measure;
  /** Oldest first. */
  readonly readings: readonly Reading[];
  readonly latest: Reading | undefined;
  readonly looks: readonly Look[];
  /**
   * The way from baseline to target that the latest value has gone: 0 is where it began, 1 what was promised, more than
   * 1 beyond; negative when it became worse. Absent without both, without a value, or when nothing was to change.
   */
  readonly share: number | undefined;
};

/** Days around a look in which a value counts for it; a starting guess. */
const nearDays = 15;
/** Days after a look until it counts as missed. */
const graceDays = nearDays;

/** How every measure stands, as the reader sees it. */
export function reached(project: Project, today: Day): readonly Reached[] {
  const byMeasure = Map.groupBy(kept(project.readings), ({ measureId }) => measureId);
  return kept(project.measures).map((measure) => {
    const readings = (byMeasure.get(measure.id) ?? []).toSorted((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
    const latest = readings.at(-1);
    return { measure, readings, latest, looks: looksOf(measure, readings, today), share: shareOf(measure, latest) };
  });
}

function looksOf({ effectFrom }: Measure, readings: readonly Reading[], today: Day): readonly Look[] {
  if (effectFrom === undefined) return [];
  return lookDays.map((afterDays) => {
    const day = addDays(effectFrom, afterDays);
    const away = (reading: Reading): number => Math.abs(daysBetween(day, reading.day));
    const reading = readings.filter((it) => away(it) <= nearDays).toSorted((a, b) => away(a) - away(b))[0];
    return { afterDays, day, reading, state: stateOf(day, reading, today) };
  });
}

function stateOf(day: Day, reading: Reading | undefined, today: Day): Look["state"] {
  if (reading) return "taken";
  if (day > today) return "to come";
  return daysBetween(day, today) > graceDays ? "missed" : "due";
}

function shareOf({ baseline, target }: Measure, latest: Reading | undefined): number | undefined {
  if (!baseline || !target || !latest || target.value === baseline.value) return undefined;
  return (latest.value - baseline.value) / (target.value - baseline.value);
}

/** Is the latest value at least as good as what was promised? */
export function hasReached({ measure: { target, better }, latest }: Reached): boolean {
  if (!target || !latest) return false;
  return better === "lower" ? latest.value <= target.value : latest.value >= target.value;
}
