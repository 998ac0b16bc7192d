import { type Chosen, chosenWhere } from "../journeys/filter.ts";
import { type Journeys, weekMs } from "../journeys/journeys.ts";
import { quantileOf } from "../numbers/quantile.ts";

/** So many of those that came so far had it by the same age. Counts, so that it can be said as "31 of 44". */
export type Had = { readonly had: number; readonly of: number };

/** How usual an activity was by a week, among those still under way then: of those that came to an ending, and of those that ended otherwise. */
export type Usual = { readonly week: number; readonly ahead: Had; readonly others: Had };

const mostly = 0.8;

/**
 * How usual an activity was, by the week by which eight in ten of those that did it had begun; no later than half of all that
 * ended were still under way. The week is chosen without a look at how projects ended, so that it favours no ending.
 *
 * @param ending the ending that is looked at, from 1
 */
export function usualOf(base: Journeys, activity: number, ending: number): Usual {
  const { journeys } = base;
  const firsts = firstWeeks(base, activity).filter((week) => !Number.isNaN(week));
  const lengths = Float64Array.from(journeys.endedAt, (at, journey) =>
    journeys.ending[journey] === 0 ? Number.NaN : (at - journeys.beganAt[journey]!) / weekMs,
  ).filter((week) => week >= 0);
  const halfOver = Math.floor(quantileOf(lengths, 0.5));
  const week = Math.max(1, Math.min(Math.ceil(quantileOf(firsts, mostly)), halfOver) || 1);
  const ahead = chosenWhere(base, (at) => journeys.ending[at] === ending);
  const others = chosenWhere(base, (at) => journeys.ending[at]! > 0 && journeys.ending[at] !== ending);
  const [age, of] = [week * weekMs, activity];
  return { week, ahead: hadBy(base, of, age, ahead), others: hadBy(base, of, age, others) };
}

function firstWeeks({ events, journeys }: Journeys, activity: number): Float64Array {
  return Float64Array.from(journeys.beganAt, (began, journey) => {
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      if (events.activity[row] === activity) return Math.max(0, events.completedAt[row]! - began) / weekMs;
    }
    return Number.NaN;
  });
}

/** Of the chosen journeys still open at this age, how many had done it by then. */
function hadBy({ events, journeys }: Journeys, activity: number, ageMs: number, chosen: Chosen): Had {
  let [had, of] = [0, 0];
  for (let journey = 0; journey < journeys.ids.length; journey += 1) {
    const by = journeys.beganAt[journey]! + ageMs;
    if (chosen[journey] !== 1 || journeys.endedAt[journey]! < by) continue;
    of += 1;
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      if (events.activity[row] !== activity || events.completedAt[row]! > by) continue;
      had += 1;
      break;
    }
  }
  return { had, of };
}
