import { type Fit, fitOf } from "../hazard/fit.ts";
import { type Rows, RowWriter } from "../hazard/rows.ts";

/** All coefficients are held alike but that of the beginning, which says how frequent each ending is. */
export function holding(
  columns: number,
  endings: number,
  ridge: number,
): { ridge: Float64Array; withErrors: false; rounds: number } {
  const held = new Float64Array(columns * endings).fill(ridge);
  for (let ending = 0; ending < endings; ending += 1) held[ending * columns] = 1e-3;
  return { ridge: held, withErrors: false, rounds: 15 };
}

const holdings = [3, 10, 30, 100, 300];
const parts = 4;

/** Which journeys are held out in which part: those of one journey hang together, so they are never on both sides. */
const partOf = (journey: number): number => (Math.imul(journey + 1, 0x9e3779b1) >>> 16) % parts;

const withoutPart = (rows: Rows, part: number): Float64Array =>
  Float64Array.from({ length: rows.journey.reduce((most, it) => Math.max(most, it), 0) + 1 }, (_, journey) =>
    partOf(journey) === part ? 0 : 1,
  );

/** The ridge with which three quarters of the journeys best foretell the last quarter, in the first and the last span. */
export function ridgeFor(spans: readonly Rows[], endings: number): number {
  const judged = spans.length > 1 ? [spans[0]!, spans[spans.length - 1]!] : spans;
  const losses = holdings.map((ridge) => judged.reduce((sum, rows) => sum + lossOfHeldOut(rows, endings, ridge), 0));
  return holdings[losses.indexOf(Math.min(...losses))]!;
}

function lossOfHeldOut(rows: Rows, endings: number, ridge: number): number {
  const { at } = fitOf(rows, endings, { ...holding(rows.columns, endings, ridge), weights: withoutPart(rows, 0) });
  let loss = 0;
  for (let row = 0; row < rows.ended.length; row += 1) {
    if (partOf(rows.journey[row]!) !== 0) continue;
    const shares = sharesFrom(leaningsOf(rows, row, at, endings));
    const ended = rows.ended[row]!;
    loss -= Math.log(Math.max(1e-9, ended === 0 ? 1 - shares.reduce((sum, it) => sum + it, 0) : shares[ended - 1]!));
  }
  return loss;
}

/** A fit, and a second one on what the first foretells for journeys it was not fitted to. */
export type Held = { readonly fit: Fit; readonly stretch: Fit };

/**
 * Holding coefficients towards zero makes forecasts too timid, fitting many of them makes them too sure. What was foretold for
 * held-out journeys is therefore fitted once more: all leanings against what came.
 *
 * @see Guo, C. et al. (2017), On calibration of modern neural networks, ICML, for vector scaling
 */
export function heldFit(rows: Rows, endings: number, ridge: number): Held {
  const held = holding(rows.columns, endings, ridge);
  const fit = fitOf(rows, endings, held);
  const writer = new RowWriter();
  for (let part = 0; part < parts; part += 1) {
    const { at } = fitOf(rows, endings, { ...held, from: fit.at, rounds: 4, weights: withoutPart(rows, part) });
    for (let row = 0; row < rows.ended.length; row += 1) {
      if (partOf(rows.journey[row]!) !== part) continue;
      writer.cell(0, 1);
      for (const [ending, leaning] of leaningsOf(rows, row, at, endings).entries()) writer.cell(1 + ending, leaning);
      writer.endRow(rows.journey[row]!, rows.ended[row]!);
    }
  }
  return { fit, stretch: fitOf(writer.rows(1 + endings), endings, { ridge: 0.1, withErrors: false, rounds: 15 }) };
}

/** How likely each ending is in one row. */
export function sharesOf(rows: Rows, row: number, { fit, stretch }: Held): number[] {
  const leanings = leaningsOf(rows, row, fit.at, fit.endings);
  const stretched = leanings.map((_, ending) => {
    const start = ending * stretch.columns;
    return leanings.reduce((sum, leaning, at) => sum + stretch.at[start + 1 + at]! * leaning, stretch.at[start]!);
  });
  return sharesFrom(stretched);
}

function leaningsOf(
  { columns, offsets, column, value }: Rows,
  row: number,
  at: Float64Array,
  endings: number,
): number[] {
  return Array.from({ length: endings }, (_, ending) => {
    let sum = 0;
    for (let cell = offsets[row]!; cell < offsets[row + 1]!; cell += 1) {
      sum += at[ending * columns + column[cell]!]! * value[cell]!;
    }
    return Math.max(-12, sum);
  });
}

function sharesFrom(leanings: readonly number[]): number[] {
  const odds = leanings.map(Math.exp);
  const all = 1 + odds.reduce((sum, it) => sum + it, 0);
  return odds.map((it) => it / all);
}
