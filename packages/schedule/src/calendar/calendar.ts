import { type Day, dayNumber, weekdayOf } from "./day.ts";

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
  const shares = new Uint8Array(slots);
  const begin = dayNumber(first);
  if (calendar.week.length !== 7) throw new RangeError(`week: ${calendar.week.length} days`);
  const steps = (calendar.capacity ?? []).map(({ from, share }) => ({ from: dayNumber(from) - begin, share }));
  for (const share of [...calendar.week.flat(), ...steps.map(({ share }) => share)])
    if (!Number.isInteger(share) || share < 0 || share > 100) throw new RangeError(`share: ${share}`);
  for (let slot = 0; slot < slots; slot += 1) {
    const day = slot >> 1;
    const pattern = calendar.week[weekdayOf(begin + day)]?.[(slot & 1) as 0 | 1] ?? 0;
    const capacity = steps.findLast(({ from }) => from <= day)?.share ?? 100;
    shares[slot] = Math.floor((pattern * capacity) / 100);
  }
  for (const { from, to } of calendar.off ?? []) {
    const until = 2 * (dayNumber(to) - begin + 1);
    shares.fill(0, clamp(2 * (dayNumber(from) - begin), slots), clamp(until, slots));
  }
  if (calendar.leftOn !== undefined) shares.fill(0, clamp(2 * (dayNumber(calendar.leftOn) - begin), slots));
  return shares;
}

const clamp = (slot: number, slots: number): number => Math.max(0, Math.min(slot, slots));

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
