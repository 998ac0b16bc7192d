import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { library } from "@cairn/library/library.gen.ts";
import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import type { Browser } from "../apps/server/src/testing/browser.ts";
import { asking, dropped, inXes, knownPast, signed } from "../apps/server/src/testing/known-past.ts";
import { command } from "../apps/server/src/testing/projects.ts";
import { endingName } from "../apps/web/src/words/en/experience.ts";
import { words } from "../apps/web/src/words/words.ts";
import { overflowOf, violationsOn } from "./support/axe.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { describe, realSituation } from "./support/framing.ts";
import { beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";

/** Past projects come in from an event log, through the screens, and say what they show. */

const { evidence, experience: say, frame, outlook, pastImports: files, pastPaths: paths, sharing, shell } = words;
const titleOf = (id: string): string => library.activities.find((it) => it.id === id)?.title ?? "";
const projects = knownPast(600);
const endedWith = (activity: string): number =>
  projects.filter(({ steps }) => steps.at(-1)?.activity === activity).length;

let cairn: Cairn;
let browsers: Browsers;
let window: Window;
let screen: Screen;
let folder: string;
let log: string;
let browser: Browser;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  ({ browser } = await setUpOverHttp(cairn));
  folder = await mkdtemp(join(tmpdir(), "cairn-past-"));
  log = join(folder, "past.xes.gz");
  await writeFile(log, gzipSync(inXes(projects)));
  window = await browsers.open(cairn, { width: 1280 });
  await window.context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
  screen = screenOf(window.page);
  await window.page.goto("/");
}, 60_000);

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

tellAsOneStory(() => [window]);

const cellsOf = async (caption: string): Promise<readonly (readonly string[])[]> =>
  Promise.all(
    (await window.page.getByRole("table", { name: caption }).locator("tbody tr").all()).map((row) =>
      row.locator("th, td").allInnerTexts(),
    ),
  );

story("past projects from an event log", () => {
  it("are asked for where there are none, with what would be seen of them", async () => {
    await screen.follow(shell.experience);
    await screen.sees(say.nothing);
    await screen.press(say.bring);
  });

  it("say what is wrong with a file that is none, and take nothing", async () => {
    const broken = join(folder, "broken.xes");
    await writeFile(broken, '<?xml version="1.0"?><!DOCTYPE log [<!ENTITY a "aa">]><log><trace>&a;</trace></log>');
    await give(broken);
    await window.page.getByRole("alert").filter({ hasText: /\w/ }).first().waitFor();
    await screen.press(files.back);
    await expect
      .poll(() => window.page.getByRole("button", { name: files.bring }).or(screen.find("button", say.bring)).count())
      .toBe(1);
  });

  it("can be looked at as another kind of table, where the columns look wrong", async () => {
    const table = join(folder, "misleading.csv");
    await writeFile(table, "case;activity, by whom, where;date\n1;ask, Ann, here;2024-01-05\n");
    await window.page.getByRole("button", { name: files.bring }).or(screen.find("button", say.bring)).click();
    await give(table);
    await screen.sees(files.noSuggestion);
    await window.page.locator("summary", { hasText: files.looksWrong }).click();
    await screen.choose(files.delimiter, files.delimiters[";"]);
    await screen.sees(files.columnsSays);
    await expect(screen.find("combobox", files.column.journey).inputValue()).resolves.toBe("case");
    await expect(screen.find("combobox", files.delimiter).inputValue()).resolves.toBe(";");
    await screen.choose(files.delimiter, files.delimiters["|"]);
    await window.page.getByRole("alert").filter({ hasText: "There are no columns" }).waitFor();
    await expect(screen.find("combobox", files.delimiter).inputValue()).resolves.toBe(";");
    await screen.press(files.remove);
    await screen.press(files.removeSure);
    await screen.nolonger("misleading.csv");
  });

  it("come in from a gzipped XES file, every row taken or refused", async () => {
    await window.page.getByRole("button", { name: files.bring }).or(screen.find("button", say.bring)).click();
    await give(log);
    await screen.sees(files.columnsTitle);
    await screen.press(files.read);
    const rows = projects.reduce((sum, { steps }) => sum + steps.length, 0);
    await screen.sees(files.report(rows, rows, 0, projects.length));
  });

  it("have their endings told by hand, and count them at once", async () => {
    await screen.press(files.guess);
    await screen.choose(`${files.byActivity}: ${dropped}`, endingName("no decision"));
    await expect
      .poll(async () => (await cellsOf(files.sensitivity)).find(([ending]) => ending === endingName("committed"))?.[1])
      .toBe(`${endedWith(signed)}`);
    expect((await cellsOf(files.sensitivity)).find(([ending]) => ending === endingName("no decision"))?.[1]).toBe(
      `${endedWith(dropped)}`,
    );
    await screen.press(files.take);
  });

  it("show how they end, in words, drawn and as a table", async () => {
    await screen.sees(say.endings.title);
    await screen.sees(/^Of 600 past projects: /);
    await window.page.locator("summary", { hasText: say.endings.table }).click();
    const last = (await cellsOf(say.endings.title)).at(-1);
    // All endings and what is open are together the whole.
    const shares = (last ?? []).slice(2).map((cell) => Number.parseInt(cell, 10));
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(1);
    await screen.find("slider", say.endings.at).focus();
    const before = await window.page.getByText(/^After \d+ days/).innerText();
    await window.page.keyboard.press("Home");
    await expect.poll(() => window.page.getByText(/^After (\d+|less than a) day/).innerText()).not.toBe(before);
  });

  it("lay their paths over each other, drawn, by keyboard and as a table", async () => {
    await screen.follow(say.part.map);
    const names = window.page.getByRole("list", { name: paths.activities }).getByRole("button");
    await expect.poll(() => names.count()).toBe(5);
    await names.first().focus();
    await window.page.keyboard.press("ArrowDown");
    await window.page.keyboard.press("ArrowUp");
    await window.page.keyboard.press("Enter");
    await screen.sees(paths.chosen("Say what hurts"));
    await window.page.locator("summary", { hasText: paths.table }).click();
    const table = await cellsOf(paths.title);
    await expect(window.page.locator("svg path[data-kind]").count()).resolves.toBe(table.length);
    // From the first activity on, as often as the log has it.
    const toAsking = table.find(([one, other]) => one === "Say what hurts" && other === asking)?.[2];
    const covered = await window.page.getByText(/of the past projects and/).innerText();
    await window.page.getByRole("slider", { name: paths.coverage }).press("End");
    await expect.poll(() => window.page.getByText(/of the past projects and/).innerText()).not.toBe(covered);
    await expect
      .poll(async () =>
        Number((await cellsOf(paths.title)).find(([one, other]) => one === "Say what hurts" && other === asking)?.[2]),
      )
      .toBe(projects.filter(({ steps }) => steps[1]?.activity === asking).length);
    expect(Number(toAsking)).toBeGreaterThan(0);
    const day = window.page.getByRole("slider", { name: paths.replayAt });
    await day.press("ArrowRight");
    await day.press("Home");
    await screen.sees(/^Day 0: of 600, 600 stand where the bars are/);
    await screen.press(paths.play);
    await screen.sees(/^Day ([1-9]|\d\d)\d*: of 600, [1-5]\d\d stand/);
    await screen.press(paths.pause);
    await screen.tick(paths.beside("committed", "no decision"));
    await screen.sees(paths.perHundredSays);
    await window.page.locator("summary", { hasText: paths.variants }).click();
    await screen.press(window.page.getByRole("button", { name: paths.follow }).first());
    await screen.press(paths.unfollow);
  });

  it("find what is true and not what is not, down to the projects behind it", async () => {
    await screen.follow(say.part.findings);
    const found = say.findings.finding(asking, "committed", true);
    await screen.sees(found);
    const first = window.page.getByRole("listitem").filter({ hasText: found });
    await first.locator("summary").click();
    await expect(first.innerText()).resolves.toMatch(/n: \d+ of \d+ with it ended so[\s\S]*q = /);
    for (const nothing of ["Send a newsletter", "Hold a workshop"]) {
      await expect(window.page.getByRole("heading", { name: nothing }).filter({ visible: true }).count()).resolves.toBe(
        0,
      );
    }
    await first.getByRole("button", { name: say.findings.behindIt }).click();
    await screen.press(window.page.getByRole("button", { name: /^Project \d+$/ }).first());
    await screen.sees(asking);
    expect(await window.page.content()).not.toContain("Person of");
  });

  it("tell on every part how many, from when and how it was made", async () => {
    for (const part of [say.part.endings, say.part.stalls, say.part.time, say.part.findings, say.part.record]) {
      await screen.follow(part);
      await screen.sees(/n = [\d,]+ past projects/);
      await window.page.locator("summary", { hasText: say.standing.how }).first().click();
      await screen.sees(say.standing.reached);
    }
  });

  it("can be taken along without names", async () => {
    await screen.follow(say.part.files);
    const downloading = window.page.waitForEvent("download");
    await screen.press(screen.find("link", files.asCsv));
    const csv = await readFile(await (await downloading).path(), "utf8");
    expect(csv.trim().split("\n").length).toBeGreaterThan(2000);
    for (const name of ["Person of", "K-1"]) expect(csv).not.toContain(name);
  });

  it("speak in a project that is framed afterwards, item by item", async () => {
    await screen.press(files.open("past.xes.gz"));
    await window.page.locator("summary", { hasText: files.standsFor }).click();
    const standing = { [asking]: "A22", "Send a newsletter": "A37", "Say what hurts": "A10" };
    for (const [name, id] of Object.entries(standing))
      await screen.choose(`${files.standsForTitle}: ${name}`, titleOf(id));
    await expect.poll(() => window.page.getByText(files.counting).count()).toBe(0);

    const projectId = await beginOverHttp(browser, { name: "Better invoices", customer: "Seller Ltd" });
    await window.page.goto(`/projects/${projectId}/frame`);
    await describe(screen, realSituation());
    const said = window.page.getByRole("region", { name: evidence.title });
    await said.getByText(/^\d+ of \d+ proposals rest on past projects of Seller Ltd/).waitFor();
    // What is true is asked, with its counts; what is not is not.
    const question = said.getByRole("listitem").filter({ hasText: frame.completeness.applies(titleOf("A22")) });
    await expect(question.innerText()).resolves.toMatch(
      /\d+ of \d+ that went ahead had done it by week \d+, and \d+ of/,
    );
    await expect(said.getByText(frame.completeness.applies(titleOf("A37"))).count()).resolves.toBe(0);
    // Each item says whether it rests on past projects, and how that was made is one click away.
    const row = (id: string) =>
      window.page.locator("li").filter({ has: window.page.locator("button[data-proposal]", { hasText: titleOf(id) }) });
    await row("A10").getByText(`${evidence.mark}:`).waitFor();
    await expect(row("A01").getByText(`${evidence.mark}:`).count()).resolves.toBe(0);
    await row("A22")
      .getByRole("button", { name: titleOf("A22"), exact: true })
      .click();
    await row("A22")
      .getByText(/\(\d[\d.]* to \d[\d.]*, 90 % interval\)/)
      .waitFor();
    await said.locator("summary", { hasText: say.standing.how }).click();
    await said.getByText(/n = 600 past projects/).waitFor();
    await said.getByText(evidence.counted).waitFor();
    expect(await overflowOf(window.page)).toEqual([]);
    expect(await violationsOn(window.page)).toEqual([]);

    await question.getByRole("button", { name: frame.completeness.take }).click();
    await screen.sees(frame.taken);
    await expect.poll(() => question.count()).toBe(0);
    await window.page.goto(`/projects/${projectId}/decide/outlook`);
    await screen.sees(outlook.notEnoughAlike);
  });

  it("count a project of one's own once it has ended, as long as its lead allows it", async () => {
    const projectId = await beginOverHttp(browser, { name: "Quennell's invoices", customer: "Seller Ltd" });
    await window.page.goto(`/projects/${projectId}/sharing`);
    await screen.tick(sharing.learning.allow);
    await screen.sees(sharing.learning.allowed);
    await decideOverHttp(projectId);
    const counted = async (count: number): Promise<void> => {
      await window.page.goto("/");
      await screen.follow(shell.experience);
      await screen.follow(say.part.files);
      await screen.sees(files.fromHere(count));
    };
    await counted(1);
    expect(await window.page.content()).not.toContain("Quennell");
    await window.page.goto(`/projects/${projectId}/sharing`);
    await window.page.getByLabel(sharing.learning.allow).uncheck();
    await screen.sees(sharing.learning.ended);
    await counted(0);
  });

  it("say what those of one's own struck out, once five have answered it", async () => {
    for (let nth = 0; nth < 5; nth += 1) {
      const projectId = await beginOverHttp(browser, { name: `Quennell's ${nth}`, customer: "Seller Ltd" });
      const activityId = randomUUID();
      const proposed = {
        activityId,
        libraryId: "A22",
        title: "Ask Quennell",
        job: "understand",
        carriedBy: "together",
      };
      await command(browser, projectId, "proposeActivities", { space: "ours", activities: [proposed] });
      if (nth === 0) await command(browser, projectId, "acceptActivity", { activityId });
      else await command(browser, projectId, "strikeOut", { activityId, because: "Quennell is against it" });
      await command(browser, projectId, "allowLearning", { learningId: randomUUID() });
      await decideOverHttp(projectId);
    }
    const projectId = await beginOverHttp(browser, { name: "Quicker orders", customer: "Seller Ltd" });
    await window.page.goto(`/projects/${projectId}/frame`);
    await describe(screen, realSituation());
    await screen.sees(/^Your own projects: struck out in 4 of 5 \(38 to 96 of 100/);
    await screen.press(window.page.locator("button[data-proposal]", { hasText: titleOf("A22") }));
    await screen.sees(evidence.struckHow(5, "Seller Ltd"));
    expect(await window.page.content()).not.toContain("Quennell");
    expect(await overflowOf(window.page)).toEqual([]);
    expect(await violationsOn(window.page)).toEqual([]);
  });

  it("go again without a trace", async () => {
    await window.page.goto("/");
    await screen.follow(shell.experience);
    await screen.follow(say.part.files);
    await screen.press(files.open("past.xes.gz"));
    await screen.press(files.remove);
    await screen.press(files.removeSure);
    await screen.nolonger("past.xes.gz");
    expect(await overflowOf(window.page)).toEqual([]);
    expect(await violationsOn(window.page)).toEqual([]);
  });
});

/** Something of the library is done, and it is decided to go ahead. */
async function decideOverHttp(projectId: string): Promise<void> {
  const [activityId, decisionId, recordId] = [randomUUID(), randomUUID(), randomUUID()];
  const { you } = (await browser.get(`/api/projects/${projectId}`)).json as { you: { personId: string } };
  const activity = { activityId, space: "ours", libraryId: "A10", title: "Ask Quennell", job: "understand" };
  await command(browser, projectId, "addActivity", { ...activity, carriedBy: "the customer alone" });
  await command(browser, projectId, "finishActivity", { activityId });
  const question = { decisionId, space: "ours", title: "Shall we?", decides: you.personId };
  await command(browser, projectId, "openDecision", question);
  await command(browser, projectId, "recordDecision", { recordId, decisionId, ending: "go", reasons: "Yes" });
}

async function give(path: string): Promise<void> {
  const choosing = window.page.waitForEvent("filechooser");
  await screen
    .find("button", new RegExp(`^${files.choose}`))
    .first()
    .click();
  await (await choosing).setFiles(path);
  await screen.press(files.send);
}
