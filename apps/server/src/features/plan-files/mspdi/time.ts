/** Hours of a working day in the files written here. */
export const dayHours = 8;
/** A link's lag is counted in tenths of a minute. */
export const lagPerDay = dayHours * 60 * 10;

/** Hours as the format writes them, to the second. */
export function asPeriod(hours: number): string {
  const seconds = Math.round(hours * 3600);
  return `PT${Math.floor(seconds / 3600)}H${Math.floor((seconds % 3600) / 60)}M${seconds % 60}S`;
}

const period = /^P(?:(\d{1,7})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

/** @returns hours; undefined for what is no length of time */
export function hoursOf(text: string): number | undefined {
  const found = period.exec(text);
  if (!found || text === "P" || text.endsWith("T")) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((it) => Number(it ?? 0));
  return days * 24 + hours + minutes / 60 + seconds / 3600;
}

/** The figure as it was written exactly beside the period, unless somebody has changed the period since. */
export function exactUnlessChanged(shownHours: number, exact: number | undefined, hoursOfOne: number): number {
  if (exact !== undefined && asPeriod(exact * hoursOfOne) === asPeriod(shownHours)) return exact;
  return Math.round((shownHours / hoursOfOne) * 1e6) / 1e6;
}

/** Formats of durations that count the whole day instead of the working day; from 35 on they are estimates. */
export const countsWholeDays = (format: number): boolean =>
  [4, 6, 8, 10, 12].includes(format > 34 ? format - 32 : format);

/** Whole days as working days, to the nearest half: five in seven. */
export const wholeAsWorking = (days: number): number => Math.round(days * (5 / 7) * 2) / 2;
