import { expect, it } from "vitest";
import type { Translation } from "./experience.ts";
import { SalesProcess } from "./sales-process.ts";
import { libraryOf, manyOf } from "./testing/small-library.ts";
import { firstNeeds, translateProcess } from "./translate.ts";

const translations: readonly Translation[] = [
  {
    id: "signing",
    sellerWords: ["e-sign", "contract sign"],
    customerHas: "We have taken the decision.",
    needs: ["A02"],
  },
  { id: "seeing", sellerWords: ["demo", "walkthrough"], customerHas: "We have our own cases.", needs: ["A01", "A02"] },
];
const library = libraryOf(manyOf(1, 3), translations);
const translated = (stages: object[]) => translateProcess(SalesProcess.parse({ name: "Ours", stages }), library);

it("finds the words at word starts, whatever the case and punctuation", () => {
  const [stage] = translated([
    { name: "Stage 1", activities: ["Book DEMOS (online)", "E‑Signature!", "Contract: signing"] },
  ]);
  expect(stage?.moments).toEqual([
    {
      translation: "signing",
      customerHas: "We have taken the decision.",
      recognisedIn: ["E‑Signature!", "Contract: signing"],
      needs: ["A02"],
    },
    {
      translation: "seeing",
      customerHas: "We have our own cases.",
      recognisedIn: ["Book DEMOS (online)"],
      needs: ["A01", "A02"],
    },
  ]);
});

it("does not find them inside a word", () => {
  expect(translated([{ name: "Redemocratise" }])[0]).toEqual({
    stage: "Redemocratise",
    moments: [],
    notUnderstood: ["Redemocratise"],
  });
});

it("reads exit criteria and names too, and lists what it did not understand, but no heading over what it did", () => {
  const stages = translated([
    { name: "Stage 1", activities: ["Send gifts"], exitCriteria: ["Walkthrough held"] },
    { name: "Demo", activities: [] },
  ]);
  expect(stages.map(({ moments }) => moments.map((it) => it.recognisedIn))).toEqual([
    [["Walkthrough held"]],
    [["Demo"]],
  ]);
  expect(stages.map(({ notUnderstood }) => notUnderstood)).toEqual([["Send gifts"], []]);
});

it("knows the first stage that needs an activity, also where stages have one name", () => {
  const stages = translated([{ name: "Later" }, { name: "Later", activities: ["demo"] }, { name: "contract signing" }]);
  expect(firstNeeds(stages).get("A02")).toEqual({ at: 1, stage: "Later", customerHas: "We have our own cases." });
  expect(firstNeeds(stages).has("A03")).toBe(false);
});
