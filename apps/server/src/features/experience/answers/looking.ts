import type { Method, Standing } from "@cairn/contract/experience-figures.ts";
import type { Filter } from "@cairn/contract/experience-filter.ts";
import { type Chosen, chosenWhere, countOf } from "@cairn/evidence/journeys/filter.ts";
import { dayMs, type Journeys, type Moment, periodOf } from "@cairn/evidence/journeys/journeys.ts";
import { eachJourney } from "@cairn/evidence/map/follow.ts";
import type { z } from "zod";
import { instantOf } from "../moments.ts";
import type { KeptBase } from "./kept-base.ts";

/** The journeys that a filter leaves. */
export function chosenBy({ journeys: base }: KeptBase, filter: Omit<Filter, "base">): Chosen {
  const { journeys, endings } = base;
  const ending = filter.ending === undefined ? undefined : endings.indexOf(filter.ending) + 1;
  const isKnownEnding = filter.ending === undefined || filter.ending === "still open" || ending !== 0;
  const from = filter.from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(filter.from);
  const to = filter.to === undefined ? Number.POSITIVE_INFINITY : Date.parse(filter.to) + dayMs;
  const hasTrait = traitTest(base, filter);
  const isAnyTime = filter.from === undefined && filter.to === undefined;
  return chosenWhere(base, (at) => {
    const began = journeys.beganAt[at]!;
    return (
      isKnownEnding &&
      (ending === undefined || journeys.ending[at] === ending) &&
      (isAnyTime || (began >= from && began < to)) &&
      hasTrait(at)
    );
  });
}

function traitTest(
  { traits }: Journeys,
  { trait, word, low, high }: Omit<Filter, "base">,
): (journey: number) => boolean {
  if (trait === undefined) return () => true;
  const found = traits.find(({ name }) => name === trait);
  if (!found) return () => false;
  const { values, words } = found;
  if (words) {
    const wanted = words.indexOf(word ?? "");
    return (at) => values[at] === wanted;
  }
  return (at) => values[at]! >= (low ?? Number.NEGATIVE_INFINITY) && values[at]! <= (high ?? Number.POSITIVE_INFINITY);
}

/** What an answer says of itself. */
export function standingOf(
  { mark, journeys: base }: KeptBase,
  method: Method,
  chosen?: Chosen,
): z.input<typeof Standing> {
  let events = 0;
  let [from, to]: [Moment, Moment] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  eachJourney(base, chosen, (start, end) => {
    events += end - start;
    from = Math.min(from, base.events.startedAt[start]!);
    for (let row = start; row < end; row += 1) to = Math.max(to, base.events.completedAt[row]!);
  });
  const period = chosen ? (from <= to ? { from, to } : undefined) : periodOf(base);
  return {
    ...mark,
    n: chosen ? countOf(chosen) : base.journeys.ids.length,
    events,
    ...(period && { period: { from: instantOf(period.from), to: instantOf(period.to) } }),
    method,
  };
}

/** Numbers that may not be known, left out where they are not. */
export const known = <T extends Readonly<Record<string, number | undefined>>>(
  numbers: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(numbers).filter(([, it]) => it !== undefined && Number.isFinite(it))) as never;
