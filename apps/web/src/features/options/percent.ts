/** People agree in percent, with hundredths at most; the project keeps shares. Counted in whole hundredths, nothing is left over. */
const hundredths = (percent: number | undefined): number => Math.round((percent ?? 0) * 100);

/** A share as the percent somebody would type. */
export const inPercent = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 10_000) / 100;

/** What the percents are together, as a share. */
export const sumOf = (percents: readonly (number | undefined)[]): number =>
  percents.reduce<number>((sum, percent) => sum + hundredths(percent), 0) / 10_000;

/** The percents as shares. */
export const sharesOf = (percents: readonly (number | undefined)[]): readonly number[] =>
  percents.map((percent) => hundredths(percent) / 10_000);

/** The same for each, in percents that are 100 together: what does not go up goes to the first. */
export function evenly(count: number): readonly number[] {
  const each = Math.floor(10_000 / count);
  return Array.from({ length: count }, (_, at) => (at === 0 ? 10_000 - each * (count - 1) : each) / 100);
}
