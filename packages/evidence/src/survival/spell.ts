/**
 * Times until something, of which some are still running. Columns of equal length.
 *
 * `time`: in any unit, 0 or more. `ending`: 0 where it had not ended when it was last looked at (censored), else the number
 * of how it ended, from 1.
 */
export type Spells = { readonly time: Float64Array; readonly ending: Uint8Array };

/** Spells by time, ended ones before censored ones of the same time, who were still looked at then. */
export function inOrderOfTime({ time, ending }: Spells): Spells {
  const order = new Uint32Array(time.length);
  for (let at = 0; at < order.length; at += 1) order[at] = at;
  order.sort((one, other) => time[one]! - time[other]! || Number(ending[one] === 0) - Number(ending[other] === 0));
  return {
    time: Float64Array.from(order, (at) => time[at]!),
    ending: Uint8Array.from(order, (at) => ending[at]!),
  };
}

/** Those who left at one time: how many were still running just before it, and how many ended, by ending from 1. */
export type Leaving = { readonly time: number; readonly running: number; readonly ended: readonly number[] };

/** The times at which any ended, rising. @param endings how many different endings there are */
export function leavingsOf(spells: Spells, endings: number): Leaving[] {
  const { time, ending } = inOrderOfTime(spells);
  const leavings: Leaving[] = [];
  for (let at = 0; at < time.length; ) {
    const here = time[at]!;
    const ended = Array.from({ length: endings }, () => 0);
    const running = time.length - at;
    let any = false;
    for (; at < time.length && time[at] === here; at += 1) {
      if (ending[at] === 0) continue;
      ended[ending[at]! - 1]! += 1;
      any = true;
    }
    if (any) leavings.push({ time: here, running, ended });
  }
  return leavings;
}
