import type { Carrier, Library, LibraryActivity } from "@cairn/domain/frame/experience.ts";
import { jobs } from "@cairn/domain/project/jobs.ts";
import { slipsIn } from "./wording.ts";

/** One thing that is wrong with the library: the entry, and a sentence about it. */
export type Fault = { readonly entry: string; readonly says: string };

/** The 86 activities of the outline, A01 to A86. */
export const outlineIds: readonly string[] = Array.from({ length: 86 }, (_, i) => `A${String(i + 1).padStart(2, "0")}`);

/** How many activities of the outline each side carries: a choice of the outline, not a measurement. */
export const outlineCarriers: Readonly<Record<Carrier, number>> = { customer: 49, together: 28, "seller feeds": 9 };

/** Too general to name one moment of a sales process. */
const vagueWords: ReadonlySet<string> = new Set(
  "review plan meeting call approval approve document process team customer vendor supplier sales project stage step follow-up contract product solution technical value".split(
    " ",
  ),
);

/** What lets somebody find a source: an address, a DOI, an ISBN or the year of publication. */
const locatable = /https?:|\bdoi\b|\bISBN\b|\b(?:19|20)\d{2}\b|\b[a-z0-9-]+\.[a-z]{2,}\b/i;

/** Every fault of the library, in the order of the rules below; an empty list means that it may ship. */
export function faultsOf(library: Library): readonly Fault[] {
  return rules.flatMap((rule) => rule(library));
}

const rules: readonly ((library: Library) => readonly Fault[])[] = [
  duplicateIds,
  missingIds,
  unknownWaits,
  cyclicWaits,
  coreWaitsForSituational,
  situationalWithoutWhen,
  outOfOrder,
  unlocatableSources,
  wrongCarrierCounts,
  unknownNeeds,
  unsuitableSellerWords,
  unsuitableWording,
];

function duplicateIds({ activities, translations }: Library): readonly Fault[] {
  const ids = [...activities, ...translations].map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    entry: id,
    says: "this id is used more than once",
  }));
}

function missingIds({ activities }: Library): readonly Fault[] {
  const present = idsOf(activities);
  return outlineIds
    .filter((id) => !present.has(id))
    .map((id) => ({ entry: id, says: "is in the outline but missing" }));
}

function unknownWaits({ activities }: Library): readonly Fault[] {
  const present = idsOf(activities);
  return activities.flatMap(({ id, waitsFor }) =>
    waitsFor
      .filter((other) => !present.has(other))
      .map((other) => ({ entry: id, says: `waits for ${other}, which does not exist` })),
  );
}

function cyclicWaits({ activities }: Library): readonly Fault[] {
  const waits = new Map(activities.map(({ id, waitsFor }) => [id, waitsFor]));
  const settled = new Set<string>();
  const faults: Fault[] = [];
  const walk = (id: string, path: readonly string[]): void => {
    const start = path.indexOf(id);
    if (start >= 0) {
      const cycle = [...path.slice(start), id];
      faults.push({ entry: id, says: `waits for itself: ${cycle.join(" → ")}` });
      return;
    }
    if (settled.has(id)) return;
    for (const other of waits.get(id) ?? []) walk(other, [...path, id]);
    settled.add(id);
  };
  for (const { id } of activities) walk(id, []);
  return faults;
}

/** What is proposed to every project must not hang on something that is proposed only to some. */
function coreWaitsForSituational({ activities }: Library): readonly Fault[] {
  const situational = idsOf(activities.filter(({ weight }) => weight === "situational"));
  return activities
    .filter(({ weight }) => weight === "core")
    .flatMap(({ id, waitsFor }) =>
      waitsFor
        .filter((other) => situational.has(other))
        .map((other) => ({ entry: id, says: `is core but waits for ${other}, which is only situational` })),
    );
}

function situationalWithoutWhen({ activities }: Library): readonly Fault[] {
  return activities
    .filter(({ weight, when }) => weight === "situational" && when.length === 0)
    .map(({ id }) => ({ entry: id, says: "is situational but no situation is given in when" }));
}

/** Ids and jobs both run in the order of the outline. */
function outOfOrder({ activities }: Library): readonly Fault[] {
  return activities.flatMap((activity, index) => {
    const before = activities[index - 1];
    if (before === undefined) return [];
    const falling = before.id > activity.id || jobs.indexOf(before.job) > jobs.indexOf(activity.job);
    return falling
      ? [{ entry: activity.id, says: `stands after ${before.id}, against the order of jobs and ids` }]
      : [];
  });
}

function unlocatableSources({ activities }: Library): readonly Fault[] {
  return activities.flatMap(({ id, source }) =>
    source === "practice" || locatable.test(source.where)
      ? []
      : [{ entry: id, says: `the source is missing: "${source.where}" has no address, DOI, ISBN or year` }],
  );
}

function wrongCarrierCounts({ activities }: Library): readonly Fault[] {
  const expected: readonly (readonly [string, number])[] = Object.entries(outlineCarriers);
  return expected.flatMap(([carrier, count]) => {
    const found = activities.filter(({ carriedBy }) => carriedBy === carrier).length;
    return found === count
      ? []
      : [{ entry: "the library", says: `${found} activities are carried by "${carrier}", the outline has ${count}` }];
  });
}

function unknownNeeds({ activities, translations }: Library): readonly Fault[] {
  const present = idsOf(activities);
  return translations.flatMap(({ id, needs }) =>
    needs
      .filter((need) => !present.has(need))
      .map((need) => ({ entry: id, says: `needs ${need}, which does not exist` })),
  );
}

function unsuitableSellerWords({ translations }: Library): readonly Fault[] {
  const seen = new Map<string, string>();
  return translations.flatMap(({ id, sellerWords }) =>
    sellerWords.flatMap((word) => {
      const other = seen.get(word);
      seen.set(word, id);
      if (other !== undefined) return [{ entry: id, says: `"${word}" already stands in ${other}` }];
      if (word !== word.toLowerCase()) return [{ entry: id, says: `"${word}" is not in lower case` }];
      return vagueWords.has(word) ? [{ entry: id, says: `"${word}" is too general to name one moment` }] : [];
    }),
  );
}

function unsuitableWording({ activities, translations }: Library): readonly Fault[] {
  const texts = [
    ...activities.flatMap((activity) => customerTextOf(activity).map((text) => ({ entry: activity.id, text }))),
    ...translations.map(({ id, customerHas }) => ({ entry: id, text: customerHas })),
  ];
  return texts.flatMap(({ entry, text }) =>
    slipsIn(text).map((slip) => ({ entry, says: `"${slip.text}" ${slip.because}, in: ${text}` })),
  );
}

/** All the text of an activity that a customer reads. */
function customerTextOf(activity: LibraryActivity): readonly string[] {
  const { title, why, firstStep, watchFor, signOfFailure, doneWhen, questions, when } = activity;
  return [
    title,
    why,
    firstStep,
    watchFor,
    signOfFailure,
    doneWhen,
    ...questions,
    ...when.map(({ because }) => because),
  ];
}

function idsOf(activities: readonly LibraryActivity[]): ReadonlySet<string> {
  return new Set(activities.map(({ id }) => id));
}
