import { seededDraws } from "@cairn/appraisal/draws.ts";
import { asProject, emptyProject } from "@cairn/domain/project/project.ts";
import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import { assess } from "../apps/web/src/parts/assessment.ts";
import { caseOf } from "../apps/web/src/parts/costed-case.ts";
import { formatMoney } from "../apps/web/src/words/format.ts";
import { words } from "../apps/web/src/words/words.ts";
import { costingIn } from "../packages/domain/src/project/costs/costing.ts";
import { overflowOf, violationsOn } from "./support/axe.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { fillWithCosts } from "./support/costed.ts";
import { beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";
import { viewOf } from "./support/view.ts";

const say = words.costs;
const asNow = "Carry on as now";

let cairn: Cairn;
let browsers: Browsers;
let desk: Window;
let phone: Window;
let screen: Screen;
let empty = "";
let full = "";

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  const { browser } = await setUpOverHttp(cairn);
  empty = await beginOverHttp(browser, { name: "Shifts", customer: "Customer Inc" });
  full = await beginOverHttp(browser, { name: "Shifts, costed", customer: "Customer Inc" });
  await fillWithCosts(browser, full);
  desk = await browsers.open(cairn, { width: 1280 });
  phone = await browsers.open(cairn, { width: 390 });
  for (const { context } of [desk, phone]) {
    await context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
  }
  screen = screenOf(desk.page);
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

tellAsOneStory(() => [desk, phone]);

/** A busy machine may take a while to add up. */
const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 15_000 });

const likelyField = (what: string) => screen.find("textbox", say.handle(say.likely, what));
const highHandle = (what: string) => screen.find("slider", say.handle(say.high, what));

story("costing, from nothing to an answer", () => {
  it("begins with carrying on as now, and what holds for all options", async () => {
    await desk.page.goto(`/projects/${empty}/decide/costs`);
    await screen.press(say.begin);
    await screen.press(say.stateTerms);
    await screen.choose(say.currency, "CHF, Swiss Franc");
    await screen.write(say.inflation, "1.5");
    await screen.write(say.hourCost, "80");
    await screen.press(words.shell.save);
    await screen.sees(say.sunk);
    await screen.sees("1.5% a year");
    await screen.sees(say.noLines);
  });

  it("adds a line of hours, and says what it comes to", async () => {
    await screen.press(say.add(asNow));
    await screen.write(say.what, "Hours lost in handing over");
    await screen.choose(say.kind, say.kinds["own effort"]);
    await screen.write(say.low, "100");
    await screen.write(say.likely, "90");
    await screen.write(say.high, "160");
    await screen.sees(say.rising);
    await screen.write(say.low, "60");
    await screen.write(say.source, "Counted over two weeks");
    await screen.press(words.shell.save);
    await screen.sees(/Over 24 months it costs between/);
    await screen.sees(say.drivesMost("Hours lost in handing over", 1));
    await screen.sees("Counted over two weeks");
  });

  it("compares with an option that brings the hours down", async () => {
    await screen.press(say.add("Improve what we have"));
    await screen.write(say.what, "Hours lost after training");
    await screen.choose(say.kind, say.kinds["own effort"]);
    for (const [field, figure] of [
      [say.low, "20"],
      [say.likely, "30"],
      [say.high, "40"],
    ] as const) {
      await screen.write(field, figure);
    }
    await screen.press(words.shell.save);
    await screen.find("heading", say.headline("Improve what we have", 24)).waitFor();
    await screen.sees(say.crossing.never(true, 24));
  });

  it("takes back what was typed on the spot", async () => {
    await likelyField("Hours lost after training").fill("39");
    await likelyField("Hours lost after training").press("Enter");
    await screen.sees(say.changed);
    await screen.press(words.shell.undo);
    await eventually(() => likelyField("Hours lost after training").inputValue()).toBe("30 h");
  });
});

story("a costed project", () => {
  it("says the same as the arithmetic says here", async () => {
    await desk.page.goto(`/projects/${full}/decide/costs`);
    const { spaces } = await viewOf(desk, desk.page.url());
    const ours = spaces.find(({ space }) => space === "ours");
    const costing = costingIn("ours", asProject({ ...emptyProject, ...ours?.state }));
    if (!costing.terms) throw new Error("no terms");
    const { appraisal, drivers } = assess(caseOf(costing, costing.terms), seededDraws("cairn"));
    const money = (value: number): string => formatMoney(value, "EUR");
    for (const option of [appraisal.asNow, ...appraisal.others]) {
      const end = option.upToMonth.at(-1);
      if (end) await screen.sees(say.outcome(end, 24, money));
    }
    for (const { upToMonth, aheadAtEnd } of appraisal.againstNow) {
      const end = upToMonth.at(-1);
      const points = say.points(aheadAtEnd.standardError);
      if (end) await screen.sees(say.atEnd(end, aheadAtEnd.share, appraisal.runs, points, money));
    }
    const [first] = drivers[appraisal.asNow.id] ?? [];
    await screen.sees(say.drivesMost("Hours lost in handing over", first?.varianceShare ?? 0));
  });

  it("shows while an end is dragged what that would change, and keeps it when it is let go", async () => {
    const [before, handle] = [await outcomeOf("A common list"), highHandle("Setting it up")];
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (!box) throw new Error("no handle");
    await desk.page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
    await desk.page.mouse.down();
    await desk.page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 8 });
    await eventually(() => outcomeOf("A common list")).not.toBe(before);
    const dragged = await handle.getAttribute("aria-valuenow");
    await desk.page.mouse.up();
    await screen.sees(say.changed);
    await desk.page.reload();
    await eventually(() => handle.getAttribute("aria-valuenow")).toBe(dragged);
    await eventually(() => outcomeOf("A common list")).not.toBe(before);
  });

  it("moves an end by the arrow keys, and never past its neighbour", async () => {
    const handle = screen.find("slider", say.handle(say.low, "Setting it up"));
    const before = Number(await handle.getAttribute("aria-valuenow"));
    await handle.press("ArrowRight");
    await eventually(async () => Number(await handle.getAttribute("aria-valuenow"))).toBeGreaterThan(before);
    for (let press = 0; press < 10; press += 1) await handle.press("PageUp");
    await eventually(async () => Number(await handle.getAttribute("aria-valuenow"))).toBe(25_000);
  });

  it("has its figures in a table, and optimism on a line of its own", async () => {
    await desk.page.getByText(say.table).click();
    await screen.find("columnheader", "A common list").waitFor();
    await eventually(() => desk.page.getByRole("row").count()).toBeGreaterThan(24);
    const account = desk.page.getByRole("group").filter({ hasText: say.optimism(0.2, 0.3) });
    await account.getByText(say.account, { exact: true }).click();
    await screen.sees(say.optimism(0.2, 0.3));
    await screen.sees("The last two came to a fifth more");
  });

  it("bars nobody, on a phone and on a wide screen, in light and in dark", async () => {
    for (const { page } of [desk, phone]) {
      await page.goto(`/projects/${full}/decide/costs`);
      await page.getByRole("heading", { level: 1, name: /comes out best/ }).waitFor();
      expect([...(await overflowOf(page)), ...(await violationsOn(page))]).toEqual([]);
    }
  });
});

/** What the screen says an option comes to. */
async function outcomeOf(option: string): Promise<string> {
  const item = desk.page.getByRole("listitem").filter({ has: desk.page.getByRole("heading", { name: option }) });
  return item.getByText(/^Over 24 months/).innerText();
}
