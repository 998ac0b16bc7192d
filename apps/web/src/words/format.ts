import type { Day, Instant } from "@cairn/domain/kernel/days.ts";

const locale = "en-GB";

/** Made when it is first needed: all of them together take a phone a tenth of a second. */
function late<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const day = late(
  () => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
);
const shortDay = late(
  () => new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" }),
);
const dayOfMonth = late(() => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }));
const month = late(() => new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }));
const moment = late(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }));
const dayHere = late(
  () => new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
);
const time = late(() => new Intl.DateTimeFormat(locale, { timeStyle: "short" }));
const number = late(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const relative = late(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
const list = late(() => new Intl.ListFormat(locale, { type: "conjunction" }));

/** "3 Dec 2026". A day has no time zone. */
export const formatDay = (value: Day): string => day().format(new Date(`${value}T00:00:00Z`));

/** "Thu, 3 Dec". */
export const formatShortDay = (value: Day): string => shortDay().format(new Date(`${value}T00:00:00Z`));

/** "3 Dec", where the year is clear. */
export const formatDayOfMonth = (value: Day): string => dayOfMonth().format(new Date(`${value}T00:00:00Z`));

/** "Dec 2026". */
export const formatMonth = (value: Day): string => month().format(new Date(`${value}T00:00:00Z`));

/** A moment in the reader's own time zone. */
export const formatMoment = (value: Instant): string => moment().format(new Date(value));

/** "Thursday, 3 December 2026": the day of a moment in the reader's own time zone. */
export const formatDayHere = (value: Instant): string => dayHere().format(new Date(value));

/** "14:05", in the reader's own time zone. */
export const formatTime = (value: Instant): string => time().format(new Date(value));

const share = late(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));

/** "62%" of a share of 1. */
export const formatShare = (value: number): string => share().format(value);

const fineShare = late(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }));

/** "40.6%" of a share of 1, where a whole number would hide what is said. */
export const formatFineShare = (value: number): string => fineShare().format(value);

const oneDecimal = late(() => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));

/** "6.0": a figure among others of its kind, so that they stand in line. */
export const formatTenths = (value: number): string => oneDecimal().format(value);

export const formatNumber = (value: number): string => number().format(value);

const moneyIn = new Map<string, Intl.NumberFormat>();

function moneyFormat(currency: string): Intl.NumberFormat {
  const known = moneyIn.get(currency);
  if (known) return known;
  const style = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
  const made = new Intl.NumberFormat(locale, { ...style, maximumSignificantDigits: 3 });
  moneyIn.set(currency, made);
  return made;
}

/** "€12,300": three figures, since nobody knows more of what is estimated. @param currency ISO 4217, as in EUR */
export const formatMoney = (value: number, currency: string): string =>
  // No "minus nothing"; and a minus as wide as a figure, which no line ends with.
  moneyFormat(currency)
    .format(value + 0)
    .replace("-", "−\u2060");

/** "€" for EUR. */
export const signOf = (currency: string): string =>
  moneyFormat(currency)
    .formatToParts(0)
    .find(({ type }) => type === "currency")?.value ?? currency;

/** "Ann, Ben and Cem". */
export const joinNames = (names: readonly string[]): string => list().format(names);

const minutes = late(() => new Intl.NumberFormat(locale, { style: "unit", unit: "minute", unitDisplay: "long" }));
const hours = late(
  () =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit: "hour",
      unitDisplay: "long",
      maximumFractionDigits: 1,
    }),
);

/** "45 minutes", "6 hours": an amount of work as somebody with a full calendar thinks of it. */
export const formatEffort = (effortHours: number): string =>
  effortHours < 2 ? minutes().format(Math.round(effortHours * 60)) : hours().format(effortHours);

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** "3 days ago", "just now". */
export function ago(value: Instant, now: number = Date.now()): string {
  const seconds = Math.round((Date.parse(value) - now) / 1000);
  const step = steps.find(([, size]) => Math.abs(seconds) >= size);
  return step ? relative().format(Math.trunc(seconds / step[1]), step[0]) : "just now";
}

/** Today in the reader's own time zone. */
export function today(): Day {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as Day;
}
