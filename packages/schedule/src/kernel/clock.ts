/**
 * When somebody, or a calendar, is at work: how much is done in each slot, 0 where nothing is. Slots count from 0; a time is
 * the beginning of a slot, so that work in slots 3 and 4 starts at 3 and finishes at 5.
 */
export type Clock = {
  /** Work done in each slot, whole numbers, 0 while off. */
  readonly rates: Int32Array;
  /** The rate of every slot that is not off, or 0 where rates differ. */
  readonly steady: number;
  /** How much is done before each slot; one longer than the slots. */
  readonly workBefore: Int32Array;
  /** How many slots at work lie before each slot; one longer than the slots. */
  readonly openBefore: Int32Array;
  /** The slots at work, in order. */
  readonly openAt: Int32Array;
};

/** Answered where the slots do not suffice. Larger than any slot, so that it is never early enough. */
export const never = 0x3fffffff;

export function clockOf(rates: Int32Array): Clock {
  const workBefore = new Int32Array(rates.length + 1);
  const openBefore = new Int32Array(rates.length + 1);
  for (let slot = 0; slot < rates.length; slot += 1) {
    const rate = rates[slot] as number;
    workBefore[slot + 1] = (workBefore[slot] as number) + rate;
    openBefore[slot + 1] = (openBefore[slot] as number) + (rate > 0 ? 1 : 0);
  }
  const openAt = new Int32Array(openBefore[rates.length] as number);
  for (let slot = 0; slot < rates.length; slot += 1)
    if ((rates[slot] as number) > 0) openAt[openBefore[slot] as number] = slot;
  const first = openAt.length > 0 ? (rates[openAt[0] as number] as number) : 1;
  const steady = openAt.every((slot) => rates[slot] === first) ? first : 0;
  return { rates, steady, workBefore, openBefore, openAt };
}

/** The same clock seen backwards in time. */
export const mirroredClock = (clock: Clock): Clock => clockOf(clock.rates.toReversed());

/** The first slot at work that is not before `time`, or {@link never}. */
export function openFrom(clock: Clock, time: number): number {
  if (time >= clock.rates.length) return never;
  return clock.openAt[clock.openBefore[time] as number] ?? never;
}

/** When work that starts at `start` is done, off-time left out, or {@link never}. Without work: at once. */
export function finishOf(clock: Clock, start: number, work: number): number {
  if (work <= 0) return start;
  if (start >= clock.rates.length) return never;
  if (clock.steady > 0) {
    const last = (clock.openBefore[start] as number) + Math.ceil(work / clock.steady) - 1;
    return last < clock.openAt.length ? (clock.openAt[last] as number) + 1 : never;
  }
  const wanted = (clock.workBefore[start] as number) + work;
  const { workBefore } = clock;
  if ((workBefore[workBefore.length - 1] as number) < wanted) return never;
  let [low, high] = [start + 1, workBefore.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((workBefore[middle] as number) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The earliest start, not before `from`, with which the work is not done before `until`, or {@link never}. */
export function startToFinishFrom(clock: Clock, from: number, work: number, until: number): number {
  if (until > clock.rates.length) return never;
  if (work <= 0) return Math.max(from, until);
  // Not done before `until` means that the slots up to the last but one leave some of the work.
  let left = work;
  let slot = until - 2;
  for (; slot >= from && left > (clock.rates[slot] as number); slot -= 1) left -= clock.rates[slot] as number;
  return openFrom(clock, Math.max(from, slot + 1));
}

/**
 * The time so many slots of a clock after another one; with a negative lag, before it. Without a clock every slot counts.
 *
 * @param lag in slots of the clock
 * @returns {@link never} where the slots do not suffice; 0 where they would begin before the first
 */
export function lagged(clock: Clock | undefined, time: number, lag: number): number {
  if (lag === 0 || time >= never) return time;
  if (clock === undefined) return time + lag;
  const passed = clock.openBefore[Math.min(time, clock.rates.length)] as number;
  if (lag > 0) {
    const last = clock.openAt[passed + lag - 1];
    return last === undefined ? never : last + 1;
  }
  return clock.openAt[passed + lag] ?? 0;
}
