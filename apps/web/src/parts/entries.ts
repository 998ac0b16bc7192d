import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { Logged } from "@cairn/domain/project/undo.ts";

/** One thing that somebody did: the events of one command. */
export type Entry<E extends Logged = Logged> = { readonly commandId: string; readonly events: readonly [E, ...E[]] };

/**
 * The steps of a history, newest first. What was shared left one audience and came to another in the same moment; whoever
 * saw both is told once.
 */
export function entriesOf<E extends Logged>(events: readonly E[]): readonly Entry<E>[] {
  const byCommand = new Map<string, E[]>();
  for (const event of events) byCommand.set(event.commandId, [...(byCommand.get(event.commandId) ?? []), event]);
  return [...byCommand]
    .flatMap(([commandId, all]) => {
      const came = all.filter(({ type }) => type === "thingCame");
      const [first, ...more] = came.length > 0 ? came : all;
      return first ? [{ commandId, events: [first, ...more] as const }] : [];
    })
    .toReversed();
}

/**
 * Steps day by day, newest first.
 * @param dayOf names the day of a moment where the reader is
 */
export function byDay<E extends Logged>(
  entries: readonly Entry<E>[],
  dayOf: (at: Instant) => string,
): readonly (readonly [string, readonly Entry<E>[]])[] {
  const days = new Map<string, Entry<E>[]>();
  for (const entry of entries) {
    const day = dayOf(entry.events[0].at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/** Neighbouring steps of one kind by one person told as one: for a glance, where the history itself tells each. */
export function condensed<E extends Logged>(entries: readonly Entry<E>[]): readonly Entry<E>[] {
  const told: Entry<E>[] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    const [first] = entry.events;
    const alike = last?.events[0].type === first.type && last.events[0].by === first.by;
    if (last && alike) told[told.length - 1] = { ...last, events: [...last.events, ...entry.events] };
    else told.push(entry);
  }
  return told;
}
