import { expect, it } from "vitest";
import { latestLast } from "./latest-last.ts";

it("sends one at a time, leaves out what was said over, and never the last", async () => {
  const sent: number[] = [];
  let underWay = 0;
  const give = latestLast(async (value: number) => {
    underWay += 1;
    expect(underWay).toBe(1);
    await new Promise((done) => setTimeout(done, 2));
    sent.push(value);
    underWay -= 1;
  });
  void give(1);
  void give(2);
  await give(3);
  expect(sent).toEqual([1, 3]);
});

it("sends what is given at whatever moment of one that is under way", async () => {
  for (let turns = 0; turns < 8; turns += 1) {
    const sent: number[] = [];
    const give = latestLast(async (value: number) => void sent.push(await Promise.resolve(value)));
    void give(1);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    await give(2);
    expect(sent.at(-1)).toBe(2);
  }
});
