import type { Line, Option, Terms } from "./case.ts";
import { courseOf, monthsOf, unitOf } from "./course.ts";
import type { Draws } from "./draws.ts";
import { amountAt } from "./range.ts";

/** What an option comes to in each run: the month at hand, and all months up to it. */
export type DrawnOption = {
  readonly id: string;
  /** Money of the month at hand by run, gains up and costs down. */
  readonly inMonth: Float64Array;
  /** The same added up from the first month on. */
  readonly upToMonth: Float64Array;
  /** Goes on to the next month; months come one after the other from 1. */
  readonly enter: (month: number) => void;
};

/** Money by run, and what becomes of it in each month. */
type Stream = { readonly money: Float64Array; readonly course: Float64Array };
type Risk = Stream & { readonly runsByMonth: readonly (readonly number[])[] };

/** An option with all its lines drawn for so many runs. */
export function drawOption(option: Option, terms: Terms, draws: Draws, runs: number): DrawnOption {
  const addMoneyOf = (line: Line, money: Float64Array): void =>
    addDrawn(money, line, unitOf(line, option, terms), draws(line.id, "amount", runs));
  const streams = alike(option.lines.filter(({ kind }) => kind !== "risk")).map((lines): Stream => {
    const money = new Float64Array(runs);
    for (const line of lines) addMoneyOf(line, money);
    return { money, course: courseOf(lines[0], terms) };
  });
  const risks = option.lines
    .filter(({ kind }) => kind === "risk")
    .map((line): Risk => {
      const money = new Float64Array(runs);
      addMoneyOf(line, money);
      return { money, course: courseOf(line, terms), runsByMonth: happeningIn(line, terms, draws, runs) };
    });
  const inMonth = new Float64Array(runs);
  const upToMonth = new Float64Array(runs);
  const enter = (month: number): void => {
    inMonth.fill(0);
    for (const { money, course } of streams) add(inMonth, money, course[month - 1] ?? 0);
    for (const risk of risks) addRisk(inMonth, risk, month);
    add(upToMonth, inMonth, 1);
  };
  return { id: option.id, inMonth, upToMonth, enter };
}

/** Lines in groups of the same months and trend: those differ in their amounts alone, and go through the months as one. */
function alike(lines: readonly Line[]): readonly (readonly [Line, ...Line[]])[] {
  const course = (line: Line): string => [...Object.values(monthsOf(line)), line.trendPerYear].join(" ");
  return [...Map.groupBy(lines, course).values()] as [Line, ...Line[]][];
}

function addDrawn(money: Float64Array, { range }: Line, unit: number, draws: Float64Array): void {
  for (let run = 0; run < money.length; run += 1) {
    const amount = amountAt(range, draws[run] as number);
    money[run] = (money[run] as number) + unit * amount;
  }
}

function add(sums: Float64Array, money: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let run = 0; run < sums.length; run += 1) sums[run] = (sums[run] as number) + factor * (money[run] as number);
}

/** The runs in which a risk happens, by month; any month of the line is as likely as any other, seen in the case or not. */
function happeningIn(line: Line, terms: Terms, draws: Draws, runs: number): readonly (readonly number[])[] {
  const { first, last } = monthsOf(line);
  const [happens, month] = [draws(line.id, "happens", runs), draws(line.id, "month", runs)];
  const byMonth: number[][] = Array.from({ length: terms.months }, () => []);
  for (let run = 0; run < runs; run += 1) {
    if ((happens[run] as number) >= (line.likelihood ?? 0)) continue;
    byMonth[first - 1 + Math.floor((month[run] as number) * (last - first + 1))]?.push(run);
  }
  return byMonth;
}

function addRisk(sums: Float64Array, { money, course, runsByMonth }: Risk, month: number): void {
  const factor = course[month - 1] ?? 0;
  for (const run of runsByMonth[month - 1] ?? []) sums[run] = (sums[run] as number) + factor * (money[run] as number);
}
