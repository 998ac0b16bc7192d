import { describe, expect, it } from "vitest";
import { mentionedIn, namedLike, namingAt } from "./mentions.ts";

const people = [
  { personId: "1", name: "Hanna" },
  { personId: "2", name: "Hanna Berg" },
  { personId: "3", name: "Omar Said" },
];

describe("namingAt", () => {
  it("finds the name that is being typed", () => {
    expect(namingAt("Ask @Han about it", 8)).toEqual({ at: 4, begun: "Han" });
    expect(namingAt("@", 1)).toEqual({ at: 0, begun: "" });
  });

  it("leaves addresses and ended names alone", () => {
    expect(namingAt("write to hanna@example.org", 26)).toBeUndefined();
    expect(namingAt("@ nobody", 8)).toBeUndefined();
    expect(namingAt("@Hanna\nnext", 11)).toBeUndefined();
  });
});

describe("namedLike", () => {
  it("looks at every part of a name", () => {
    expect(namedLike(people, "sai").map(({ personId }) => personId)).toEqual(["3"]);
    expect(namedLike(people, "hanna").map(({ personId }) => personId)).toEqual(["2"]);
  });
});

describe("mentionedIn", () => {
  it("takes the longer name where one begins with the other", () => {
    expect(mentionedIn("@Hanna Berg, please", people)).toEqual(["2"]);
    expect(mentionedIn("@Hanna and @Omar Said", people)).toEqual(["1", "3"]);
  });

  it("names each once, and nobody by half a word", () => {
    expect(mentionedIn("@Hanna @Hanna", people)).toEqual(["1"]);
    expect(mentionedIn("@Hannah", people)).toEqual([]);
  });
});
