import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { lead, member, sellerA, strangerA } from "../testing/cast.ts";
import { courses } from "../testing/commands.ts";
import type { Start } from "../testing/play.ts";
import { inTwoWorlds, withoutTheOther } from "../testing/two-worlds.ts";
import type { Instead } from "../testing/without-private.ts";

/**
 * What a side sees is the same to the byte whether or not there is anything they do not see. A random course is played;
 * then once more without what lies out of the viewer's sight, or with other texts there. Only what is itself brought
 * before the viewer by `share` carries anything across: that is what sharing is.
 */

const course = courses({ minLength: 40, maxLength: 120 });
const start = fc.constantFrom<Start>("in trust", "taken over");
const instead = fc.constantFrom<Instead>("dropped", "reworded");

describe("non-interference", { timeout: 120_000 }, () => {
  let played = 0;

  it.each([
    ["a seller sees the same whatever the customer and other sellers keep to themselves", sellerA],
    ["the customer sees the same whatever sellers keep to themselves", lead],
    ["the customer's other people see the same whatever the circle keeps to itself", member],
    ["whoever the customer lets in on a seller's side sees the same whatever that seller keeps to itself", strangerA],
  ] as const)("%s", (_, viewer) => {
    const property = fc.property(course, start, instead, (intents, from, how) => {
      const [one, other] = inTwoWorlds(intents, from, viewer, how);
      played += intents.length;
      expect(other).toBe(one);
    });
    fc.assert(property, { numRuns: 120 });
  });

  it("a seller sees the same whether or not there is another seller at all", () => {
    const property = fc.property(course, (intents) => {
      const seen = withoutTheOther(intents);
      fc.pre(seen !== undefined);
      played += intents.length;
      expect(seen?.[1]).toBe(seen?.[0]);
    });
    fc.assert(property, { numRuns: 80 });
  });

  afterAll(() => {
    expect(played, "commands played").toBeGreaterThan(10_000);
  });
});
