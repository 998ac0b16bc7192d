/** An estimate and its 90 % interval. */
export type Interval = { readonly low: number; readonly estimate: number; readonly high: number };
