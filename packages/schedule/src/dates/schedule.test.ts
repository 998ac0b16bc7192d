import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekdays } from "../calendar/calendar.ts";
import type { PlanProblem } from "../plan/compile.ts";
import type { Plan } from "../plan/plan.ts";
import { drawnPlan } from "../testing/drawn-plan.ts";
import { faultsOf } from "../testing/faults.ts";
import { link, meeting, planWith, wait, work } from "../testing/small-plan.ts";
import { bindingChain } from "./reason.ts";
import { isSchedule, type PlacedActivity, type Schedule, scheduleOf } from "./schedule.ts";

function dates(plan: Plan, schedules = 1, known?: Schedule): Schedule {
  const schedule = scheduleOf(plan, { schedules, seed: 1, known });
  if (!isSchedule(schedule)) throw new Error(JSON.stringify(schedule));
  return schedule;
}

const of = (schedule: Schedule, id: string): PlacedActivity =>
  schedule.activities.find((it) => it.id === id) as PlacedActivity;
const times = (schedule: Schedule, id: string) => [of(schedule, id).start, of(schedule, id).finish];
const calendarOf = (person: string, change: object) => ({
  people: ["Ann", "Bob"].map((id) => ({ id, calendar: id === person ? { ...weekdays, ...change } : weekdays })),
});

describe("links of all kinds", () => {
  it.each([
    ["FS", 0, [4, 6]],
    ["FS", 3, [7, 9]],
    ["FS", -2, [2, 4]],
    ["SS", 1, [1, 3]],
    ["FF", 0, [2, 4]],
    ["FF", 2, [4, 6]],
    ["SF", 5, [3, 5]],
  ] as const)("%s with a lag of %i", (type, lag, expected) => {
    const schedule = dates(planWith([wait("a", 4), wait("b", 2)], [link("a", "b", type, lag)]));
    expect(times(schedule, "b")).toEqual(expected);
  });

  it("count a lag on the calendar they name", () => {
    const plain = dates(planWith([wait("a", 10), wait("b", 2)], [link("a", "b", "FS", 4)]));
    expect(of(plain, "b").from).toBe("2027-01-11");
    const onWeekdays = dates(planWith([wait("a", 10), wait("b", 2)], [link("a", "b", "FS", 4, "weekdays")]));
    expect(of(onWeekdays, "b").from).toBe("2027-01-13");
  });

  it("lead to milestones that take no time", () => {
    const schedule = dates(planWith([wait("a", 3), wait("done", 0)], [link("a", "done")]));
    expect(times(schedule, "done")).toEqual([3, 3]);
  });
});

describe("people and calendars", () => {
  it("do one thing after the other, and say with whom they are busy", () => {
    const schedule = dates(planWith([work("a", "Ann", 12), work("b", "Ann", 4)]));
    expect(times(schedule, "b")).toEqual([3, 4]);
    expect(of(schedule, "b").because).toEqual({
      why: "busy",
      personId: "Ann",
      activityId: "a",
      waitsForOffTime: false,
    });
    expect(bindingChain(schedule.activities)).toEqual(["a", "b"]);
  });

  it("split work at a weekend, a holiday and the end of the year", () => {
    const plan = {
      ...planWith([work("a", "Ann", 24)], [], calendarOf("Ann", { off: [{ from: "2027-12-31", to: "2028-01-02" }] })),
    };
    const schedule = dates({ ...plan, firstDay: "2027-12-30", today: "2027-12-30" });
    expect([of(schedule, "a").from, of(schedule, "a").to]).toEqual(["2027-12-30", "2028-01-04"]);
  });

  it("work on a leap day", () => {
    const schedule = dates({ ...planWith([work("a", "Ann", 16)]), firstDay: "2028-02-28", today: "2028-02-28" });
    expect(of(schedule, "a").to).toBe("2028-02-29");
  });

  it("give only the share they have", () => {
    const half = dates(
      planWith([work("a", "Ann", 8)], [], calendarOf("Ann", { capacity: [{ from: "2027-01-01", share: 50 }] })),
    );
    expect(times(half, "a")).toEqual([0, 4]);
    const oneDayAWeek = dates(
      planWith(
        [work("a", "Ann", 16)],
        [],
        calendarOf("Ann", { week: weekdays.week.map((it, day) => (day === 2 ? it : [0, 0])) }),
      ),
    );
    expect([of(oneDayAWeek, "a").from, of(oneDayAWeek, "a").to]).toEqual(["2027-01-06", "2027-01-13"]);
  });

  it("meet where their hours meet, also while only one of two zones has changed its clocks", () => {
    // New York is six hours behind, five from 14 March on, and six again from 28 March on.
    const hoursAhead = [
      { from: "2027-01-01", hours: -6 },
      { from: "2027-03-14", hours: -5 },
      { from: "2027-03-28", hours: -6 },
    ];
    const plan = planWith([meeting("talk", 3, ["Ann", "Bob"])], [], calendarOf("Bob", { hoursAhead }));
    expect(of(dates(plan), "talk").from).toBe("2027-03-15");
    expect(of(dates({ ...plan, activities: [meeting("talk", 2, ["Ann", "Bob"])] }), "talk").from).toBe("2027-01-04");
  });

  it("meet with as many as are needed", () => {
    const people = calendarOf("Ann", { off: [{ from: "2027-01-01", to: "2027-01-15" }] });
    expect(of(dates(planWith([meeting("all", 2, ["Ann", "Bob"])], [], people)), "all").from).toBe("2027-01-18");
    const quorum = of(dates(planWith([meeting("one", 2, ["Ann", "Bob"], 1)], [], people)), "one");
    expect([quorum.from, quorum.people]).toEqual(["2027-01-04", ["Bob"]]);
  });
});

describe("states", () => {
  it("keep what is done, and go on from today with what is left", () => {
    const plan = planWith(
      [
        work("done", "Ann", 80, { state: { is: "done", from: "2027-01-04", to: "2027-01-06" } }),
        work("running", "Ann", 80, {
          state: { is: "running", from: "2027-01-05", left: { low: 8, likely: 8, high: 8 } },
        }),
        work("stopped", "Bob", 80, {
          state: {
            is: "stopped",
            restartInDays: { low: 3, likely: 3, high: 3 },
            left: { low: 4, likely: 4, high: 4 },
            setUp: 4,
          },
        }),
      ],
      [],
      { today: "2027-01-11" },
    );
    const schedule = dates(plan);
    expect([of(schedule, "done").from, of(schedule, "done").to]).toEqual(["2027-01-04", "2027-01-06"]);
    expect([of(schedule, "running").from, of(schedule, "running").to]).toEqual(["2027-01-05", "2027-01-11"]);
    expect([of(schedule, "stopped").from, of(schedule, "stopped").to]).toEqual(["2027-01-14", "2027-01-14"]);
    expect(of(schedule, "stopped").because.why).toBe("restart");
  });
});

describe("what cannot be", () => {
  it("is said of somebody who is gone for good, with the smallest set", () => {
    const plan = planWith(
      [work("a", "Bob", 8), work("b", "Ann", 8)],
      [link("a", "b")],
      calendarOf("Ann", { leftOn: "2027-01-04" }),
    );
    const schedule = dates(plan);
    expect(schedule.finish).toBeUndefined();
    expect(schedule.conflicts).toEqual([
      { code: "no_place", activityIds: ["b"], between: [{ kind: "absence", personId: "Ann" }, { kind: "horizon" }] },
    ]);
  });

  it("is said of a pin before what it waits for, and of a promise no order can keep", () => {
    const plan = planWith(
      [work("a", "Ann", 16), work("x", "Bob", 8), wait("b", 2, { startOn: "2027-01-05" })],
      [link("a", "b"), link("x", "b")],
      {
        promises: [{ id: "go", activityId: "a", by: "2027-01-04", weight: 1 }],
      },
    );
    const { conflicts, promises } = dates(plan);
    expect(conflicts).toEqual([
      {
        code: "pin_too_early",
        activityIds: ["b"],
        between: [
          { kind: "pin", activityId: "b" },
          { kind: "link", from: "a", to: "b" },
        ],
      },
      { code: "promise_impossible", activityIds: ["a"], between: [{ kind: "promise", promiseId: "go" }] },
    ]);
    expect(promises[0]?.lateHalfDays).toBe(2);
  });

  it("is said of one person pinned to two things at once", () => {
    const { conflicts } = dates(
      planWith([work("a", "Ann", 8, { startOn: "2027-01-06" }), work("b", "Ann", 8, { startOn: "2027-01-06" })]),
    );
    expect(conflicts).toEqual([
      {
        code: "overbooked",
        activityIds: ["a", "b"],
        between: [
          { kind: "person", personId: "Ann" },
          { kind: "pin", activityId: "a" },
          { kind: "pin", activityId: "b" },
        ],
      },
    ]);
  });

  it("is said of a circle, with the circle", () => {
    const plan = planWith([wait("a", 1), wait("b", 1), wait("c", 1)], [link("a", "b"), link("b", "c"), link("c", "b")]);
    expect(scheduleOf(plan, { schedules: 1, seed: 1 })).toEqual([
      { code: "circle", detail: ["b", "c", "b"] } satisfies PlanProblem,
    ]);
  });
});

it("has nothing to do in an empty plan", () => {
  expect(dates(planWith([])).activities).toEqual([]);
});

it("fills a person who is asked for all of their time, and nobody beyond it", () => {
  const plan = planWith(Array.from({ length: 20 }, (_, at) => work(`a${at}`, "Ann", 8)));
  const schedule = dates(plan, 50);
  expect(faultsOf(plan, schedule)).toEqual([]);
  expect(schedule.finish).toBe("2027-01-29");
  expect(schedule.bound).toEqual({ slot: 52, by: { personId: "Ann" } });
});

it("makes only schedules that hold, with all kinds of links, shares and absences", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const plan = drawnPlan(seed, 18, 4, ["FS", "FS", "SS", "FF", "SF"]);
      const schedule = dates(plan, 60);
      expect(schedule.conflicts).toEqual([]);
      expect(faultsOf(plan, schedule)).toEqual([]);
      const last = Math.max(...schedule.activities.map(({ finish }) => finish ?? Number.NaN));
      expect(last).toBeGreaterThanOrEqual(schedule.bound.slot);
    }),
    { numRuns: 60 },
  );
});

it("is the same for the same plan, and stays where people know it when nothing better is found", () => {
  const plan = drawnPlan(7, 40, 6);
  const first = dates(plan, 300);
  expect(dates(plan, 300)).toEqual(first);
  const again = dates(plan, 300, first);
  expect(again.activities.map(({ start }) => start)).toEqual(first.activities.map(({ start }) => start));
});
