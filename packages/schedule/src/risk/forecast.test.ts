import { describe, expect, it } from "vitest";
import { weekdays } from "../calendar/calendar.ts";
import { isSchedule, type Schedule, scheduleOf } from "../dates/schedule.ts";
import type { Plan } from "../plan/plan.ts";
import { drawnPlan } from "../testing/drawn-plan.ts";
import { link, planWith, wait, work } from "../testing/small-plan.ts";
import { decisionValues } from "./decision-value.ts";
import { type Forecast, forecastOf, isForecast, type Playing } from "./forecast.ts";
import { amountAt } from "./spread.ts";
import { compare, movedSince } from "./what-if.ts";

function dates(plan: Plan): Schedule {
  const schedule = scheduleOf(plan, { schedules: 20, seed: 1 });
  if (!isSchedule(schedule)) throw new Error(JSON.stringify(schedule));
  return schedule;
}

function forecast(plan: Plan, change: Partial<Playing> = {}): Forecast {
  const it = forecastOf(plan, dates(plan), { runs: 4000, seed: "s", earlyPassesOn: true, ...change });
  if (!isForecast(it)) throw new Error(JSON.stringify(it));
  return it;
}

const days = (from: string | undefined, to: string | undefined): number =>
  (Date.parse(to ?? "") - Date.parse(from ?? "")) / 86_400_000;
const everyDay = { calendars: { weekdays: { week: Array.from({ length: 7 }, () => [100, 100] as const) } } };

describe("a range", () => {
  it("has its three figures where they were said to be", () => {
    const range = { low: 4, likely: 10, high: 30 };
    for (const [z, wanted] of [
      [-1.2815515655446004, 4],
      [0, 10],
      [1.2815515655446004, 30],
    ] as const)
      expect(amountAt(range, z)).toBeCloseTo(wanted, 9);
    expect(amountAt({ low: 0, likely: 10, high: 30 }, -9)).toBe(0);
  });
});

describe("simple plans whose answer is known", () => {
  const uncertain = { low: 40, likely: 80, high: 160 };

  it("a single activity has its own quantiles", () => {
    const plan = planWith([wait("a", uncertain)], [], {
      ...everyDay,
      promises: [{ id: "p", activityId: "a", by: "2027-02-12", weight: 1 }],
    });
    const { finish, promises } = forecast(plan);
    expect(finish.p50).toBe("2027-02-12");
    // 80 · 2^(0.8416 / 1.2816) = 126 half days, give or take the sampling.
    expect(Math.abs(days("2027-01-04", finish.p80) - 62)).toBeLessThanOrEqual(2);
    const kept = promises[0]?.kept;
    expect(Math.abs((kept?.share ?? 0) - 0.5)).toBeLessThan(4 * (kept?.standardError ?? 0) + 0.01);
    expect(kept?.standardError).toBeCloseTo(Math.sqrt(0.25 / 4000), 3);
  });

  it("of two that run side by side both are done in a quarter of the runs by their medians, in more where they hang together", () => {
    const plan = planWith([wait("a", uncertain), wait("b", uncertain)], [], everyDay);
    const apart = forecast(plan, { dependence: 0 }).toPlan.chance.share;
    expect(Math.abs(apart - 0.25)).toBeLessThan(0.04);
    // P(both below the median) = 1/4 + arcsin(ρ) / 2π.
    const together = forecast(plan, { dependence: 0.5 }).toPlan.chance.share;
    expect(Math.abs(together - (0.25 + Math.asin(0.5) / (2 * Math.PI)))).toBeLessThan(0.04);
  });

  it("people bind: two for one person take as long as both", () => {
    const hours = { low: 40, likely: 80, high: 120 };
    const oneByOne = forecast(planWith([work("a", "Ann", hours), work("b", "Ann", hours)]));
    const apart = forecast(planWith([work("a", "Ann", hours), work("b", "Bob", hours)]));
    expect(days(apart.finish.p80, oneByOne.finish.p80)).toBeGreaterThan(7);
  });

  it("what drives a chain beside a short one is the chain", () => {
    const plan = planWith(
      [wait("long", { low: 30, likely: 40, high: 60 }), wait("short", { low: 2, likely: 4, high: 6 }), wait("end", 1)],
      [link("long", "end"), link("short", "end")],
    );
    const [long, short] = forecast(plan).activities;
    expect(long?.indices.criticality).toBe(1);
    expect(short?.indices.criticality).toBe(0);
    expect(long?.indices.cruciality).toBeGreaterThan(0.98);
    expect(decisionValues(plan, dates(plan), { runs: 1000, seed: "s", earlyPassesOn: true })[0]?.activityId).toBe(
      "long",
    );
  });
});

it("says the same in every run, and the same whatever else is in the plan", () => {
  const plan = drawnPlan(3, 40, 6);
  expect(JSON.stringify(forecast(plan, { runs: 200 }))).toBe(JSON.stringify(forecast(plan, { runs: 200 })));
  const one = planWith([wait("a", { low: 10, likely: 20, high: 50 })], [], everyDay);
  const withMore = { ...one, activities: [wait("z", { low: 1, likely: 2, high: 3 }), ...one.activities] };
  expect(forecast(withMore).activities[1]?.finish).toEqual(forecast(one).activities[0]?.finish);
});

it("compares ways to go on after somebody left, and names what moved and why", () => {
  const full = planWith(
    [work("a", "Ann", 40), work("b", "Ann", 40), work("c", "Bob", 8)],
    [link("a", "b"), link("b", "c")],
  );
  const known = dates(full);
  const plan = {
    ...full,
    people: full.people.map((it) =>
      it.id === "Ann" ? { ...it, calendar: { ...it.calendar, leftOn: "2027-01-06" } } : it,
    ),
  };
  expect(dates(plan).conflicts.map(({ code }) => code)).toEqual(["no_place"]);
  const without = (calendar: Plan["people"][number]["calendar"]) => ({
    ...plan,
    people: plan.people.map((it) => (it.id === "Ann" ? { ...it, calendar } : it)),
  });
  const outcomes = compare(
    known,
    [
      without({ ...weekdays, off: [{ from: "2027-01-06", to: "2027-01-31" }] }),
      planWith([work("a", "Bob", 40), work("b", "Bob", 40), work("c", "Bob", 8)], plan.links),
    ],
    30,
    { runs: 200, seed: "s" },
  );
  const [waited, substituted] = outcomes;
  expect(waited?.schedule.conflicts).toEqual([]);
  expect(substituted?.schedule.finish).toBe(known.finish);
  expect(substituted?.moved).toEqual([]);
  expect(waited?.moved.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(movedSince(known, known)).toEqual([]);
});
