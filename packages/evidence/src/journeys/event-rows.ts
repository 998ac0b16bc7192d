import type { EventColumns } from "./journeys.ts";

/** The events in these rows, in this order. */
export function eventsAt(events: EventColumns, rows: readonly number[]): EventColumns {
  return {
    activity: Uint16Array.from(rows, (row) => events.activity[row]!),
    startedAt: Float64Array.from(rows, (row) => events.startedAt[row]!),
    completedAt: Float64Array.from(rows, (row) => events.completedAt[row]!),
    recordedAfter: Uint32Array.from(rows, (row) => events.recordedAfter[row]!),
    person: Uint32Array.from(rows, (row) => events.person[row]!),
    role: Uint16Array.from(rows, (row) => events.role[row]!),
    side: Uint8Array.from(rows, (row) => events.side[row]!),
  };
}
