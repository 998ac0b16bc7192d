import type { Day } from "@cairn/domain/kernel/days.ts";
import { formatDay, formatDayOfMonth } from "../format.ts";
import { inTen } from "./dates.ts";

const things = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

function shift(days: number): string {
  if (days === 0) return "as it was";
  return `${things(Math.abs(days), "a day", "days")} ${days > 0 ? "later" : "earlier"}`;
}

export const timeline = {
  label: "Timeline",
  told: "You see the dates the customer has told you, and the days that were promised.",
  toldNone: "The customer has not told you any dates yet. When they do, they stand here.",
  zoom: "How close",
  zooms: { days: "Days", weeks: "Weeks", months: "Months", quarters: "Quarters", fit: "All" },
  compare: "Compare with",
  compareNone: "Nothing",
  baseline: (day: string, because: string | undefined) => `Dates of ${day}${because ? `: ${because}` : ""}`,
  chain: "Show what holds the end",
  chart: "The timeline as a drawing. The table below it says the same.",
  page: (at: number) => `Timeline, page ${at}`,
  bar: (title: string, from: Day, to: Day) => `${title}: ${formatDay(from)} to ${formatDay(to)}`,
  keys: "On a name: ← → moves it by a day and fixes it there, Shift with ← → makes it shorter or longer, p fixes it or lets it go, m or l opens its dates and what it waits for. + and − look nearer and farther, 0 shows everything.",
  working: "Working out the dates …",
  dates: (title: string) => `Dates of “${title}”`,
  asTable: "The timeline as a table",
  activity: "Activity",
  from: "From",
  to: "To",
  state: "State",
  inHalf: "In half of the cases done by",
  inEight: "In 8 of 10 cases done by",
  due: "Due",
  answer: "Its owner says",
  fits: "it fits",
  fitsNot: "it does not fit",
  notYet: "nothing yet",
  because: "Begins then because",
  waitsFor: "Waits for",
  unknown: "Nobody has said how long it takes",
  moved: (day: string) => `Fixed to begin on ${day}`,
  letGo: "No longer fixed to a day",
  letItGo: "No longer fix it to a day",
  shifts: {
    title: (count: number) =>
      count === 0
        ? "Nothing lies elsewhere than by the dates compared with"
        : `${things(count, "One activity lies", "activities lie")} elsewhere than by the dates compared with`,
    without: (count: number) => `${things(count, "One activity", "activities")} had no dates then.`,
    was: "Then",
    is: "Now",
    by: "By how many days",
    span: (from: Day, to: Day) => (from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`),
    days: (begins: number, ends: number) =>
      begins === ends
        ? shift(ends)
        : [begins, ends].map((days, at) => `${at === 0 ? "begins" : "ends"} ${shift(days)}`).join(", "),
  },
  resized: (days: number) => `Takes ${things(days, "a working day", "working days")} now`,
  linked: (title: string) => `Waits for “${title}” now`,
  kept: (share: number) => `kept in ${inTen(share)}`,
  keptShort: (share: number) => {
    if (share > 0.95 && share < 1) return "over 9 of 10";
    return share > 0 && share < 0.05 ? "under 1 of 20" : `${Math.round(share * 10)} of 10`;
  },
  waitsHow: {
    FS: "begins after it is done",
    SS: "begins after it has begun",
    FF: "is done after it is done",
    SF: "is done after it has begun",
  },
  lag: (days: number) =>
    days === 0 ? "" : days > 0 ? `, ${days} working days later` : `, up to ${-days} working days earlier`,
  sheet: {
    startOn: "Fixed to begin on",
    startOnSays: "It begins on this day whatever else is. Leave it empty, and it begins as soon as it can.",
    notBefore: "Not before",
    due: "Promised for",
    waits: "Waits for",
    add: "Let it wait for",
    nothing: "Nothing more",
    how: "How",
    lagDays: "Working days in between",
    done: "Dates changed",
  },
  lanes: {
    title: "People's time",
    says: "Hours these dates ask for, week by week, beside the hours each said they have. Activities without hours are not in it.",
    mine: "Your time",
    week: (monday: Day, asked: number, there: number) =>
      `Week of ${formatDayOfMonth(monday)}: ${asked} of ${there} hours asked for`,
    over: (count: number) => (count === 0 ? "within the time" : things(count, "one week over", "weeks over")),
  },
  weeks: {
    title: "The next three weeks",
    mine: "Mine",
    all: "Everybody's",
    week: (monday: Day) => `Week of ${formatDay(monday)}`,
    nothing: "Nothing",
    range: (from: Day, to: Day) =>
      from === to ? formatDayOfMonth(from) : `${formatDayOfMonth(from)} – ${formatDayOfMonth(to)}`,
    kept: (day: Day, share: number) => `promised for ${formatDayOfMonth(day)}: kept in ${inTen(share)}`,
    because: (reason: string) => `Then because ${reason}`,
    eight: (day: Day) => `in 8 of 10 cases done by ${formatDayOfMonth(day)}`,
  },
  legend: {
    label: "What is what",
    full: "Planned",
    soft: "May last until here: 8 of 10 cases, then 19 of 20",
    fixed: "Fixed to a day",
    open: "Begins here; nobody has said how long it takes",
    due: "Promised for, and in how many cases that is kept",
    dueTold: "Promised for",
    underWay: "Under way",
    stuck: "Stuck",
    done: "Done",
    holds: "Holds the end",
    off: "Its owner is off",
    known: "Dates compared with",
    today: "Today",
    free: "Days kept free",
    waits: "Waits for; point at an activity to see it",
  },
} as const;
