import type { holidays } from "@cairn/contract/holidays.ts";
import type { HolidayCalendarFields } from "@cairn/domain/project/working-time/working-time.ts";
import type Holidays from "date-holidays";
import type { z } from "zod";

type HolidaysOfRegion = z.input<typeof HolidayCalendarFields>;
type Regions = z.input<typeof holidays.listHolidayRegions.ok>["countries"];

/** Whose work the days are: their licence asks to name it. */
export const source = "date-holidays, holidays of Wikipedia and others under CC BY 3.0";

/** The library is large, so it is read when somebody first asks for a holiday. */
async function calendarOf(country?: string, region?: string): Promise<Holidays> {
  const { default: Calendar } = await import("date-holidays");
  if (country === undefined) return new Calendar();
  return region === undefined ? new Calendar(country) : new Calendar(country, region);
}

const inOrder = ([, a]: [string, string], [, b]: [string, string]): number => a.localeCompare(b);
let known: Regions | undefined;

/** Countries and their regions by their English names. */
export async function holidayRegions(): Promise<Regions> {
  if (known) return known;
  const calendar = await calendarOf();
  known = Object.entries(calendar.getCountries("en"))
    .toSorted(inOrder)
    .map(([country, name]) => ({
      country,
      name,
      regions: Object.entries(calendar.getStates(country, "en") ?? {})
        .toSorted(inOrder)
        .map(([region, it]) => ({ region, name: it })),
    }));
  return known;
}

/** So many regions are kept at hand; to work one out takes some 40 ms. */
const mostKept = 200;
const kept = new Map<string, HolidaysOfRegion>();

/**
 * The public holidays of a country, or of one of its regions, with the days they are moved to.
 *
 * @param from the first year @param to the last year
 * @returns undefined where no such country or region is known
 */
export async function holidaysOf(
  country: string,
  region: string | undefined,
  from: number,
  to: number,
): Promise<HolidaysOfRegion | undefined> {
  const key = `${country} ${region ?? ""} ${from} ${to}`;
  const before = kept.get(key);
  if (before) return before;
  const name = await nameOf(country, region);
  if (name === undefined) return undefined;
  const calendar = await calendarOf(country, region);
  const days = new Map<string, string>();
  for (let year = from; year <= to; year += 1)
    // Dates are those of the place; the moments beside them hang on the zone of this machine.
    for (const holiday of calendar.getHolidays(year, "en"))
      if (holiday.type === "public") days.set(holiday.date.slice(0, 10), holiday.name.slice(0, 200));
  const found = {
    country,
    region,
    name,
    days: [...days].map(([on, it]) => ({ on, name: it })).toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  };
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, found);
  return found;
}

async function nameOf(country: string, region: string | undefined): Promise<string | undefined> {
  const its = (await holidayRegions()).find((it) => it.country === country);
  if (!its || region === undefined) return its?.name;
  const within = its.regions.find((it) => it.region === region);
  return within && `${within.name}, ${its.name}`;
}
