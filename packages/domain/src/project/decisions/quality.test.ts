import { expect, it } from "vitest";
import { lead, member, uuid } from "../../testing/cast.ts";
import { everyPoint } from "../../testing/furnish/decisions.ts";
import { type Stage, stageOf } from "../../testing/stage.ts";
import { qualityOf } from "./quality.ts";

const decisionId = uuid(0xd1);

function asked(): Stage {
  const stage = stageOf();
  stage.do(lead, "openDecision", { space: "ours", decisionId, title: "Do we move?", decides: lead.personId });
  return stage;
}
const seen = (stage: Stage) => {
  const project = stage.see(lead);
  const decision = project.decisions[decisionId];
  if (!decision) throw new Error("no decision");
  return qualityOf(project, decision);
};
const rate = (stage: Stage, who: typeof lead, n: number, points: object) =>
  stage.do(who, "rateDecision", { ratingId: uuid(n), decisionId, points });

it("shows nothing of one person's rating", () => {
  const stage = asked();
  rate(stage, lead, 1, everyPoint(6));
  expect(seen(stage)).toEqual({ people: 1, spreads: [], weakest: undefined });
});

it("shows the spread from two people on, and names the weakest point", () => {
  const stage = asked();
  rate(stage, lead, 1, { ...everyPoint(6), "what we know": 2 });
  rate(stage, member, 2, { ...everyPoint(9), "what we know": 5, "what we want": 1 });
  const { people, spreads, weakest } = seen(stage);
  expect(people).toBe(2);
  expect(spreads[0]).toEqual({ point: "the right question", values: [6, 9], median: 7.5 });
  // Both of these have a median of 3.5; the one with the lowest single value is weaker.
  expect(weakest).toEqual({ point: "what we want", values: [1, 6], median: 3.5 });
});

it("counts each person once, and only what they say to the question as it stands", () => {
  const stage = asked();
  rate(stage, lead, 1, everyPoint(6));
  rate(stage, member, 2, everyPoint(3));
  rate(stage, member, 2, everyPoint(4));
  expect(seen(stage).spreads[0]?.values).toEqual([4, 6]);
  stage.do(lead, "changeDecision", { decisionId, changes: { title: "Do we move now?" } });
  expect(seen(stage).people).toBe(0);
  rate(stage, lead, 1, everyPoint(6));
  expect(seen(stage).people).toBe(1);
});
