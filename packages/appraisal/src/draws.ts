import { endsAt, normalAt } from "./normal.ts";

/**
 * What is left to chance about a line. `amount`: how far it lies from the likely figure, in ends, from a normal distribution
 * of which one case in ten lies below −1 and one above 1. `happens` and `month`: evenly between 0 and 1, both excluded.
 */
export type Matter = "amount" | "happens" | "month";

/**
 * Where chance comes from: for each line and matter a row with one number for each run. The same line and matter must always
 * be given the same row; `runs` says how long it must be at least.
 */
export type Draws = (lineId: string, matter: Matter, runs: number) => Float64Array;

/**
 * Draws that hang on the seed and the line's own id alone: a line that stays as it is draws the same in every variant of a
 * case, whatever happens to the other lines (common random numbers), and more runs begin with the same ones.
 *
 * @param seed any text; the same one gives the same draws, on every machine
 */
export function seededDraws(seed: string): Draws {
  return (lineId, matter, runs) => {
    const row = evenly(`${seed}\n${lineId}\n${matter}`, runs);
    if (matter === "amount") for (let run = 0; run < runs; run += 1) row[run] = normalAt(row[run] as number) / endsAt;
    return row;
  };
}

/** The same draws, each row made once: for a screen that appraises the same lines again and again. */
export function rememberedDraws(draws: Draws): Draws {
  const rows = new Map<string, Float64Array>();
  return (lineId, matter, runs) => {
    const key = `${lineId}\n${matter}`;
    const known = rows.get(key);
    if (known && known.length >= runs) return known;
    const row = draws(lineId, matter, runs);
    rows.set(key, row);
    return row;
  };
}

/**
 * Numbers between 0 and 1, evenly spread, from a text.
 *
 * @see Doty-Humphrey, C., sfc32 in PractRand: 128 bits of state, in the public domain
 */
function evenly(text: string, count: number): Float64Array {
  const row = new Float64Array(count);
  const warming = 15;
  let [a, b, c] = hashed(text);
  for (let step = 1; step <= warming + count; step += 1) {
    const out = (a + b + step) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    if (step > warming) row[step - warming - 1] = ((out >>> 0) + 0.5) / 2 ** 32;
  }
  return row;
}

/** Three whole numbers of 32 bits from a text. @see Fowler, Noll, Vo: FNV-1a; finished as in MurmurHash3 */
function hashed(text: string): [number, number, number] {
  const from = (basis: number): number => {
    let hash = basis;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
  };
  return [from(0x811c9dc5), from(0x01234567), from(0x5bd1e995)];
}
