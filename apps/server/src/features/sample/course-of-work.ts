import type { On } from "./scene.ts";
import type { Act } from "./story.ts";

/** How an activity went: who gave it to whom, and the days of the story on which it was given, begun and finished. */
export type Work = {
  readonly by: string;
  readonly with?: readonly string[];
  readonly given: number;
  readonly due?: number;
  readonly from?: number;
  readonly to?: number;
  /** What shows that it is done. */
  readonly note?: string;
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/**
 * Activities that took their ordinary course: given in the morning, begun before noon, finished in the afternoon.
 * Without `from` nobody has begun with it; without `to` it is under way.
 */
export function courseOfWork(on: On, lead: string, work: Readonly<Record<string, Work>>): Act[] {
  return Object.entries(work).flatMap(([name, { by, with: helpers, given, due, from, to, note }], place) => {
    const minute = (place * 7) % 50;
    const handed = { to: by, ...(helpers && { with: helpers }), ...(due !== undefined && { due }) };
    return [
      on(given, clock(8 * 60 + minute), lead).gives(name, handed),
      ...(from === undefined ? [] : [on(from, clock(9 * 60 + minute), by).starts(name)]),
      ...(to === undefined ? [] : [on(to, clock(15 * 60 + minute), by).finishes(name, note)]),
    ];
  });
}
