import { type Journeys, journeysIn } from "../journeys/journeys.ts";
import { above } from "../numbers/normal.ts";
import type { PersonWeeks } from "./person-weeks.ts";
import { ratesOf } from "./poisson.ts";
import { RowWriter } from "./rows.ts";
import { settingColumns } from "./setting.ts";

/**
 * How far projects differ in how fast they do everything, beyond what their traits explain.
 *
 * `spread`: standard deviation of the pace as a share of its mean. `p`: how often chance alone would lead to so much. A factor
 * that nobody recorded moves many activities at once; if it moves endings, too, every effect is moved along with it.
 */
export type Pace = { readonly spread: number; readonly p: number; readonly isUnexplained: boolean };

const rounds = 3;
const surelyMore = 0.001;
const worthSaying = 0.1;

/**
 * Counts what each journey did for the first time, against what one of its traits would be expected to do as long as it was
 * open, and tests whether the counts scatter more than counts do.
 *
 * T = Σ ((N − μ)² − N) / √(2 Σ μ²) is standard normal when nothing is missing.
 *
 * @see Dean, C. B. (1992), Testing for overdispersion in Poisson and binomial regression models, J. Am. Stat. Assoc. 87(418)
 */
export function paceOf(base: Journeys, looked: PersonWeeks): Pace {
  const columns = traitColumns(base);
  const count = firstsIn(base, looked);
  let factor = new Float64Array(count.length).fill(1);
  let expected = factor;
  for (let round = 0; round < rounds; round += 1) {
    const exposure = exposureOf(base, looked, factor).map((time) => Math.max(1e-9, time));
    expected = Float64Array.from(ratesOf({ count, exposure, columns }).expected);
    factor = expected.map((it, at) => it / exposure[at]!);
  }
  let [excess, squares] = [0, 0];
  for (const [at, it] of expected.entries()) {
    excess += (count[at]! - it) ** 2 - count[at]!;
    squares += it * it;
  }
  const p = above(excess / Math.sqrt(2 * squares));
  const spread = Math.sqrt(Math.max(0, excess / squares));
  return { spread, p, isUnexplained: p < surelyMore && spread > worthSaying };
}

function traitColumns(base: Journeys): Float64Array[] {
  const setting = settingColumns(base);
  const columns = [1, ...setting.names].map(() => new Float64Array(journeysIn(base)));
  columns[0]!.fill(1);
  for (let journey = 0; journey < journeysIn(base); journey += 1) {
    const writer = new RowWriter();
    setting.write(writer, 1, journey, 0);
    writer.endRow(journey, 0);
    const { column, value } = writer.rows(columns.length);
    for (const [cell, at] of column.entries()) columns[at]![journey] = value[cell]!;
  }
  return columns.filter((column) => column.some((value) => value !== 0));
}

const isFirstSeen = (week: number, looked: number): boolean => week < looked;

function firstsIn(base: Journeys, { since, weeks }: PersonWeeks): Float64Array {
  const kinds = base.activities.length;
  return Float64Array.from(weeks, (looked, journey) => {
    let firsts = 0;
    for (let activity = 0; activity < kinds; activity += 1) {
      if (isFirstSeen(since[journey * kinds + activity]!, looked)) firsts += 1;
    }
    return firsts;
  });
}

/** What each journey would be expected to do if it had the mean pace, from how often each activity begins in each week. */
function exposureOf(base: Journeys, { since, weeks }: PersonWeeks, factor: Float64Array): Float64Array {
  const kinds = base.activities.length;
  const most = weeks.reduce((longest, it) => Math.max(longest, it), 0);
  const exposure = new Float64Array(weeks.length);
  for (let activity = 0; activity < kinds; activity += 1) {
    const begun = new Float64Array(most + 1);
    const left = new Float64Array(most + 1);
    let running = 0;
    for (const [journey, looked] of weeks.entries()) {
      const first = since[journey * kinds + activity]!;
      if (isFirstSeen(first, looked)) begun[Math.max(0, first)]! += 1;
      running += factor[journey]!;
      left[Math.min(looked, Math.max(0, first) + 1)]! += factor[journey]!;
    }
    const upTo = new Float64Array(most + 1);
    for (let week = 0; week < most; week += 1) {
      running -= left[week]!;
      upTo[week + 1] = upTo[week]! + (running > 1e-9 ? begun[week]! / running : 0);
    }
    for (const [journey, looked] of weeks.entries()) {
      exposure[journey]! += upTo[Math.min(looked, Math.max(0, since[journey * kinds + activity]!) + 1)]!;
    }
  }
  return exposure;
}
