import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Command } from "../kernel/area.ts";
import { orderBetween } from "../kernel/order.ts";
import { isRefusal, refuse } from "../kernel/refusal.ts";
import { isCustomersOwn } from "../kernel/space.ts";
import { lead, member, sellerA, sellerB, sharedA } from "../testing/cast.ts";
import { courses } from "../testing/commands.ts";
import type { Start } from "../testing/play.ts";
import { inTwoWorlds } from "../testing/two-worlds.ts";
import type { World } from "../testing/world.ts";
import { inOrder } from "./plan/place.ts";
import { asProject, type CommandName, commandNamed } from "./project.ts";
import { findIn } from "./submit.ts";

/** The property that proves non-interference is worth something only if it finds leaks. Here are some. */

type Decide = Command["decide"];
type Leak = (honest: Decide, stage: () => World) => Decide;

const leaks: readonly [string, CommandName, Leak][] = [
  [
    "an order key that looks at private neighbours",
    "addActivity",
    (honest) => (state, input, around) => {
      const decided = honest(state, input, around);
      if (isRefusal(decided)) return decided;
      const last = inOrder(Object.values(asProject(state).activities)).at(-1);
      return decided.map((event) => ({ ...event, order: orderBetween(last?.order, undefined) }));
    },
  ],
  [
    "a limit that counts private things",
    "addActivity",
    (honest) => (state, input, around) =>
      Object.keys(state["activities"] ?? {}).length >= 4 ? refuse("too_many") : honest(state, input, around),
  ],
  [
    "a duplicate refused on somebody else's private id",
    "raiseRoadblock",
    (honest, stage) => (state, input, around) => {
      const id = String(Object.entries(input).find(([field]) => field === "roadblockId")?.[1]);
      const taken = [lead, sellerA, sellerB].some((viewer) => findIn(stage().view(viewer), id));
      return taken ? refuse("duplicate") : honest(state, input, around);
    },
  ],
  [
    "many refused together because of a private one",
    "acceptActivities",
    (honest) => (state, input, around) => {
      const ids = Object.values(input).flat().map(String);
      const waiting = ids.every((id) => asProject(state).activities[id]?.status === "proposed");
      return waiting ? honest(state, input, around) : refuse("not_now");
    },
  ],
  [
    "a word about private things where they are not seen",
    "pauseProject",
    (honest) => (state, input, around) => {
      const decided = honest(state, input, around);
      if (isRefusal(decided) || !decided[0] || !isCustomersOwn(decided[0].space)) return decided;
      return [...decided, { ...decided[0], space: decided[0].space === "circle" ? "ours" : sharedA }];
    },
  ],
  [
    "a shared thing that brings along how much is private",
    "share",
    (honest) => (state, input, around) => {
      const decided = honest(state, input, around);
      if (isRefusal(decided)) return decided;
      const many = Object.values(state).flatMap((it) => Object.values(it)).length;
      return decided.map((event) => (event.type === "thingCame" ? { ...event, many } : event));
    },
  ],
  [
    "a withdrawal that private things can hold up",
    "withdraw",
    (honest) => (state, input, around) => {
      const comments = Object.values(asProject(state).comments).filter(({ space }) => space === "ours");
      return comments.length > 0 ? refuse("not_now") : honest(state, input, around);
    },
  ],
];

/** Those that also tell the customer's other people of what the circle keeps to itself. */
const leaksOfTheCircle = leaks.slice(0, 5).map(([what, ...rest]) => [`in the circle, ${what}`, ...rest] as const);

const rows = [
  ...leaks.map((leak) => [...leak, sellerA] as const),
  ...leaksOfTheCircle.map((leak) => [...leak, member] as const),
];

describe("the non-interference property finds", { timeout: 120_000 }, () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(rows)("%s", (_, name, leak, viewer) => {
    let stage: World | undefined;
    const command = commandNamed(name);
    const leaky = leak(command.decide, () => {
      if (!stage) throw new Error("no world yet");
      return stage;
    });
    vi.spyOn(command, "decide").mockImplementation(leaky);
    const property = fc.property(
      courses({ minLength: 40, maxLength: 120 }, name),
      fc.constantFrom<Start>("in trust", "taken over"),
      (intents, from) => {
        const [one, other] = inTwoWorlds(intents, from, viewer, "dropped", (world) => {
          stage = world;
        });
        return one === other;
      },
    );
    expect(fc.check(property, { numRuns: 4000, endOnFailure: true, seed: 1 }).failed).toBe(true);
  });
});
