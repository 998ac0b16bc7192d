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
    expect(scale.ticks).toEqual(["2026-11-23", "2026-11-30", "2026-12-07"]);
  });

  it("names months when it is zoomed out", () => {
    const scale = scaleOver([day("2026-11-25"), day("2027-02-10")], "months");
    expect(scale.ticks).toEqual(["2026-12-01", "2027-01-01", "2027-02-01"]);
  });
});
