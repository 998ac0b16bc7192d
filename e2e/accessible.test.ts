import { randomUUID } from "node:crypto";
import { ProjectView } from "@cairn/contract/projects.ts";
import { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readShaped } from "../apps/server/src/features/frame/read-file.ts";
import type { Browser } from "../apps/server/src/testing/browser.ts";
import { addedPerson, command, invited } from "../apps/server/src/testing/projects.ts";
import { router } from "../apps/web/src/app/router.tsx";
import { askAround, askMyself } from "./support/asked.ts";
import { overflowOf, violationsOn } from "./support/axe.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { compare } from "./support/comparing.ts";
import { decisionsOverHttp } from "./support/deciding.ts";
import { realProcessFile, realSituation } from "./support/framing.ts";
import { becomeGuest } from "./support/guest.ts";
import { admin, beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { bringPastIn } from "./support/past.ts";
import { screenOf } from "./support/screen.ts";
import { states, untilShown } from "./support/screens.ts";
import type { State, World } from "./support/state.ts";

const widths = [390, 1280] as const;

let cairn: Cairn;
let browsers: Browsers;
let world: World;
const inside = new Map<number, Window>();
const outside = new Map<number, Window>();
const onFirstVisit: string[] = [];

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  for (const width of widths) {
    outside.set(width, await browsers.open(cairn, { width }));
    inside.set(width, await browsers.open(cairn, { width }));
  }
  // The page of the very first visit is there only now.
  for (const window of outside.values()) {
    await window.page.goto("/set-up");
    await untilShown(screenOf(window.page));
    onFirstVisit.push(...(await faultsOf(window)));
  }
  const { browser, organisationId } = await setUpOverHttp(cairn);
  world = await fill(browser, organisationId);
  for (const { context } of inside.values()) {
    await context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
  }
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

it("knows every route of the router", () => {
  expect(new Set(states.map(({ route }) => route))).toEqual(new Set(Object.keys(router.routesByPath)));
});

it("bars nobody from the very first visit", () => expect(onFirstVisit).toEqual([]));

it("finds what it looks for, where it is planted", async () => {
  const window = inside.get(390);
  if (!window) throw new Error("no window");
  await window.page.goto("/settings");
  await untilShown(screenOf(window.page));
  await window.page.evaluate(() => {
    const small = '<button style="width:9px;height:9px;padding:0" aria-label="small"></button>';
    const faint = '<p style="color:light-dark(silver, dimgray);width:120vw">faint</p>';
    document.querySelector("main")?.insertAdjacentHTML("beforeend", `${small}${small}${faint}<img src="/cairn.svg">`);
  });
  const faults = (await faultsOf(window)).join("\n");
  for (const fault of [
    "px too wide",
    "light: target-size",
    "light: image-alt",
    "light: color-contrast",
    "dark: color-contrast",
  ]) {
    expect(faults).toContain(fault);
  }
  await window.page.reload();
});

describe("light and dark, on a phone and on a wide screen, bars nobody from", () => {
  it.each(states)("$name", async (state) => {
    const faults = await Promise.all(
      [...(state.outside ? outside : inside)].map(async ([width, window]) => {
        await show(window, state);
        return [...(await faultsOf(window)), ...window.troubles].map((fault) => `${width} px: ${fault}`);
      }),
    );
    expect(faults.flat()).toEqual([]);
  });
});

async function show({ page }: Window, { at, first, outside }: State): Promise<void> {
  const screen = screenOf(page);
  const to = new URL(at(world), cairn.url);
  // What was opened on a page stays open as long as one is there.
  if (outside || new URL(page.url()).pathname === to.pathname) await page.goto(to.href);
  else await goTo(page, to.pathname + to.search);
  await untilShown(screen);
  await first?.(screen, world);
}

/** As by a link within Cairn, which is much quicker than to load the page again; from elsewhere by loading it. */
async function goTo(page: Page, path: string): Promise<void> {
  if (!page.url().startsWith(cairn.url)) return void (await page.goto(path));
  await page.evaluate((to) => history.pushState(null, "", to), path);
  // Until then the page before is still shown.
  await page.waitForFunction(() => {
    const router = Reflect.get(self, "__TSR_ROUTER__");
    return router !== undefined && router.state.resolvedLocation?.href === router.state.location.href;
  });
}

/** What would bar somebody from what is shown now, in light and in dark. */
const faultsOf = async ({ page }: Window): Promise<readonly string[]> => [
  ...(await overflowOf(page)),
  ...(await violationsOn(page)),
];

/** The sample, an empty project of one's own, one that is held in trust, a sales process and an invitation. */
async function fill(browser: Browser, organisation: string): Promise<World> {
  const { projects }: { projects: [string, string] } = (await browser.post("/api/admin/sample")).json;
  const [full, finished] = projects;
  const colleagues = await askAround(cairn, browser, full);
  const round = await askMyself(browser, full, (await read(browser, full)).you.personId, colleagues);
  const compared = await beginOverHttp(browser, { name: "Compared", customer: "Customer Inc" });
  await compare(browser, compared);
  const empty = await beginOverHttp(browser, { name: "Empty", customer: "Customer Inc" });
  const held = await beginOverHttp(browser, { name: "Held", customer: "Customer Inc", inTrustOf: organisation });
  const process = readShaped(realProcessFile, SalesProcess);
  await browser.put(`/api/organisations/${organisation}/processes/${randomUUID()}`, { process, from: 0 });
  await browser.post(`/api/organisations/${organisation}/experience/sample`);
  const { you } = await read(browser, held);
  const space = `shared:${you.side}`;
  const { path } = await invited(browser, held, { email: "lea@customer.example", role: "lead", space });
  await addedPerson(browser, held, { space, name: "Noa Not-invited" });
  return {
    full,
    round,
    compared,
    decisions: await decisionsOverHttp(browser, full, (await read(browser, full)).you.personId),
    finished,
    empty,
    held,
    guest: (await becomeGuest(cairn, browser, organisation)).projectId,
    organisation,
    learning: await beginDescribed(browser),
    past: await bringPastIn(cairn, browser, organisation),
    token: path.split("/").at(-1) ?? "",
    activity: openActivityOf(await read(browser, full)),
  };
}

/** A project of one's own with its situation, and one thing of the library done. @returns its id */
async function beginDescribed(browser: Browser): Promise<string> {
  const projectId = await beginOverHttp(browser, { name: "Better invoices", customer: "Seller Ltd" });
  const said = { situationId: randomUUID(), space: "ours", situation: realSituation() };
  await command(browser, projectId, "describeSituation", said);
  const activityId = randomUUID();
  const activity = { activityId, space: "ours", libraryId: "A10", title: "Say what hurts", job: "understand" };
  await command(browser, projectId, "addActivity", { ...activity, carriedBy: "the customer alone" });
  await command(browser, projectId, "startActivity", { activityId });
  await command(browser, projectId, "finishActivity", { activityId });
  return projectId;
}

async function read(browser: Browser, projectId: string): Promise<ProjectView> {
  return ProjectView.parse((await browser.get(`/api/projects/${projectId}`)).json);
}

type Open = { readonly id: string; readonly title: string; readonly status: string; readonly removed?: boolean };

function openActivityOf({ spaces }: ProjectView): Open {
  const all = spaces.flatMap(({ state }) => Object.values((state["activities"] ?? {}) as Record<string, Open>));
  const open = all.find(({ status, removed }) => status === "planned" && !removed);
  if (!open) throw new Error(`The sample that ${admin.name} made has nothing open`);
  return open;
}
