import { dictionaryOf, numberIn } from "../journeys/dictionary.ts";
import type { Trait } from "../journeys/journeys.ts";
import { ByteWords } from "./byte-words.ts";
import { type CsvRow, fieldText, hasDoubledMarks } from "./csv-rows.ts";

/** A column that says something of a journey as a whole, row by row. */
export type TraitColumn = {
  readonly name: string;
  readonly words: readonly string[];
  /** By journey the number of its word; none where nothing was said. */
  readonly of: readonly (number | undefined)[];
  readonly see: (row: CsvRow, journey: number) => void;
};

/** @param which of several values of a journey counts */
export function columnTrait(name: string, column: number, which: "first" | "last"): TraitColumn {
  const dictionary = dictionaryOf();
  const words = new ByteWords((word) => numberIn(dictionary, word));
  const of: (number | undefined)[] = [];
  return {
    name,
    words: dictionary.words,
    of,
    see: (row, journey) => {
      if (column >= row.fields || row.starts[column] === row.ends[column]) return;
      if (which === "first" && of[journey] !== undefined) return;
      of[journey] = hasDoubledMarks(row, column)
        ? words.numberOf(fieldText(row, column))
        : words.numberAt(row.bytes, row.starts[column]!, row.ends[column]!);
    },
  };
}

/** The trait that a column came to: numbers if all that stands in it are some. */
export function traitFrom({ name, words, of }: TraitColumn, journeys: number): Trait {
  const values = Float64Array.from({ length: journeys }, (_, journey) => of[journey] ?? Number.NaN);
  const numbers = words.map((word) => (word.trim() === "" ? Number.NaN : Number(word)));
  if (words.length === 0 || numbers.some((it) => !Number.isFinite(it))) return { name, words, values };
  return { name, values: values.map((word) => (Number.isNaN(word) ? word : numbers[word]!)) };
}
