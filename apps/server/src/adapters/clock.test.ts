import { expect, it } from "vitest";
import { realWorld } from "./clock.ts";

it("makes ids of version 7 that sort as they were made, thousands in a millisecond", () => {
  const { newId, now } = realWorld();
  const before = Date.parse(now());
  const ids = Array.from({ length: 50_000 }, newId);
  const after = Date.parse(now());
  expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual(
    [],
  );
  expect(ids.every((id, at) => at === 0 || id > (ids[at - 1] ?? ""))).toBe(true);
  const ms = (id = "") => Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
  expect(ms(ids[0])).toBeGreaterThanOrEqual(before);
  expect(ms(ids.at(-1))).toBeLessThan(after + 50);
});
