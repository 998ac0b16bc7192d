import { addDays, Day } from "@cairn/domain/kernel/days.ts";
import ICAL from "ical.js";

/** A time in which somebody is busy, as whole days. */
export type BusyTime = {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  readonly title: string;
  /** Whether it takes the whole of its days; a meeting of an hour seldom means that somebody is away. */
  readonly wholeDays: boolean;
};

/** What a calendar file comes to: every entry is taken or left out with its reason. */
export type ReadCalendar = {
  readonly times: readonly BusyTime[];
  readonly leftOut: readonly { readonly title: string; readonly because: string }[];
};

/** So many days ahead are looked at, and so many times of an entry that comes again. */
const daysAhead = 730;
const mostTimes = 400;

/**
 * The times of an iCalendar file that lie between today and two years from now. Entries that come again are laid out one by one.
 *
 * @returns undefined for a text that is no iCalendar file
 */
export function readCalendar(text: string, today: Day): ReadCalendar | undefined {
  const root = parsed(text);
  if (!root) return undefined;
  const until = addDays(today, daysAhead);
  const times: BusyTime[] = [];
  const leftOut: { title: string; because: string }[] = [];
  for (const component of root.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    const title = (event.summary ?? "").slice(0, 120) || "Without a title";
    const because = whyNot(component, event);
    if (because) {
      leftOut.push({ title, because });
      continue;
    }
    const found = timesOf(event, today, until).map(({ from, to, wholeDays }) => ({
      key: `${times.length} ${event.uid} ${from}`,
      from,
      to,
      title,
      wholeDays,
    }));
    if (found.length === 0) leftOut.push({ title, because: "it does not lie in the next two years" });
    times.push(...found.slice(0, mostTimes - times.length));
  }
  return { times: times.toSorted((a, b) => (a.from < b.from ? -1 : 1)), leftOut };
}

function parsed(text: string): ICAL.Component | undefined {
  try {
    const root = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
    for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
    return root.name === "vcalendar" ? root : undefined;
  } catch {
    return undefined;
  }
}

function whyNot(component: ICAL.Component, event: ICAL.Event): string | undefined {
  const said = (name: string): string => String(component.getFirstPropertyValue(name) ?? "").toUpperCase();
  if (said("status") === "CANCELLED") return "it is cancelled";
  if (said("transp") === "TRANSPARENT") return "it is marked as free";
  return component.getFirstPropertyValue("dtstart") && event.startDate ? undefined : "it has no beginning";
}

function timesOf(event: ICAL.Event, today: Day, until: Day) {
  const found: { from: Day; to: Day; wholeDays: boolean }[] = [];
  const add = (start: ICAL.Time, end: ICAL.Time): void => {
    const from = dayOf(start);
    const last = end.isDate || isMidnight(end) ? addDays(dayOf(end), -1) : dayOf(end);
    const to = last < from ? from : last;
    if (to >= today && from <= until) found.push({ from, to, wholeDays: start.isDate || hoursOf(start, end) >= 7 });
  };
  if (!event.isRecurring()) {
    add(event.startDate, event.endDate);
    return found;
  }
  const each = event.iterator();
  for (
    let next = each.next(), count = 0;
    next && count < 5000 && dayOf(next) <= until;
    next = each.next(), count += 1
  ) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    add(startDate, endDate);
    if (found.length >= mostTimes) break;
  }
  return found;
}

/** The day of a moment by the clock it was written for: whoever is away is away where they are. */
const dayOf = ({ year, month, day }: ICAL.Time): Day =>
  Day.parse(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);

const isMidnight = ({ hour, minute, second }: ICAL.Time): boolean => hour === 0 && minute === 0 && second === 0;

const hoursOf = (start: ICAL.Time, end: ICAL.Time): number => end.subtractDate(start).toSeconds() / 3600;
