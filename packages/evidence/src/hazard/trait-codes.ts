import type { Journeys, Trait } from "../journeys/journeys.ts";
import type { RowWriter } from "./rows.ts";

/**
 * How a trait becomes columns, learned from one base and good for any other. Numbers: in standard deviations from the mean.
 * Words: a flag for each of the frequent ones but the most frequent; what is neither is `other`. A last column for unknown.
 */
export type TraitCode =
  | { readonly name: string; readonly mean: number; readonly deviation: number }
  | { readonly name: string; readonly usual: string; readonly words: readonly string[] };

const mostWords = 12;
const fewestOfWord = 5;

export const traitCodesOf = ({ traits }: Journeys): TraitCode[] => traits.map(codeOf);

function codeOf({ name, words, values }: Trait): TraitCode {
  const known = values.filter((value) => Number.isFinite(value));
  if (!words) {
    const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length);
    return { name, mean, deviation: Math.sqrt(variance) || 1 };
  }
  const counts = words.map(() => 0);
  for (const value of known) counts[value]! += 1;
  const ranked = words.map((_, at) => at).toSorted((one, other) => counts[other]! - counts[one]! || one - other);
  const own = ranked.slice(1, mostWords).filter((at) => counts[at]! >= fewestOfWord);
  return { name, usual: words[ranked[0] ?? 0] ?? "", words: own.map((at) => words[at]!) };
}

const columnsOf = (code: TraitCode): string[] =>
  "words" in code
    ? [...code.words.map((word) => `${code.name}: ${word}`), `${code.name}: other`]
    : [code.name, `${code.name}: unknown`];

export const traitColumns = (codes: readonly TraitCode[]): string[] => codes.flatMap(columnsOf);

/** Writes what the traits of a journey say into a row, from column `first` on. */
export type WriteTraits = (writer: RowWriter, first: number, journey: number) => void;

/** Ready to write the traits of the journeys of one base. A trait the base does not have is unknown. */
export function traitWriter(codes: readonly TraitCode[], base: Journeys): WriteTraits {
  const writers = codes.map((code) => {
    const trait = base.traits.find(({ name }) => name === code.name);
    const cells = "words" in code ? wordCells(code, trait) : numberCells(code, trait);
    return { cells, width: columnsOf(code).length };
  });
  return (writer, first, journey) => {
    let at = first;
    for (const { cells, width } of writers) {
      cells(writer, at, journey);
      at += width;
    }
  };
}

function numberCells({ mean, deviation }: { mean: number; deviation: number }, trait: Trait | undefined): WriteTraits {
  return (writer, first, journey) => {
    const value = trait?.values[journey] ?? Number.NaN;
    if (Number.isFinite(value)) writer.cell(first, (value - mean) / deviation);
    else writer.cell(first + 1, 1);
  };
}

function wordCells(
  { usual, words }: { usual: string; words: readonly string[] },
  trait: Trait | undefined,
): WriteTraits {
  const places = (trait?.words ?? []).map((word) => {
    const at = words.indexOf(word);
    return word === usual ? undefined : at < 0 ? words.length : at;
  });
  return (writer, first, journey) => {
    const value = trait?.values[journey] ?? Number.NaN;
    const place = Number.isFinite(value) ? places[value] : words.length;
    if (place !== undefined) writer.cell(first + place, 1);
  };
}
