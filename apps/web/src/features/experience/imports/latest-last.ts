/**
 * Sends one value at a time. Of those given while one is under way only the latest is sent, after it, so that what was said last
 * is what stands in the end.
 *
 * @param send must not reject
 * @returns gives a value; resolves once nothing is under way any more
 */
export function latestLast<Value>(send: (value: Value) => Promise<void>): (value: Value) => Promise<void> {
  let waiting: { readonly value: Value } | undefined;
  let underWay: Promise<void> | undefined;

  async function sendAll(): Promise<void> {
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await send(value);
    }
    underWay = undefined;
  }

  return (value) => {
    waiting = { value };
    underWay ??= sendAll();
    return underWay;
  };
}
