/** A stretch of text that does not belong in words written to a customer, with the reason. */
export type Slip = { readonly text: string; readonly because: string };

/** Words of the seller's view. Each is a whole word or phrase; a plural counts too. */
const salesWords = [
  "prospect",
  "pipeline",
  "champion",
  "deal",
  "close the",
  "funnel",
  "pain point",
  "upsell",
  "cross-sell",
  "win rate",
  "quota",
  "buying signal",
  "economic buyer",
  "value proposition",
  "sales cycle",
  "sales stage",
  "discovery call",
  "qualified lead",
  "objection handling",
  "decision-maker mapping",
  "mutual action plan",
] as const;

const salesWord = new RegExp(`\\b(?:${salesWords.join("|")})s?\\b`, "gi");

/** Digits that name a date, a period or an amount asked for, and measure nothing. Only these phrases may hold digits. */
const plainDigits = /\b(?:30, 90 and 180 days|30, 90 or 180 days|12 to 36 months)\b/g;

const figure = /\S*\d\S*/g;
const percent = /%|\bper ?cent\b/gi;
const exclamation = /!/g;

/** Sales words, exclamation marks, and whatever looks like a measured figure, in the order of these rules. */
export function slipsIn(text: string): readonly Slip[] {
  const found = (pattern: RegExp, within: string, because: string): Slip[] =>
    [...within.matchAll(pattern)].map(([slip]) => ({ text: slip, because }));
  return [
    ...found(salesWord, text, "is a word of the seller's view"),
    ...found(exclamation, text, "raises its voice"),
    ...found(percent, text, "looks like a measured share"),
    ...found(figure, text.replaceAll(plainDigits, ""), "looks like a measured figure"),
  ];
}
