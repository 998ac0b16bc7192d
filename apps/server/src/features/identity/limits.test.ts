import { Failure } from "@cairn/contract/failures.ts";
import { describe, expect, it } from "vitest";
import { limits, limitsInMemory } from "./limits.ts";

describe("limits", () => {
  it("let go by as many as they say in a window, and again in the next", () => {
    let now = 0;
    const { count } = limitsInMemory(() => now);
    for (let n = 0; n < limits.signIn.count; n += 1) count("signIn", "ann");
    expect(() => count("signIn", "ann")).toThrow(Failure);
    count("signIn", "bob");
    count("askForCode", "ann");
    now = limits.signIn.minutes * 60_000;
    count("signIn", "ann");
  });

  it("forget what turned out to be well", () => {
    const { count } = limitsInMemory(() => 0);
    for (let n = 0; n < 3 * limits.signIn.count; n += 1) count("signIn", "ann")();
    count("signIn", "ann");
  });

  it.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::1", true],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:3::1", false],
    ["::1", "0:0:0:0:1::", true],
    ["2001:0db8::1", "2001:db8:0:0:ffff::", true],
    ["::ffff:192.0.2.1", "::ffff:192.0.2.2", false],
    ["192.0.2.1", "192.0.2.2", false],
  ])("count %s and %s as one: %s", (one, other, isOne) => {
    const { count } = limitsInMemory(() => 0);
    for (let n = 0; n < limits.setUpAt.count; n += 1) count("setUpAt", one);
    const next = () => count("setUpAt", other);
    if (isOne) expect(next).toThrow(Failure);
    else expect(next).not.toThrow();
  });

  it("hold no more than so many strangers in memory", () => {
    const { count } = limitsInMemory(() => 0);
    for (let n = 0; n < limits.setUpAt.count; n += 1) count("setUpAt", "first");
    for (let n = 0; n < 50_000; n += 1) count("signInAt", String(n));
    expect(() => count("setUpAt", "first")).not.toThrow();
  });
});
