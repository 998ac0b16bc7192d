/** A share as people type it: 0.025 is 2.5. Rounded, because 0.07 × 100 is not 7 on any machine. */
export const asPercent = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 1e6) / 1e4;

/** What was typed as a share of 1: 2.5 is 0.025. */
export const asShare = (percent: number | undefined): number | undefined =>
  percent === undefined ? undefined : Math.round(percent * 1e4) / 1e6;
