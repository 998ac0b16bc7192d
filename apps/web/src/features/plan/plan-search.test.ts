import { describe, expect, it } from "vitest";
import { closed, narrowingsIn, planSearch, toggled, unnarrowed } from "./plan-search.ts";

describe("planSearch", () => {
  it("keeps what means something and drops the rest", () => {
    const asked = { view: "timeline", only: "open,nonsense,mine", job: "own", zoom: "years", colour: "red" };
    expect(planSearch(asked)).toEqual({ view: "timeline", only: "mine,open", job: "own" });
    expect(planSearch({ job: "closing", view: 3, only: "" })).toEqual({});
  });
});

describe("toggled", () => {
  it("adds a narrowing and takes it away again", () => {
    const one = toggled({ job: "own" }, "stuck");
    expect(one).toEqual({ job: "own", only: "stuck" });
    expect(toggled(toggled(one, "mine"), "stuck")).toEqual({ job: "own", only: "mine" });
    expect(toggled(one, "stuck")).toEqual({ job: "own" });
  });
});

it("shows everything again, and closes what is open, without losing the rest", () => {
  const search = { view: "timeline", only: "mine", job: "own", activity: "a" } as const;
  expect(unnarrowed(search)).toEqual({ view: "timeline", activity: "a" });
  expect(closed(search)).toEqual({ view: "timeline", only: "mine", job: "own" });
  expect(narrowingsIn(undefined)).toEqual([]);
});
