/** A day of the calendar as `YYYY-MM-DD`, without a zone. */
export type Day = string;

/**
 * How many days a day lies after 1 March of the year 0, by the rules of the Gregorian calendar.
 *
 * @throws RangeError for what is no day of the calendar
 * @see Richards, E. G. (2013), Calendars, in: Explanatory Supplement to the Astronomical Almanac, ch. 15
 */
export function dayNumber(day: Day): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) throw new RangeError(`day: ${day}`);
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // A year that begins in March has its leap day at its very end.
  const [years, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const before = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const number = 365 * years + before + Math.floor((153 * months + 2) / 5) + date - 1;
  if (dayOf(number) !== day) throw new RangeError(`day: ${day}`);
  return number;
}

/** The day with this number. */
export function dayOf(number: number): Day {
  const era = Math.floor(number / 146_097);
  const inEra = number - era * 146_097;
  const inEraYears = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * inEraYears + Math.floor(inEraYears / 4) - Math.floor(inEraYears / 100));
  const months = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * months + 2) / 5) + 1;
  const [month, year] = months < 10 ? [months + 3, 0] : [months - 9, 1];
  const padded = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${padded(era * 400 + inEraYears + year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** 0 for a Monday to 6 for a Sunday. */
export const weekdayOf = (number: number): number => (number + 2) % 7;

/** So many days later, or earlier. */
export const daysAfter = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);
