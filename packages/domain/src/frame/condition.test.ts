import { expect, it } from "vitest";
import { conditionInWords, holds } from "./condition.ts";
import type { Condition } from "./experience.ts";
import { situationOf } from "./testing/small-library.ts";

const dated = { dateThatMatters: { on: "2027-03-01", why: "The lease ends" } } as Parameters<typeof situationOf>[0];

it.each<[Condition, Parameters<typeof situationOf>[0], boolean]>([
  [{}, {}, true],
  [{ kind: ["new system", "reorganisation"] }, { kind: "reorganisation" }, true],
  [{ kind: ["new system"] }, { kind: "reorganisation" }, false],
  [{ reach: ["up to 10"] }, { reach: "11 to 50" }, false],
  [{ size: ["large"] }, { size: "large" }, true],
  [{ buying: ["perhaps"] }, { buying: "no" }, false],
  [{ finishing: ["often stall"] }, { finishing: "often stall" }, true],
  [{ rules: ["personal data", "accessibility"] }, { rules: ["accessibility"] }, true],
  [{ rules: ["personal data"] }, { rules: [] }, false],
  [{ dated: true }, dated, true],
  [{ dated: true }, {}, false],
  [{ dated: false }, {}, true],
  [{ dated: false }, dated, false],
  [{ size: ["large"], buying: ["yes"] }, { size: "large", buying: "no" }, false],
])("%o in a situation with %o: %s", (condition, given, expected) => {
  expect(holds(condition, situationOf(given))).toBe(expected);
});

it("says a condition in words that follow on “when”", () => {
  expect(conditionInWords({ size: ["medium", "large"], buying: ["yes", "perhaps"], dated: true })).toBe(
    "the project is medium or large, and something will be bought or something may be bought, and there is a date that matters",
  );
  expect(conditionInWords({ rules: ["personal data"] })).toBe("there are rules on personal data");
});
