import { describe, expect, it } from "vitest";
import type { Library } from "./experience.ts";
import { mostActivities, mostForSituation, selectActivities } from "./select.ts";
import { idsFrom, libraryOf, manyOf, situationOf } from "./testing/small-library.ts";

const chosen = (library: Library, given?: Parameters<typeof situationOf>[0], needed: readonly string[] = []) =>
  selectActivities(situationOf(given), library, needed).chosen.map(({ activity }) => activity.id);
const why = (library: Library, id: string, given?: Parameters<typeof situationOf>[0]) =>
  selectActivities(situationOf(given), library, []).leftOut.find(({ activity }) => activity.id === id)?.because;

const because = "This is the reason to give.";
const largeOnly = [{ if: { size: ["large" as const] }, because }];
/** Fifteen core activities, so that nothing has to be filled up. */
const core = manyOf(1, 15, { weight: "core" });

describe("what a situation calls for", () => {
  const library = libraryOf([
    ...core,
    { id: "A20", weight: "usual" },
    { id: "A21", weight: "usual", when: [{ if: { rules: ["personal data"] }, because }] },
    { id: "A30", weight: "situational", when: largeOnly },
  ]);

  it("is the core, always", () => {
    expect(chosen(library)).toEqual(idsFrom(1, 15));
  });

  it("is the usual in medium and large projects, and elsewhere where a condition holds", () => {
    expect(chosen(library, { size: "medium" })).toEqual([...idsFrom(1, 15), "A20", "A21"]);
    expect(chosen(library, { rules: ["personal data"] })).toEqual([...idsFrom(1, 15), "A21"]);
  });

  it("is the situational only where a condition holds", () => {
    expect(chosen(library, { size: "large" })).toContain("A30");
  });

  it("says of everything else when it would be proposed", () => {
    expect(why(library, "A20")).toBe("Proposed for medium and large projects.");
    expect(why(library, "A21")).toBe(
      "Proposed for medium and large projects; or when there are rules on personal data.",
    );
    expect(why(library, "A30")).toBe("Proposed when the project is large.");
  });
});

describe("above the most", () => {
  const crowd = (more: Parameters<typeof libraryOf>[0]) => libraryOf([...manyOf(1, 40, { weight: "core" }), ...more]);

  it("leaves out what has the fewest points, and says so", () => {
    const library = crowd([
      ...manyOf(41, 14),
      { id: "A55", when: largeOnly },
      { id: "A56", weight: "situational", when: [{ if: { rules: ["accessibility"] }, because }] },
    ]);
    const given = { size: "large", rules: ["accessibility"] } as const;
    expect(chosen(library, { ...given, rules: [...given.rules] })).toEqual([...idsFrom(1, 53), "A55", "A56"]);
    expect(why(library, "A54", { ...given, rules: [...given.rules] })).toMatch(/for a large project at most 55/);
  });

  it("counts being waited for", () => {
    const library = crowd([...manyOf(41, 11), { id: "A52", waitsFor: ["A51"] }]);
    expect(chosen(library, { size: "medium" })).toContain("A51");
    expect(chosen(library, { size: "medium" })).not.toContain("A52");
  });

  it("spares the emptier job", () => {
    const library = crowd([...manyOf(41, 10), { id: "A51", job: "value" }]);
    expect(chosen(library, { size: "medium" })).toContain("A51");
  });

  it("lets core go only when nothing else can", () => {
    const library = libraryOf([...manyOf(1, 58, { weight: "core" }), ...manyOf(59, 3)]);
    expect(chosen(library, { size: "large" })).toEqual(idsFrom(1, 55));
  });
});

describe("what a seller's stages need", () => {
  const library = libraryOf([...core, ...manyOf(16, 5), { id: "A30", weight: "situational", when: largeOnly }]);

  it("is added", () => {
    expect(chosen(library, {}, ["A30", "A17"])).toEqual([...idsFrom(1, 15), "A17", "A30"]);
  });

  it("adds nothing where nothing will be bought", () => {
    expect(chosen(library, { buying: "no" }, ["A30"])).toEqual(idsFrom(1, 15));
  });

  it("displaces nothing, and stops at the most", () => {
    const many = libraryOf([...manyOf(1, 50, { weight: "core" }), ...manyOf(51, 20)]);
    const needed = idsFrom(51, 20).toReversed();
    const taken = chosen(many, {}, needed);
    expect(taken).toHaveLength(mostActivities);
    expect(taken).toEqual([...idsFrom(1, mostForSituation.small), ...idsFrom(61, 10)]);
  });
});

describe("below the least", () => {
  it("fills up with the usual, then the situational", () => {
    const library = libraryOf([
      { id: "A01", weight: "core" },
      ...manyOf(2, 10, { weight: "situational", when: largeOnly }),
      ...manyOf(12, 8),
    ]);
    const selection = selectActivities(situationOf(), library, []);
    expect(selection.chosen.map(({ activity }) => activity.id)).toEqual([...idsFrom(1, 7), ...idsFrom(12, 8)]);
    expect(selection.filled).toEqual(new Set([...idsFrom(2, 6), ...idsFrom(12, 8)]));
  });

  it("takes all of a library that has fewer", () => {
    expect(chosen(libraryOf(manyOf(1, 4)))).toEqual(idsFrom(1, 4));
  });
});
