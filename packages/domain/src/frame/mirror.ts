import type { Library } from "./experience.ts";
import type { PlanItem } from "./plan-items.ts";
import type { SalesProcess } from "./sales-process.ts";
import { sellerWordingIn } from "./seller-wording.ts";
import { firstNeeds, itemsOf, momentFinder, translateProcess } from "./translate.ts";
import { likeness, mostAlike, type Reading, read } from "./wording.ts";

/** Where the lines of the mirror check lie. All are choices of ours, none is measured. Shares from 0 to 1. */
export const mirrorLines = {
  /** From this likeness on, a title repeats an item of the process. */
  repeats: 0.7,
  /** A plan leans when this share of its items is in the seller's words … */
  wordingLeans: 0.2,
  /** … and mirrors, whatever else it does, from this share on. */
  wordingMirrors: 0.5,
  /** A plan leans when this share of its items needs a seller. */
  needsSeller: 0.6,
  /** From this agreement on, the plan runs in the order of the stages. */
  sameOrder: 0.8,
  /** With fewer pairs than this, the order says nothing. */
  leastPairs: 3,
} as const;

/** A measured share. `share` is absent when there was nothing to count. */
export type Measure = {
  readonly numerator: number;
  readonly denominator: number;
  readonly share?: number | undefined;
};

export type MirrorVerdict = "mirror" | "leans" | "own";

export type MirroredItem = {
  readonly id: string;
  readonly title: string;
  readonly because: readonly (
    | { readonly kind: "repeats"; readonly stage: string; readonly item: string }
    | { readonly kind: "seller's words"; readonly words: readonly string[] }
    | { readonly kind: "carried by a seller" }
  )[];
  /** What to write instead; without `moment` nobody has said yet what the item stands for. */
  readonly rewrite: {
    readonly moment?:
      | {
          readonly customerHas: string;
          /** The customer's own activities that the item stands for, those with the most words in common first. */
          readonly activities: readonly { readonly libraryId: string; readonly title: string }[];
        }
      | undefined;
    readonly ask: string;
  };
};

export type MirrorCheck = {
  /** Absent for a plan without items: there is nothing to judge. */
  readonly verdict?: MirrorVerdict | undefined;
  /** Items that need a seller (together, or carried by a seller), of all items. Items are counted, not hours. */
  readonly needsSeller: Measure;
  /** Pairs of items in the order of the stages they belong to, of all pairs that belong to different stages. */
  readonly sameOrder: Measure;
  /** Items that repeat the process or are written in the seller's words, of all items. */
  readonly sellersWords: Measure;
  /** The items that were named, in the order of the plan. */
  readonly items: readonly MirroredItem[];
};

/**
 * How far a plan merely repeats a sales process. Struck-out items do not count. An item that came from the library and
 * kept its title is in the customer's words: the library's own checks see to that.
 *
 * The verdict: **mirror** when half of the items or more are in the seller's words; or when a fifth are, three fifths need
 * a seller and the order is that of the stages. **Leans** when a fifth are in the seller's words or three fifths need a
 * seller. **Own** otherwise. Order alone says nothing: whoever buys and whoever sells both begin before they finish.
 *
 * @param plan in the order in which it is to be done
 * @param process without it, only the words and the carriers can be looked at
 */
export function checkMirror(plan: readonly PlanItem[], library: Library, process?: SalesProcess): MirrorCheck {
  const items = plan.filter(({ struckOut }) => struckOut === undefined);
  const held = heldAgainst(items, library, process);
  const count = (is: (it: Held) => boolean): Measure => measure(held.filter(is).length, held.length);
  const needsSeller = count(({ item }) => item.carriedBy !== "the customer alone");
  const sellersWords = count(({ repeated, words }) => repeated !== undefined || words.length > 0);
  const sameOrder = orderAgreement(stagesOf(held, library, process));
  return {
    verdict: items.length === 0 ? undefined : verdictOn(needsSeller, sameOrder, sellersWords),
    needsSeller,
    sameOrder,
    sellersWords,
    items: namedItems(held, library),
  };
}

function measure(numerator: number, denominator: number): Measure {
  return { numerator, denominator, share: denominator === 0 ? undefined : numerator / denominator };
}

function verdictOn(needsSeller: Measure, sameOrder: Measure, sellersWords: Measure): MirrorVerdict {
  const words = sellersWords.share ?? 0;
  const leansOnSeller = (needsSeller.share ?? 0) >= mirrorLines.needsSeller;
  const leansInWords = words >= mirrorLines.wordingLeans;
  const inOrder = sameOrder.denominator >= mirrorLines.leastPairs && (sameOrder.share ?? 0) >= mirrorLines.sameOrder;
  if (words >= mirrorLines.wordingMirrors || (leansInWords && leansOnSeller && inOrder)) return "mirror";
  return leansInWords || leansOnSeller ? "leans" : "own";
}

type StageItem = { readonly stage: number; readonly name: string; readonly item: string; readonly reading: Reading };
/** An item of the plan held against the process and the seller's words. */
type Held = {
  readonly item: PlanItem;
  readonly repeated?: StageItem | undefined;
  readonly words: readonly string[];
};

function heldAgainst(items: readonly PlanItem[], library: Library, process: SalesProcess | undefined): readonly Held[] {
  const titles = new Map(library.activities.map(({ id, title }) => [id, title]));
  const stageItems = (process?.stages ?? []).flatMap((it, stage) =>
    itemsOf(it).map((item) => ({ stage, name: it.name, item, reading: read(item) })),
  );
  return items.map((item) => {
    const fromLibrary = item.libraryId !== undefined && titles.get(item.libraryId) === item.title;
    if (fromLibrary) return { item, words: [] };
    const repeated = mostAlike(read(item.title), stageItems, mirrorLines.repeats);
    return { item, repeated, words: sellerWordingIn(item.title) };
  });
}

/** The stages that the items belong to, in the order of the plan: the one they repeat, or the first that needs them. */
function stagesOf(held: readonly Held[], library: Library, process: SalesProcess | undefined): readonly number[] {
  if (!process) return [];
  const needs = firstNeeds(translateProcess(process, library));
  return held.flatMap(({ item, repeated }) => {
    if (repeated) return [repeated.stage];
    const need = item.libraryId === undefined ? undefined : needs.get(item.libraryId);
    return need ? [need.at] : [];
  });
}

/**
 * The share of concordant pairs among the pairs that are not tied: 1 the same order, 0 the opposite, about ½ no relation.
 * It is Goodman and Kruskal's gamma moved from -1…1 to 0…1, and Kendall's tau where no two belong to one stage.
 *
 * @see Kendall, M. G. (1938), A new measure of rank correlation, Biometrika 30(1/2), 81-93
 * @see Goodman, L. A. and Kruskal, W. H. (1954), Measures of association for cross classifications, JASA 49(268), 732-764
 */
function orderAgreement(stages: readonly number[]): Measure {
  let concordant = 0;
  let untied = 0;
  for (const [at, stage] of stages.entries()) {
    for (const later of stages.slice(at + 1)) {
      if (later !== stage) untied += 1;
      if (later > stage) concordant += 1;
    }
  }
  return measure(concordant, untied);
}

function namedItems(held: readonly Held[], library: Library): readonly MirroredItem[] {
  if (held.every((it) => reasonsToName(it).length === 0)) return [];
  const momentsIn = momentFinder(library);
  const titles = library.activities.map(({ id, title }) => ({ libraryId: id, title, reading: read(title) }));
  return held.flatMap(({ item, repeated, words }) => {
    const because = reasonsToName({ item, repeated, words });
    if (because.length === 0) return [];
    const texts = repeated ? [item.title, repeated.item, repeated.name] : [item.title];
    const moment = texts.flatMap(momentsIn)[0];
    const reading = read(item.title);
    const activities = titles
      .filter(({ libraryId }) => moment?.needs.includes(libraryId))
      .toSorted((a, b) => likeness(reading, b.reading) - likeness(reading, a.reading))
      .map(({ libraryId, title }) => ({ libraryId, title }));
    const rewrite = { moment: moment && { customerHas: moment.customerHas, activities }, ask: askForOutcome };
    return [{ id: item.id, title: item.title, because, rewrite }];
  });
}

const askForOutcome = "What do you have when this is done that you do not have today? Name it by that.";

function reasonsToName({ item, repeated, words }: Held): MirroredItem["because"] {
  return [
    ...(repeated ? [{ kind: "repeats" as const, stage: repeated.name, item: repeated.item }] : []),
    ...(words.length > 0 ? [{ kind: "seller's words" as const, words }] : []),
    ...(item.carriedBy === "a seller" ? [{ kind: "carried by a seller" as const }] : []),
  ];
}
