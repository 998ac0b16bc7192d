import { eventsAt } from "./event-rows.ts";
import { dayMs, type JourneyColumns, type Journeys, type Moment, periodOf } from "./journeys.ts";

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
  const { byActivity, endings, silent, ...told } = toldBy(base, rule);
  const silence = (rule.silentDays ?? Number.POSITIVE_INFINITY) * dayMs;
  for (const [journey, ending] of told.ending.entries()) {
    if (ending > 0 || silent === 0 || !(told.until - told.last[journey]! >= silence)) continue;
    told.ending[journey] = silent;
    told.endedAt[journey] = told.last[journey]!;
    told.endKnownAt[journey] = told.last[journey]! + silence;
  }
  const { ending, endedAt, endKnownAt } = told;
  const kept = byActivity.some((number) => number > 0) ? eventsWithout(base, byActivity) : base;
  return { ...base, endings, events: kept.events, journeys: { ...kept.journeys, ending, endedAt, endKnownAt } };
}

type Told = Pick<JourneyColumns, "ending" | "endedAt" | "endKnownAt"> & {
  readonly endings: readonly string[];
  /** The ending that each activity stands for, 0 for none; and the one that silence stands for. */
  readonly byActivity: readonly number[];
  readonly silent: number;
  /** The last event of each journey, and of all. */
  readonly last: Float64Array;
  readonly until: Moment;
};

/** Endings by activities alone. Whoever has none was looked at until the last event of all. */
function toldBy(base: Journeys, rule: EndingRule): Told {
  const { events, journeys, activities } = base;
  const until = periodOf(base)?.to ?? Number.NaN;
  const endings = [...base.endings];
  const numberOf = (ending: string): number => {
    if (!endings.includes(ending)) endings.push(ending);
    return 1 + endings.indexOf(ending);
  };
  const byActivity = activities.map((name) =>
    Object.hasOwn(rule.byActivity, name) ? numberOf(rule.byActivity[name]!) : 0,
  );
  const silent = rule.silentEnding === undefined ? 0 : numberOf(rule.silentEnding);
  const [ending, endedAt] = [journeys.ending.slice(), journeys.endedAt.slice()];
  const [endKnownAt, last] = [journeys.endKnownAt.slice(), journeys.beganAt.slice()];
  for (let journey = 0; journey < ending.length; journey += 1) {
    if (ending[journey] === 0) endedAt[journey] = until;
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      const at = events.completedAt[row]!;
      if (at > last[journey]!) last[journey] = at;
      const number = byActivity[events.activity[row]!]!;
      if (number === 0) continue;
      ending[journey] = number;
      endedAt[journey] = at;
      endKnownAt[journey] = at + events.recordedAfter[row]! * 1000;
    }
  }
  return { endings, byActivity, silent, ending, endedAt, endKnownAt, last, until };
}

function eventsWithout({ events, journeys }: Journeys, byActivity: readonly number[]) {
  const kept: number[] = [];
  const offsets = new Uint32Array(journeys.offsets.length);
  for (let journey = 0; journey + 1 < offsets.length; journey += 1) {
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      if (byActivity[events.activity[row]!] === 0) kept.push(row);
    }
    offsets[journey + 1] = kept.length;
  }
  return { events: eventsAt(events, kept), journeys: { ...journeys, offsets } };
}

/** How many journeys end how when silence is an ending after so many days: shown wherever the rule is used. */
export function endingsAtSilence(
  base: Journeys,
  rule: EndingRule,
  days: readonly number[],
): { readonly days: number; readonly counts: ReadonlyMap<string, number> }[] {
  const { endings, ending, silent, last, until } = toldBy(base, rule);
  return days.map((silentDays) => {
    const counts = new Map<string, number>();
    for (const [journey, told] of ending.entries()) {
      const isSilent = told === 0 && silent > 0 && until - last[journey]! >= silentDays * dayMs;
      const number = isSilent ? silent : told;
      const word = number === 0 ? "still open" : endings[number - 1]!;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return { days: silentDays, counts };
  });
}
