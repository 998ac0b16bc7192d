import { type Enough, whenEnough } from "../shares/few.ts";

/** Below so many finished projects there is no forecast, only how often each ending came. */
export const leastForForecast = 200;
const halfWay = 100;

/**
 * A forecast for little data: between how often each ending came and what the model says, the more of the model the more it
 * has seen. p = w · model + (1 − w) · base, w = n / (n + 100).
 *
 * @param finished projects that ended, from which was learned
 */
export function blended(model: readonly number[], base: readonly number[], finished: number): Enough<number[]> {
  const share = finished / (finished + halfWay);
  return whenEnough(finished, leastForForecast, () =>
    model.map((chance, ending) => share * chance + (1 - share) * base[ending]!),
  );
}
