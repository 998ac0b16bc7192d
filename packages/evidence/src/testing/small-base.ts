import { Gathering, type KnownOfJourney } from "../journeys/gather.ts";
import { dayMs, type Journeys } from "../journeys/journeys.ts";

/** The day from which days are counted in small bases. */
export const dayZero = Date.UTC(2026, 0, 5);
export const onDay = (day: number): number => dayZero + day * dayMs;

/**
 * A small base from lines such as `ask 0, offer 3-5, sign 9`: activities with the day on which they happened, or from which
 * to which. What is known of a journey may stand beside it.
 */
export function baseOf(
  paths: Readonly<Record<string, string>>,
  known: Readonly<Record<string, KnownOfJourney>> = {},
  endings: readonly string[] = ["won", "no decision"],
): Journeys {
  const gathering = new Gathering(endings);
  for (const [journey, path] of Object.entries(paths)) {
    for (const step of path.split(", ")) {
      const [activity = "", days = ""] = step.split(" ");
      const [from = 0, to = from] = days.split("-").map(Number);
      gathering.add({ journey, activity, startedAt: onDay(from), completedAt: onDay(to) });
    }
  }
  for (const [journey, what] of Object.entries(known)) gathering.know(journey, what);
  return gathering.gathered();
}
