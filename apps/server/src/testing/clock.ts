import type { Instant } from "@cairn/domain/kernel/days.ts";
import { realWorld, type World } from "../adapters/clock.ts";

/** The real world, with a clock that can be put forward. */
export type MovableWorld = World & { readonly forward: (ms: number) => void };

export function movableWorld(): MovableWorld {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead).toISOString() as Instant,
    newId: realWorld().newId,
    forward: (ms) => {
      ahead += ms;
    },
  };
}
