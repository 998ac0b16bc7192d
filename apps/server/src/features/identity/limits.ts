import { isIPv6 } from "node:net";
import { Failure } from "@cairn/contract/failures.ts";

/** At most `count` times in `minutes`. */
export type Limit = { readonly count: number; readonly minutes: number };

/** Counts what strangers may do only so often. */
export type Limits = {
  /**
   * Counts one more for `whom`, and refuses when that is too many.
   * @returns takes the count back, for what turned out to be well
   * @throws Failure `too_many_tries`
   */
  readonly count: (what: Limited, whom: string) => () => void;
};

/**
 * What is limited, and how far. `…At` counts for a client's address, which many people of one company may share; the others
 * for a mail address, an account or an invitation.
 */
export const limits = {
  signIn: { count: 10, minutes: 15 },
  signInAt: { count: 300, minutes: 15 },
  askForCode: { count: 5, minutes: 15 },
  askForCodeToday: { count: 30, minutes: 24 * 60 },
  askForCodeAt: { count: 300, minutes: 15 },
  enterCodeAt: { count: 300, minutes: 15 },
  setUpAt: { count: 20, minutes: 15 },
  changePassword: { count: 10, minutes: 15 },
  mailToOthers: { count: 100, minutes: 60 },
  readCalendarAt: { count: 600, minutes: 15 },
  mailOfMention: { count: 60, minutes: 60 },
} as const satisfies Record<string, Limit>;
export type Limited = keyof typeof limits;

type Window = { readonly endsAt: number; count: number };

/** Past these the oldest are forgotten: memory must not grow with the number of strangers. */
const mostWindows = 50_000;

/**
 * Limits that live in this process: addresses of clients are written down nowhere, and a stranger's tries cost no write.
 * Two servers therefore allow twice as much. What must hold exactly (five tries for a code) is kept with the code.
 *
 * @param clock milliseconds since any fixed moment
 */
export function limitsInMemory(clock: () => number = () => performance.now()): Limits {
  const windows = new Map<string, Window>();
  return {
    count(what, whom) {
      const key = `${what} ${householdOf(whom)}`;
      const { count, minutes } = limits[what];
      const window = openWindow(windows, key, clock(), minutes);
      if (window.count >= count) throw new Failure("too_many_tries");
      window.count += 1;
      return () => {
        window.count -= 1;
      };
    },
  };
}

/** Whoever has one address of version 6 has the 2^64 that begin like it, so those count as one. Everything else is itself. */
function householdOf(whom: string): string {
  if (!isIPv6(whom) || whom.includes(".")) return whom;
  const [head = "", tail] = whom.split("::");
  const before = head.split(":").filter((group) => group !== "");
  const after = tail?.split(":").filter((group) => group !== "") ?? [];
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(missing).fill("0"), ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

function openWindow(windows: Map<string, Window>, key: string, now: number, minutes: number): Window {
  const found = windows.get(key);
  if (found && found.endsAt > now) return found;
  windows.delete(key);
  if (windows.size >= mostWindows) {
    const [oldest] = windows.keys();
    if (oldest !== undefined) windows.delete(oldest);
  }
  const fresh = { endsAt: now + minutes * 60_000, count: 0 };
  windows.set(key, fresh);
  return fresh;
}
