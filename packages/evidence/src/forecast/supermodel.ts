import { type Rows, RowWriter } from "../hazard/rows.ts";
import type { Journeys, Moment } from "../journeys/journeys.ts";
import { type Held, heldFit, ridgeFor, sharesOf } from "./held-out.ts";
import { type Landmark, type StandingCode, standingCodeOf, standingColumns, standingWriter } from "./standing.ts";

/**
 * A forecast of how journeys that stand as they do in a landmark end: for each span after it a fit of its own, of the endings
 * in that span among those open at its start. Its coefficients foretell; they say nothing about what works.
 */
export type Supermodel = {
  /** Ends of the spans, in milliseconds after the landmark, rising. */
  readonly spans: readonly number[];
  readonly endings: number;
  readonly code: StandingCode;
  readonly scales: Float64Array;
  readonly fits: readonly Held[];
  /** How many journeys and endings it was learned from. */
  readonly journeys: number;
  readonly ended: number;
};

export type Learning = {
  readonly spans: readonly number[];
  /** Nothing after this moment is known of anybody. */
  readonly until: Moment;
  /** Nothing is known of a journey beyond this age, in milliseconds. */
  readonly ageAtMost?: number;
  /** How strongly coefficients are held to zero; chosen by {@link ridgeFor} when left out. */
  readonly ridge?: number;
};

/**
 * Learns from landmarks of past journeys.
 *
 * A landmark counts in a span only if that span could have been seen whole, also by those who ended in it: counting endings
 * of a span whose other half is still to come would make fast endings look frequent.
 *
 * @see van Houwelingen, H. C. (2007), Dynamic prediction by landmarking, Scand. J. Statist. 34(1), 70-85; Nicolaie, M. A.
 *   et al. (2013), Statistics in Medicine 32(12), 2031-2047, for competing endings
 */
export function learned(base: Journeys, landmarks: readonly Landmark[], learning: Learning): Supermodel {
  const code = standingCodeOf(base);
  const all = learning.spans.map((_, span) => rowsFor(base, landmarks, learning, span, code));
  const scales = scalesOf(all[0]!);
  const scaled = all.map((rows) => withScales(rows, scales));
  const ridge = learning.ridge ?? ridgeFor(scaled, base.endings.length);
  const journeys = new Set(landmarks.map(({ journey }) => journey));
  return {
    spans: learning.spans,
    endings: base.endings.length,
    code,
    scales,
    fits: scaled.map((rows) => heldFit(rows, base.endings.length, ridge)),
    journeys: journeys.size,
    ended: [...journeys].filter((journey) => base.journeys.ending[journey]! > 0).length,
  };
}

function rowsFor(
  base: Journeys,
  landmarks: readonly Landmark[],
  { spans, until, ageAtMost = Number.POSITIVE_INFINITY }: Learning,
  span: number,
  code: StandingCode,
): Rows {
  const { beganAt, endedAt, ending } = base.journeys;
  const writer = new RowWriter();
  const write = standingWriter(code, base);
  for (const landmark of landmarks) {
    const { journey, at } = landmark;
    const from = at + (span === 0 ? 0 : spans[span - 1]!);
    const to = at + spans[span]!;
    if (to > Math.min(until, beganAt[journey]! + ageAtMost) || endedAt[journey]! <= from) continue;
    if (ending[journey] === 0 && endedAt[journey]! < to) continue;
    write(writer, landmark);
    writer.endRow(journey, endedAt[journey]! <= to ? ending[journey]! : 0);
  }
  return writer.rows(standingColumns(code).length);
}

/** Standard deviations, so that the ridge holds all columns alike. The beginning stays as it is. */
function scalesOf({ columns, offsets, column, value }: Rows): Float64Array {
  const rows = Math.max(1, offsets.length - 1);
  const [sum, squares] = [new Float64Array(columns), new Float64Array(columns)];
  for (const [cell, at] of column.entries()) {
    sum[at]! += value[cell]!;
    squares[at]! += value[cell]! ** 2;
  }
  const means = sum.map((it) => it / rows);
  // Of a column that is the same everywhere, rounding may leave a variance just below zero.
  const variance = (at: number): number => Math.max(0, squares[at]! / rows - means[at]! ** 2);
  return means.map((_, at) => (at === 0 ? 1 : Math.max(0.05, Math.sqrt(variance(at)))));
}

function withScales(rows: Rows, scales: Float64Array): Rows {
  return { ...rows, value: rows.value.map((value, cell) => value / scales[rows.column[cell]!]!) };
}

/** By the end of each span: the chance of each ending, and of being still open; together 1. */
export type Outlook = { readonly within: number; readonly chances: readonly number[]; readonly open: number };

/** How a journey that stands like this will end. */
export function outlookOf(model: Supermodel, base: Journeys, landmark: Landmark): Outlook[] {
  const writer = new RowWriter();
  standingWriter(model.code, base)(writer, landmark);
  writer.endRow(landmark.journey, 0);
  const row = withScales(writer.rows(standingColumns(model.code).length), model.scales);
  let [open, chances] = [1, Array.from({ length: model.endings }, () => 0)];
  return model.spans.map((within, span) => {
    const shares = sharesOf(row, 0, model.fits[span]!);
    chances = chances.map((chance, ending) => chance + open * shares[ending]!);
    open *= 1 - shares.reduce((sum, it) => sum + it, 0);
    return { within, chances, open };
  });
}
