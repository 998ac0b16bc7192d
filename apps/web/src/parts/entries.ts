import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";

/** One thing that somebody did: the events of one command. */
export type Entry = { readonly commandId: string; readonly events: readonly [LoggedEvent, ...LoggedEvent[]] };

/**
 * The steps of a history, newest first. What was shared left one audience and came to another in the same moment; whoever
 * saw both is told once.
 */
export function entriesOf(events: readonly LoggedEvent[]): readonly Entry[] {
  const byCommand = new Map<string, LoggedEvent[]>();
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
export function byDay(
  entries: readonly Entry[],
  dayOf: (at: Instant) => string,
): readonly (readonly [string, readonly Entry[]])[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.events[0].at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/** Neighbouring steps of one kind by one person told as one: for a glance, where the history itself tells each. */
export function condensed(entries: readonly Entry[]): readonly Entry[] {
  const told: Entry[] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    const [first] = entry.events;
    const alike = last?.events[0].type === first.type && last.events[0].by === first.by;
    if (last && alike) told[told.length - 1] = { ...last, events: [...last.events, ...entry.events] };
    else told.push(entry);
  }
  return told;
}
