import { expect, it } from "vitest";
import type { z } from "zod";
import type { Instant } from "../kernel/days.ts";
import { PersonId } from "../kernel/ids.ts";
import { isRefusal } from "../kernel/refusal.ts";
import { areas, emptyProject } from "./project.ts";
import { type Logged, takingBack } from "./undo.ts";
import { undoable } from "./undoable.ts";

const hanna = PersonId.parse("0190a000-0000-7000-8000-000000000001");
const greta = PersonId.parse("0190a000-0000-7000-8000-000000000002");
const activityId = "0190a000-0000-7000-8000-0000000000a1";
const statementId = "0190a000-0000-7000-8000-0000000000b1";
const roadblockId = "0190a000-0000-7000-8000-0000000000c1";

const happened = (commandId: string, minute: number, event: { type: string; [field: string]: unknown }): Logged => ({
  ...event,
  commandId,
  space: "ours",
  at: `2026-03-02T09:0${minute}:00.000Z` as Instant,
  by: hanna,
});

const log: readonly Logged[] = [
  happened("add", 0, {
    type: "activityAdded",
    activityId,
    title: "Ask ten colleagues",
    job: "understand",
    carriedBy: "the customer alone",
    contributors: [],
    waitsFor: [],
    order: "i",
  }),
  happened("write", 1, { type: "statementWritten", statementId, text: "Waiting takes too long" }),
  happened("start", 2, { type: "activityStarted", activityId }),
  happened("block", 3, { type: "roadblockRaised", roadblockId, what: "Nobody has time" }),
];

it("names the commands whose things nobody has touched since", () => {
  expect([...undoable(emptyProject, log)].toSorted()).toEqual(["block", "start", "write"]);
});

it("agrees with taking back, command by command", () => {
  const able = undoable(emptyProject, log);
  for (const { commandId } of log) {
    expect(!isRefusal(takingBack(emptyProject, log, commandId))).toBe(able.has(commandId));
  }
});

it("leaves out what cannot be undone", () => {
  const renamed = happened("rename", 4, { type: "personRenamed", personId: hanna });
  expect(undoable(emptyProject, [...log, renamed]).has("rename")).toBe(false);
});

it("does not take away whoever began the project", () => {
  const begun = happened("begin", 0, { type: "personAdded", personId: hanna, side: "customer", function: "lead" });
  const added = happened("bring in", 1, { type: "personAdded", personId: greta, side: "customer" });
  expect([...undoable(emptyProject, [begun, added])]).toEqual(["bring in"]);
});

it("can rely on every event naming its thing first", () => {
  const shaped: readonly { readonly events: Readonly<Record<string, z.ZodObject>> }[] = Object.values(areas);
  const shapes = shaped.flatMap(({ events }) => Object.values(events));
  const first = shapes.map(({ shape }) => Object.keys(shape)[0] ?? "");
  expect(first.filter((field) => !/^id$|Id$/.test(field))).toEqual([]);
});
