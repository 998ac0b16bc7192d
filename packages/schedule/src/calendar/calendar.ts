import { type Day, dayNumber, daysAfter, weekdayOf } from "./day.ts";

/** From the first to the last of these days, both included. */
export type Days = { readonly from: Day; readonly to: Day };

/**
 * When somebody, or an organisation, is there for the plan. Shares are of a half day, 0 to 100.
 */
export type Calendar = {
  /** Mondays first: the share of the morning and of the afternoon. 20 % can be one day a week, or a fifth of each. */
  readonly week: readonly (readonly [morning: number, afternoon: number])[];
  /** From a day on another share of the week's pattern is for this plan: 50 halves it. In order of days. */
  readonly capacity?: readonly { readonly from: Day; readonly share: number }[] | undefined;
  /** Holidays, absences and days on which the organisation does nothing for plans, such as a quarter's end. */
  readonly off?: readonly Days[] | undefined;
  /** The first day on which this person is no more there. */
  readonly leftOn?: Day | undefined;
  /** Hours the person's clock is ahead of the plan's, from a day on: where zones change their clocks on other days, it changes. */
  readonly hoursAhead?: readonly { readonly from: Day; readonly hours: number }[] | undefined;
};

export const everyDay: Calendar = { week: Array.from({ length: 7 }, () => [100, 100] as const) };
export const weekdays: Calendar = {
  week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? ([100, 100] as const) : ([0, 0] as const))),
};

/**
 * How much of each half day somebody is there.
 *
 * @param first the day of slots 0 and 1
 * @returns shares of a half day, 0 to 100, whole numbers
 * @throws RangeError where a share is no whole number from 0 to 100, or a week has not seven days
 */
export function sharesOf(calendar: Calendar, first: Day, slots: number): Uint8Array {
  const begin = dayNumber(first);
  const slotOf = (day: Day): number => Math.max(0, Math.min(2 * (dayNumber(day) - begin), slots));
  const shares = patternOf(calendar, begin, slots);
  for (const { from, to } of calendar.off ?? []) shares.fill(0, slotOf(from), slotOf(daysAfter(to, 1)));
  if (calendar.leftOn !== undefined) shares.fill(0, slotOf(calendar.leftOn));
  return shares;
}

/** The weekly pattern, each day with the capacity it has then. */
function patternOf({ week, capacity = [] }: Calendar, begin: number, slots: number): Uint8Array {
  if (week.length !== 7) throw new RangeError(`week: ${week.length} days`);
  const wrong = [...week.flat(), ...capacity.map(({ share }) => share)].find((it) => !isShare(it));
  if (wrong !== undefined) throw new RangeError(`share: ${wrong}`);
  const steps = capacity.map(({ from, share }) => ({ from: dayNumber(from) - begin, share }));
  return Uint8Array.from({ length: slots }, (_, slot) => {
    const day = slot >> 1;
    const pattern = week[weekdayOf(begin + day)]?.[(slot & 1) as 0 | 1] ?? 0;
    const share = steps.findLast(({ from }) => from <= day)?.share ?? 100;
    return Math.floor((pattern * share) / 100);
  });
}

const isShare = (it: number): boolean => Number.isInteger(it) && it >= 0 && it <= 100;

/** A working day of eight hours without its break: mornings begin at 9, afternoons at 13, four hours each. */
const halfDayHours = 4;
const beginsAt = [9, 13] as const;

/**
 * The hours of a half day of the plan's clock in which somebody elsewhere is at work, too: what is left for a meeting.
 *
 * @returns from and to in hours of the plan's day; to ≤ from where there are none
 */
export function sharedHours(calendar: Calendar, first: Day, slot: number): { from: number; to: number } {
  const day = dayNumber(first) + (slot >> 1);
  const ahead = (calendar.hoursAhead ?? []).findLast(({ from }) => dayNumber(from) <= day)?.hours ?? 0;
  const begin = beginsAt[(slot & 1) as 0 | 1];
  const [from, to] = [beginsAt[0] - ahead, beginsAt[1] + halfDayHours - ahead];
  return { from: Math.max(begin, from), to: Math.min(begin + halfDayHours, to) };
}
