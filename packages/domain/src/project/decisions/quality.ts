import type { PersonId } from "../../kernel/ids.ts";
import { about, askedSince } from "./current.ts";
import { type Decision, type Decisions, type QualityPoint, type QualityRating, qualityPoints } from "./decision.ts";

/** Fewer than this, and a spread would only say what one person thinks. */
export const leastToShow = 2;

/** How people rate one point: each value once for each person, from 0 to 10, lowest first. */
export type Spread = { readonly point: QualityPoint; readonly values: readonly number[]; readonly median: number };

/** How well a decision is made, as its people see it; a chain as strong as its weakest point. */
export type Quality = {
  /** How many people have rated the question as it stands. */
  readonly people: number;
  /** None while fewer than two have. */
  readonly spreads: readonly Spread[];
  readonly weakest: Spread | undefined;
};

/** One rating for each person, of the question as it is asked now. */
export function ratingsOf(
  all: Pick<Decisions, "qualityRatings" | "decisionRecords">,
  decision: Decision,
): ReadonlyMap<PersonId, QualityRating> {
  const since = askedSince(all, decision);
  const current = about(all.qualityRatings, decision).filter(({ at }) => at >= since);
  return new Map(current.map((rating) => [rating.writtenBy, rating]));
}

/** The spread of the ratings, and the weakest point: the lowest median, then the lowest single value. */
export function qualityOf(all: Pick<Decisions, "qualityRatings" | "decisionRecords">, decision: Decision): Quality {
  const ratings = [...ratingsOf(all, decision).values()];
  if (ratings.length < leastToShow) return { people: ratings.length, spreads: [], weakest: undefined };
  const spreads = qualityPoints.map((point): Spread => {
    const values = ratings.map(({ points }) => points[point]).toSorted((a, b) => a - b);
    return { point, values, median: medianOf(values) };
  });
  const [weakest] = spreads.toSorted((a, b) => a.median - b.median || (a.values[0] ?? 0) - (b.values[0] ?? 0));
  return { people: ratings.length, spreads, weakest };
}

/** @param values sorted, at least one */
function medianOf(values: readonly number[]): number {
  const [low = 0, high = low] = [values[Math.floor((values.length - 1) / 2)], values[Math.floor(values.length / 2)]];
  return (low + high) / 2;
}
