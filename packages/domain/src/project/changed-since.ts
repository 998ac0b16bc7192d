import type { Instant } from "../kernel/days.ts";
import type { PersonId } from "../kernel/ids.ts";
import { compare } from "../kernel/order.ts";
import { type Logged, subjectOf } from "./undo.ts";

/** Everything that happened to one thing while somebody was away. */
export type Changed = {
  readonly thingId: string;
  /** Oldest first. */
  readonly events: readonly Logged[];
  readonly by: readonly PersonId[];
  readonly lastAt: Instant;
};

/**
 * What changed since somebody was here, thing by thing, the latest first. Their own doing is no news to them.
 *
 * @param log the events they may see, oldest first
 * @param since the moment they were here last; all of it is news to somebody who never was
 */
export function changedSince(log: readonly Logged[], since: Instant | undefined, reader: PersonId): readonly Changed[] {
  const news = log.filter(({ at, by }) => by !== reader && (since === undefined || at > since));
  return [...Map.groupBy(news, subjectOf)]
    .flatMap(([thingId, events]) => {
      const last = events.at(-1);
      return last ? [{ thingId, events, by: [...new Set(events.map(({ by }) => by))], lastAt: last.at }] : [];
    })
    .toSorted((a, b) => compare(b.lastAt, a.lastAt));
}
