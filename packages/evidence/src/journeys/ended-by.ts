import { eventsAt } from "./event-rows.ts";
import { dayMs, type Journeys, type Moment, periodOf } from "./journeys.ts";

/** How endings are told from events: which activities are an ending, and when silence is one. */
export type EndingRule = {
  /** Name of an activity → the ending it stands for. The last one in a journey decides. */
  readonly byActivity: Readonly<Record<string, string>>;
  /** A journey without any event for so many days has drifted into `silentEnding`. Left out: silence is no ending. */
  readonly silentDays?: number;
  readonly silentEnding?: string;
};

/**
 * Tells how journeys ended from their events, and leaves out the events that are themselves the ending, since they would
 * betray it to a forecast. An ending by silence has the date of the last event and is known only when the silence is over.
 *
 * @param base its own endings are kept where the rule says nothing
 */
export function endedBy(base: Journeys, rule: EndingRule): Journeys {
  const { events, journeys, activities } = base;
  const until = periodOf(base)?.to ?? Number.NaN;
  const endings = [...base.endings];
  const numberOf = (ending: string): number => {
    if (!endings.includes(ending)) endings.push(ending);
    return 1 + endings.indexOf(ending);
  };
  const byActivity = activities.map((name) => (Object.hasOwn(rule.byActivity, name) ? numberOf(rule.byActivity[name]!) : 0));
  const silent = rule.silentEnding === undefined ? 0 : numberOf(rule.silentEnding);
  const columns = {
    ...journeys,
    ending: journeys.ending.slice(),
    endedAt: journeys.endedAt.slice(),
    endKnownAt: journeys.endKnownAt.slice(),
  };
  const kept: number[] = [];
  const offsets = new Uint32Array(journeys.offsets.length);
  for (let journey = 0; journey + 1 < offsets.length; journey += 1) {
    let last: Moment = journeys.beganAt[journey]!;
    const end = (ending: number, at: Moment, knownAt: Moment): void => {
      [columns.ending[journey], columns.endedAt[journey], columns.endKnownAt[journey]] = [ending, at, knownAt];
    };
    if (columns.ending[journey] === 0) columns.endedAt[journey] = until;
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      const at = events.completedAt[row]!;
      last = Math.max(last, at);
      const ending = byActivity[events.activity[row]!]!;
      if (ending > 0) end(ending, at, at + events.recordedAfter[row]! * 1000);
      else kept.push(row);
    }
    const silence = (rule.silentDays ?? Number.POSITIVE_INFINITY) * dayMs;
    if (columns.ending[journey] === 0 && silent > 0 && until - last >= silence) end(silent, last, last + silence);
    offsets[journey + 1] = kept.length;
  }
  return { ...base, endings, events: eventsAt(events, kept), journeys: { ...columns, offsets } };
}

/** How many journeys end how when silence is an ending after so many days: shown wherever the rule is used. */
export function endingsAtSilence(
  base: Journeys,
  rule: EndingRule,
  days: readonly number[],
): { readonly days: number; readonly counts: ReadonlyMap<string, number> }[] {
  return days.map((silentDays) => {
    const { endings, journeys } = endedBy(base, { ...rule, silentDays });
    const counts = new Map<string, number>();
    for (const ending of journeys.ending) {
      const word = ending === 0 ? "still open" : endings[ending - 1]!;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return { days: silentDays, counts };
  });
}
