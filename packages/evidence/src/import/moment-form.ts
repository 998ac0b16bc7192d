import type { Moment } from "../journeys/journeys.ts";

/**
 * How moments are written. `iso`: the year first, as in 2026-11-27, 20261127 or 2026/11/27, with or without a time and a zone.
 * `day first`: 27.11.2026, 27/11/26 14:05 or 27-Nov-2026. `month first`: 11/27/2026 or Nov 27, 2026. `seconds` and
 * `milliseconds`: since the beginning of 1970.
 */
export type MomentForm = "iso" | "day first" | "month first" | "seconds" | "milliseconds";

/** From a local time, as if it were UTC, to the moment. For what is written without a zone. */
export type Zone = (local: Moment) => Moment;

export const utc: Zone = (local) => local;

/** A fixed distance from UTC. */
export const minutesEast =
  (minutes: number): Zone =>
  (local) =>
    local - minutes * 60_000;

const [zero, nine] = [48, 57];
const hour = 3_600_000;

/**
 * Reads a moment from bytes of ASCII.
 *
 * @returns NaN for what is not a moment of that form
 */
export function momentFrom(bytes: Uint8Array, start: number, end: number, form: MomentForm, zone: Zone): Moment {
  if (form === "iso") return isoFrom(bytes, start, end, zone);
  if (form === "seconds" || form === "milliseconds")
    return sinceEpoch(bytes, start, end, form === "seconds" ? 1000 : 1);
  return byHandFrom(bytes, start, end, form, zone);
}

const [colon, slash, point] = [58, 47, 46];

/** As people write days: the year in two or four digits, the month as a number or an English word, perhaps a time after it. */
function byHandFrom(bytes: Uint8Array, start: number, end: number, form: Order, zone: Zone): Moment {
  const named = monthNamed(bytes, start, end);
  const minutesAt = bytes.subarray(start, end).indexOf(colon);
  const hasTime = minutesAt >= 0;
  const before = numbersIn(bytes, start, hasTime ? start + minutesAt : end);
  const hours = hasTime ? before.pop() : 0;
  const day = named ? dayWithName(before, named, form) : dayInOrder(before, form);
  return hasTime ? timeOn(day, hours!, bytes, start + minutesAt, end, zone) : zone(day);
}

type Order = "iso" | "day first" | "month first";
const orders = { iso: [2, 1, 0], "day first": [0, 1, 2], "month first": [1, 0, 2] } as const;

function dayInOrder(numbers: readonly number[], form: Order): Moment {
  const [day, month, year] = orders[form].map((at) => numbers[at] ?? Number.NaN) as [number, number, number];
  return numbers.length === 3 ? dayAt(fullYear(year), month, day) : Number.NaN;
}

function dayWithName(numbers: readonly number[], { month, isAhead }: Named, form: Order): Moment {
  const [day = Number.NaN, year = Number.NaN] = numbers;
  const fits = numbers.length === 2 && form === (isAhead ? "month first" : "day first");
  return fits ? dayAt(fullYear(year), month, day) : Number.NaN;
}

const fullYear = (year: number): number => (year < 70 ? 2000 + year : year < 100 ? 1900 + year : year);

/** The time whose minutes follow the colon, in the zone that stands behind it or else in the one that is said. */
function timeOn(day: Moment, hours: number, bytes: Uint8Array, minutesAt: number, end: number, zone: Zone): Moment {
  const east = bytes.subarray(minutesAt, end).findIndex((byte) => byte === 43 || byte === 45);
  const [minutes = 0, seconds = 0] = numbersIn(bytes, minutesAt, east < 0 ? end : minutesAt + east);
  if (east < 0) return zone(day + afternoon(bytes, end, hours) + timeAt(0, minutes, seconds));
  return day + timeAt(hours, minutes, seconds) - zoneAt(bytes, minutesAt + east, end);
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

type Named = { readonly month: number; readonly isAhead: boolean };

/** The month whose English name, or its first three letters, stands there; and whether it stands ahead of all numbers. */
function monthNamed(bytes: Uint8Array, start: number, end: number): Named | undefined {
  let [letters, isAhead] = ["", true];
  for (let at = start; at <= end; at += 1) {
    const byte = at < end ? bytes[at]! | 32 : 32;
    if (byte >= 97 && byte <= 122) {
      letters += String.fromCharCode(byte);
      continue;
    }
    const month = letters.length < 3 ? 0 : 1 + months.indexOf(letters.slice(0, 3));
    if (month > 0) return { month, isAhead };
    letters = "";
    if (at < end && bytes[at]! >= zero && bytes[at]! <= nine) isAhead = false;
  }
  return undefined;
}

/** The hour in milliseconds, with "pm" or "am" where the text ends with it. */
function afternoon(bytes: Uint8Array, end: number, clock: number): number {
  const last = bytes[end - 1]! | 32;
  const before = bytes[end - 2]! | 32;
  if (last !== 109 || clock > 12) return timeAt(clock, 0, 0);
  return timeAt((clock % 12) + (before === 112 ? 12 : 0), 0, 0);
}

function sinceEpoch(bytes: Uint8Array, start: number, end: number, unit: number): Moment {
  const value = digits(bytes, start, end);
  return Number.isNaN(value) ? value : value * unit;
}

function digits(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  if (end <= start) return Number.NaN;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte < zero || byte > nine) return Number.NaN;
    value = value * 10 + byte - zero;
  }
  return value;
}

function isoFrom(bytes: Uint8Array, start: number, end: number, zone: Zone): Moment {
  const separator = bytes[start + 4]!;
  if (separator === slash || separator === point) return byHandFrom(bytes, start, end, "iso", zone);
  if (separator >= zero && separator <= nine) return compactFrom(bytes, start, end, zone);
  const day = dayAt(
    digits(bytes, start, start + 4),
    digits(bytes, start + 5, start + 7),
    digits(bytes, start + 8, start + 10),
  );
  if (end - start < 10 || separator !== 45 || bytes[start + 7] !== 45) return Number.NaN;
  if (end - start === 10) return zone(day);
  if (end - start < 16 || bytes[start + 13] !== colon) return Number.NaN;
  const hours = digits(bytes, start + 11, start + 13);
  const minutes = digits(bytes, start + 14, start + 16);
  const { seconds, at } = secondsFrom(bytes, start + 16, end);
  const local = day + timeAt(hours, minutes, seconds);
  return at === end ? zone(local) : local - zoneAt(bytes, at, end);
}

/** 20261127, 20261127T1405, 20261127140500Z: the basic format of ISO 8601. */
function compactFrom(bytes: Uint8Array, start: number, end: number, zone: Zone): Moment {
  if (end - start < 8) return Number.NaN;
  const day = dayAt(
    digits(bytes, start, start + 4),
    digits(bytes, start + 4, start + 6),
    digits(bytes, start + 6, start + 8),
  );
  if (end - start === 8) return zone(day);
  const from = start + (bytes[start + 8]! >= zero && bytes[start + 8]! <= nine ? 8 : 9);
  if (from + 4 > end) return Number.NaN;
  const isExact = from + 6 <= end && bytes[from + 4]! >= zero && bytes[from + 4]! <= nine;
  const seconds = isExact ? digits(bytes, from + 4, from + 6) : 0;
  const at = from + (isExact ? 6 : 4);
  const local = day + timeAt(digits(bytes, from, from + 2), digits(bytes, from + 2, from + 4), seconds);
  return at === end ? zone(local) : local - zoneAt(bytes, at, end);
}

/** Seconds with what follows a point or a comma, and where they end; none where no colon stands. */
function secondsFrom(bytes: Uint8Array, from: number, end: number): { readonly seconds: number; readonly at: number } {
  if (bytes[from] !== colon) return { seconds: 0, at: from };
  const whole = digits(bytes, from + 1, from + 3);
  const mark = from + 3;
  if (mark >= end || (bytes[mark] !== point && bytes[mark] !== 44)) return { seconds: whole, at: mark };
  let at = mark + 1;
  while (at < end && bytes[at]! >= zero && bytes[at]! <= nine) at += 1;
  return { seconds: whole + digits(bytes, mark + 1, at) / 10 ** (at - mark - 1), at };
}

/** Z, +02, +0200 or +02:00, perhaps after a space, in milliseconds; NaN for anything else. */
function zoneAt(bytes: Uint8Array, from: number, end: number): number {
  const at = bytes[from] === 32 ? from + 1 : from;
  if ((bytes[at]! | 32) === 122 && at + 1 === end) return 0;
  const sign = bytes[at] === 43 ? 1 : bytes[at] === 45 ? -1 : Number.NaN;
  const hours = digits(bytes, at + 1, at + 3);
  const minutes = at + 3 >= end ? 0 : digits(bytes, bytes[at + 3] === 58 ? at + 4 : at + 3, end);
  return minutes > 59 ? Number.NaN : sign * (hours * hour + minutes * 60_000);
}

function numbersIn(bytes: Uint8Array, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (bytes[at]! < zero || bytes[at]! > nine) continue;
    const from = at;
    while (at < end && bytes[at]! >= zero && bytes[at]! <= nine) at += 1;
    found.push(digits(bytes, from, at));
  }
  return found;
}

function timeAt(hours: number, minutes: number, seconds: number): number {
  if (!(hours < 24 && minutes < 60 && seconds < 61)) return Number.NaN;
  return hours * hour + minutes * 60_000 + Math.round(seconds * 1000);
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Midnight UTC of a day of the Gregorian calendar. @see Hinnant, H., days_from_civil, in the public domain */
function dayAt(year: number, month: number, day: number): Moment {
  if (!(month >= 1 && month <= 12 && day >= 1 && year >= 1)) return Number.NaN;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (day > lengths[month - 1]! + (isLeap && month === 2 ? 1 : 0)) return Number.NaN;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) * 24 * hour;
}

/** The forms in which all of these could be written, the likeliest first; more than one where it cannot be told. */
export function formsOf(samples: readonly string[]): MomentForm[] {
  const all = samples.map((sample) => Uint8Array.from(sample, (letter) => letter.charCodeAt(0)));
  const reads = (form: MomentForm) =>
    all.every((bytes) => isPlausible(momentFrom(bytes, 0, bytes.length, form, utc), form));
  return (["iso", "milliseconds", "seconds", "day first", "month first"] as const).filter(reads);
}

/** Until 2100, from 1970 on; as a count since then from 1980 on, or seconds would pass for milliseconds of that winter. */
const isPlausible = (moment: Moment, form: MomentForm): boolean =>
  moment >= (form === "seconds" || form === "milliseconds" ? 315_532_800_000 : 0) && moment < 4_102_444_800_000;
