import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import { workbookOf } from "../apps/server/src/testing/workbook.ts";
import { words } from "../apps/web/src/words/words.ts";
import { overflowOf, violationsOn } from "./support/axe.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { fillWithLongPlan } from "./support/long-plan.ts";
import { beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";

/** The plan goes into a file and comes back, on a phone and by keyboard. */

const say = words.planFiles;
let cairn: Cairn;
let browsers: Browsers;
let phone: Window;
let screen: Screen;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  const { browser } = await setUpOverHttp(cairn);
  const projectId = await beginOverHttp(browser, { name: "A way", customer: "Customer Inc" });
  await fillWithLongPlan(browser, projectId, 5);
  phone = await browsers.open(cairn, { width: 390 });
  await phone.context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
  screen = screenOf(phone.page);
  await phone.page.goto(`/projects/${projectId}/plan`);
}, 60_000);

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

tellAsOneStory(() => [phone]);

const given = async (file: {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}): Promise<void> => {
  const choosing = phone.page.waitForEvent("filechooser");
  await screen.find("button", new RegExp(say.file)).first().click();
  await (await choosing).setFiles(file);
};

story("the plan as a file", () => {
  it("is taken along in both formats, by keyboard", async () => {
    await phone.page.locator("summary", { hasText: say.title }).focus();
    await phone.page.keyboard.press("Enter");
    await screen.sees(say.says);
    for (const [item, ending, begins] of [
      [say.xml, /\.xml$/, "<?xml"],
      [say.xlsx, /\.xlsx$/, "PK"],
    ] as const) {
      await screen.find("link", item).focus();
      const downloading = phone.page.waitForEvent("download");
      await phone.page.keyboard.press("Enter");
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(ending);
      expect((await readFile(await download.path())).subarray(0, begins.length).toString()).toBe(begins);
    }
  });

  it("says what is wrong with a file that is none, and loses nothing", async () => {
    await screen.find("button", say.bring).focus();
    await phone.page.keyboard.press("Enter");
    await screen.sees(say.bringSays);
    await given({ name: "plan.xml", mimeType: "text/xml", buffer: Buffer.from("<!DOCTYPE a><a/>") });
    await screen.sees("DOCTYPE");
  });

  it("shows what would change before anything does, in both lights, without being too wide", async () => {
    const buffer = await workbookOf(
      ["No.", "Activity", "Due", "Waits for", "Owner"],
      [1, "Ask those who do the work", "2026-05-04", null, "Nobody Known"],
      [2, "Compare what they say", "soon", "1", null],
    );
    await given({ name: "plan.xlsx", mimeType: "application/zip", buffer });
    await screen.sees(say.read(2, 1, 1));
    await screen.sees("Nobody Known");
    await screen.sees("soon");
    await screen.sees(say.untouched(5));
    expect(await overflowOf(phone.page)).toEqual([]);
    expect(await violationsOn(phone.page)).toEqual([]);
  });

  it("is taken over at a press, and taken back at another", async () => {
    await screen.press(say.take(1));
    await screen.sees(say.took(1));
    await screen.sees("Ask those who do the work");
    await screen.takeBack();
    await screen.nolonger("Ask those who do the work");
  });
});
