import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Happened, Thing } from "../kernel/area.ts";
import { lead, minute, ownA, sellerA, sellerB, sharedA, sharedB, strangerA, uuid } from "../testing/cast.ts";
import { courses } from "../testing/commands.ts";
import { beginning, playStep, type Start, stepOf } from "../testing/play.ts";
import type { World } from "../testing/world.ts";
import { fold, union } from "./fold.ts";
import { emptyProject, type Project } from "./project.ts";

const course = courses({ minLength: 20, maxLength: 80 });
const start = fc.constantFrom<Start>("in trust", "taken over");
const viewer = fc.constantFrom(lead, sellerA, sellerB, strangerA);

const played = fc.tuple(course, start).map(([intents, from]) => {
  const world = beginning(from);
  intents.forEach((intent, index) => playStep(world, stepOf(world, intent), index));
  return world;
});

const bytes = (value: unknown): string => JSON.stringify(value);
const restored = (state: Project): Project => JSON.parse(bytes(state)) as Project;
/** Things in any order, but all there is to say of each. */
const sorted = (state: Project): string =>
  bytes(
    Object.entries(state).map(([name, rows]) => [name, Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1))]),
  );

const logsOf = (world: World) => [lead, sellerA, sellerB].flatMap((who) => [...world.logs(who)]);

describe("fold", () => {
  it("comes to the same in pieces as at once, with a snapshot through JSON between any two, to the byte", () => {
    fc.assert(
      fc.property(played, fc.array(fc.nat({ max: 40 }), { maxLength: 5 }), (world, cuts) => {
        for (const [, log] of logsOf(world)) {
          const whole = fold(emptyProject, log);
          let state = emptyProject;
          let from = 0;
          for (const to of [...cuts.toSorted((a, b) => a - b), log.length]) {
            state = restored(fold(state, log.slice(from, Math.max(from, to))));
            from = Math.max(from, to);
          }
          expect(bytes(state)).toBe(bytes(whole));
          expect(state).toStrictEqual(whole);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("over everything somebody sees comes to the union of a fold for each space", () => {
    fc.assert(
      fc.property(played, viewer, (world, who) => {
        expect(sorted(fold(emptyProject, world.history(who)))).toBe(sorted(world.view(who)));
      }),
      { numRuns: 100 },
    );
  });

  it("puts everything where its event lies, and nothing of the log into things", () => {
    fc.assert(
      fc.property(played, (world) => {
        for (const [space, log] of logsOf(world)) {
          const things = Object.values(fold(emptyProject, log)).flatMap((rows) => Object.values<Thing>(rows));
          expect(things.filter((it) => it.space !== space)).toEqual([]);
          const logged = ["type", "seq", "eventId", "commandId"];
          expect(things.filter((it) => logged.some((field) => Object.hasOwn(it, field)))).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leaves the given state as it was", () => {
    const before = fold(emptyProject, [added(1, "ours")]);
    const copy = bytes(before);
    fold(before, [
      added(2, "ours"),
      { ...added(1, "ours"), type: "thingRemoved", id: uuid(1), collection: "activities" },
    ]);
    expect(bytes(before)).toBe(copy);
  });

  it.each(["projectSold", "constructor", "__proto__"])("refuses to read a log with %s in it", (type) => {
    expect(() => fold(emptyProject, [{ ...added(1, "ours"), type }])).toThrow(type);
  });

  it.each(["secrets", "__proto__", "constructor"])(
    "refuses to carry things into a collection called %s",
    (collection) => {
      const event = { ...added(1, "ours"), type: "thingRemoved", id: uuid(1), collection };
      expect(() => fold(emptyProject, [event])).toThrow(collection);
    },
  );

  it("touches nothing that lies in another space", () => {
    const state = fold(emptyProject, [added(1, "ours")]);
    const about = { by: lead.personId, at: minute(1), space: sharedA, activityId: uuid(1) };
    const others = [
      { ...about, type: "activityStruckOut", because: "No" },
      { ...about, type: "thingLeft", id: uuid(1), collection: "activities" },
      { ...about, type: "thingRemoved", id: uuid(1), collection: "activities" },
      { ...about, type: "textRedacted", id: uuid(1), collection: "activities", field: "title" },
    ];
    expect(fold(state, others).activities).toEqual(state.activities);
  });
});

describe("union", () => {
  it("lays disjoint folds side by side, in whatever order they come", () => {
    const parts = [added(1, "ours"), added(2, sharedA), added(3, ownA)].map((event) => fold(emptyProject, [event]));
    const whole = union(parts);
    expect(Object.keys(whole.activities).toSorted()).toEqual([uuid(1), uuid(2), uuid(3)]);
    expect(sorted(union(parts.toReversed()))).toBe(sorted(whole));
  });

  it.each([
    ["ours", sharedA],
    ["ours", sharedB],
    [ownA, sharedA],
    [sharedA, sharedB],
  ] as const)("shows what lies in %s before what reuses its id in %s", (first, second) => {
    const parts = [first, second].map((space) => fold(emptyProject, [added(1, space)]));
    expect(union(parts).activities[uuid(1)]?.space).toBe(first);
    expect(union(parts.toReversed()).activities[uuid(1)]?.space).toBe(first);
  });
});

function added(n: number, space: Happened["space"]): Happened {
  const fields = { title: "Talk to the night shift", carriedBy: "together", contributors: [], waitsFor: [] };
  return {
    type: "activityAdded",
    space,
    at: minute(0),
    by: lead.personId,
    activityId: uuid(n),
    job: "own",
    order: "i",
    ...fields,
  };
}
