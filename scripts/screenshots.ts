// Makes the pictures in docs/screenshots from the sample project, on a Cairn of its own: npx node scripts/screenshots.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { words } from "../apps/web/src/words/words.ts";
import { startCairn } from "../e2e/support/cairn.ts";
import { screenOf } from "../e2e/support/screen.ts";
import { setUp } from "../e2e/support/ways-in.ts";
import { chromium as installed } from "./steps/chromium.ts";
import { root } from "./steps/root.ts";
import { buildWeb } from "./steps/web.ts";

const folder = join(root, "docs", "screenshots");
const mostBytes = 200_000;
const seen = { locale: "en-GB", colorScheme: "light", reducedMotion: "reduce" } as const;
const phone: BrowserContextOptions = {
  ...seen,
  viewport: { width: 390, height: 1000 },
  deviceScaleFactor: 1.5,
  isMobile: true,
  hasTouch: true,
};
const admin = { name: "Alex Example", email: "alex@example.org", organisation: "Example", sells: false };

/** Lets the page finish: its heading, what it lists, and its font. */
async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  for (const wait of [words.shell.loading, words.costs.reckoning, words.experience.loading, words.timeline.working])
    await page.getByText(wait).first().waitFor({ state: "hidden" });
  await page.locator("main").locator("button, summary").first().waitFor();
  await page.evaluate("document.fonts.ready");
}

async function take(page: Page, name: string, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
  const picture = await page.screenshot();
  if (picture.length > mostBytes) throw new Error(`${name}.png has ${picture.length} bytes, at most ${mostBytes}`);
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`${name}.png ${Math.round(picture.length / 1000)} kB`);
}

if (!(await buildWeb())) throw new Error("The web app could not be built.");
mkdirSync(folder, { recursive: true });
await using cairn = await startCairn();
const browser = await chromium.launch({ executablePath: installed(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const atDesk = await browser.newContext({ ...seen, baseURL: cairn.url });
  const page = await atDesk.newPage();
  const screen = screenOf(page);
  await setUp(cairn, screen, admin);
  await screen.follow(words.shell.admin);
  await screen.press(words.admin.makeSample);
  await screen.sees(words.admin.sampleMade);
  await screen.follow(words.shell.projects);
  await page.locator("main").getByRole("link", { name: words.shell.sample }).first().click();
  await page.waitForURL("**/projects/*");
  const project = new URL(page.url()).pathname;

  await page.setViewportSize({ width: 1100, height: 700 });
  await take(page, "home", project);
  await page.setViewportSize({ width: 1280, height: 760 });
  await take(page, "frame", `${project}/frame?show=open`);
  await take(page, "plan", `${project}/plan`);
  await take(page, "costs", `${project}/decide/costs`);
  await take(page, "timeline", `${project}/plan?view=timeline&zoom=fit`);
  await page.goto("/");
  await screen.follow(words.shell.experience);
  await screen.press(words.experience.lookAtSample);
  await screen.sees(words.experience.endings.title);
  await take(page, "past-projects", new URL(page.url()).pathname);

  const onPhone = await browser.newContext({ ...phone, baseURL: cairn.url, storageState: await atDesk.storageState() });
  await take(await onPhone.newPage(), "my-part", `${project}/my-part`);
} finally {
  await browser.close();
}
