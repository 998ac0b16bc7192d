import type { LoggedEvent } from "@cairn/contract/projects.ts";
import { expect, it } from "vitest";
import { inViewersOrder } from "./log.ts";

const event = (space: string, seq: number, at: string, commandId: string) =>
  ({
    space,
    seq,
    at: `2026-03-02T09:00:0${at}.000Z`,
    eventId: "",
    commandId,
    type: "",
    by: "",
  }) as unknown as LoggedEvent;

it("orders spaces among each other by time, then command, then name, and each space by its own sequence whatever the clocks said", () => {
  const events = [
    event("cover", 1, "1", "a"),
    event("ours", 1, "2", "c"),
    event("ours", 2, "1", "b"), // written later by a server whose clock was behind
    event("ours", 3, "3", "a"),
    event("shared", 1, "2", "b"),
    event("shared", 2, "3", "a"),
    event("shared", 3, "3", "b"),
  ];
  expect(inViewersOrder(events).map(({ space, seq }) => `${space}${seq}`)).toEqual([
    "cover1",
    "shared1",
    "ours1",
    "ours2",
    "ours3",
    "shared2",
    "shared3",
  ]);
});
