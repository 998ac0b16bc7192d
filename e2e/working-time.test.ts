import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, type Day } from "@cairn/domain/kernel/days.ts";
import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
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

/** A member says when they have time and that a date does not fit; the lead takes the days that would. */

const say = words.time;
const today = new Date().toISOString().slice(0, 10) as Day;
const activityId = randomUUID();
/** Monday of next week, so that five days lie in one. */
const monday = addDays(today, 8 - (new Date(`${today}T00:00:00Z`).getUTCDay() || 7));

let cairn: Cairn;
let browsers: Browsers;
let desk: Window;
let phone: Window;
let lead: Screen;
let member: Screen;
let projectId = "";
let mo: Colleague;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  const { browser } = await setUpOverHttp(cairn);
  projectId = await beginOverHttp(browser, { name: "One desk", customer: "Northwing" });
  [mo] = (await letIn(cairn, browser, projectId, ["Mo Adeyemi"])) as [Colleague];
  const activity = { activityId, space: "ours", title: "Ask the night shift", job: "own", carriedBy: "together" };
  await command(browser, projectId, "addActivity", { ...activity, ownerId: mo.personId, effortHours: 30 });
  const dates = [{ activityId, from: monday, to: addDays(monday, 4) }];
  await command(browser, projectId, "goByDates", { baselineId: randomUUID(), space: "ours", dates });
  const open = async (cookies: ReadonlyMap<string, string>, width: 390 | 1280): Promise<Window> => {
    const window = await browsers.open(cairn, { width });
    await window.context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
    return window;
  };
  [desk, phone] = await Promise.all([open(browser.cookies, 1280), open(mo.browser.cookies, 390)]);
  [lead, member] = [screenOf(desk.page), screenOf(phone.page)];
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

tellAsOneStory(() => [desk, phone]);

async function seen(collection: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { spaces } = await viewOf(desk, desk.page.url());
  return spaces.flatMap(({ state }) =>
    Object.values((state[collection] ?? {}) as Record<string, Record<string, unknown>>),
  );
}

/** A calendar as a program on the machine would write it: a week away, and a call of an hour. */
function calendarFile(): string {
  const on = (days: number): string => addDays(today, days).replaceAll("-", "");
  const path = join(tmpdir(), `absences-${randomUUID()}.ics`);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//test//EN",
    "BEGIN:VEVENT",
    "UID:1@x",
    "SUMMARY:Secret clinic",
    `DTSTART;VALUE=DATE:${on(30)}`,
    `DTEND;VALUE=DATE:${on(35)}`,
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:2@x",
    "SUMMARY:Call",
    `DTSTART:${on(40)}T090000`,
    `DTEND:${on(40)}T100000`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  writeFileSync(path, lines.join("\r\n"));
  return path;
}

story("a member's own time", () => {
  it("is stated within a minute, on a phone, and counts at once", async () => {
    await desk.page.goto(`/projects/${projectId}/plan?view=timeline`);
    await phone.page.goto(`/projects/${projectId}/my-part`);
    await member.follow(words.datesFit.toTime);
    await member.write(say.hours, "8");
    await member.press(say.oneDay);
    await member.press(say.save);
    await member.sees(say.saved);
    expect(await seen("workingTimes")).toMatchObject([{ personId: mo.personId, hoursPerWeek: 8, halfDays: [2, 3] }]);
    expect(await violationsOn(phone.page)).toEqual([]);
  });

  it("says in which zone it is, and that can be corrected", async () => {
    const zone = async (): Promise<string> => member.find("combobox", say.zone).inputValue();
    expect(await zone()).toBe(await phone.page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone));
    await member.choose(say.zone, "Asia/Tokyo");
    await member.press(say.save);
    await expect.poll(() => seen("workingTimes")).toMatchObject([{ hoursPerWeek: 8, zone: "Asia/Tokyo" }]);
    await phone.page.reload();
    expect(await zone()).toBe("Asia/Tokyo");
    await member.choose(say.zone, say.zoneOfMost);
    await member.press(say.save);
    await expect.poll(async () => (await seen("workingTimes"))[0]).not.toHaveProperty("zone");
  });

  it("says before anybody else that too much is asked", async () => {
    await member.sees(/Week of .*: 30 hours asked for, 8 there/);
  });

  it("takes days away from a calendar file, and sends nothing of what they are called", async () => {
    const sent: string[] = [];
    phone.page.on("request", (request) => sent.push(request.postData() ?? ""));
    await member.give(say.file, calendarFile());
    await member.sees(say.found(2));
    await member.press(say.take(1));
    await member.sees(say.span(addDays(today, 30), addDays(today, 34)));
    expect(await seen("absences")).toMatchObject([{ from: addDays(today, 30), to: addDays(today, 34) }]);
    expect(sent.join("")).not.toContain("Secret clinic");
  });

  it("can counter a date, and the lead takes the days that would do", async () => {
    await phone.page.goto(`/projects/${projectId}/my-part`);
    await member.press(words.datesFit.noTo("Ask the night shift"));
    const wish = addDays(today, 21);
    await member.write(words.datesFit.from, wish);
    await member.write(words.datesFit.because, "The fair");
    await member.press(words.datesFit.submit);
    await member.sees(words.datesFit.said);
    await desk.page.goto(`/projects/${projectId}/plan?activity=${activityId}`);
    await lead.sees(/Mo Adeyemi would need other days/);
    await lead.press(words.datesFit.take);
    await lead.nolonger(words.datesFit.take);
    expect(await seen("activities")).toMatchObject([{ startOn: wish }]);
  });
});
