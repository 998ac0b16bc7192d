import type { Day } from "@cairn/domain/kernel/days.ts";
import { formatDay, formatNumber } from "../format.ts";

const things = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);
const span = (from: Day, to: Day): string => (from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`);

export const time = {
  title: (name: string | undefined) => (name ? `Time of ${name}` : "Your time"),
  says: "The dates of the plan go by the time people say they have. It takes a minute.",
  whoSees: (audience: string) => `Seen by: ${audience}. Why somebody is away is not asked.`,
  hours: "Hours a week for this project",
  halfDays: "On which half days",
  days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  morning: "Morning",
  afternoon: "Afternoon",
  half: (day: string, isMorning: boolean) => `${day} ${isMorning ? "morning" : "afternoon"}`,
  everyDay: "A little every day",
  oneDay: "One day a week",
  comes: (hours: number, halfDays: number, on: string) =>
    hours === 0
      ? "No time at all: what they have waits for somebody else."
      : `${formatNumber(hours)} hours on ${on}, over ${things(halfDays, "one half day", "half days")}: ${formatNumber(Math.round((100 * hours) / halfDays) / 100)} hours each. One whole day and a little every day lead to other dates.`,
  tooMany: (most: number) => `These half days have ${most} hours. Choose more of them, or fewer hours.`,
  zone: "Time zone",
  zoneSays: "So that a meeting fits the mornings of everybody.",
  zoneOfMost: "The same as most in the project",
  save: "Save the time",
  saved: "Time saved",

  holidays: "Public holidays",
  holidaysSays: "The project keeps its own copy. Correct it where you know better.",
  noHolidays: "None kept",
  country: "Country",
  region: "Region",
  whole: "The whole country",
  fetch: "Take these holidays",
  kept: "Holidays kept",
  replaces: "Taken again, they replace what was corrected.",
  source: (from: string) => `Source: ${from}.`,
  keptUntil: (name: string, count: number, last: Day) =>
    `${name}: ${things(count, "one day", "days")} until ${formatDay(last)}`,
  addDay: "Add a day",
  dayName: "What it is",
  removeDay: (name: string, day: Day) => `Remove ${name}, ${formatDay(day)}`,
  correct: "Correct the days",

  absences: "Away",
  absencesSays: "Days on which there is no time for the project at all.",
  from: "From",
  to: "Until",
  add: "Add",
  added: "Noted",
  removed: "Taken back",
  remove: (from: Day, to: Day) => `Take back ${span(from, to)}`,
  span,
  none: "No days away are known.",
  file: "From a calendar file (.ics)",
  fileChoose: "Choose a file",
  fileSays: "The file is read in this browser. Only the days you tick are sent, and nothing of what they are called.",
  found: (count: number) => `${things(count, "One time", "times")} found. Tick the days on which there is no time.`,
  nothingFound: "Nothing in this file lies in the next two years.",
  unreadable: "This is no calendar file that can be read (iCalendar, .ics). Nothing was changed.",
  refused: (count: number) => `${things(count, "One entry was", "entries were")} left out:`,
  take: (count: number) => `Note ${things(count, "one time", "times")}`,

  free: "Days kept free",
  freeSays: "Days on which nobody can do anything for the project, such as the close of a quarter or an audit.",
  freeNone: "None. If a busy time comes, keep it free, and the dates go around it.",
  freeWhat: "What for",
  freeAdd: "Keep free",
  freed: "Days kept free",
  freeChange: (what: string) => `Change ${what}`,
  freeChanged: "Days changed",

  load: "What the dates ask of you",
  loadSays:
    "From the hours of your activities, spread over the dates the plan goes by. Activities without hours are not in it.",
  loadFine: "The dates ask for no more than the time you said you have.",
  over: (week: Day, asked: number, there: number) =>
    `Week of ${formatDay(week)}: ${formatNumber(asked)} hours asked for, ${formatNumber(there)} there`,
  overDo: "Say that the dates of an activity do not fit, or ask for help; nobody else is shown this before you.",
  unknown: "Say when you have time, and you see here when too much is asked of you.",
} as const;
