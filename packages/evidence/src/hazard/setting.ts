import { type Journeys, periodOf, type Trait, weekMs } from "../journeys/journeys.ts";
import type { RowWriter } from "./rows.ts";

/** Columns for what a journey brings along and for the calendar, so that neither is taken for an effect. */
export type Setting = {
  readonly names: readonly string[];
  readonly write: (writer: RowWriter, first: number, journey: number, week: number) => void;
};

const mostWords = 12;
const yearWeeks = 365.25 / 7;

/** Every trait of the journeys, and the time of the calendar in years from the middle of what is known. */
export function settingColumns(base: Journeys): Setting {
  const traits = base.traits.map(columnsOf);
  const period = periodOf(base);
  const middle = period ? (period.from + period.to) / 2 : 0;
  const years = period ? (period.to - period.from) / (yearWeeks * weekMs) : 0;
  const starts = traits.map((_, at) => traits.slice(0, at).reduce((sum, { names }) => sum + names.length, 0));
  const names = [...traits.flatMap(({ names }) => names), "calendar"];
  return {
    names,
    write: (writer, first, journey, week) => {
      for (const [at, trait] of traits.entries()) trait.write(writer, first + starts[at]!, journey);
      const sinceMiddle = (base.journeys.beganAt[journey]! + week * weekMs - middle) / (yearWeeks * weekMs);
      writer.cell(first + names.length - 1, years > 0.5 ? sinceMiddle : 0);
    },
  };
}

type TraitColumns = {
  readonly names: readonly string[];
  readonly write: (writer: RowWriter, first: number, journey: number) => void;
};

function columnsOf(trait: Trait): TraitColumns {
  return trait.words ? columnsOfWords(trait.name, trait.words, trait.values) : columnsOfNumbers(trait);
}

/** The number in standard deviations from its mean, and a flag for where it is not known. */
function columnsOfNumbers({ name, values }: Trait): TraitColumns {
  const known = values.filter((value) => Number.isFinite(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length);
  const deviation = Math.sqrt(variance) || 1;
  return {
    names: known.length < values.length ? [name, `${name} unknown`] : [name],
    write: (writer, first, journey) => {
      const value = values[journey]!;
      if (Number.isFinite(value)) writer.cell(first, (value - mean) / deviation);
      else writer.cell(first + 1, 1);
    },
  };
}

/** A flag for each of the frequent words but the most frequent one; the rare ones count as one. */
function columnsOfWords(name: string, words: readonly string[], values: Float64Array): TraitColumns {
  const counts = new Float64Array(words.length);
  for (const value of values) if (Number.isFinite(value)) counts[value]! += 1;
  const ranked = words.map((_, at) => at).toSorted((one, other) => counts[other]! - counts[one]! || one - other);
  const own = ranked.slice(1, mostWords);
  const column = new Map(own.map((word, at) => [word, at]));
  const others = ranked.length > mostWords || values.some(Number.isNaN);
  const names = own.map((word) => `${name}: ${words[word]!}`);
  return {
    names: others ? [...names, `${name}: other`] : names,
    write: (writer, first, journey) => {
      const value = values[journey]!;
      if (value === ranked[0]) return;
      writer.cell(first + (column.get(value) ?? own.length), 1);
    },
  };
}
