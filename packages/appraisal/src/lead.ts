import type { Spread } from "./spread.ts";

/** In how many of the runs something is so, and how far chance alone may have moved that share. */
export type ShareOfRuns = {
  /** 0 to 1. */
  readonly share: number;
  /** √(p (1 − p) / n): in about two of three repetitions the share comes out within this much of the true one. */
  readonly standardError: number;
};

export type Lead = {
  /** The runs in which the option is ahead after the last month; level is not ahead. */
  readonly aheadAtEnd: ShareOfRuns;
  /** For each month, in how many runs the option has been ahead from then on until the last. */
  readonly aheadFrom: readonly number[];
};

/** Keeps count, month by month, of since when each run has been ahead. */
export class LeadKeeper {
  readonly #since: Uint16Array;
  readonly #months: number;

  constructor(runs: number, months: number) {
    this.#since = new Uint16Array(runs);
    this.#months = months;
  }

  /** @param gaps by run, how much the option has brought more up to this month */
  note(month: number, gaps: Float64Array): void {
    const since = this.#since;
    for (let run = 0; run < since.length; run += 1) {
      if (!((gaps[run] as number) > 0)) since[run] = 0;
      else if (since[run] === 0) since[run] = month;
    }
  }

  /** To be asked after the last month. */
  result(): Lead {
    const aheadFrom = Array.from({ length: this.#months }, () => 0);
    let ahead = 0;
    for (const month of this.#since) {
      if (month === 0) continue;
      ahead += 1;
      aheadFrom[month - 1] = (aheadFrom[month - 1] ?? 0) + 1;
    }
    const share = ahead / this.#since.length;
    const standardError = Math.sqrt((share * (1 - share)) / this.#since.length);
    return { aheadAtEnd: { share, standardError }, aheadFrom };
  }
}

/**
 * The first month by which so large a share of the runs is ahead for good; `undefined` when that is not within the case.
 *
 * @param share more than 0, at most 1
 */
export function monthAhead({ aheadFrom }: Lead, runs: number, share: number): number | undefined {
  let ahead = 0;
  for (const [index, count] of aheadFrom.entries()) {
    ahead += count;
    if (ahead >= share * runs) return index + 1;
  }
  return undefined;
}

/** A month from which on one middle line lies above the other, or below it. */
export type Crossing = { readonly month: number; readonly ahead: boolean };

/**
 * Where the middle of an option's sums and that of another change places. Both begin level, so an option that is behind in
 * the first month crosses there. A month in which they are level again changes nothing.
 *
 * @param other none, to ask where the middle of some differences passes zero
 */
export function crossings(option: readonly Spread[], other: readonly Spread[]): readonly Crossing[] {
  const found: Crossing[] = [];
  for (const [index, { p50 }] of option.entries()) {
    const gap = p50 - (other[index]?.p50 ?? 0);
    if (gap !== 0 && found.at(-1)?.ahead !== gap > 0) found.push({ month: index + 1, ahead: gap > 0 });
  }
  return found;
}
