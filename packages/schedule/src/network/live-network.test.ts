import { expect, it } from "vitest";
import { Chance } from "../kernel/chance.ts";
import { earliest } from "../kernel/earliest.ts";
import { orderBy } from "../kernel/order.ts";
import type { Link } from "../kernel/workload.ts";
import { idle } from "../testing/idle-room.ts";
import { LiveNetwork } from "./live-network.ts";

const count = 25;
const rates = Int32Array.from({ length: 600 }, (_, slot) => (slot % 14 < 10 ? 1 : 0));

const randomLink = (chance: Chance): Link => ({
  from: chance.below(count),
  to: chance.below(count),
  fromFinish: chance.below(3) > 0,
  intoFinish: chance.below(4) === 0,
  lag: chance.below(9) - 4,
});

const isCircleOf = (circle: readonly number[], links: readonly Link[], { from, to }: Link): boolean =>
  circle[0] === from &&
  circle[1] === to &&
  circle.at(-1) === from &&
  circle.slice(1, -1).every((it, at) => links.some((link) => link.from === it && link.to === circle[at + 2]));

it("comes to the same times as a calculation from nothing, over 10,000 random edits", () => {
  const chance = new Chance(3);
  const work = Array.from({ length: count }, () => chance.below(6));
  const release = new Int32Array(count);
  let links: Link[] = [];
  const live = new LiveNetwork(idle(work, links, rates));
  let refused = 0;
  for (let edit = 0; edit < 10_000; edit += 1) {
    const it = chance.below(count);
    const what = chance.below(links.length > 60 ? 6 : 5);
    if (what === 0) live.setWork(it, (work[it] = chance.below(8)));
    else if (what === 1) live.setRelease(it, (release[it] = chance.below(20)));
    else if (what < 4) {
      const link = randomLink(chance);
      const circle = live.add(link);
      if (circle) {
        refused += 1;
        if (link.from !== link.to) expect(isCircleOf(circle, links, link)).toBe(true);
      } else links.push(link);
    } else {
      const gone = links[chance.below(Math.max(1, links.length))];
      if (gone) {
        live.remove(gone.from, gone.to);
        links = links.filter(({ from, to }) => from !== gone.from || to !== gone.to);
      }
    }
    const anew = { ...idle(work, links, rates), release };
    const ends = new Int32Array(2 * count);
    const order = orderBy(anew, new Int32Array(count));
    expect(order.length).toBe(count);
    earliest(anew, order, ends);
    if (!ends.every((time, end) => time === live.ends[end])) expect([...live.ends]).toEqual([...ends]);
  }
  expect(refused).toBeGreaterThan(500);
});

it("refuses a link that closes a circle, and shows the circle", () => {
  const chain = [0, 1, 2].map((from) => ({ from, to: from + 1, fromFinish: true, intoFinish: false, lag: 0 }));
  const live = new LiveNetwork(idle([1, 1, 1, 1], chain));
  const before = [...live.ends];
  expect(live.add({ from: 3, to: 1, fromFinish: true, intoFinish: false, lag: 0 })).toEqual([3, 1, 2, 3]);
  expect(live.add({ from: 2, to: 2, fromFinish: true, intoFinish: false, lag: 0 })).toEqual([2, 2]);
  expect([...live.ends]).toEqual(before);
});
