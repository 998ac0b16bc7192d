/** Texts by number, each once, in the order in which they first came. */
export type Dictionary = { readonly words: string[]; readonly numberOf: Map<string, number> };

/** @param first words that have their numbers from the beginning */
export function dictionaryOf(first: readonly string[] = []): Dictionary {
  const dictionary: Dictionary = { words: [], numberOf: new Map() };
  for (const word of first) numberIn(dictionary, word);
  return dictionary;
}

/** The number of a text; a new text gets the next one. */
export function numberIn({ words, numberOf }: Dictionary, word: string): number {
  const known = numberOf.get(word);
  if (known !== undefined) return known;
  words.push(word);
  numberOf.set(word, words.length - 1);
  return words.length - 1;
}
