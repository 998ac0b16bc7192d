import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Instant } from "@cairn/domain/kernel/days.ts";
import { SpaceId } from "@cairn/domain/kernel/space.ts";
import { union } from "@cairn/domain/project/fold.ts";
import { areas, emptyProject } from "@cairn/domain/project/project.ts";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { lift, versionOf } from "./lift.ts";
import { foldOnto } from "./projects/folds.ts";
import { foldVersion } from "./projects/snapshots.ts";

// Logs as earlier Cairns wrote them. They are never changed: what is new is appended, or comes in another fixture.
const Log = z.object({
  spaces: z.array(
    z.object({
      space: SpaceId,
      events: z.array(
        z.object({
          seq: z.int(),
          eventId: z.string(),
          commandId: z.string(),
          type: z.string(),
          version: z.int(),
          at: Instant,
          by: z.string(),
          body: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  ),
});

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, "fixtures", name), "utf8"));
const shapes: ReadonlyMap<string, z.ZodObject> = new Map(
  Object.values(areas).flatMap((area): [string, z.ZodObject][] => Object.entries(area.events)),
);

const fixtures = readdirSync(join(import.meta.dirname, "fixtures")).flatMap(
  (file) => /^events-(.+)\.json$/.exec(file)?.[1] ?? [],
);
const liftedFrom = (name: string) =>
  Log.parse(read(`events-${name}.json`)).spaces.map(({ space, events }) =>
    events.map(({ body, version, by, ...event }) => ({
      ...lift(event.type, version, body),
      ...event,
      space,
      by: by as never,
    })),
  );

describe.each(fixtures)("the log %s", (name) => {
  const lifted = liftedFrom(name);

  it("is lifted to what would be written today", () => {
    const refused = lifted.flat().filter((event) => !shapes.get(event.type)?.safeParse(event).success);
    expect(refused).toEqual([]);
  });

  it("folds to the state it came to when it was written; if it shall not any more, raise foldVersion and write the state anew", () => {
    const whole = union(lifted.map((events) => foldOnto(emptyProject, events)));
    const state = Object.fromEntries(Object.entries(whole).filter(([, things]) => Object.keys(things).length > 0));
    expect({ foldVersion, state }).toEqual({ foldVersion: 1, state: read(`state-${name}.json`) });
  });
});

it("knows every kind of event there is; give one of a new area a log of its own", () => {
  const known = new Set(fixtures.flatMap(liftedFrom).flatMap((events) => events.map(({ type }) => type)));
  expect([...shapes.keys()].filter((type) => !known.has(type))).toEqual([]);
});

it("does not misread what a newer Cairn wrote", () => {
  expect(() => lift("commented", versionOf("commented") + 1, {})).toThrow("written by a newer Cairn");
});
