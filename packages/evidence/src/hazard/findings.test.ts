import { describe, expect, it } from "vitest";
import { judged } from "../testing/judge.ts";
import { isNull, type WorldName, worldOf } from "../testing/world.ts";
import { burstsIn } from "./bursts.ts";
import { findingsOf } from "./findings.ts";
import { reachOf } from "./reach.ts";
import { drawnTogether } from "./shrinkage.ts";

const judgedIn = (name: WorldName, projects: number, seed = 1) => judged(worldOf(name, seed, projects), seed);

describe("in a world whose truth is known", () => {
  it("hardly calls a finding what does nothing, finds much of what works, and its intervals cover", () => {
    const found = judgedIn("base", 1500);
    expect(found.nullsFlagged / found.nulls).toBeLessThanOrEqual(0.1);
    expect(found.worksFound / found.works).toBeGreaterThan(0.2);
    expect(found.wrongSigns).toBe(0);
    expect(found.covering / found.intervals).toBeGreaterThan(0.9);
    expect([found.warnsOfPace, found.warnsOfClosing]).toEqual([false, false]);
  });

  it("warns when something unseen drives the pace", () => {
    expect(judgedIn("unmeasured", 800).warnsOfPace).toBe(true);
  });

  it("says of what the ending itself brings about that it fades", () => {
    expect(judgedIn("reverse", 1500).warnsOfClosing).toBe(true);
  });

  it("would praise everything if it compared those who ever did it with those who never did", () => {
    const { projects } = worldOf("base", 1, 1500);
    const better = Array.from({ length: 40 }, (_, activity) => activity)
      .filter(isNull)
      .filter((activity) => {
        const rate = (did: boolean): number => {
          const those = projects.filter((it) => it.doneInWeek[activity]! < it.endedInWeek === did);
          return those.filter(({ ending }) => ending === 1).length / those.length;
        };
        return rate(true) - rate(false) > 0.1;
      });
    expect(better.length).toBeGreaterThan(15);
  });

  it("refuses what too few did, and says the same again of the same data", () => {
    const { base } = worldOf("few", 3, 150);
    const ask = () => findingsOf(base, { weeks: 40, seed: "again" });
    const { findings } = ask();
    expect(findings.some(({ refused }) => refused === "too few")).toBe(true);
    expect(findings).toHaveLength(base.activities.length * base.endings.length);
    expect(ask()).toEqual({ ...ask(), findings });
  });

  it("does not close the list for a made-up activity that left zero by luck", () => {
    const { base } = worldOf("few", 3, 150);
    const { madeUp, isClosed } = findingsOf(base, { weeks: 40, seed: "luck 7" });
    expect(madeUp.reduce((sum, z) => sum + z * z, 0)).toBeGreaterThan(11.35); // 1 in 100 of chi-squared with three
    expect(isClosed).toBe(false);
  });
});

it("sees bursts of writing, and nothing in steady work", () => {
  expect(burstsIn(worldOf("base", 2, 300).base).journeys).toBeLessThan(3);
  expect(burstsIn(worldOf("burst", 2, 300).base).journeys).toBeGreaterThan(20);
});

describe("drawing together", () => {
  it("pulls the uncertain estimates most, and leaves a small group alone", () => {
    const estimates = [0.1, 0.2, 0.3, 0.2, 2].map((value, at) => ({
      value,
      standardError: at === 4 ? 1 : 0.05,
      group: "a",
    }));
    const drawn = drawnTogether(estimates, 0.1);
    expect(drawn[4]!.value).toBeLessThan(1);
    expect(Math.abs(drawn[0]!.value - 0.1)).toBeLessThan(0.06);
    expect(drawnTogether(estimates.slice(3), 0.1).map(({ value }) => value)).toEqual([0.2, 2]);
  });

  it("reaches as far as usual where nothing is pulled, and farther the more is", () => {
    expect(reachOf(0, 0.05)).toBeCloseTo(1.95996, 4);
    expect(reachOf(0, 0.1)).toBeCloseTo(1.64485, 4);
    expect(reachOf(1, 0.05)).toBeGreaterThan(reachOf(0.2, 0.05));
    // Chebyshev's bound for the sum of what chance and pulling do.
    expect(reachOf(1, 0.05)).toBeLessThan(Math.sqrt(2 / 0.05));
  });
});
