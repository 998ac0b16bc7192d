import type { World } from "../adapters/clock.ts";
import type { Store } from "../store/database.ts";
import type { Hints } from "../store/hints.ts";
import type { Doorkeeper } from "./admission.ts";
import type { Encoder } from "./encoded.ts";
import type { Seats } from "./seats.ts";

/** What every request may need of the house it comes into. */
export type House = {
  readonly store: Store;
  readonly hints: Hints;
  readonly world: World;
  readonly doorkeeper: Doorkeeper;
  /** Resolves when the database can be asked again. */
  readonly databaseReady: () => Promise<void>;
  /** Reached over https, so that cookies may be kept to it. */
  readonly secure: boolean;
  /** Check answers against the contract too: in tests and development. */
  readonly checkAnswers: boolean;
  readonly encoder: Encoder;
  readonly seats: Seats;
  /** Ends all streams when the server stops. */
  readonly stopping: AbortSignal;
};
