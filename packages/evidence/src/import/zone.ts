import type { Moment } from "../journeys/journeys.ts";
import type { Zone } from "./moment-form.ts";

const quarterMs = 900_000;

/**
 * The time of a place, with its summers. An hour that comes twice is the first of the two; one that is left out is read as if
 * the clock had not been put forward.
 *
 * @param name as in the IANA time zone database: Europe/Zurich
 * @throws RangeError for a name that is not in it
 */
export function zoneNamed(name: string): Zone {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: name,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const east = (moment: Moment): number => {
    const shown = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
  };
  const known = new Map<number, number>();
  return (local) => {
    if (Number.isNaN(local)) return local;
    const quarter = Math.floor(local / quarterMs);
    const distance = known.get(quarter) ?? distanceAt(local, east);
    known.set(quarter, distance);
    return local - distance;
  };
}

/** The distance that holds at the moment it leads to; of two such, the one before the change. */
function distanceAt(local: Moment, east: (moment: Moment) => number): number {
  const day = 86_400_000;
  const before = east(local - day);
  const after = east(local + day);
  return east(local - before) === before ? before : east(local - after) === after ? after : before;
}
