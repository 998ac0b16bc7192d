import { describe, expect, it } from "vitest";
import { Day, type Instant } from "../../kernel/days.ts";
import { uuid } from "../../testing/cast.ts";
import type { Approval } from "./decision.ts";
import { approvalPath } from "./path.ts";

const day = (text: string) => Day.parse(text);
const step = (n: number, leadDays: number, state: Approval["state"] = "not begun", since = "2026-05-04"): Approval => ({
  id: uuid(n),
  space: "ours",
  decisionId: uuid(0xd),
  title: `Step ${n}`,
  leadDays,
  order: `b${n}`,
  state,
  since: `${since}T08:00:00.000Z` as Instant,
  addedBy: uuid(0x11) as Approval["addedBy"],
});
const days = (decideBy: string | undefined, steps: readonly Approval[], today: string) => {
  const path = approvalPath({ decideBy: decideBy === undefined ? undefined : day(decideBy) }, steps, day(today));
  return { ...path, steps: path.steps.map(({ begin, end, late }) => [begin, end, late]) };
};

describe("the path of approval", () => {
  it("says when legal must begin for a decision by 30 June", () => {
    expect(days("2026-06-30", [step(1, 20)], "2026-05-04").steps).toEqual([["2026-06-02", "2026-06-30", false]]);
  });

  it("is planned backwards, one step after the other, weekends left out", () => {
    // 5 working days before Tuesday 30 June, and 3 before that.
    expect(days("2026-06-30", [step(1, 3), step(2, 5)], "2026-05-04").steps).toEqual([
      ["2026-06-18", "2026-06-23", false],
      ["2026-06-23", "2026-06-30", false],
    ]);
  });

  it("gives no day to what is settled, and its time to the others", () => {
    const steps = [step(1, 3), step(2, 5, "given"), step(3, 5, "not needed")];
    expect(days("2026-06-30", steps, "2026-05-04").steps).toEqual([
      ["2026-06-25", "2026-06-30", false],
      [undefined, undefined, false],
      [undefined, undefined, false],
    ]);
  });

  it("says what is late, and the first day on which all can be approved", () => {
    const path = days("2026-06-30", [step(1, 20), step(2, 5)], "2026-06-15");
    expect(path.steps.map(([, , late]) => late)).toEqual([true, false]);
    expect(path.earliest).toBe("2026-07-20"); // 25 working days after Monday 15 June
  });

  it("counts what is under way from the day it was asked for", () => {
    expect(days("2026-06-30", [step(1, 10, "under way", "2026-06-08")], "2026-06-15")).toEqual({
      steps: [["2026-06-16", "2026-06-30", false]],
      earliest: "2026-06-22",
    });
    expect(days("2026-06-30", [step(1, 2, "under way", "2026-06-01")], "2026-06-15").earliest).toBe("2026-06-15");
  });

  it("knows no days without a day to decide by, and nothing at all when nothing is open", () => {
    expect(days(undefined, [step(1, 5)], "2026-06-15")).toEqual({
      steps: [[undefined, undefined, false]],
      earliest: "2026-06-22",
    });
    expect(days("2026-06-30", [step(1, 5, "refused")], "2026-06-15").earliest).toBeUndefined();
  });
});
