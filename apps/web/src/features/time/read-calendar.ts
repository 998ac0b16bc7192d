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

/** So many days ahead are looked at, so many times of one entry are taken, and so many steps of its rule are gone. */
const daysAhead = 730;
const mostOfOne = 60;
const mostSteps = 20_000;

type Found = Pick<BusyTime, "from" | "to" | "wholeDays">;

/**
 * The times of an iCalendar file that lie between today and two years from now. Entries that come again are laid out one by
 * one, with those of them that were moved or cancelled as they are now.
 *
 * @returns undefined for a text that is no iCalendar file
 */
export function readCalendar(text: string, today: Day): ReadCalendar | undefined {
  const events = eventsIn(text);
  if (!events) return undefined;
  const until = addDays(today, daysAhead);
  const times: BusyTime[] = [];
  const leftOut: { title: string; because: string }[] = [];
  const byUid = Map.groupBy(events, uidOf);
  for (const component of events) {
    const its = byUid.get(uidOf(component)) ?? [];
    // What was moved or cancelled of something that comes again is read with it.
    if (isException(component) && its.some((it) => !isException(it))) continue;
    const title = titleOf(component);
    const exceptions = isException(component) ? [] : its.filter(isException);
    const came = whyNot(component) ?? timesOf(component, exceptions, today, until);
    if (typeof came === "string") {
      leftOut.push({ title, because: came });
      continue;
    }
    const taken = came.slice(0, mostOfOne);
    times.push(...taken.map((it) => ({ ...it, title, key: `${times.length} ${it.from} ${it.to} ${title}` })));
    if (came.length > mostOfOne)
      leftOut.push({ title, because: `it comes oftener; only ${mostOfOne} times are shown` });
  }
  const unlike = new Map(times.map((it) => [`${it.from} ${it.to} ${it.title}`, it]));
  return { times: [...unlike.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1)), leftOut };
}

const said = (component: ICAL.Component, name: string): string => {
  const value = component.getFirstPropertyValue(name);
  return typeof value === "string" ? value : "";
};
const uidOf = (component: ICAL.Component): string => said(component, "uid");
const titleOf = (component: ICAL.Component): string => said(component, "summary").slice(0, 120) || "Without a title";
const isException = (component: ICAL.Component): boolean => component.hasProperty("recurrence-id");

/** All events of all calendars in the file. */
function eventsIn(text: string): readonly ICAL.Component[] | undefined {
  try {
    const parsed = ICAL.parse(text) as readonly unknown[];
    const roots = (Array.isArray(parsed[0]) ? parsed : [parsed]) as ConstructorParameters<typeof ICAL.Component>[0][];
    const calendars = roots.map((it) => new ICAL.Component(it)).filter(({ name }) => name === "vcalendar");
    for (const zone of calendars.flatMap((it) => it.getAllSubcomponents("vtimezone")))
      ICAL.TimezoneService.register(zone);
    return calendars.length > 0 ? calendars.flatMap((it) => it.getAllSubcomponents("vevent")) : undefined;
  } catch {
    return undefined;
  }
}

function whyNot(component: ICAL.Component): string | undefined {
  const is = (name: string): string => said(component, name).toUpperCase();
  if (is("status") === "CANCELLED") return "it is cancelled";
  if (is("transp") === "TRANSPARENT" || is("x-microsoft-cdo-busystatus") === "FREE") return "it is marked as free";
  if (!component.hasProperty("dtstart")) return "it has no beginning";
  return isReal(component) ? undefined : "it begins on no day of the calendar";
}

/** A day as it was written: the library carries the thirtieth of February over into March. */
function isReal(component: ICAL.Component): boolean {
  const [, , , written] = (component.getFirstProperty("dtstart")?.toJSON() ?? []) as readonly unknown[];
  return typeof written === "string" && Day.safeParse(written.slice(0, 10)).success;
}

/** @returns why none are taken, where none are */
function timesOf(component: ICAL.Component, exceptions: ICAL.Component[], today: Day, until: Day): Found[] | string {
  const nothing = "it does not lie in the next two years";
  const found: Found[] = [];
  const add = (start: ICAL.Time, end: ICAL.Time): void => {
    const it = spanOf(start, end);
    if (it.to >= today && it.from <= until) found.push(it);
  };
  try {
    const event = new ICAL.Event(component, { exceptions, strictExceptions: true });
    if (event.isRecurring()) {
      const each = event.iterator();
      let steps = 0;
      for (let next = each.next(); next && dayOf(next) <= until; next = each.next()) {
        steps += 1;
        if (steps > mostSteps) return "it comes again too often to be laid out";
        if (addDays(dayOf(next), 400) < today) continue;
        const { item, startDate, endDate } = event.getOccurrenceDetails(next);
        if (whyNot(item.component) === undefined) add(startDate, endDate);
      }
    } else add(event.startDate, event.endDate);
  } catch {
    return "its days cannot be read";
  }
  return found.length > 0 ? found : nothing;
}

function spanOf(start: ICAL.Time, end: ICAL.Time): Found {
  const from = dayOf(start);
  const last = end.isDate || isMidnight(end) ? addDays(dayOf(end), -1) : dayOf(end);
  return { from, to: last < from ? from : last, wholeDays: start.isDate || hoursOf(start, end) >= 7 };
}

/** The day of a moment by the clock it was written for: whoever is away is away where they are. UTC is nobody's clock, so by the reader's. */
function dayOf(time: ICAL.Time): Day {
  const here = time.zone === ICAL.Timezone.utcTimezone && !time.isDate ? localOf(time) : time;
  const { year, month, day } = here;
  return Day.parse(
    `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  );
}

function localOf(time: ICAL.Time): { year: number; month: number; day: number } {
  const at = time.toJSDate();
  return { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
}

const isMidnight = ({ hour, minute, second }: ICAL.Time): boolean => hour === 0 && minute === 0 && second === 0;

const hoursOf = (start: ICAL.Time, end: ICAL.Time): number => end.subtractDate(start).toSeconds() / 3600;
