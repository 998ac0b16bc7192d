import { expect, it } from "vitest";
import { Chance } from "../kernel/chance.ts";
import { earliest } from "../kernel/earliest.ts";
import { orderBy } from "../kernel/order.ts";
import { arcsOf, type Link } from "../kernel/workload.ts";
import { compile, isCompiled } from "../plan/compile.ts";
import { drawnPlan } from "../testing/drawn-plan.ts";
import { LiveNetwork } from "./live-network.ts";

function workloadOf(count: number) {
  const compiled = compile({ ...drawnPlan(11, count, 4), links: [] });
  if (!isCompiled(compiled)) throw new Error(JSON.stringify(compiled));
  return compiled.workload;
}

it("has after each of 10,000 random edits the times that computing all anew has, and refuses the same links", () => {
  const count = 24;
  const chance = new Chance(5);
  // Links of all kinds are to come.
  let workload = { ...workloadOf(count), plain: false };
  let links: Link[] = [];
  const live = new LiveNetwork(workload);
  const ends = new Int32Array(2 * count);
  for (let edit = 0; edit < 10_000; edit += 1) {
    const [one, other] = [chance.below(count), chance.below(count)];
    const kind = chance.below(4);
    if (kind === 0) {
      const work = workload.work.with(one, chance.below(200));
      workload = { ...workload, work };
      live.setWork(one, work[one] as number);
    } else if (kind === 1) {
      links = links.filter(({ from, to }) => from !== one || to !== other);
      workload = { ...workload, arcs: arcsOf(count, links) };
      live.remove(one, other);
    } else {
      const link = {
        from: one,
        to: other,
        fromFinish: chance.below(2) === 0,
        intoFinish: chance.below(3) === 0,
        lag: chance.below(9) - 3,
      };
      const arcs = arcsOf(count, [...links, link]);
      const circle = live.add(link);
      const isCircle = orderBy({ ...workload, arcs }, new Int32Array(count)).length < count;
      expect(circle !== undefined).toBe(isCircle);
      if (circle) expect([circle[0], circle.at(-1)]).toEqual([one, one]);
      else {
        links = [...links, link];
        workload = { ...workload, arcs };
      }
      if (links.length > 40) {
        const { from, to } = links[chance.below(links.length)] as Link;
        links = links.filter((it) => it.from !== from || it.to !== to);
        workload = { ...workload, arcs: arcsOf(count, links) };
        live.remove(from, to);
      }
    }
    earliest(workload, orderBy(workload, new Int32Array(count)), ends);
    if (!ends.every((time, at) => time === live.ends[at])) expect(live.ends).toEqual(ends);
  }
});
