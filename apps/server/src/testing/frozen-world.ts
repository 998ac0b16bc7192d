import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { World } from "../adapters/clock.ts";

/** A world in which time and ids are what the test says: each step has its own moment and its own row of ids. */
export type FrozenWorld = World & {
  /** @param step whole number; two worlds at the same step know the same time and the same ids */
  readonly turnTo: (step: number) => void;
};

export function frozenWorld(): FrozenWorld {
  let step = 0;
  let made = 0;
  return {
    turnTo(next) {
      step = next;
      made = 0;
    },
    now: () => new Date(Date.UTC(2026, 2, 2, 9) + step * 60_000).toISOString() as Instant,
    newId: () => {
      made += 1;
      return `00000000-0000-7${String(made).padStart(3, "0")}-8000-${String(step).padStart(12, "0")}`;
    },
  };
}
