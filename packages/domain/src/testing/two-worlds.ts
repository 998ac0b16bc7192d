import { isRefusal } from "../kernel/refusal.ts";
import { sees, theCustomer, type Viewer } from "../kernel/space.ts";
import { sellerA, sellerB, sharedB } from "./cast.ts";
import type { Intent } from "./commands.ts";
import { beginning, playStep, type Start } from "./play.ts";
import { bytesFor, type Instead, playWitnessed, withoutPrivate } from "./without-private.ts";
import type { World } from "./world.ts";

/**
 * Plays a course, and once more without what lies out of the viewer's sight.
 * @param raise called with each world before it is played, for a test that plants a leak
 * @returns what the viewer sees of both, to the byte
 */
export function inTwoWorlds(
  intents: readonly Intent[],
  start: Start,
  viewer: Viewer,
  instead: Instead,
  raise: (world: World) => void = () => undefined,
): readonly [string, string] {
  const one = beginning(start);
  raise(one);
  const course = playWitnessed(one, intents, viewer);
  const other = beginning(start);
  raise(other);
  withoutPrivate(course, viewer, instead).forEach((step, index) => step && playStep(other, step, index));
  return [bytesFor(viewer, one), bytesFor(viewer, other)];
}

/**
 * The same, with a second world in which the other seller was never admitted.
 * @returns `undefined` when something passed through the other seller's hands before it was shared with this one:
 * that cannot be had without them
 */
export function withoutTheOther(intents: readonly Intent[]): readonly [string, string] | undefined {
  const one = beginning("taken over");
  const course = playWitnessed(one, intents, sellerA);
  const steps = withoutPrivate(course, sellerA, "dropped");
  const passed = course.played.some(({ step, came }, index) => {
    if (!steps[index] || isRefusal(came)) return false;
    const ofB = JSON.stringify("undone" in step ? {} : step.input).includes(sellerB.personId);
    return came.some(({ space }) => space === sharedB || !seesEither(space) || (ofB && !sees(sellerA, space)));
  });
  if (passed) return undefined;
  const other = beginning("taken over", false);
  steps.forEach((step, index) => step && playStep(other, step, index));
  return [bytesFor(sellerA, one), bytesFor(sellerA, other)];
}

const seesEither = (space: Parameters<typeof sees>[1]): boolean => sees(theCustomer, space) || sees(sellerA, space);
