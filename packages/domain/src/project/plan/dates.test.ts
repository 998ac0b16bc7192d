import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day, Instant } from "../../kernel/days.ts";
import { uuid } from "../../testing/cast.ts";
import type { Activity } from "./activity.ts";
import { planDates } from "./dates.ts";

const day = (text: string) => Day.parse(text);
const monday = day("2026-01-05");
const at = (text: string) => Instant.parse(`${text}T09:00:00.000Z`);
const days = (low: number, likely = low, high = likely) => ({ low, likely, high });
const one = (text: string) => ({ low: text, likely: text, high: text });

function activity(n: number, more: Partial<Activity> = {}): Activity {
  const said = { title: `Number ${n}`, carriedBy: "together" as const, contributors: [], waitsFor: [] };
  return { id: uuid(n), space: "ours", job: "own", order: "i", status: "planned", ...said, ...more };
}

const dates =
  (activities: readonly Activity[], today = monday) =>
  (n: number) =>
    planDates(activities, today).get(uuid(n));

describe("planDates", () => {
  it("begins today, or on Monday, and ends as many working days later as it takes", () => {
    const of = dates([activity(1, { duration: days(1, 3, 6) })], day("2026-01-03"));
    expect(of(1)).toMatchObject({
      start: one("2026-01-05"),
      finish: { low: "2026-01-05", likely: "2026-01-07", high: "2026-01-12" },
      boundBy: { by: "today" },
    });
  });

  it("begins the working day after the last of what it waits for, and says which that is", () => {
    const of = dates([
      activity(1, { duration: days(5) }),
      activity(2, { duration: days(2, 2, 8) }),
      activity(3, { waitsFor: [uuid(1), uuid(2)], duration: days(1) }),
    ]);
    expect(of(3)).toMatchObject({
      start: { low: "2026-01-12", likely: "2026-01-12", high: "2026-01-15" },
      boundBy: { by: "activity", activityId: uuid(1) },
    });
  });

  it("says nothing of an end that nobody can know, and holds nobody up with it", () => {
    const of = dates([activity(1), activity(2, { waitsFor: [uuid(1)] })]);
    expect(of(1)?.finish).toBeUndefined();
    expect(of(2)).toMatchObject({ start: one("2026-01-05"), boundBy: { by: "today" } });
  });

  it("does not begin before the day it may", () => {
    const of = dates([activity(1, { notBefore: day("2026-02-01"), duration: days(1) })]);
    expect(of(1)).toMatchObject({ start: one("2026-02-02"), boundBy: { by: "not before" } });
  });

  it("counts what has begun from when it began, and never ends it in the past", () => {
    const begun = { status: "under way", startedAt: at("2025-12-29") } as const;
    const of = dates([activity(1, { ...begun, duration: days(2, 8, 10) }), activity(2, { waitsFor: [uuid(1)] })]);
    expect(of(1)).toMatchObject({
      start: one("2025-12-29"),
      finish: { low: "2026-01-05", likely: "2026-01-07", high: "2026-01-09" },
      boundBy: { by: "begun" },
    });
    expect(of(2)?.start).toEqual({ low: "2026-01-06", likely: "2026-01-08", high: "2026-01-12" });
  });

  it("takes what is done as it was, late or not", () => {
    const done = { status: "done", doneAt: at("2026-01-02"), due: day("2025-12-01"), duration: days(40) } as const;
    const of = dates([activity(1, done), activity(2, { waitsFor: [uuid(1)] })]);
    expect(of(1)).toMatchObject({ finish: one("2026-01-02"), missesDue: undefined });
    expect(of(2)?.start).toEqual(one("2026-01-05"));
  });

  it.each([
    ["2026-01-05", "surely"],
    ["2026-01-07", "likely"],
    ["2026-01-09", "perhaps"],
    ["2026-01-12", undefined],
  ])("due on %s it is %s missed", (due, misses) => {
    const of = dates([activity(1, { due: day(due), duration: days(2, 4, 6) })]);
    expect(of(1)?.missesDue).toBe(misses);
  });

  it("is overdue without a duration as well", () => {
    expect(dates([activity(1, { due: day("2026-01-02") })])(1)?.missesDue).toBe("surely");
  });

  it.each([
    ["removed", { removed: true }],
    ["proposed", { status: "proposed" }],
    ["struck out", { status: "struck out" }],
  ] as const)("what is %s has no dates and holds nobody up", (_, state) => {
    const of = dates([activity(1, { ...state, duration: days(9) }), activity(2, { waitsFor: [uuid(1), uuid(77)] })]);
    expect(of(1)).toBeUndefined();
    expect(of(2)).toMatchObject({ start: one("2026-01-05"), inCircle: false });
  });

  it("survives a circle, marks where it cut it, and cuts it at the same place in any order", () => {
    const all = [
      activity(1, { waitsFor: [uuid(3)], duration: days(1) }),
      activity(2, { waitsFor: [uuid(1)], duration: days(1) }),
      activity(3, { waitsFor: [uuid(2), uuid(3)], duration: days(1) }),
    ];
    const cut = (rows: readonly Activity[]) =>
      [...planDates(rows, monday)].filter(([, it]) => it.inCircle).map(([id]) => id);
    expect(cut(all)).toEqual(cut(all.toReversed()));
    expect(cut(all)).not.toEqual([]);
  });

  it("never begins before what it waits for can be done, however the plan lies", () => {
    const plans = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.array(fc.nat({ max: 30 }), { maxLength: 3 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(plans, (rows) => {
        const all = rows.map(([length, waits], n) =>
          activity(n, {
            duration: days(length, length + 1, length + 4),
            waitsFor: waits.filter((it) => it < n).map(uuid),
          }),
        );
        const found = planDates(all, monday);
        for (const it of all) {
          const dated = found.get(it.id);
          expect(dated?.inCircle).toBe(false);
          expect((dated?.start.low ?? "") <= (dated?.start.high ?? "")).toBe(true);
          for (const id of it.waitsFor)
            expect((dated?.start.likely ?? "") >= (found.get(id)?.finish?.likely ?? "")).toBe(true);
        }
      }),
    );
  });
});
