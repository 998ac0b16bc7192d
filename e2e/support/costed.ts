import { randomUUID } from "node:crypto";
import type { Browser } from "../../apps/server/src/testing/browser.ts";

/** What stands in a costed project, to be spoken of by id. */
export type Costed = { readonly asNowId: string; readonly listId: string; readonly improveId: string };

type Say = (command: string, input: object) => Promise<void>;

/** Gives commands to a project over HTTP. */
export function sayTo(browser: Browser, projectId: string): Say {
  return async (command, input) => {
    const { status, text } = await browser.post(`/api/projects/${projectId}/${command}`, input);
    if (status !== 200) throw new Error(`${command} came to ${status}: ${text}`);
  };
}

const terms = {
  currency: "EUR",
  begins: "2027-01",
  months: 24,
  inflationPerYear: 0.02,
  hourCost: 52,
  source: "Payroll",
};

/** Three options with their lines: carrying on as now, improving what there is, and something new. */
export async function fillWithCosts(browser: Browser, projectId: string): Promise<Costed> {
  const say = sayTo(browser, projectId);
  const [asNowId, improveId, listId] = [randomUUID(), randomUUID(), randomUUID()];
  await say("beginOptions", { space: "ours", carryOnId: asNowId, improveId });
  await say("addOption", { space: "ours", optionId: listId, title: "A common list" });
  await say("stateCostTerms", { space: "ours", termsId: randomUUID(), terms });
  const line = (optionId: string, what: string, range: readonly number[], rest: object) => {
    const [low, likely, high] = range;
    return say("addCostLine", {
      space: "ours",
      lineId: randomUUID(),
      optionId,
      what,
      low,
      likely,
      high,
      fromMonth: 1,
      ...rest,
    });
  };
  const source = { source: "Counted over two weeks", confidence: "counted" };
  await line(asNowId, "Hours lost in handing over", [60, 90, 160], {
    kind: "own effort",
    trendPerYear: 0.05,
    ...source,
  });
  await line(asNowId, "The old system fails for days", [5000, 20000, 90000], { kind: "risk", likelihood: 0.35 });
  await line(improveId, "Training for all shifts", [3000, 5000, 9000], { kind: "one-off cost", fromMonth: 2 });
  await line(improveId, "Hours lost after training", [40, 70, 120], { kind: "own effort" });
  await line(listId, "Setting it up", [18000, 25000, 50000], { kind: "one-off cost" });
  await line(listId, "Subscription", [900, 900, 900], { kind: "running cost", fromMonth: 3 });
  await line(listId, "Hours lost afterwards", [10, 25, 60], { kind: "own effort", fromMonth: 6 });
  await line(listId, "Fewer mistakes to put right", [-200, 600, 2500], { kind: "benefit", fromMonth: 6, toMonth: 20 });
  const adjustment = { costsUp: 0.2, benefitsDown: 0.3, because: "The last two came to a fifth more" };
  await say("adjustCosts", { space: "ours", adjustmentId: randomUUID(), optionId: listId, ...adjustment });
  return { asNowId, improveId, listId };
}
