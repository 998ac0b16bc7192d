/** From how many organisations and cases on a figure that crosses organisations may be shown. */
export const leastOrganisations = 5;
export const leastCases = 20;

/** What stands behind a figure: how many cases, of how many different organisations. */
export type Behind = { readonly cases: number; readonly organisations: number };

/** May a figure that rests on cases of several organisations be shown to another one? */
export function mayCross({ cases, organisations }: Behind): boolean {
  return organisations >= leastOrganisations && cases >= leastCases;
}

/** A figure, or why there is none: fewer cases than it needs. */
export type Enough<Figure> =
  | { readonly enough: true; readonly figure: Figure }
  | { readonly enough: false; readonly have: number; readonly need: number };

/** The figure where there are enough cases for it; else "not enough yet (34 of 200)". */
export function whenEnough<Figure>(have: number, need: number, figure: () => Figure): Enough<Figure> {
  return have >= need ? { enough: true, figure: figure() } : { enough: false, have, need };
}
