import { describe, expect, it } from "vitest";
import { checkMirror } from "./mirror.ts";
import type { PlanItem } from "./plan-items.ts";
import { SalesProcess } from "./sales-process.ts";
import { libraryOf } from "./testing/small-library.ts";

const library = libraryOf(
  [
    { id: "A01", title: "Hear the people who live with it" },
    { id: "A02", title: "See your own cases carried out" },
    { id: "A03", title: "Carry out the order" },
  ],
  [{ id: "seeing", sellerWords: ["demo"], customerHas: "We have cases of our own.", needs: ["A01", "A02"] }],
);
const process = SalesProcess.parse({
  name: "Ours",
  stages: [
    { name: "Qualify", activities: ["Identify the economic need"] },
    { name: "Show", activities: ["Book the demo"], exitCriteria: ["Demo attended by the board"] },
    { name: "Sign", activities: ["Contract signature"] },
  ],
});
const items = (...given: readonly (string | Partial<PlanItem>)[]): readonly PlanItem[] =>
  given.map((it, at) => ({
    id: `item ${at}`,
    title: typeof it === "string" ? it : "",
    carriedBy: "the customer alone",
    ...(typeof it === "string" ? {} : it),
  }));
const own = (count: number): string[] => Array.from({ length: count }, (_, at) => `Talk with team ${"abcdefghij"[at]}`);

it("has nothing to say of an empty plan", () => {
  expect(checkMirror(items({ title: "Gone", struckOut: "No" }), library, process)).toEqual({
    verdict: undefined,
    needsSeller: { numerator: 0, denominator: 0 },
    sameOrder: { numerator: 0, denominator: 0 },
    sellersWords: { numerator: 0, denominator: 0 },
    items: [],
  });
});

describe("the seller's words", () => {
  it("are a mirror from half of the items on, whoever carries them", () => {
    const copied = ["Contract signature", "Book a demo"];
    expect(checkMirror(items(...copied, ...own(2)), library, process)).toMatchObject({
      verdict: "mirror",
      sellersWords: { numerator: 2, denominator: 4, share: 0.5 },
    });
    expect(checkMirror(items(...copied, ...own(3)), library, process).verdict).toBe("leans");
    expect(checkMirror(items(...copied, ...own(8)), library, process).verdict).toBe("leans");
    expect(checkMirror(items(...copied, ...own(9)), library, process).verdict).toBe("own");
  });

  it("are heard without a process too", () => {
    const { verdict, items: named } = checkMirror(items("Book the demo", ...own(4)), library);
    expect(verdict).toBe("leans");
    expect(named.map(({ because }) => because)).toEqual([[{ kind: "seller's words", words: ["demo"] }]]);
  });

  it("are not what came from the library, unless its title was changed to them", () => {
    const echo = libraryOf([{ id: "A01", title: "Contract signature" }]);
    const unchanged = items({ title: "Contract signature", libraryId: "A01" });
    expect(checkMirror(unchanged, echo, process).sellersWords.numerator).toBe(0);
    const changed = items({ title: "Book the demo", libraryId: "A01" });
    expect(checkMirror(changed, echo, process).sellersWords.numerator).toBe(1);
  });
});

describe("work that needs a seller", () => {
  it("leans from three fifths on", () => {
    const [a = "", b = "", c = "", d = "", e = ""] = own(5);
    const alone = items(a, b).concat(items({ title: c, carriedBy: "together" }, { title: d, carriedBy: "a seller" }));
    expect(checkMirror(alone, library, process)).toMatchObject({
      verdict: "own",
      needsSeller: { numerator: 2, denominator: 4, share: 0.5 },
    });
    expect(checkMirror([...alone, ...items({ title: e, carriedBy: "together" })], library, process).verdict).toBe(
      "leans",
    );
  });
});

describe("the order of the stages", () => {
  const titles = ["Identify the economic need", "Book the demo", "Contract signature"];
  const together = (title: string): Partial<PlanItem> => ({ title, carriedBy: "together" });
  const others = own(9).map(together);

  it("turns leaning into a mirror when words and work lean too", () => {
    const inOrder = checkMirror(items(...titles.map(together), ...others), library, process);
    expect(inOrder).toMatchObject({ verdict: "mirror", sameOrder: { numerator: 3, denominator: 3, share: 1 } });
    const against = checkMirror(items(...titles.toReversed().map(together), ...others), library, process);
    expect(against).toMatchObject({ verdict: "leans", sameOrder: { numerator: 0, denominator: 3, share: 0 } });
  });

  it("counts the library's activities at the first stage that needs them, and says nothing by itself", () => {
    const plan = items(
      { title: "Hear the people who live with it", libraryId: "A01" },
      { title: "See your own cases carried out", libraryId: "A02" },
      "Contract signature",
      ...own(7),
    );
    expect(checkMirror(plan, library, process)).toMatchObject({
      verdict: "own",
      sameOrder: { numerator: 2, denominator: 2, share: 1 },
    });
  });
});

it("names each item with why, and what it stands for", () => {
  const plan = items("Demo attended by board", { title: "Answer the questions", carriedBy: "a seller" });
  expect(checkMirror(plan, library, process).items).toEqual([
    {
      id: "item 0",
      title: "Demo attended by board",
      because: [
        { kind: "repeats", stage: "Show", item: "Demo attended by the board" },
        { kind: "seller's words", words: ["demo"] },
      ],
      rewrite: {
        moment: {
          customerHas: "We have cases of our own.",
          activities: [
            { libraryId: "A01", title: "Hear the people who live with it" },
            { libraryId: "A02", title: "See your own cases carried out" },
          ],
        },
        ask: expect.stringContaining("that you do not have today") as string,
      },
    },
    {
      id: "item 1",
      title: "Answer the questions",
      because: [{ kind: "carried by a seller" }],
      rewrite: { moment: undefined, ask: expect.stringContaining("Name it by that") as string },
    },
  ]);
});
