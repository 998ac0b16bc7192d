import { setTimeout as wait } from "node:timers/promises";

/**
 * Asks again and again until the answer is neither `undefined` nor `false`.
 *
 * @param what for the message when it never is
 * @throws Error after `seconds`, or whatever `ask` throws
 */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const endsAt = performance.now() + seconds * 1000;
  for (;;) {
    const found = await ask();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > endsAt) throw new Error(`Waited ${seconds} s for ${what}`);
    await wait(30);
  }
}
