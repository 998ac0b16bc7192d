import { describe, expect, it } from "vitest";
import { type ActivityEvidence, evidenceInWords, strengthOf } from "./evidence.ts";
import { activitiesOf, proposeFrame } from "./propose.ts";
import { mostForSituation } from "./select.ts";
import { idsFrom, libraryOf, manyOf, situationOf } from "./testing/small-library.ts";
import { toCommands } from "./to-commands.ts";

const said = (libraryId: string, given: Partial<ActivityEvidence> = {}): ActivityEvidence => ({
  libraryId,
  names: ["Ask around"],
  week: 10,
  ahead: { had: 31, of: 44 },
  others: { had: 12, of: 51 },
  goesWith: "goes with going ahead",
  ratio: { low: 1.4, estimate: 2, high: 2.9 },
  q: 0.01,
  ...given,
});
const framed = (library: Parameters<typeof proposeFrame>[1], ...evidence: ActivityEvidence[]) =>
  proposeFrame(situationOf(), library, undefined, new Map(evidence.map((it) => [it.libraryId, it])));
const ids = (frame: ReturnType<typeof proposeFrame>) => activitiesOf(frame).map(({ libraryId }) => libraryId);

const core = manyOf(1, 15, { weight: "core" });
const library = libraryOf([...core, { id: "A20", weight: "situational" }, { id: "A21", weight: "situational" }]);

describe("past projects", () => {
  it("call for what goes with going ahead, and for nothing else", () => {
    expect(ids(framed(library))).toEqual(idsFrom(1, 15));
    expect(ids(framed(library, said("A20"), said("A21", { goesWith: "cannot be told from chance" })))).toEqual([
      ...idsFrom(1, 15),
      "A20",
    ]);
    for (const goesWith of ["goes with not going ahead", "not compared"] as const)
      expect(ids(framed(library, said("A20", { goesWith })))).toEqual(idsFrom(1, 15));
  });

  it("never speak against an activity that the situation calls for", () => {
    expect(ids(framed(library, said("A01", { goesWith: "goes with not going ahead" })))).toContain("A01");
  });

  it("say of each item what they show, whatever that is, and nothing of the others", () => {
    const activities = activitiesOf(framed(library, said("A01", { goesWith: "cannot be told from chance" })));
    expect(activities[0]?.reasons[0]).toMatchObject({ from: "evidence", evidence: { week: 10 } });
    expect(activities[0]?.reasons.map(({ from }) => from)).toEqual(["evidence", "library"]);
    expect(activities[1]?.reasons.map(({ from }) => from)).toEqual(["library"]);
  });

  it("keep an activity in a plan that is too full", () => {
    const { medium } = mostForSituation;
    const full = libraryOf([...manyOf(1, 15, { weight: "core" }), ...manyOf(16, medium - 14, { weight: "usual" })]);
    const last = `A${medium + 1}`;
    const inMedium = (...evidence: ActivityEvidence[]) =>
      ids(
        proposeFrame(
          situationOf({ size: "medium" }),
          full,
          undefined,
          new Map(evidence.map((it) => [it.libraryId, it])),
        ),
      );
    expect(inMedium()).not.toContain(last);
    expect(inMedium(said(last))).toContain(last);
  });

  it("stay out of the plan itself, which guests may see", () => {
    let made = 0;
    const { propose } = toCommands(framed(library, said("A01")), { space: "ours", idFor: () => `id-${(made += 1)}` });
    expect(JSON.stringify(propose)).not.toContain("31 of 44");
    expect(propose.activities[0]?.because).toBe("Because A01 is worth doing.");
  });
});

it("says counts, of those still under way", () => {
  expect(evidenceInWords(said("A01"))).toBe(
    "Of your past projects still under way in week 10, 31 of 44 that later went ahead had done this by then, and 12 of 51 of those that ended otherwise.",
  );
});

it("is strong by the lower end of its interval, and by how usual it was", () => {
  expect(strengthOf(said("A01"))).toBeCloseTo(Math.log(1.4) * (31 / 44), 12);
  expect(strengthOf(said("A01", { ratio: undefined }))).toBe(0);
  expect(strengthOf(said("A01", { ahead: { had: 0, of: 0 } }))).toBe(0);
});
