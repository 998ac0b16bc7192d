/** Lower case, without punctuation, one space between words, so that "E-Sign!" and "e sign" are the same. */
export function bareWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Does the text have the words of the phrase, one after the other? The last may go on: "qualif" is in "re qualified". Both bare. */
export function hasStart(text: string, phrase: string): boolean {
  return phrase !== "" && ` ${text}`.includes(` ${phrase}`);
}

/** Does the text have the words of the phrase, one after the other and each whole? Both bare. */
export function hasWords(text: string, phrase: string): boolean {
  return phrase !== "" && ` ${text} `.includes(` ${phrase} `);
}

const fillers: ReadonlySet<string> = new Set(
  "a an and are as at be by for from in into is it its of on or our that the their this to we what who with you your".split(
    " ",
  ),
);

/** A text taken apart for comparing, once for many comparisons. */
export type Reading = { readonly text: string; readonly words: readonly string[] };

/** Takes the words that carry a text; all of them when it has only fillers. */
export function read(text: string): Reading {
  const words = [...new Set(bareWords(text).split(" "))].filter((word) => word !== "");
  const weighty = words.filter((word) => !fillers.has(word));
  return { text: text.trim(), words: weighty.length > 0 ? weighty : words };
}

/** "Review" and "reviewed", "approve" and "approval": one begins with the other, or the first six letters are the same. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && (long.startsWith(short) || (short.length >= 6 && long.startsWith(short.slice(0, 6))));
}

/**
 * How alike two texts are by their words: twice the words in common, over the words of both (Sørensen–Dice).
 * Fillers, order, case and punctuation do not count, endings hardly.
 *
 * @returns 0 (no word in common) to 1 (the same words)
 * @see Dice, L. R. (1945), Measures of the amount of ecologic association between species, Ecology 26(3), 297-302
 */
export function likeness(a: Reading, b: Reading): number {
  if (a.words.length === 0 || b.words.length === 0) return a.text === b.text ? 1 : 0;
  return (common(a.words, b.words) + common(b.words, a.words)) / (a.words.length + b.words.length);
}

/**
 * The candidate that is most alike to a text, if any is alike enough; of equals the first.
 *
 * @param least the likeness from which on two texts count as the same, 0 to 1
 */
export function mostAlike<T extends { readonly reading: Reading }>(
  text: Reading,
  candidates: readonly T[],
  least: number,
): T | undefined {
  let best: { readonly candidate: T; readonly alike: number } | undefined;
  for (const candidate of candidates) {
    const alike = likeness(text, candidate.reading);
    if (alike >= least && alike > (best?.alike ?? 0)) best = { candidate, alike };
  }
  return best?.candidate;
}

function common(some: readonly string[], others: readonly string[]): number {
  return some.filter((word) => others.some((other) => isSameWord(word, other))).length;
}
