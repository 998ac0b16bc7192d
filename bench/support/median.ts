/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const upper = inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN;
  const lower = inOrder[Math.ceil(inOrder.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

/** Median, lowest and highest, to say how far the rounds were apart. */
export function spread(values: readonly number[], digits: number): string {
  const say = (value: number) => value.toFixed(digits);
  return `${say(median(values))} (${say(Math.min(...values))} to ${say(Math.max(...values))})`;
}
