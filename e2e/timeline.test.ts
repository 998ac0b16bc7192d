import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import { words } from "../apps/web/src/words/words.ts";
import { overflowOf, violationsOn } from "./support/axe.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { fillWithLongPlan } from "./support/long-plan.ts";
import { beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";

/** Three hundred activities, moved by hand and by key. */

const count = 300;
let cairn: Cairn;
let browsers: Browsers;
let desk: Window;
let screen: Screen;
let ids: readonly string[] = [];

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  const { browser } = await setUpOverHttp(cairn);
  const projectId = await beginOverHttp(browser, { name: "A long way", customer: "Customer Inc" });
  ids = await fillWithLongPlan(browser, projectId, count);
  desk = await browsers.open(cairn, { width: 1280 });
  await desk.context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
  screen = screenOf(desk.page);
  await desk.page.goto(`/projects/${projectId}/plan?view=timeline`);
}, 60_000);

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

tellAsOneStory(() => [desk]);

/** A busy machine may take a while to find dates. */
const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 15_000 });

const headline = () => desk.page.locator("h2[aria-live]");
const settled = async (): Promise<string> => {
  await desk.page.locator("h2[aria-live]:not([data-waiting])").waitFor();
  return (await headline().textContent()) ?? "";
};
const full = (id: string) => desk.page.locator(`[data-bar="${id}"] rect[class*=full]`);
const leftOf = async (id: string): Promise<number> => Number(await full(id).getAttribute("x"));
const gripOf = (id: string, grip: string) => desk.page.locator(`[data-bar="${id}"] [data-grip="${grip}"]`);

/** Takes a bar by its middle and carries it so many pixels to the right, without letting go. */
async function carry(id: string, pixels: number): Promise<void> {
  await gripOf(id, "move").scrollIntoViewIfNeeded();
  const box = await gripOf(id, "move").boundingBox();
  if (!box) throw new Error("nothing to take");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await desk.page.mouse.move(x, y);
  await desk.page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await desk.page.mouse.move(x + (pixels * step) / 10, y);
}

/** Lets go, and waits for the day to reckon with to be another. @returns milliseconds from letting go to the new day */
async function letGo(before: string): Promise<number> {
  await desk.page.evaluate((text) => {
    const line = document.querySelector("h2[aria-live]");
    if (!line) throw new Error("no headline");
    addEventListener(
      "pointerup",
      () => {
        const at = performance.now();
        const look = new MutationObserver(() => {
          if (line.textContent === text) return;
          look.disconnect();
          Reflect.set(self, "took", performance.now() - at);
        });
        look.observe(line, { childList: true, characterData: true, subtree: true });
      },
      { once: true, capture: true },
    );
  }, before);
  await desk.page.mouse.up();
  await desk.page.waitForFunction(() => Reflect.get(self, "took") !== undefined);
  return desk.page.evaluate(() => {
    const took = Number(Reflect.get(self, "took"));
    Reflect.deleteProperty(self, "took");
    return took;
  });
}

story("a plan of three hundred activities", () => {
  it("says when it will be done, and draws everything", async () => {
    await screen.sees(/Done by .* in 8 of 10 cases/);
    expect(await desk.page.locator("[data-bar]").count()).toBe(count);
    expect(await overflowOf(desk.page)).toEqual([]);
  });

  it("shows while one is carried where the others would go, and says the new day within a second of letting go", async () => {
    const [first = "", second = ""] = [ids[0], ids[15]];
    const took: number[] = [];
    for (const pixels of [660, 990, 1320]) {
      const before = await settled();
      const lay = await leftOf(second);
      await carry(first, pixels);
      await eventually(() => leftOf(second)).toBeGreaterThan(lay);
      took.push(await letGo(before));
      await screen.takeBack();
      await eventually(settled).toBe(before);
    }
    expect(Math.min(...took)).toBeLessThan(1000);
  });

  it("lets go without a trace on Escape", async () => {
    const [first = "", second = ""] = [ids[0], ids[15]];
    const [before, lay] = [await settled(), await leftOf(second)];
    await carry(first, 660);
    await desk.page.keyboard.press("Escape");
    await eventually(() => leftOf(second)).toBe(lay);
    await desk.page.mouse.up();
    expect(await settled()).toBe(before);
  });

  it("joins two by a line from one to the other, and refuses a circle", async () => {
    const [first = "", second = ""] = [ids[1], ids[2]];
    await gripOf(first, "move").hover();
    await join(first, second);
    await screen.sees(words.timeline.linked("Activity 2"));
    await join(second, first);
    await screen.sees(/circle|wait for each other/i);
  });

  it("moves, stretches and fixes by the keys of the keyboard", async () => {
    const label = desk.page.locator(`a[data-activity="${ids[3]}"]`);
    await label.focus();
    await desk.page.keyboard.press("ArrowRight");
    await screen.sees(/Fixed to begin on/);
    await desk.page.keyboard.press("p");
    await screen.sees(words.timeline.letGo);
    await desk.page.keyboard.press("Shift+ArrowRight");
    await screen.sees(/Takes .* working days now/);
    await desk.page.keyboard.press("m");
    await screen.sees(words.timeline.dates("Activity 4"));
    expect(await violationsOn(desk.page)).toEqual([]);
    await desk.page.keyboard.press("Escape");
  });
});

/** Draws a line from the end of one to the beginning of another. */
async function join(from: string, to: string): Promise<void> {
  const end = await gripOf(from, "link from finish").boundingBox();
  const target = await full(to).boundingBox();
  if (!end || !target) throw new Error("nothing to join");
  await desk.page.mouse.move(end.x + 5, end.y + 5);
  await desk.page.mouse.down();
  await desk.page.mouse.move(target.x + 20, target.y + 3, { steps: 4 });
  await desk.page.mouse.move(target.x + 1, target.y + 7, { steps: 4 });
  await desk.page.mouse.up();
}
