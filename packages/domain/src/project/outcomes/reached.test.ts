import { expect, it } from "vitest";
import { Day } from "../../kernel/days.ts";
import { lead, uuid } from "../../testing/cast.ts";
import { stageOf } from "../../testing/stage.ts";
import { reached } from "./reached.ts";

const measureId = uuid(0x701);
const day = (text: string) => Day.parse(text);

function measured(fields: object, readings: readonly (readonly [string, number])[]) {
  const stage = stageOf();
  const measure = { space: "ours", measureId, what: "Late answers", unit: "a week", better: "lower", ...fields };
  stage.do(lead, "addMeasure", measure);
  for (const [nth, [on, value]] of readings.entries())
    stage.do(lead, "takeReading", { space: "ours", readingId: uuid(0x710 + nth), measureId, day: on, value });
  return (today: string) => {
    const [first] = reached(stage.see(lead), day(today));
    if (!first) throw new Error("No measure");
    return first;
  };
}

const baseline = { value: 40, day: "2025-01-10" };

it("says how far of the promised way a measure has gone", () => {
  const promised = { baseline, target: { value: 10 } };
  expect(measured(promised, [["2025-06-01", 25]])("2026-01-01").share).toBe(0.5);
  expect(measured(promised, [["2025-06-01", 4]])("2026-01-01").share).toBeCloseTo(1.2, 12);
  expect(measured(promised, [["2025-06-01", 46]])("2026-01-01").share).toBeCloseTo(-0.2, 12);
});

it("does not say it without a baseline, a target, a value, or a way to go", () => {
  const one = [["2025-06-01", 25]] as const;
  expect(measured({ target: { value: 10 } }, one)("2026-01-01").share).toBeUndefined();
  expect(measured({ baseline }, one)("2026-01-01").share).toBeUndefined();
  expect(measured({ baseline, target: { value: 10 } }, [])("2026-01-01").share).toBeUndefined();
  expect(measured({ baseline, target: { value: 40 } }, one)("2026-01-01").share).toBeUndefined();
});

it("takes the value of the latest day, in whatever order they were written down", () => {
  const share = measured({ baseline, target: { value: 10 } }, [
    ["2025-06-01", 10],
    ["2025-03-01", 30],
  ])("2026-01-01");
  expect(share.latest?.value).toBe(10);
  expect(share.readings.map(({ value }) => value)).toEqual([30, 10]);
});

it("looks after 30, 90 and 180 days, with the nearest value within fifteen days", () => {
  const at = measured({ effectFrom: "2025-03-01" }, [
    ["2025-03-20", 30],
    ["2025-04-02", 25],
    ["2025-06-14", 20],
  ]);
  const looks = (today: string) => at(today).looks.map(({ day, state, reading }) => [day, state, reading?.value]);
  expect(looks("2025-08-20")).toEqual([
    ["2025-03-31", "taken", 25],
    ["2025-05-30", "taken", 20],
    ["2025-08-28", "to come", undefined],
  ]);
  expect(looks("2025-08-28")[2]?.[1]).toBe("due");
  expect(looks("2025-09-12")[2]?.[1]).toBe("due");
  expect(looks("2025-09-13")[2]?.[1]).toBe("missed");
});

it("has nothing to look at before the change has taken effect", () => {
  expect(measured({ baseline }, [])("2026-01-01").looks).toEqual([]);
});
