import { expect, it } from "vitest";
import { Gathering } from "../journeys/gather.ts";
import { similarTo } from "../likeness/similar.ts";
import { chanceFrom } from "../numbers/chance.ts";
import { followingOf } from "../roadblocks/following.ts";
import { stageAt } from "../survival/aalen-johansen.ts";
import { baseOf, onDay } from "../testing/small-base.ts";
import { endingsOf } from "./endings.ts";
import { activityComes, roleComesIn } from "./first-time.ts";
import { gapsOf } from "./gaps.ts";
import { journeyLength, lengthOf } from "./lengths.ts";

const base = baseOf(
  { a: "ask 0, offer 10, sign 20", b: "ask 0, offer 30", c: "ask 0", d: "ask 0, offer 40" },
  {
    a: { ending: "won", endedAt: onDay(20) },
    b: { ending: "no decision", endedAt: onDay(60) },
    c: { endedAt: onDay(90) },
    d: { endedAt: onDay(45) },
  },
);

it("keeps what is still open in, and all shares together at 1", () => {
  const curve = endingsOf(base);
  expect([curve.of, curve.stillOpen]).toEqual([4, 2]);
  for (const { open, by } of curve.stages) expect(by.reduce((sum, it) => sum + it.estimate, open)).toBeCloseTo(1, 12);
  // Of four one is won on day 20; of the two still looked at on day 60 one drifts away.
  expect(stageAt(curve, 100, 2).by.map(({ estimate }) => estimate)).toEqual([0.25, 0.375]);
});

it("counts a gap that is still open for as long as it lasted", () => {
  const asked = gapsOf(base).find(({ activity }) => base.activities[activity] === "ask");
  expect(asked).toMatchObject({ of: 4, stillIdle: 1, medianDays: 30, p80Days: undefined });
  const ended = baseOf({ a: "ask 0, offer 10, sign 20", b: "ask 0, offer 30", d: "ask 0, offer 40" });
  expect(gapsOf(ended)[0]).toMatchObject({ of: 3, stillIdle: 0, medianDays: 30, p80Days: 40 });
});

it("tells lengths with those that are not over", () => {
  expect(journeyLength(base, [1, 2])).toMatchObject({ of: 4, censored: 0.5, medianDays: 60, p95Days: undefined });
});

it("tells when something and somebody first comes in", () => {
  const offer = activityComes(base, base.activities.indexOf("offer"));
  expect([offer.of, offer.happened]).toEqual([4, 3]);
  expect(stageAt(offer, 30, 3).by[0]!.estimate).toBe(0.5);
  expect(roleComesIn(base, 7).happened).toBe(0);
});

it("finds which roadblock follows what, and nothing where nothing does", () => {
  const gathering = new Gathering([]);
  const chance = chanceFrom("roadblocks");
  for (let journey = 0; journey < 120; journey += 1) {
    let reviewed = -99;
    for (let week = 0; week < 40; week += 1) {
      const add = (activity: string): void =>
        gathering.add({ journey: `${journey}`, activity, startedAt: onDay(7 * week), completedAt: onDay(7 * week) });
      if (week === 0 || week === 39) add("meet");
      if (chance() < 0.05) add("talk");
      if (chance() < (week - reviewed <= 4 && week > reviewed ? 0.15 : 0.05)) add("stopped");
      if (chance() < 0.05) {
        add("review");
        reviewed = week;
      }
    }
  }
  const made = gathering.gathered();
  const stopped = made.activities.indexOf("stopped");
  const found = followingOf(made, [stopped], 4);
  const after = (name: string) => found.find(({ trigger }) => made.activities[trigger] === name);
  expect(after("review")?.ratio.low).toBeGreaterThan(1.8);
  expect(after("review")?.ratio.high).toBeLessThan(4.5);
  expect(after("review")?.isDistinguishable).toBe(true);
  expect(after("talk")?.isDistinguishable).toBe(false);
});

it("compares beginnings only: what came later makes nobody alike", () => {
  const paths: Record<string, string> = {
    own: "ask 0, offer 5",
    like: "ask 0, offer 6, sign 90",
    unlike: "ask 0, talk 1, sign 90",
  };
  const many = baseOf(
    paths,
    Object.fromEntries(Object.keys(paths).map((id) => [id, { ending: "won", endedAt: onDay(100) }])),
  );
  const { nearest } = similarTo(many, { journey: 0, at: onDay(10) }, [1, 2]);
  expect(nearest.map(({ journey }) => journey)).toEqual([1, 2]);
  const changed = baseOf(
    { ...paths, like: "ask 0, offer 6, talk 95" },
    Object.fromEntries(Object.keys(paths).map((id) => [id, { ending: "won", endedAt: onDay(100) }])),
  );
  expect(similarTo(changed, { journey: 0, at: onDay(10) }, [1, 2]).nearest.map(({ journey }) => journey)).toEqual([
    1, 2,
  ]);
});

it("says from when to when a median lies, and that it may be later than anybody was followed", () => {
  // Ten that end on days 1 to 10. On day 1 the band of 0.9 reaches down to 0.9 ** exp(1.96) = 0.47, below one half for the first time.
  const all = Array.from({ length: 10 }, (_, at) => ({ days: at + 1, isOver: true }));
  expect(lengthOf(all)).toMatchObject({ medianDays: 5, medianWithin: { low: 1, high: 8 } });
  const few = lengthOf([...all.slice(0, 3), { days: 12, isOver: false }]);
  expect(few.medianWithin?.high).toBeUndefined();
  expect(few.medianWithin?.low).toBeLessThanOrEqual(few.medianDays ?? 0);
  expect(lengthOf([{ days: 3, isOver: false }]).medianWithin).toBeUndefined();
});
