// How smooth the timeline of 300 activities is while a bar is carried, scrolled past and looked at nearer, and how soon after
// letting go the new day to reckon with stands there.
import { randomUUID } from "node:crypto";
import { chromium, type Page } from "playwright-core";
import { newBrowser } from "../apps/server/src/testing/browser.ts";
import { fillWithLongPlan } from "../e2e/support/long-plan.ts";
import { newDay, timedDrop } from "../e2e/support/new-day.ts";
import { chromium as installed } from "../scripts/steps/chromium.ts";
import { buildWeb } from "../scripts/steps/web.ts";
import { type MeasuredCairn, openBench } from "./support/cairn.ts";
import { machineNow } from "./support/machine.ts";
import { median, spread } from "./support/median.ts";
import { printTable } from "./support/table.ts";
import { type Smoothness, smoothnessOf } from "./support/trace.ts";

const rounds = 7;
const frameMs = 1000 / 60;
const answerMs = 1000;
const moves = 120;
const count = 300;
const farPixels = 660;

/** A project with the long plan. @returns its id, and the first activity's, which many wait for */
async function planned(cairn: MeasuredCairn): Promise<{ projectId: string; first: string }> {
  const projectId = randomUUID();
  const about = { name: "A long way", customer: "Example Council", outcome: "It holds" };
  await cairn.post("/api/projects", { projectId, ...about });
  const browser = newBrowser(`http://127.0.0.1:${cairn.port}`);
  const [name = "", value = ""] = (cairn.signedIn["cookie"] ?? "").split("=");
  browser.cookies.set(name, value);
  const [first = ""] = await fillWithLongPlan(browser, projectId, count);
  return { projectId, first };
}

/** Takes a bar by its middle. Carrying it goes to and fro for about two seconds, as a hand does, and ends far from where it lay. */
async function hold(page: Page, id: string) {
  const grip = page.locator(`[data-bar="${id}"] [data-grip="move"]`);
  await grip.scrollIntoViewIfNeeded();
  const box = await grip.boundingBox();
  if (!box) throw new Error("There is no bar to carry");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  return {
    carry: async () => {
      for (let move = 0; move <= moves; move += 1) {
        await page.mouse.move(x + (farPixels / 2) * (1 - Math.cos((5 * Math.PI * move) / moves)), y);
        await page.waitForTimeout(frameMs - 2);
      }
    },
    letGo: () => timedDrop(page),
  };
}

async function takeBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await page.waitForTimeout(1500);
}

/** Down past all activities and up again, by the wheel. */
async function scroll(page: Page): Promise<void> {
  await page.mouse.move(800, 500);
  for (let move = 0; move < moves; move += 1) {
    await page.mouse.wheel(0, move < moves / 2 ? 120 : -120);
    await page.waitForTimeout(frameMs - 2);
  }
}

/** From weeks to all, and near again, by keys. */
async function zoom(page: Page): Promise<void> {
  await page.locator("a[data-label]").first().focus();
  for (const key of ["-", "-", "0", "+", "+", "+", "-"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
}

console.log(machineNow());
if (!(await buildWeb())) throw new Error("The web app could not be built.");
await using bench = await openBench();
const cairn = await bench.cairn("timeline");
const { projectId, first } = await planned(cairn);
const browser = await chromium.launch({ executablePath: installed(), args: ["--no-sandbox", "--disable-gpu"] });
const carrying: Smoothness[] = [];
const letting: Smoothness[] = [];
const scrolling: Smoothness[] = [];
const zooming: Smoothness[] = [];
const answering: number[] = [];
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const [name = "", value = ""] = (cairn.signedIn["cookie"] ?? "").split("=");
  await context.addCookies([{ name, value, url: `http://localhost:${cairn.port}` }]);
  const page = await context.newPage();
  await page.goto(`http://localhost:${cairn.port}/projects/${projectId}/plan?view=timeline`);
  await page.locator(newDay).waitFor();
  await page.waitForTimeout(1500);
  const session = await context.newCDPSession(page);
  for (let round = 0; round <= rounds; round += 1) {
    const { carry, letGo: drop } = await hold(page, first);
    const carried = await smoothnessOf(session, carry);
    let took = Number.NaN;
    const dropped = await smoothnessOf(session, async () => {
      took = await drop();
    });
    await takeBack(page);
    const scrolled = await smoothnessOf(session, () => scroll(page));
    const zoomed = await smoothnessOf(session, () => zoom(page));
    // The first time, everything is still being compiled.
    if (round === 0) continue;
    carrying.push(carried);
    answering.push(took);
    letting.push(dropped);
    scrolling.push(scrolled);
    zooming.push(zoomed);
  }
} finally {
  await browser.close();
}

const longestIn = (found: readonly Smoothness[]): number[] => found.map(({ taskMs }) => Math.max(...taskMs));
const droppedIn = (found: readonly Smoothness[]): number[] =>
  found.map(({ shown, dropped }) => (100 * dropped) / (shown + dropped));
const shownIn = (found: readonly Smoothness[]): number[] => found.map(({ shown }) => shown);
const aFrame = `at most ${frameMs.toFixed(1)} ms: 60 frames a second`;
const lasting = (what: string, found: readonly Smoothness[]) => ({
  what: `the page's longest task while ${what}, its own processor time`,
  measured: `${spread(longestIn(found), 1)} ms`,
});
printTable([
  {
    ...lasting("a bar is carried", carrying),
    beside: aFrame,
    holds: median(longestIn(carrying)) <= frameMs,
  },
  { what: "  frames that Chromium says it dropped", measured: `${spread(droppedIn(carrying), 1)} %`, beside: "" },
  { what: "  frames that it showed", measured: spread(shownIn(carrying), 0), beside: `${moves} moves` },
  {
    what: "from letting go to the new day in 8 of 10 cases",
    measured: `${spread(answering, 0)} ms`,
    beside: `at most ${answerMs} ms`,
    holds: median(answering) <= answerMs,
  },
  { ...lasting("it is let go", letting), beside: "" },
  {
    ...lasting("all 300 are scrolled past", scrolling),
    beside: aFrame,
    holds: median(longestIn(scrolling)) <= frameMs,
  },
  { what: "  frames that Chromium says it dropped", measured: `${spread(droppedIn(scrolling), 1)} %`, beside: "" },
  { ...lasting("one looks nearer and farther", zooming), beside: "one step of seven" },
]);
console.log(machineNow());
