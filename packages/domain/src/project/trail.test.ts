import { expect, it } from "vitest";
import type { Instant } from "../kernel/days.ts";
import { PersonId } from "../kernel/ids.ts";
import { fold } from "./fold.ts";
import { emptyProject } from "./project.ts";
import { trail } from "./trail.ts";
import type { Logged } from "./undo.ts";

const hanna = PersonId.parse("0190a000-0000-7000-8000-000000000001");
const activityId = "0190a000-0000-7000-8000-0000000000a1";
const roadblockId = "0190a000-0000-7000-8000-0000000000c1";
const pauseId = "0190a000-0000-7000-8000-0000000000d1";
const reopeningId = "0190a000-0000-7000-8000-0000000000e1";

type Event = { readonly type: string; readonly [field: string]: unknown };

function log(...events: readonly Event[]): readonly Logged[] {
  return events.map((event, day) => ({
    ...event,
    commandId: `command ${day}`,
    space: "ours",
    at: `2026-03-${String(day + 1).padStart(2, "0")}T09:00:00.000Z` as Instant,
    by: hanna,
  }));
}

const marksOf = (events: readonly Logged[]) =>
  trail(fold(emptyProject, events), events).map(({ kind, job }) => [kind, job]);

const added: Event = {
  type: "activityAdded",
  activityId,
  title: "Ask ten colleagues",
  job: "understand",
  carriedBy: "the customer alone",
  contributors: [],
  waitsFor: [],
  order: "i",
};

it("marks what really happened, in its order, each with its job", () => {
  const events = log(
    added,
    { type: "activityStarted", activityId },
    { type: "roadblockRaised", roadblockId, what: "Nobody has time", activityId },
    { type: "roadblockCleared", roadblockId, how: "Shifts were swapped" },
    { type: "projectPaused", pauseId, because: "Summer" },
    { type: "projectRestarted", pauseId, because: "Everybody is back" },
    { type: "activityFinished", activityId },
    { type: "jobReopened", reopeningId, job: "understand", because: "A second site was forgotten" },
  );
  expect(marksOf(events)).toEqual([
    ["started", "understand"],
    ["stuck", "understand"],
    ["cleared", "understand"],
    ["paused", undefined],
    ["restarted", undefined],
    ["done", "understand"],
    ["taken up again", "understand"],
  ]);
});

it("leaves no mark of what was said by mistake and taken back", () => {
  const events = log(
    added,
    { type: "activityStarted", activityId },
    { type: "activityFinished", activityId },
    { type: "activityPutBack", activityId, to: "under way" },
    { type: "roadblockRaised", roadblockId, what: "Nobody has time" },
    { type: "thingRemoved", id: roadblockId, collection: "roadblocks" },
  );
  expect(marksOf(events)).toEqual([["started", "understand"]]);
});
