import { describe, expect, it } from "vitest";
import {
  confidant,
  lead,
  member,
  ownA,
  sellerA,
  sellerB,
  sharedA,
  sharedB,
  spaces,
  strangerA,
} from "../testing/cast.ts";
import { isWithin, SpaceId, sees } from "./space.ts";

const viewers = { lead, confidant, member, sellerA, strangerA, sellerB } as const;
type Who = keyof typeof viewers;
const audience = (space: SpaceId) => (Object.keys(viewers) as Who[]).filter((who) => sees(viewers[who], space));
const pairs = spaces.flatMap((a) => spaces.map((b) => [a, b] as const));

describe("spaces", () => {
  it.each([
    ["cover", ["lead", "confidant", "member", "sellerA", "strangerA", "sellerB"]],
    ["ours", ["lead", "confidant", "member"]],
    ["circle", ["lead", "confidant"]],
    [sharedA, ["lead", "confidant", "member", "sellerA", "strangerA"]],
    [ownA, ["sellerA"]],
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
    const allSee = audience(inner).every((who) => sees(viewers[who], outer));
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
