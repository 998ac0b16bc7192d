import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { PersonId } from "@cairn/domain/kernel/ids.ts";
import { expect, it } from "vitest";
import { byDay, condensed, entriesOf } from "./entries.ts";

const hanna = PersonId.parse("0190a000-0000-7000-8000-000000000001");
const ben = PersonId.parse("0190a000-0000-7000-8000-000000000002");

const event = (commandId: string, type: string, day = 1, by = hanna): LoggedEvent => ({
  eventId: `${commandId} ${type}`,
  commandId,
  space: "ours",
  seq: 1,
  type,
  at: `2026-03-0${day}T09:00:00.000Z` as Instant,
  by,
});
const shapes = (entries: ReturnType<typeof entriesOf>) => entries.map(({ events }) => events.map(({ type }) => type));

it("tells the events of one command as one step, newest first", () => {
  const steps = entriesOf([
    event("begin", "projectBegun"),
    event("propose", "activityAdded"),
    event("propose", "activityAdded"),
  ]);
  expect(shapes(steps)).toEqual([["activityAdded", "activityAdded"], ["projectBegun"]]);
});

it("tells sharing once to whoever saw both sides of it", () => {
  expect(shapes(entriesOf([event("share", "thingLeft"), event("share", "thingCame")]))).toEqual([["thingCame"]]);
  expect(shapes(entriesOf([event("withdraw", "thingLeft")]))).toEqual([["thingLeft"]]);
});

it("groups steps by the day they fall on", () => {
  const days = byDay(
    entriesOf([event("a", "commented", 1), event("b", "commented", 2), event("c", "commented", 2)]),
    (at) => at.slice(0, 10),
  );
  expect(days.map(([day, entries]) => [day, entries.length])).toEqual([
    ["2026-03-02", 2],
    ["2026-03-01", 1],
  ]);
});

it("condenses neighbouring steps of one kind by one person, and no others", () => {
  const steps = entriesOf([
    event("a", "activityAdded"),
    event("b", "activityAdded"),
    event("c", "activityAdded", 1, ben),
    event("d", "commented", 1, ben),
  ]);
  expect(shapes(condensed(steps))).toEqual([["commented"], ["activityAdded"], ["activityAdded", "activityAdded"]]);
});
