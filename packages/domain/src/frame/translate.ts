import type { Library, Translation } from "./experience.ts";
import type { SalesProcess, Stage } from "./sales-process.ts";
import { bareWords, hasStart } from "./wording.ts";

/** What a stage of a sales process asks of the customer. */
export type TranslatedStage = {
  /** The seller's name for the stage: to say which one is meant, never to name an activity. */
  readonly stage: string;
  /** In the order of the library. */
  readonly moments: readonly {
    readonly translation: string;
    /** What the customer must have achieved for this to make sense, in the customer's words. */
    readonly customerHas: string;
    /** The seller's items in which the moment was recognised. */
    readonly recognisedIn: readonly string[];
    /** Ids of the library's activities by which the customer gets there. */
    readonly needs: readonly string[];
  }[];
  /** The seller's items in which nothing was recognised: nothing for the customer in them, or not understood. */
  readonly notUnderstood: readonly string[];
};

/** Finds the moments of a sales process that a text speaks of: made once, for many texts. */
export function momentFinder({ translations }: Library): (text: string) => readonly Translation[] {
  const sought = translations.map((translation) => ({ translation, starts: translation.sellerWords.map(bareWords) }));
  return (text) => {
    const bare = bareWords(text);
    return sought
      .filter(({ starts }) => starts.some((start) => hasStart(bare, start)))
      .map(({ translation }) => translation);
  };
}

/** Everything a stage says: its activities and exit criteria, and first its name. */
export function itemsOf({ name, activities, exitCriteria }: Stage): readonly string[] {
  return [...new Set([name, ...activities, ...exitCriteria])];
}

/**
 * Translates a sales process into what the customer must have achieved. Words are sought at word starts, in lower case,
 * without punctuation.
 */
export function translateProcess(process: SalesProcess, library: Library): readonly TranslatedStage[] {
  const momentsIn = momentFinder(library);
  return process.stages.map((stage) => translateStage(stage, library, momentsIn));
}

function translateStage(stage: Stage, library: Library, momentsIn: ReturnType<typeof momentFinder>): TranslatedStage {
  const read = itemsOf(stage).map((item) => ({ item, moments: momentsIn(item) }));
  const moments = library.translations.flatMap((translation) => {
    const recognisedIn = read.filter(({ moments }) => moments.includes(translation)).map(({ item }) => item);
    const { id, customerHas, needs } = translation;
    return recognisedIn.length > 0 ? [{ translation: id, customerHas, recognisedIn, needs }] : [];
  });
  // A stage's name is only a heading: it counts as not understood when nothing under it was understood either.
  const notUnderstood = read
    .filter(({ item, moments: found }) => found.length === 0 && (item !== stage.name || moments.length === 0))
    .map(({ item }) => item);
  return { stage: stage.name, moments, notUnderstood };
}

/** The first stage that makes no sense without an activity, and what the customer must be able to say by then. */
export type FirstNeed = { readonly at: number; readonly stage: string; readonly customerHas: string };

/** The first need of each activity that any stage needs, by the activity's id. */
export function firstNeeds(stages: readonly TranslatedStage[]): ReadonlyMap<string, FirstNeed> {
  const first = new Map<string, FirstNeed>();
  for (const [at, { stage, moments }] of stages.entries()) {
    for (const { customerHas, needs } of moments) {
      for (const id of needs) if (!first.has(id)) first.set(id, { at, stage, customerHas });
    }
  }
  return first;
}
