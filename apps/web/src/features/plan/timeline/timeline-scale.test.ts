import type { Day } from "@cairn/domain/kernel/days.ts";
import { describe, expect, it } from "vitest";
import { scaleOver, stepFrom } from "./timeline-scale.ts";

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

  it("fills the room there is, and fits into it when all is to be seen", () => {
    const days = [day("2026-11-23"), day("2027-11-22")];
    expect(scaleOver(days, "quarters", 2000).width).toBeGreaterThanOrEqual(2000);
    const fitting = scaleOver(days, "fit", 760);
    expect(fitting.width).toBe(760);
    expect(fitting.x(day("2027-11-22"))).toBeLessThan(760);
    expect(fitting.every).toBe("quarter");
  });

  it("steps nearer and farther until there is nothing more", () => {
    expect(stepFrom(11, 1)).toBe("months");
    expect(stepFrom(11, -1)).toBe("days");
    expect(stepFrom(30, -1)).toBeUndefined();
    expect(stepFrom(2, 1)).toBe("quarters");
    expect(stepFrom(1, 1)).toBeUndefined();
  });

  it("names months or quarters when it is zoomed out", () => {
    const days = [day("2026-11-25"), day("2027-02-10")];
    expect(scaleOver(days, "months").ticks).toEqual(["2026-12-01", "2027-01-01", "2027-02-01"]);
    expect(scaleOver(days, "quarters").ticks).toEqual(["2027-01-01"]);
  });
});
