import { randomUUID } from "node:crypto";
import type { Browser } from "../../apps/server/src/testing/browser.ts";
import { command } from "../../apps/server/src/testing/projects.ts";

const space = "ours";
const criteria = [
  { criterionId: randomUUID(), title: "Hours saved at the hand-over", serves: "Nobody waits for the other shift" },
  { criterionId: randomUUID(), title: "Works like One Shared List", serves: "Nobody waits for the other shift" },
];
const longName =
  "A tool that somebody would have to choose, buy, set up, connect to everything else and explain to each ward by name";

/** Compares options in a project: one scores everything, one is ruled out, one thing is not known. */
export async function compare(browser: Browser, projectId: string): Promise<void> {
  const say = (name: string, input: object) => command(browser, projectId, name, input);
  const [carryOnId, improveId, listId, toolId, goneId] = Array.from({ length: 5 }, randomUUID);
  await say("beginOptions", { space, carryOnId, improveId });
  await say("addOption", {
    space,
    optionId: listId,
    title: "One shared list",
    what: "Kept by both shifts, on paper first",
  });
  await say("addOption", { space, optionId: toolId, title: longName });
  await say("addOption", { space, optionId: goneId, title: "Shifts that overlap by an hour" });
  await say("ruleOutOption", { optionId: goneId, because: "There are not enough of us" });
  for (const criterion of criteria) await say("addCriterion", { space, ...criterion });
  const weights = criteria.map(({ criterionId }, n) => ({ criterionId, weight: n === 0 ? 0.7 : 0.3 }));
  await say("agreeWeights", { space, weightingId: randomUUID(), weights, agreedOn: "2026-01-02" });
  const values = [
    [carryOnId, 1, 0],
    [improveId, 5, 2],
    [listId, 8, 9],
    [toolId, 9, 2],
  ] as const;
  for (const [optionId, ...row] of values) {
    const scores = criteria.map(({ criterionId }, n) => ({
      scoreId: randomUUID(),
      criterionId,
      value: row[n],
      because: n === 0 ? "We tried it for a week" : undefined,
    }));
    await say("scoreOption", { space, optionId, scores });
  }
  const what = "Whether the list works on the tablets of the ward";
  await say("noteUnknown", { space, unknownId: randomUUID(), what, optionIds: [listId] });
}
