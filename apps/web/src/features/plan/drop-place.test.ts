import type { PartyId } from "@cairn/domain/kernel/ids.ts";
import { ownOf, sharedWith } from "@cairn/domain/kernel/space.ts";
import { describe, expect, it } from "vitest";
import { dropPlace, droppedOn, stepPlace } from "./drop-place.ts";

const seller = "00000000-0000-4000-8000-000000000001" as PartyId;
const other = "00000000-0000-4000-8000-000000000002" as PartyId;
const shared = sharedWith(seller);
const row = [
  { id: "a", space: shared },
  { id: "p", space: "ours" as const },
  { id: "b", space: shared },
  { id: "x", space: sharedWith(other) },
];

describe("dropPlace", () => {
  it("puts a private activity directly behind whatever stands there", () => {
    expect(dropPlace("ours", row, 2)).toBe("p");
    expect(dropPlace("ours", row, 4)).toBe("x");
    expect(dropPlace("ours", row, 0)).toBe("start");
  });

  it("states the place of a shared activity only by what its whole audience sees", () => {
    expect(dropPlace(shared, row, 2)).toBe("a");
    expect(dropPlace(shared, row, 4)).toBe("b");
    expect(dropPlace(shared, row.slice(1), 1)).toBe("start");
  });

  it("lets a seller's own activity stand behind shared ones", () => {
    expect(dropPlace(ownOf(seller), row, 1)).toBe("a");
    expect(dropPlace(ownOf(other), row, 1)).toBe("start");
  });
});

describe("droppedOn", () => {
  it("comes behind a row further down and before one further up", () => {
    expect(droppedOn(row, row, "a", "b")).toBe(2);
    expect(droppedOn(row, row, "x", "p")).toBe(1);
  });

  it("counts within the job it is dropped in", () => {
    const elsewhere = [{ id: "n", space: shared }, ...row];
    expect(droppedOn(elsewhere, row, "n", "a")).toBe(1);
  });
});

describe("stepPlace", () => {
  it("jumps over what the audience cannot see", () => {
    expect(stepPlace(shared, row, "b", "up")).toBe("start");
    expect(stepPlace(shared, row, "a", "down")).toBe("b");
  });

  it("goes no further than the ends", () => {
    expect(stepPlace("ours", [{ id: "p", space: "ours" }], "p", "up")).toBeUndefined();
    expect(stepPlace("ours", [{ id: "p", space: "ours" }], "p", "down")).toBeUndefined();
  });
});
