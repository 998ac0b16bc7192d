import { expect, it } from "vitest";
import { idle } from "../testing/idle-room.ts";
import { earliest } from "./earliest.ts";
import { orderBy } from "./order.ts";
import type { Link } from "./workload.ts";

const link = (type: string, lag = 0, from = 0, to = 1): Link => ({
  from,
  to,
  fromFinish: type.startsWith("F"),
  intoFinish: type.endsWith("F"),
  lag,
});

function times(work: readonly number[], links: readonly Link[]): number[] {
  const workload = idle(work, links);
  const ends = new Int32Array(2 * work.length);
  earliest(workload, orderBy(workload, new Int32Array(work.length)), ends);
  return [...ends];
}

it.each([
  ["finish to start", [link("FS")], [0, 5, 5, 8]],
  ["finish to start, two later", [link("FS", 2)], [0, 5, 7, 10]],
  ["finish to start, two earlier", [link("FS", -2)], [0, 5, 3, 6]],
  ["earlier than the beginning of all", [link("FS", -9)], [0, 5, 0, 3]],
  ["start to start", [link("SS")], [0, 5, 0, 3]],
  ["start to start, one later", [link("SS", 1)], [0, 5, 1, 4]],
  ["finish to finish", [link("FF")], [0, 5, 2, 5]],
  ["finish to finish, three later", [link("FF", 3)], [0, 5, 5, 8]],
  ["finish to finish, one earlier", [link("FF", -1)], [0, 5, 1, 4]],
  ["start to finish", [link("SF")], [0, 5, 0, 3]],
  ["start to finish, six later", [link("SF", 6)], [0, 5, 3, 6]],
  ["start to start and finish to finish", [link("SS", 1), link("FF", 2)], [0, 5, 4, 7]],
])("%s", (_, links, ends) => {
  expect(times([5, 3], links)).toEqual(ends);
});

it("takes a milestone for a moment", () => {
  expect(times([4, 0, 2], [link("FS"), link("FS", 0, 1, 2)])).toEqual([0, 4, 4, 4, 4, 6]);
  expect(times([0, 0], [link("FF", 3)])).toEqual([0, 0, 3, 3]);
});

it("has no times where there is nothing to do", () => {
  expect(times([], [])).toEqual([]);
});

it("lets a longer activity shorten what only waits for its finish", () => {
  const links = [link("SS", 0, 0, 1), link("FF", 0, 2, 0)];
  expect(times([2, 3, 6], links).slice(2, 4)).toEqual([4, 7]);
  expect(times([6, 3, 6], links).slice(2, 4)).toEqual([0, 3]);
});
