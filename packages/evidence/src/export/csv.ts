import { recordedAt } from "../journeys/as-of.ts";
import { type Chosen, chosenWhere } from "../journeys/filter.ts";
import type { Journeys } from "../journeys/journeys.ts";

const headings = [
  "project",
  "activity",
  "started_at",
  "completed_at",
  "recorded_at",
  "person",
  "role",
  "side",
  "ending",
  "ended_at",
];

/** A field that a spreadsheet would take for a formula is put behind an apostrophe, so that opening a file runs nothing. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const iso = (moment: number): string => (Number.isNaN(moment) ? "" : new Date(moment).toISOString());

/** The events of the chosen journeys as CSV, a row each with how its journey ended; in pieces, journey by journey. */
export function* csvOf(base: Journeys, chosen: Chosen = chosenWhere(base, () => true)): Generator<string> {
  const { journeys, events } = base;
  yield `${headings.join(",")}\r\n`;
  for (const [at, id] of journeys.ids.entries()) {
    if (chosen[at] !== 1) continue;
    const ended = journeys.ending[at]! > 0;
    const ending = ended ? [base.endings[journeys.ending[at]! - 1]!, iso(journeys.endedAt[at]!)] : ["", ""];
    let rows = "";
    for (let row = journeys.offsets[at]!; row < journeys.offsets[at + 1]!; row += 1) {
      const times = [events.startedAt[row]!, events.completedAt[row]!, recordedAt(events, row)].map(iso);
      const who = [base.people[events.person[row]!]!, base.roles[events.role[row]!]!, base.sides[events.side[row]!]!];
      rows += `${[id, base.activities[events.activity[row]!]!, ...times, ...who, ...ending].map(field).join(",")}\r\n`;
    }
    yield rows;
  }
}
