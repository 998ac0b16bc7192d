// Somebody brings a real log in through the screens, says how its endings are told, and reads the map, the endings and a finding.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { endingName } from "../apps/web/src/words/en/experience.ts";
import { words } from "../apps/web/src/words/words.ts";
import { type Screen, screenOf } from "../e2e/support/screen.ts";
import { chromium as installed } from "../scripts/steps/chromium.ts";
import { root } from "../scripts/steps/root.ts";
import { buildWeb } from "../scripts/steps/web.ts";
import { openBench } from "./support/cairn.ts";
import { machineNow } from "./support/machine.ts";
import { printTable, type Row } from "./support/table.ts";

const log = join(root, "../shared/data/bpic2012/BPI_Challenge_2012.xes.gz");
if (!existsSync(log)) throw new Error(`The log of BPI Challenge 2012 lies at ${log}; there is no such file.`);

const { experience: say, pastImports: files, pastPaths: paths, shell } = words;
const minutes = 60_000;

/** What its source counts: applications accepted, declined by the bank, cancelled, and open at the end of the log. */
const endings = [
  ["committed", ["A_APPROVED", "A_REGISTERED", "A_ACTIVATED"], 2246],
  ["chose not to act", ["A_DECLINED"], 7635],
  ["no decision", ["A_CANCELLED"], 2807],
  ["still open", [], 399],
] as const;
const [events, cases] = [262_200, 13_087];

console.log(machineNow());
if (!(await buildWeb())) throw new Error("The web app could not be built.");
await using bench = await openBench();
const cairn = await bench.cairn("past_projects");
const browser = await chromium.launch({ executablePath: installed(), args: ["--no-sandbox", "--disable-gpu"] });
const rows: Row[] = [];
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
  context.setDefaultTimeout(2 * minutes);
  const url = `http://localhost:${cairn.port}`;
  const [name = "", value = ""] = (cairn.signedIn["cookie"] ?? "").split("=");
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.goto(url);
  const screen = screenOf(page);
  await bringIn(page, screen);
  await tellEndings(page, screen);
  await lookAround(page, screen);
} finally {
  await browser.close();
}
printTable(rows);
console.log(machineNow());

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await work();
  rows.push({ what: `  ${what}`, measured: `${((performance.now() - begun) / 1000).toFixed(1)} s`, beside: "" });
}

function exactly(what: string, found: string | number | undefined, wanted: string | number): void {
  rows.push({
    what,
    measured: `${found ?? "not there"}`,
    beside: `exactly ${wanted}`,
    holds: `${found}` === `${wanted}`,
  });
}

async function bringIn(page: Page, screen: Screen): Promise<void> {
  await screen.follow(shell.experience);
  await screen.press(say.bring);
  const choosing = page.waitForEvent("filechooser");
  await screen
    .find("button", new RegExp(`^${files.choose}`))
    .first()
    .click();
  await (await choosing).setFiles(log);
  await timed("sending it, until it is known what it is", async () => {
    await screen.press(files.send);
    await screen.sees(files.columnsTitle);
  });
  await screen.choose(files.lifecycle, files.lifecycles.together);
  const taken = files.report(events, events, 0, cases);
  await timed("reading it", async () => {
    await screen.press(files.read);
    await page.getByRole("heading", { name: files.endingsTitle }).waitFor();
  });
  exactly("rows, taken and refused, as the screen says", await page.getByText(taken).first().innerText(), taken);
}

async function tellEndings(page: Page, screen: Screen): Promise<void> {
  // The dozen that come last most often stand there; three of the five endings come after others.
  await page
    .getByRole("group", { name: files.byActivity })
    .getByRole("button", { name: files.all(24) })
    .click();
  for (const [ending, activities] of endings)
    for (const activity of activities) await screen.choose(`${files.byActivity}: ${activity}`, endingName(ending));
  await page.getByText(files.counting).waitFor({ state: "hidden" });
  const table = await cellsOf(page, files.sensitivity);
  for (const [ending, , count] of endings) {
    const found = table.find(([name]) => name === endingName(ending))?.[1];
    exactly(`${endingName(ending)}, as the screen says`, found, count.toLocaleString("en-GB"));
  }
  await timed("taking it", async () => {
    await screen.press(files.take);
    await screen.sees(say.endings.title);
  });
}

async function lookAround(page: Page, screen: Screen): Promise<void> {
  const said = await page.getByText(/^Of [\d,]+ past projects: /).innerText();
  exactly("past projects, as the page begins", said.match(/^Of ([\d,]+)/)?.[1], cases.toLocaleString("en-GB"));
  const after = await page.getByText(/^After \d+ days/).innerText();
  rows.push({ what: "endings, read at a day", measured: after, beside: "" });
  await timed("the map, drawn", async () => {
    await screen.follow(say.part.map);
    await page.locator("svg path[data-kind]").first().waitFor();
  });
  await page.getByRole("slider", { name: paths.coverage }).press("End");
  await page.getByText(/^100% /).waitFor();
  await page.locator("summary", { hasText: paths.table }).click();
  // What follows A_SUBMITTED first: the log has it in each of its cases.
  const first = (await cellsOf(page, paths.title)).find(
    ([one, other]) => one === "A_SUBMITTED" && other === "A_PARTLYSUBMITTED",
  );
  exactly("A_SUBMITTED to A_PARTLYSUBMITTED, in the map's table", first?.[2], cases.toLocaleString("en-GB"));
  await timed("the findings, until they are shown", async () => {
    await screen.follow(say.part.findings);
    await page
      .getByText(/^n = [\d,]+ past projects/)
      .first()
      .waitFor();
  });
  const finding = page
    .locator("main li")
    .filter({ hasText: /times as often each week/ })
    .first();
  const isThere = await finding.isVisible();
  rows.push({
    what: "the surest finding",
    measured: isThere
      ? (await finding.innerText()).replaceAll(/\s+/g, " ").slice(0, 160)
      : "none can be told from chance",
    beside: "",
  });
}

async function cellsOf(page: Page, caption: string): Promise<readonly (readonly string[])[]> {
  const table = page.getByRole("table", { name: caption, exact: true }).locator("tbody tr");
  await table.first().waitFor();
  return Promise.all((await table.all()).map((row) => row.locator("th, td").allInnerTexts()));
}
