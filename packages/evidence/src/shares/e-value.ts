/**
 * How strongly a factor nobody recorded would have to go with both the activity and the ending, as a ratio of risks, to
 * explain an association away. 1 means that nothing is needed.
 *
 * @param ratio of risks, above 0
 * @see VanderWeele, T. J., Ding, P. (2017), Annals of Internal Medicine 167(4), 268-274
 */
export function eValue(ratio: number): number {
  const up = ratio < 1 ? 1 / ratio : ratio;
  return up + Math.sqrt(up * (up - 1));
}
