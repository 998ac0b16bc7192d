import type { Day } from "@cairn/domain/kernel/days.ts";
import { describe, expect, it } from "vitest";
import { scaleOver } from "./timeline-scale.ts";

const day = (text: string): Day => text as Day;

describe("scaleOver", () => {
  it("begins on the Monday before the first day and holds the last", () => {
    const scale = scaleOver([day("2026-12-03"), day("2026-11-25")], "weeks");
    expect(scale.from).toBe("2026-11-23");
    expect(scale.x(day("2026-11-24"))).toBe(scale.dayWidth);
    expect(scale.x(day("2026-12-04"))).toBeLessThan(scale.width);
    expect(scale.ticks).toEqual(["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"]);
    expect(scale.weekends[0]).toBe("2026-11-28");
  });

  it("finds the day where somebody points", () => {
    const scale = scaleOver([day("2026-11-25")], "days");
    expect(scale.dayAt(scale.x(day("2026-12-01")) + 4)).toBe("2026-12-01");
  });

  it("names months or quarters when it is zoomed out", () => {
    const days = [day("2026-11-25"), day("2027-02-10")];
    expect(scaleOver(days, "months").ticks).toEqual(["2026-12-01", "2027-01-01", "2027-02-01"]);
    expect(scaleOver(days, "quarters").ticks).toEqual(["2027-01-01"]);
  });
});
