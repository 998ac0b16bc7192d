import type { Library, LibraryActivity, Translation } from "@cairn/domain/frame/experience.ts";
import { describe, expect, it } from "vitest";
import { type Fault, faultsOf, outlineCarriers, outlineIds } from "./check.ts";
import { loadLibrary } from "./load.ts";

/** 86 activities and one translation without a fault, to plant faults in. */
const sound: Library = {
  version: "test",
  activities: outlineIds.map((id, index) => ({
    id,
    job: index < 43 ? "own" : "value",
    title: "Do the next thing",
    why: "It is worth doing now.",
    firstStep: "Begin with one page.",
    carriedBy: carrierOf(index),
    people: ["lead"],
    watchFor: "Nobody looks at it.",
    signOfFailure: "Nobody answers.",
    doneWhen: "Somebody else has checked it.",
    questions: ["What comes first?", "Who is asked?"],
    effort: "hours",
    waitsFor: index === 0 ? [] : ["A01"],
    weight: index === 0 ? "core" : "usual",
    when: [],
    source: "practice",
  })),
  translations: [{ id: "trial", sellerWords: ["trial"], customerHas: "We have one question.", needs: ["A54"] }],
};

function carrierOf(index: number): LibraryActivity["carriedBy"] {
  if (index < outlineCarriers.customer) return "customer";
  return index < outlineCarriers.customer + outlineCarriers.together ? "together" : "seller feeds";
}

function withActivity(id: string, change: Partial<LibraryActivity>): Library {
  return { ...sound, activities: sound.activities.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function withTranslation(...changes: readonly Partial<Translation>[]): Library {
  const [trial] = sound.translations;
  if (!trial) throw new Error("the sound library has a translation");
  return { ...sound, translations: changes.map((change) => ({ ...trial, ...change })) };
}

const planted: readonly { fault: string; library: Library; found: Fault }[] = [
  {
    fault: "an id used twice",
    library: withTranslation({ id: "trial" }, { id: "trial", sellerWords: ["test drive"] }),
    found: { entry: "trial", says: "this id is used more than once" },
  },
  {
    fault: "an activity of the outline that is missing",
    library: { ...sound, activities: sound.activities.filter(({ id }) => id !== "A45") },
    found: { entry: "A45", says: "is in the outline but missing" },
  },
  {
    fault: "waiting for something unknown",
    library: withActivity("A03", { waitsFor: ["A99"] }),
    found: { entry: "A03", says: "waits for A99, which does not exist" },
  },
  {
    fault: "waiting in a circle, named",
    library: {
      ...sound,
      activities: sound.activities.map((one) => {
        if (one.id === "A03") return { ...one, waitsFor: ["A05"] };
        if (one.id === "A05") return { ...one, waitsFor: ["A04"] };
        return one.id === "A04" ? { ...one, waitsFor: ["A03"] } : one;
      }),
    },
    found: { entry: "A03", says: "waits for itself: A03 → A05 → A04 → A03" },
  },
  {
    fault: "a core activity that waits for a situational one",
    library: {
      ...sound,
      activities: sound.activities.map((one) => {
        if (one.id === "A02")
          return { ...one, weight: "situational", when: [{ if: { size: ["large"] }, because: "It is large." }] };
        return one.id === "A03" ? { ...one, weight: "core", waitsFor: ["A02"] } : one;
      }),
    },
    found: { entry: "A03", says: "is core but waits for A02, which is only situational" },
  },
  {
    fault: "a situational activity without a situation",
    library: withActivity("A07", { weight: "situational" }),
    found: { entry: "A07", says: "is situational but no situation is given in when" },
  },
  {
    fault: "an activity in the wrong job order",
    library: withActivity("A10", { job: "value" }),
    found: { entry: "A11", says: "stands after A10, against the order of jobs and ids" },
  },
  {
    fault: "a source that nobody can find",
    library: withActivity("A10", { source: { title: "A study", where: "somewhere" } }),
    found: { entry: "A10", says: 'the source is missing: "somewhere" has no address, DOI, ISBN or year' },
  },
  {
    fault: "another count of carriers than the outline's",
    library: withActivity("A86", { carriedBy: "customer" }),
    found: { entry: "the library", says: '8 activities are carried by "seller feeds", the outline has 9' },
  },
  {
    fault: "a translation that needs something unknown",
    library: withTranslation({ needs: ["A87"] }),
    found: { entry: "trial", says: "needs A87, which does not exist" },
  },
  {
    fault: "one seller word for two moments",
    library: withTranslation({}, { id: "test" }),
    found: { entry: "test", says: '"trial" already stands in trial' },
  },
  {
    fault: "a seller word in capitals",
    library: withTranslation({ sellerWords: ["POC"] }),
    found: { entry: "trial", says: '"POC" is not in lower case' },
  },
  {
    fault: "a seller word that matches everything",
    library: withTranslation({ sellerWords: ["review"] }),
    found: { entry: "trial", says: '"review" is too general to name one moment' },
  },
  {
    fault: "a sales word in a question",
    library: withActivity("A10", { questions: ["Who is our champion?", "Who else?"] }),
    found: { entry: "A10", says: `"champion" is a word of the seller's view, in: Who is our champion?` },
  },
  {
    fault: "a sales word in what the customer has",
    library: withTranslation({ customerHas: "We know our pain points." }),
    found: { entry: "trial", says: `"pain points" is a word of the seller's view, in: We know our pain points.` },
  },
  {
    fault: "an exclamation mark",
    library: withActivity("A10", { why: "It is worth it!" }),
    found: { entry: "A10", says: '"!" raises its voice, in: It is worth it!' },
  },
  {
    fault: "a percentage",
    library: withActivity("A10", { watchFor: "Half, or fifty percent, give up." }),
    found: { entry: "A10", says: '"percent" looks like a measured share, in: Half, or fifty percent, give up.' },
  },
  {
    fault: "a figure nobody measured",
    library: withActivity("A10", { watchFor: "It takes 17 days." }),
    found: { entry: "A10", says: '"17" looks like a measured figure, in: It takes 17 days.' },
  },
];

describe("faultsOf", () => {
  it("finds nothing wrong with a sound library", () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  it.each(planted)("finds $fault", ({ library, found }) => {
    expect(faultsOf(library)).toContainEqual(found);
  });

  it("lets periods and review dates stand that measure nothing", () => {
    expect(faultsOf(withActivity("A10", { title: "Look after 30, 90 and 180 days" }))).toEqual([]);
  });

  it("does not take a word for the sales word it begins with", () => {
    expect(faultsOf(withActivity("A10", { why: "An ideal prospectus closes them early." }))).toEqual([]);
  });
});

describe("the experience library", () => {
  it("has no fault", () => {
    expect(faultsOf(loadLibrary())).toEqual([]);
  });
});
