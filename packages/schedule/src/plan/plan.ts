import type { Calendar, Days } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";

/** What is to be scheduled, as plain values: the same in browser, worker and server. Ids are any texts. */
export type Plan = {
  /** The day on which the counting of half days begins; nothing is placed before it. */
  readonly firstDay: Day;
  /** How many days are looked at, 1 to 3,000. What finds no place in them is infeasible. */
  readonly days: number;
  readonly today: Day;
  readonly people: readonly Person[];
  /** Calendars by name, for elapsed time and lags. */
  readonly calendars: Readonly<Record<string, Calendar>>;
  /** Days on which nobody of the whole plan works, such as a quarter's end. */
  readonly blackouts: readonly Days[];
  readonly activities: readonly Activity[];
  readonly links: readonly PlanLink[];
  readonly promises: readonly PromisedDate[];
};

export type Person = { readonly id: string; readonly calendar: Calendar };

/**
 * What somebody expects: one case in ten lies below `low`, one in ten above `high`, as many above `likely` as below. Half days
 * or hours, 0 or more, rising.
 */
export type Range = { readonly low: number; readonly likely: number; readonly high: number };

/** So many of these people, each with this share of the time they have for the plan, 1 to 100. */
export type Team = { readonly anyOf: readonly string[]; readonly needed: number; readonly share: number };

export type Doing =
  /** Takes so many half days of a calendar, whoever does it; people named here are taken up all the while. */
  | { readonly how: "elapsed"; readonly halfDays: Range; readonly calendar: string; readonly teams: readonly Team[] }
  /** Takes so many hours of these people together; goes on while all of them are there. */
  | { readonly how: "effort"; readonly hours: Range; readonly teams: readonly Team[] }
  /** Up to four hours within one half day in which all who are needed are there at the same hours. */
  | { readonly how: "meeting"; readonly hours: number; readonly teams: readonly Team[] };

export type State =
  | { readonly is: "planned" }
  | { readonly is: "done"; readonly from: Day; readonly to: Day }
  /** Began, and this much is left from today on; in the unit of its doing. */
  | { readonly is: "running"; readonly from: Day; readonly left: Range }
  /** Stopped until something happens, expected in so many days from today; then `left` and once more `setUp` are to do. */
  | { readonly is: "stopped"; readonly restartInDays: Range; readonly left: Range; readonly setUp: number };

export type Activity = {
  readonly id: string;
  readonly doing: Doing;
  readonly state: State;
  readonly notBefore?: Day | undefined;
  /** A pin: it starts in the morning of this day, whatever else is. */
  readonly startOn?: Day | undefined;
  /** What kind of work it is, for comparison with the own record. */
  readonly kind?: string | undefined;
};

export type PlanLink = {
  readonly from: string;
  readonly to: string;
  /** Which end of `from`, then which end of `to` waits for it: finish-start is "FS". */
  readonly type: "FS" | "SS" | "FF" | "SF";
  /** Half days of the named calendar, of every day without one; negative: may begin so much earlier. */
  readonly lag: number;
  readonly calendar?: string | undefined;
};

export type PromisedDate = {
  readonly id: string;
  readonly activityId: string;
  /** The activity is done by the end of this day. */
  readonly by: Day;
  /** How much a half day late counts, beside other promises; 1 or more. */
  readonly weight: number;
};
