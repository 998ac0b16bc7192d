import { after, type Instant } from "@cairn/domain/kernel/days.ts";
import { messageOf } from "../../message-of.ts";
import type { Store } from "../../store/database.ts";
import { forgetKeysUsedBefore } from "../../store/projects/keys.ts";
import { days } from "../identity/moments.ts";

/**
 * How long a key stands for its command; docs/api.md promises it. Three times as long as an unused session lasts, so that
 * a device that was away sends again what it is not sure of, and it is still done only once.
 */
const keyDays = 90;
const everyMs = days(1);

/** What is done in a Cairn once a day, and when it starts. Several servers may do it at the same time. */
export type Housekeeping = {
  /** Finishes what is in hand and does no more. */
  readonly close: () => Promise<void>;
};

export function openHousekeeping({
  store,
  now,
  log,
}: {
  readonly store: Store;
  readonly now: () => Instant;
  readonly log: (sentence: string) => void;
}): Housekeeping {
  const keepHouse = () =>
    store
      .within((db) => forgetKeysUsedBefore(db, after(now(), -days(keyDays))))
      .catch((error: unknown) => log(`Old idempotency keys stay for another day: ${messageOf(error)}`));
  let round = keepHouse();
  const daily = setInterval(() => {
    round = keepHouse();
  }, everyMs);
  daily.unref();
  return {
    async close() {
      clearInterval(daily);
      await round;
    },
  };
}
