// How smooth the costs are while an end of a range is dragged: 50 lines over 36 months, played through 10,000 times beside it.
import { randomUUID } from "node:crypto";
import { chromium, type Page } from "playwright-core";
import { chromium as installed } from "../scripts/steps/chromium.ts";
import { buildWeb } from "../scripts/steps/web.ts";
import { type MeasuredCairn, openBench } from "./support/cairn.ts";
import { drawnCase } from "./support/drawn-case.ts";
import { machineNow } from "./support/machine.ts";
import { median, spread } from "./support/median.ts";
import { printTable } from "./support/table.ts";
import { type Smoothness, smoothnessOf } from "./support/trace.ts";

const rounds = 7;
const frameMs = 1000 / 60;
const moves = 120;

/** A project with the case that the appraisal is measured with. @returns its id */
async function costed(cairn: MeasuredCairn): Promise<string> {
  const projectId = randomUUID();
  const say = (command: string, input: object) => cairn.post(`/api/projects/${projectId}/${command}`, input);
  const { terms, asNow, others } = drawnCase(false);
  const [carryOnId, improveId, newId] = [randomUUID(), randomUUID(), randomUUID()];
  const about = { name: "Costs", customer: "Example Council", outcome: "It pays" };
  await cairn.post("/api/projects", { projectId, ...about });
  await say("beginOptions", { space: "ours", carryOnId, improveId });
  await say("addOption", { space: "ours", optionId: newId, title: "Something new" });
  await say("stateCostTerms", {
    space: "ours",
    termsId: randomUUID(),
    terms: { ...terms, currency: "EUR", begins: "2027-01" },
  });
  for (const [optionId, { lines }] of [
    [carryOnId, asNow],
    [improveId, others[0] ?? asNow],
    [newId, others[1] ?? asNow],
  ] as const) {
    for (const { id, kind, range, trendPerYear, from, to, likelihood } of lines) {
      const ends = kind === "one-off cost" ? {} : { toMonth: to };
      const chance = kind === "risk" ? { likelihood } : {};
      const line = { what: `Line ${id}`, kind, ...range, trendPerYear, fromMonth: from, ...ends, ...chance };
      await say("addCostLine", { space: "ours", lineId: randomUUID(), optionId, ...line });
    }
  }
  return projectId;
}

type Held = { readonly draw: () => Promise<void>; readonly letGo: () => Promise<void> };

/** Takes an end of a range. Drawing it goes to and fro for about two seconds, as a hand does, and back to where it was. */
async function hold(page: Page): Promise<Held> {
  const handle = page.getByRole("slider", { name: /1 in 10 above/ }).first();
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error("There is no range to drag");
  const [x, y] = [box.x + box.width / 4, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  return {
    draw: async () => {
      for (let move = 0; move <= moves; move += 1) {
        await page.mouse.move(x + 40 * Math.sin((4 * Math.PI * move) / moves), y);
        await page.waitForTimeout(frameMs - 2);
      }
    },
    letGo: async () => {
      await page.mouse.up();
      await page.waitForTimeout(500);
    },
  };
}

console.log(machineNow());
if (!(await buildWeb())) throw new Error("The web app could not be built.");
await using bench = await openBench();
const cairn = await bench.cairn("drag");
const projectId = await costed(cairn);
const browser = await chromium.launch({ executablePath: installed(), args: ["--no-sandbox", "--disable-gpu"] });
const drawing: Smoothness[] = [];
const letting: Smoothness[] = [];
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const [name = "", value = ""] = (cairn.signedIn["cookie"] ?? "").split("=");
  await context.addCookies([{ name, value, url: `http://localhost:${cairn.port}` }]);
  const page = await context.newPage();
  await page.goto(`http://localhost:${cairn.port}/projects/${projectId}/decide/costs`);
  await page.getByRole("img", { name: /drawn/ }).waitFor();
  const session = await context.newCDPSession(page);
  for (let round = 0; round <= rounds; round += 1) {
    const { draw, letGo } = await hold(page);
    const [drawn, ended] = [await smoothnessOf(session, draw), await smoothnessOf(session, letGo)];
    // The first time, everything is still being compiled.
    if (round > 0) drawing.push(drawn);
    if (round > 0) letting.push(ended);
  }
} finally {
  await browser.close();
}

const longestIn = (found: readonly Smoothness[]): number[] => found.map(({ taskMs }) => Math.max(...taskMs));
const dropped = drawing.map((it) => (100 * it.dropped) / (it.shown + it.dropped));
printTable([
  {
    what: "the page's longest task while an end is dragged, its own processor time",
    measured: `${spread(longestIn(drawing), 1)} ms`,
    beside: `at most ${frameMs.toFixed(1)} ms: 60 frames a second`,
    holds: median(longestIn(drawing)) <= frameMs,
  },
  { what: "  frames that Chromium says it dropped", measured: `${spread(dropped, 1)} %`, beside: "" },
  {
    what: "  frames that it showed",
    measured: spread(
      drawing.map(({ shown }) => shown),
      0,
    ),
    beside: `${moves} moves`,
  },
  { what: "the longest when it is let go, and saved", measured: `${spread(longestIn(letting), 1)} ms`, beside: "" },
]);
console.log(machineNow());
