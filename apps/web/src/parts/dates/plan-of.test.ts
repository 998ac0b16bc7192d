import { Day, Instant } from "@cairn/domain/kernel/days.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { emptyProject, type Project } from "@cairn/domain/project/project.ts";
import { isSchedule, scheduleOf } from "@cairn/schedule/dates/schedule.ts";
import { ownRatio } from "@cairn/schedule/record/own-record.ts";
import { describe, expect, it } from "vitest";
import { planOf } from "./plan-of.ts";

const day = (text: string) => Day.parse(text);
const at = (text: string) => Instant.parse(`${text}T09:00:00.000Z`);
const monday = day("2026-01-05");
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const record = { ratioFor: () => undefined, elsewhere: ownRatio([], undefined) };
const days = (likely: number) => ({ low: likely, likely, high: likely });
const everyWorkday = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function activity(n: number, more: Partial<Activity> = {}): Activity {
  const said = { title: `Number ${n}`, carriedBy: "together" as const, contributors: [], waitsFor: [] };
  return { id: id(n), space: "ours", job: "own", order: "i", status: "planned", ...said, ...more };
}

const byId = <T extends { readonly id: string }>(...things: readonly T[]) =>
  Object.fromEntries(things.map((it) => [it.id, it]));

const person = (n: number, more: object = {}) => ({
  id: id(n),
  space: "ours" as const,
  side: "customer" as const,
  ...more,
});

const time = (n: number, personId: string, hoursPerWeek: number, halfDays = everyWorkday, more: object = {}) => ({
  id: id(n),
  space: "ours" as const,
  personId: personId as never,
  hoursPerWeek,
  halfDays,
  ...more,
});

const projectWith = (more: Partial<Project>): Project => ({ ...emptyProject, ...more });

/** From when to when each activity lies. */
function datesIn(project: Project, today = monday) {
  const { plan, gaps } = planOf(project, today, record);
  const schedule = scheduleOf(plan, { schedules: 20, seed: 1 });
  if (!isSchedule(schedule)) throw new Error(JSON.stringify(schedule));
  const of = (n: number) => {
    const placed = schedule.activities.find((it) => it.id === id(n));
    return placed && [placed.from, placed.to];
  };
  return { of, gaps, schedule, plan };
}

describe("planOf", () => {
  it("takes working days by the calendar, and waits as the plan says", () => {
    const activities = byId(
      activity(1, { duration: days(5) }),
      activity(2, { duration: days(1), waitsFor: [id(1)] }),
      activity(3, {
        duration: days(1),
        waitsFor: [id(1)],
        waitsHow: { [id(1)]: { type: "SS", lagDays: 2 } },
      }),
    );
    const { of } = datesIn(projectWith({ activities }));
    expect([of(1), of(2), of(3)]).toEqual([
      ["2026-01-05", "2026-01-09"],
      ["2026-01-12", "2026-01-12"],
      ["2026-01-07", "2026-01-07"],
    ]);
  });

  it("finds other dates for one day a week than for a little every day", () => {
    const plan = (halfDays: readonly number[]) =>
      datesIn(
        projectWith({
          people: byId(person(50)),
          workingTimes: byId(time(60, id(50), 8, [...halfDays])),
          activities: byId(activity(1, { ownerId: id(50) as never, effortHours: 8 })),
        }),
      ).of(1);
    expect(plan([2, 3])).toEqual(["2026-01-06", "2026-01-06"]);
    expect(plan(everyWorkday)).toEqual(["2026-01-05", "2026-01-09"]);
  });

  it("does nothing on days kept free, on holidays and while somebody is away", () => {
    const project = projectWith({
      people: byId(person(50)),
      holidayCalendars: byId({
        id: id(70),
        space: "ours" as const,
        country: "AT",
        name: "Austria",
        days: [
          {
            on: day("2026-01-06"),
            name: "Epiphany",
          },
        ],
      }),
      workingTimes: byId(time(60, id(50), 40, everyWorkday, { holidayCalendarId: id(70) })),
      absences: byId({
        id: id(61),
        space: "ours",
        personId: id(50) as never,
        from: day("2026-01-07"),
        to: day("2026-01-08"),
      }),
      blackouts: byId({ id: id(62), space: "ours", title: "Close", from: day("2026-01-12"), to: day("2026-01-16") }),
      activities: byId(activity(1, { ownerId: id(50) as never, effortHours: 24 })),
    });
    // Monday and Friday, then Monday after the close.
    expect(datesIn(project).of(1)).toEqual(["2026-01-05", "2026-01-19"]);
  });

  it("never gives one person two things at once, and lets the hours say how long it takes where they do not fit", () => {
    const ownerId = id(50) as never;
    const project = projectWith({
      people: byId(person(50)),
      workingTimes: byId(time(60, id(50), 20)),
      activities: byId(
        activity(1, { ownerId, duration: days(2), effortHours: 8 }),
        activity(2, { ownerId, duration: days(2), effortHours: 8 }),
        activity(3, { ownerId, duration: days(1), effortHours: 40, waitsFor: [id(2)] }),
      ),
    });
    const { of } = datesIn(project);
    expect(new Set([of(1), of(2)])).toEqual(
      new Set([
        ["2026-01-05", "2026-01-06"],
        ["2026-01-07", "2026-01-08"],
      ]),
    );
    expect(of(3)?.[1]).toBe("2026-01-22");
  });

  it("books nobody who left from that day on, and says whose time nobody knows", () => {
    const project = projectWith({
      people: byId(person(50, { left: { because: "New job", at: at("2026-01-02") } }), person(51)),
      workingTimes: byId(time(60, id(50), 40)),
      activities: byId(
        activity(1, { ownerId: id(50) as never, effortHours: 8 }),
        activity(2, { ownerId: id(51) as never, duration: days(1) }),
      ),
    });
    const { of, gaps, schedule } = datesIn(project);
    expect(of(1)).toEqual([undefined, undefined]);
    expect(schedule.conflicts).toMatchObject([
      { code: "no_place", between: [{ kind: "absence", personId: id(50) }, { kind: "horizon" }] },
    ]);
    expect(gaps.withoutTime).toEqual([id(51)]);
  });

  it("says of what nobody said how long it takes, what holds it up, and that the project rests", () => {
    const raised = { space: "ours" as const, what: "No room", since: at("2026-01-05"), raisedBy: id(50) as never };
    const project = projectWith({
      activities: byId(activity(1), activity(2, { duration: days(1) }), activity(3, { duration: days(1) })),
      roadblocks: byId(
        { id: id(80), ...raised, activityId: id(2) },
        { id: id(81), ...raised, activityId: id(3), mayLast: days(5) },
      ),
      pauses: byId({ id: id(90), space: "ours", because: "Summer", since: at("2026-01-05") }),
    });
    const { of, gaps } = datesIn(project);
    expect(gaps).toMatchObject({ withoutLength: [id(1)], heldUp: [id(2)], rests: true });
    expect([of(2)?.[0], of(3)?.[0]]).toEqual(["2026-01-05", "2026-01-12"]);
  });

  it("begins nothing before a rest is over that somebody gave a length", () => {
    const project = projectWith({
      activities: byId(
        activity(1, { duration: days(1) }),
        activity(2, { status: "under way", startedAt: at("2026-01-05"), duration: days(4) }),
      ),
      pauses: byId({ id: id(90), space: "ours", because: "Summer", since: at("2026-01-05"), mayLast: days(10) }),
    });
    const { of, gaps } = datesIn(project);
    expect(gaps.rests).toBe(false);
    expect([of(1)?.[0], of(2)?.[1]]).toEqual(["2026-01-19", "2026-01-22"]);
  });

  it("leaves something to do of what is under way, however long it has lasted", () => {
    const begun = { status: "under way", startedAt: at("2025-11-03"), duration: days(2) } as const;
    const { of } = datesIn(
      projectWith({ activities: byId(activity(1, begun), activity(2, { duration: days(1), waitsFor: [id(1)] })) }),
    );
    expect(of(1)).toEqual(["2025-11-03", "2026-01-05"]);
    expect(of(2)?.[0]).toBe("2026-01-05");
  });

  it("cuts circles that no single audience sees, and shows them", () => {
    const project = projectWith({
      activities: byId(
        activity(1, { duration: days(1), waitsFor: [id(2)] }),
        activity(2, { duration: days(1), waitsFor: [id(1)] }),
      ),
    });
    expect(datesIn(project).gaps.circles).toEqual([[id(1), id(2), id(1)]]);
  });

  it("finds dates for an empty plan", () => {
    expect(datesIn(emptyProject).schedule.activities).toEqual([]);
  });
});
