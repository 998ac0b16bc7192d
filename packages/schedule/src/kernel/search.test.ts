import { expect, it } from "vitest";
import { idle } from "../testing/idle-room.ts";
import { Chance } from "./chance.ts";
import { never } from "./clock.ts";
import { shortest } from "./objective.ts";
import { search } from "./search.ts";
import type { Link, Workload } from "./workload.ts";

const units = 4;

type Small = { readonly work: number[]; readonly needs: number[]; readonly links: Link[]; readonly rates: Int32Array };

function small(chance: Chance): Small {
  const count = 4 + chance.below(5);
  const numbers = Array.from({ length: count }, (_, it) => it);
  return {
    work: numbers.map(() => chance.below(4)),
    needs: numbers.map(() => chance.below(units + 1)),
    links: numbers.flatMap((to) =>
      numbers
        .filter((from) => from < to && chance.below(4) === 0)
        .map((from) => ({ from, to, fromFinish: true, intoFinish: false, lag: chance.below(2) })),
    ),
    rates: Int32Array.from({ length: 60 }, () => (chance.below(4) === 0 ? 0 : 1)),
  };
}

/** The shortest that there is: every order tried, each activity as early as it can be after those before it. */
function shortestOfAll({ work, needs, links, rates }: Small, atMost: number): number {
  const finishes = new Map<number, number>();
  const used = new Int32Array(rates.length);
  let best = atMost;
  const slotsFrom = (it: number, start: number): number[] =>
    [...rates.keys()].filter((slot) => slot >= start && rates[slot] === 1).slice(0, work[it]);
  const hasRoom = (it: number) => (slot: number) => (used[slot] ?? 0) + (needs[it] ?? 0) <= units;
  const book = (slots: readonly number[], needed: number): void => {
    for (const slot of slots) used[slot] = (used[slot] ?? 0) + needed;
  };
  const goOn = (last: number): void => {
    if (last >= best) return;
    if (finishes.size === work.length) best = last;
    for (const it of work.keys()) {
      const before = links.filter(({ to }) => to === it);
      if (finishes.has(it) || !before.every(({ from }) => finishes.has(from))) continue;
      let start = before.reduce((time, { from, lag }) => Math.max(time, (finishes.get(from) ?? 0) + lag), 0);
      while (!slotsFrom(it, start).every(hasRoom(it))) start += 1;
      const slots = slotsFrom(it, start);
      const finish = slots.length > 0 ? (slots.at(-1) ?? 0) + 1 : start;
      book(slots, needs[it] ?? 0);
      finishes.set(it, finish);
      goOn(Math.max(last, finish));
      finishes.delete(it);
      book(slots, -(needs[it] ?? 0));
    }
  };
  goOn(0);
  return best;
}

const workloadOf = ({ work, needs, links, rates }: Small): Workload => idle(work, links, rates, { needs, units });

const find = (workload: Workload, budget: number, seed = 1) => search({ workload, objective: shortest, budget, seed });

it("finds what trying everything finds, with up to eight activities on a clock with breaks", () => {
  const chance = new Chance(11);
  for (let round = 0; round < 30; round += 1) {
    const case_ = small(chance);
    const { last } = find(workloadOf(case_), 400);
    expect(last).toBeLessThan(never);
    expect(shortestOfAll(case_, last)).toBe(last);
  }
});

it("makes no more schedules than it may, and the same again with the same seed", () => {
  const workload = workloadOf(small(new Chance(5)));
  for (const budget of [1, 2, 30, 31, 100]) {
    const found = find(workload, budget);
    expect(found.schedules).toBeLessThanOrEqual(budget);
    expect(find(workload, budget)).toEqual(found);
  }
});

it("stops where nothing can be below", () => {
  const workload = idle([3, 2], []);
  expect(search({ workload, objective: shortest, budget: 1000, seed: 1, bound: [3] })).toMatchObject({ last: 3, schedules: 1 });
});
