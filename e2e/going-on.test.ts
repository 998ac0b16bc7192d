import { randomUUID } from "node:crypto";
import { addDays, type Day } from "@cairn/domain/kernel/days.ts";
import { knownDates } from "@cairn/domain/project/dates/known.ts";
import { union } from "@cairn/domain/project/fold.ts";
import { asProject, emptyProject } from "@cairn/domain/project/project.ts";
import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import type { Browser } from "../apps/server/src/testing/browser.ts";
import { command } from "../apps/server/src/testing/projects.ts";
import { words } from "../apps/web/src/words/words.ts";
import { type Colleague, letIn } from "./support/asked.ts";
import { violationsOn } from "./support/axe.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";
import { viewOf } from "./support/view.ts";

/** The IT lead leaves while the quarter's close keeps everybody busy; the group goes on with a plan they accept. */

const say = words.dates;
const names = { it: "Ines Kowalski", user: "Uma Adeyemi", finance: "Farid Haddad" };
const id = Object.fromEntries(
  ["prepare", "move", "train", "budget", "close"].map((name) => [name, randomUUID()]),
) as Readonly<Record<"prepare" | "move" | "train" | "budget" | "close", string>>;
const titles = {
  prepare: "Prepare the systems",
  move: "Move the data",
  train: "Train the desk",
  budget: "Agree on the budget",
};
const everyHalfDay = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

let cairn: Cairn;
let browsers: Browsers;
let desk: Window;
let screen: Screen;
let lead: Browser;
let projectId = "";
let colleagues: Readonly<Record<keyof typeof names, Colleague>>;

const today = new Date().toISOString().slice(0, 10) as Day;
const does = (name: string, input: object, by = lead): Promise<void> => command(by, projectId, name, input);

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  const { browser } = await setUpOverHttp(cairn);
  lead = browser;
  projectId = await beginOverHttp(browser, { name: "One desk for all shifts", customer: "Northwing" });
  const [it, user, finance] = (await letIn(cairn, browser, projectId, Object.values(names))) as [
    Colleague,
    Colleague,
    Colleague,
  ];
  colleagues = { it, user, finance };
  await planFor(it, user, finance);
  desk = await browsers.open(cairn, { width: 1280 });
  await desk.context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
  screen = screenOf(desk.page);
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

tellAsOneStory(() => [desk]);

async function planFor(it: Colleague, user: Colleague, finance: Colleague): Promise<void> {
  const hours = new Map([
    [it, 20],
    [user, 12],
    [finance, 4],
  ]);
  for (const [{ personId, browser }, hoursPerWeek] of hours) {
    const time = { workingTimeId: randomUUID(), space: "ours", personId, hoursPerWeek, halfDays: everyHalfDay };
    await does("stateWorkingTime", time, browser);
  }
  const add = (name: keyof typeof titles, owner: Colleague, effortHours: number, more: object = {}): Promise<void> =>
    does("addActivity", {
      activityId: id[name],
      space: "ours",
      title: titles[name],
      job: "change",
      carriedBy: "the customer alone",
      ownerId: owner.personId,
      effortHours,
      ...more,
    });
  await add("budget", finance, 4);
  await add("prepare", it, 40);
  await add("move", it, 20, { waitsFor: [id.prepare] });
  await add("train", user, 12, { waitsFor: [id.move], due: addDays(today, 120) });
}

async function project() {
  const { spaces } = await viewOf(desk, desk.page.url());
  return union(spaces.map(({ state }) => asProject({ ...emptyProject, ...state })));
}

/** From when to when the plan goes by each activity. */
async function datesNow(): Promise<Readonly<Record<string, readonly [string, string]>>> {
  const known = knownDates(await project());
  return Object.fromEntries(
    Object.entries(titles).map(([name, title]) => {
      const dates = known.get(id[name as keyof typeof titles]);
      return [title, [dates?.from ?? "", dates?.to ?? ""]];
    }),
  );
}

story("the IT lead leaves, and the quarter's close keeps everybody busy", () => {
  it("begins with dates that all can keep, and that the plan goes by", async () => {
    await desk.page.goto(`/projects/${projectId}/plan?view=timeline`);
    await screen.sees(/Done by .* in 8 of 10 cases/);
    await screen.press(say.moved.go);
    await screen.press(screen.find("button", say.moved.sheet));
    await screen.sees(say.moved.gone);
    const dates = await datesNow();
    expect(Object.values(dates).every(([from, to]) => from !== "" && from <= to)).toBe(true);
    expect((dates[titles.train]?.[0] ?? "") > (dates[titles.move]?.[1] ?? "")).toBe(true);
  });

  it("says what cannot be once she has left, and offers three ways to go on", async () => {
    await does("setBlackout", {
      blackoutId: id.close,
      space: "ours",
      title: "Close of the quarter",
      from: addDays(today, 21),
      to: addDays(today, 34),
    });
    await does("sayPersonLeft", { personId: colleagues.it.personId, because: "A new job" });
    await screen.sees(say.conflicts.no_place(titles.prepare));
    await screen.press(screen.page.getByText(say.ways.left(names.it, 2)));
    for (const way of [say.ways.wait, say.ways.handOver, say.ways.leaveOut])
      await screen.find("heading", way).waitFor();
    expect(await violationsOn(desk.page)).toEqual([]);
  });

  it("plays each way through, and goes on the one that is chosen", async () => {
    await screen.choose(say.ways.to, names.user);
    const handOver = screen.find("button", `${say.ways.handOver}: ${say.ways.take}`);
    await expect.poll(() => handOver.isEnabled(), { timeout: 15_000 }).toBe(true);
    await handOver.click();
    await screen.write(say.ways.why, "Uma knows the old system best");
    await screen.press(screen.find("button", say.ways.sheet(say.ways.handOver)));
    await screen.sees(say.ways.taken);
    await screen.nolonger(say.conflicts.no_place(titles.prepare));
    const { activities, blackouts } = await project();
    expect(activities[id.prepare]?.ownerId).toBe(colleagues.user.personId);
    const close = blackouts[id.close];
    const dates = await datesNow();
    for (const [from, to] of Object.values(dates)) {
      expect(from !== "" && (from < (close?.from ?? "") || from > (close?.to ?? ""))).toBe(true);
      expect(to < (close?.from ?? "") || to > (close?.to ?? "")).toBe(true);
    }
  });

  it("ends in dates that those who do the work accept, on their phones", async () => {
    for (const { personId, browser } of [colleagues.user, colleagues.finance]) {
      const phone = await browsers.open(cairn, { width: 390 });
      await phone.context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
      await phone.page.goto(`/projects/${projectId}/my-part`);
      const own = screenOf(phone.page);
      const theirs = Object.values((await project()).activities).filter(({ ownerId }) => ownerId === personId);
      for (const { title } of theirs) await own.press(words.datesFit.yesTo(title));
      await own.nolonger(words.datesFit.title);
      expect(phone.troubles).toEqual([]);
    }
    await screen.sees(words.datesFit.count(4, 4));
    await screen.sees(say.moved.none);
  });
});
