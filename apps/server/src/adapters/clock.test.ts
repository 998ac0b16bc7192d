import { expect, it } from "vitest";
import { realWorld } from "./clock.ts";

const { newId, now } = realWorld();

it("makes ids of version 7 that tell the moment they are of", () => {
  const at = now();
  const ids = Array.from({ length: 50_000 }, () => newId(at));
  expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual(
    [],
  );
  const moments = new Set(ids.map((id) => Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)));
  expect([...moments]).toEqual([Date.parse(at)]);
  expect(new Set(ids).size).toBe(ids.length);
});
