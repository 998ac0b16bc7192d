import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isOpen } from "@cairn/domain/project/rounds/rounds.ts";
import { foldOnto } from "../../store/projects/folds.ts";
import type { SpaceFold } from "../../store/projects/snapshots.ts";

type Importing = { readonly by: PersonId; readonly at: Instant; readonly newId: () => string };

/**
 * Ballots do not travel with a file. A round that was open in it is called off where the project is brought back, so that
 * nobody waits for answers that were given elsewhere.
 *
 * @returns the events that say so, behind the last one of their space
 */
export function callOffOpen(folds: readonly SpaceFold[], { by, at, newId }: Importing): LoggedEvent[] {
  const commandId = newId();
  return folds.flatMap(({ space, seq, state }) =>
    Object.values(state.rounds)
      .filter((round) => round.space === space && isOpen(round))
      .map(({ id: roundId }, nth) => ({
        roundId,
        eventId: newId(),
        commandId,
        space,
        seq: seq + nth + 1,
        type: "roundCalledOff",
        at,
        by,
      })),
  );
}

/** The folds with what was added behind them. */
export function foldedWith(folds: readonly SpaceFold[], added: readonly LoggedEvent[]): SpaceFold[] {
  return folds.map(({ space, seq, state }) => {
    const own = added.filter((event) => event.space === space);
    return { space, seq: seq + own.length, state: foldOnto(state, own) };
  });
}
