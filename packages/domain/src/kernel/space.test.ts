import { describe, expect, it } from "vitest";
import { ownA, partyA, partyB, sharedA, sharedB, spaces } from "../testing/cast.ts";
import { isWithin, SpaceId, sees } from "./space.ts";

const sides = ["customer", partyA, partyB] as const;
const audience = (space: SpaceId) => sides.filter((side) => sees(side, space));
const pairs = spaces.flatMap((a) => spaces.map((b) => [a, b] as const));

describe("spaces", () => {
  it.each([
    ["cover", ["customer", partyA, partyB]],
    ["ours", ["customer"]],
    [sharedA, ["customer", partyA]],
    [ownA, [partyA]],
  ] as const)("%s is seen by %j", (space, who) => {
    expect(audience(space)).toEqual(who);
  });

  it("every space is within itself", () => {
    expect(spaces.every((space) => isWithin(space, space))).toBe(true);
  });

  it("what is within what is within a third is within the third", () => {
    const broken = pairs.flatMap(([a, b]) => spaces.filter((c) => isWithin(a, b) && isWithin(b, c) && !isWithin(a, c)));
    expect(broken).toEqual([]);
  });

  it.each(pairs)("%s is within %s exactly when everybody there sees it", (inner, outer) => {
    const allSee = audience(inner).every((side) => sees(side, outer));
    expect(isWithin(inner, outer)).toBe(allSee);
  });

  it("a seller is never within another's", () => {
    expect(isWithin(ownA, sharedB)).toBe(false);
    expect(isWithin(sharedA, sharedB)).toBe(false);
  });

  it.each(["", "ours ", "shared:", "shared:x", "own:customer", "Cover", "__proto__"])("%j is no space", (space) => {
    expect(SpaceId.safeParse(space).success).toBe(false);
  });
});
