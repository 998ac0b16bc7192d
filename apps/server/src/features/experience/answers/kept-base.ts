import type { EndingRule } from "@cairn/contract/experience-import.ts";
import { joined } from "@cairn/evidence/journeys/join.ts";
import { type Journeys, journeysIn } from "@cairn/evidence/journeys/journeys.ts";
import { withUsedEndings } from "@cairn/evidence/journeys/narrow.ts";
import { renamed } from "@cairn/evidence/journeys/renamed.ts";
import { endingsTold } from "../endings-told.ts";
import { unpacked } from "../packing.ts";

/** One import as it is sent to where figures are made; plain data. */
export type Part = {
  readonly fileName: string;
  readonly journeys: readonly Uint8Array[];
  readonly outcome: string | undefined;
  readonly rule: EndingRule;
  /** Not a file, but projects of this Cairn. */
  readonly here?: true;
};

/** What a base is, beside its journeys; plain data. */
export type BaseMark = { readonly base: "own" | "sample"; readonly version: string; readonly attribution?: string };

/** A base in memory, with endings told. Its journeys have no names. */
export type KeptBase = {
  readonly mark: BaseMark;
  readonly journeys: Journeys;
  readonly imports: number;
  /** How many of the journeys are projects of this Cairn. */
  readonly fromHere: number;
  /** Activities that stand for roadblocks, by name. */
  readonly roadblocks: readonly string[];
  /** How endings are told, import by import. */
  readonly rules: readonly string[];
  /** The same with activities that stand for one of the library under its id; put together when it is asked for. */
  readonly inLibraryTerms: () => Journeys;
  /** What is said to stand for activities of the library: names by its id. */
  readonly standing: ReadonlyMap<string, readonly string[]>;
};

export function keptBase(mark: BaseMark, parts: readonly Part[]): KeptBase {
  const told = parts.map(({ journeys, outcome, rule }) =>
    endingsTold(unpacked(Buffer.concat(journeys)), outcome, rule),
  );
  return {
    mark,
    journeys: withUsedEndings(joined(told)),
    imports: parts.filter(({ here }) => !here).length,
    fromHere: told.reduce((sum, base, at) => sum + (parts[at]!.here ? journeysIn(base) : 0), 0),
    roadblocks: [...new Set(parts.flatMap(({ rule }) => rule.roadblocks))].toSorted(),
    rules: parts.map(sentenceOf),
    inLibraryTerms: once(() =>
      withUsedEndings(joined(told.map((base, at) => renamed(base, (name) => parts[at]!.rule.standsFor[name] ?? name)))),
    ),
    standing: standingIn(parts),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

function standingIn(parts: readonly Part[]): KeptBase["standing"] {
  const said = parts.flatMap(({ rule }) => Object.entries(rule.standsFor));
  const byId = Map.groupBy(said, ([, libraryId]) => libraryId);
  return new Map([...byId].map(([libraryId, all]) => [libraryId, [...new Set(all.map(([name]) => name))].toSorted()]));
}

const hereSays =
  "Projects in this Cairn: by the decision that was taken last and holds; realised once a measure reached what was promised.";

/** The rule of an import in a sentence that can be shown. */
function sentenceOf({ fileName, rule, outcome, here }: Part): string {
  if (here) return hereSays;
  const listed = (byWord: Readonly<Record<string, string>>): string =>
    Object.entries(byWord)
      .map(([word, ending]) => `"${word}" is ${ending}`)
      .join(", ");
  const said = [
    Object.keys(rule.byOutcome).length > 0 ? `by "${outcome ?? ""}": ${listed(rule.byOutcome)}` : "",
    Object.keys(rule.byActivity).length > 0 ? `by what was done last: ${listed(rule.byActivity)}` : "",
    rule.silentDays === undefined ? "" : `no decision after ${rule.silentDays} days without any event`,
  ].filter(Boolean);
  return `${fileName}: ${said.length > 0 ? said.join("; ") : "nothing is an ending"}.`;
}

export const endingWord = ({ endings, journeys }: Journeys, journey: number): string =>
  journeys.ending[journey] === 0 ? "still open" : endings[journeys.ending[journey]! - 1]!;
