import { randomUUID } from "node:crypto";
import { addDays, type Day } from "@cairn/domain/kernel/days.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command } from "../apps/server/src/testing/projects.ts";
import { words } from "../apps/web/src/words/words.ts";
import { violationsOn } from "./support/axe.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { becomeGuest } from "./support/guest.ts";
import { setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";

/** What a guest sees of the dates: those the customer told them, and nothing that is worked out beside. */

const today = new Date().toISOString().slice(0, 10) as Day;
const [told, untold] = [randomUUID(), randomUUID()];

let cairn: Cairn;
let browsers: Browsers;
let desk: Window;
let screen: Screen;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  const { browser, organisationId } = await setUpOverHttp(cairn);
  const { projectId, space, customer } = await becomeGuest(cairn, browser, organisationId);
  const lasting = { job: "explore", carriedBy: "the customer alone", duration: { low: 2, likely: 4, high: 9 }, space };
  await command(customer, projectId, "addActivity", { ...lasting, activityId: told, title: "Visit a branch" });
  await command(customer, projectId, "addActivity", {
    ...lasting,
    activityId: untold,
    title: "Compare three ways",
    waitsFor: [told],
    due: addDays(today, 40),
  });
  const dates = [{ activityId: told, from: addDays(today, 7), to: addDays(today, 11) }];
  await command(customer, projectId, "goByDates", { baselineId: randomUUID(), space, dates });
  desk = await browsers.open(cairn, { width: 1280 });
  await desk.context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
  screen = screenOf(desk.page);
  await desk.page.goto(`/projects/${projectId}/plan?view=timeline&chain=true`);
}, 60_000);

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

const barsOf = (id: string) => desk.page.locator(`[data-bar="${id}"]`);

describe("a guest's timeline", () => {
  it("shows the dates the customer told them, and only those", async () => {
    await screen.sees(words.timeline.told);
    await barsOf(told).waitFor();
    expect(await barsOf(untold).count()).toBe(0);
    expect(await desk.page.locator("[class*=soft], [class*=holds], [class*=kept], [data-grip]").count()).toBe(0);
    expect(await desk.page.locator("body").textContent()).not.toMatch(/\d of 10 cases|19 of 20/);
    expect(await screen.find("checkbox", words.timeline.chain).count()).toBe(0);
    expect(await violationsOn(desk.page)).toEqual([]);
    expect(desk.troubles).toEqual([]);
  });

  it("says in its table what was told and what was promised, and no more", async () => {
    await desk.page.getByText(words.timeline.asTable).click();
    const columns = await desk.page.locator("details table th[scope=col]").allTextContents();
    const { activity, state, from, to, due, waitsFor } = words.timeline;
    expect(columns).toEqual([activity, state, from, to, due, waitsFor]);
    const row = desk.page.locator("details table tr", { hasText: "Compare three ways" });
    const cells = await row.locator("td").allTextContents();
    expect(cells.slice(1, 3)).toEqual(["", ""]);
    expect(cells[3]).not.toBe("");
  });
});
