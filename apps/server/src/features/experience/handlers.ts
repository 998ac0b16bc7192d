import type { evidence } from "@cairn/contract/evidence.ts";
import type { experience } from "@cairn/contract/experience.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { Handlers } from "../../http/visit.ts";
import type { Store } from "../../store/database.ts";
import type { Folds } from "../../store/projects/folds.ts";
import { asking } from "./asking.ts";
import { evidenceHandlers } from "./evidence.ts";
import { FigureThread } from "./figures/asking.ts";
import { importing } from "./importing.ts";
import { openReadings } from "./readings.ts";
import { openReckoning } from "./reckoning.ts";
import { taking } from "./sample/taking.ts";

type House = {
  readonly store: Store;
  readonly folds: Folds;
  readonly now: () => Instant;
  readonly trouble: (error: unknown) => void;
};

/** An organisation's past projects: how they come in, and what they say. The threads end with `close`. */
export function openExperience(house: House): {
  readonly handlers: Handlers<typeof experience> & Handlers<typeof evidence>;
  readonly close: () => Promise<void>;
} {
  const thread = new FigureThread();
  const readings = openReadings(house);
  const reckoning = openReckoning(house);
  return {
    handlers: {
      ...importing({ readings, thread }),
      ...asking({ thread, reckoning, folds: house.folds }),
      ...taking({ readings, thread }),
      ...evidenceHandlers({ thread, reckoning, folds: house.folds }),
    },
    close: async () => {
      await Promise.all([readings.close(), reckoning.close(), thread.close()]);
    },
  };
}
