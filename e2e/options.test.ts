import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import { words } from "../apps/web/src/words/words.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { addAndInvite } from "./support/inviting.ts";
import { beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";
import { acceptInvitation } from "./support/ways-in.ts";

const say = words.options;
const mia = { name: "Mia Member", email: "mia@customer.example", role: "member" as const };
const list = "One shared list at the hand-over";
const hours = "Hours saved at the hand-over";
const cost = "Cost in three years";
const because = "We forgot the night shift";

let cairn: Cairn;
let browsers: Browsers;
let lead: Window;
let member: Window;
let leads: Screen;
let members: Screen;
let at: string;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  const { browser } = await setUpOverHttp(cairn);
  const projectId = await beginOverHttp(browser, { name: "Hand-over", customer: "Customer Inc" });
  lead = await browsers.open(cairn, { width: 1280 });
  member = await browsers.open(cairn, { width: 390 });
  await lead.context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
  [leads, members] = [screenOf(lead.page), screenOf(member.page)];
  at = `/projects/${projectId}`;
  await lead.page.goto(`${at}/people`);
  await acceptInvitation(cairn, members, await addAndInvite(cairn, leads, mia), mia.email);
  await lead.page.goto(`${at}/decide/options`);
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

tellAsOneStory(() => [lead, member]);

/** Scores the option that is up, criterion by criterion in their order; none is "I do not know". */
async function score({ page, press }: Screen, option: string, values: readonly (number | undefined)[]) {
  for (const [n, value] of values.entries()) {
    const name = value === undefined ? say.mine.unknown : String(value);
    const field = page.getByRole("group", { name: say.mine.score([hours, cost][n] ?? "", option) });
    await field.getByRole("radio", { name, exact: true }).check();
  }
  await press(say.mine.save);
  // The next option comes up, or all of them are folded away.
  await page.getByRole("group", { name: say.mine.score(hours, option) }).waitFor({ state: "hidden" });
}

const weigh = async (first: string, second: string): Promise<void> => {
  await leads.write(say.weights.share(hours), first);
  await leads.write(say.weights.share(cost), second);
};

story("from two options that always stand to one that leads", () => {
  it("begins with the two, and takes a third and what all are measured by", async () => {
    await leads.press(say.begin);
    await leads.find("heading", "Carry on as now").waitFor();
    await leads.press(say.list.add);
    await leads.write(say.list.name, list);
    await leads.press(words.shell.save);
    await leads.find("heading", list).waitFor();
    for (const criterion of [hours, cost]) {
      await leads.press(say.criteria.add);
      await leads.write(say.criteria.name, criterion);
      await leads.press(words.shell.save);
      await leads.sees(criterion);
    }
    await leads.sees(say.mine.waits);
  });

  it("agrees on weights that are all of it, and no others", async () => {
    await leads.press(say.weights.agree);
    await weigh("70", "25");
    await leads.sees(say.weights.missing("5%"));
    expect(await leads.find("button", say.weights.agree).isDisabled()).toBe(true);
    await weigh("70", "30");
    await leads.press(say.weights.agree);
    await leads.sees(say.answer.unscored);
  });

  it("asks a member, who finds it in their part with the minutes, and scores on the phone", async () => {
    await leads.press(say.ask.ask);
    await leads.tick(mia.name);
    await leads.press(say.ask.ask);
    await leads.sees(say.ask.asked);
    await members.page.goto(`${at}/my-part`);
    await members.sees(words.myPart.scoring.says(3, 2, 3));
    await members.follow(words.myPart.scoring.go);
    await score(members, "Carry on as now", [2, 9]);
    await score(members, "Improve what we have", [6, 7]);
  });

  it("shows nobody what others think before they have said what they think", async () => {
    await leads.find("heading", say.answer.hidden).waitFor();
    expect(await leads.find("heading", say.every.title).count()).toBe(0);
    await score(members, list, [9, undefined]);
    await members.find("heading", say.answer.tooFew).waitFor();
    await score(leads, "Carry on as now", [3, 8]);
    await score(leads, "Improve what we have", [5, 6]);
    await score(leads, list, [8, 5]);
    await leads.find("heading", say.answer.ahead(list)).waitFor();
    await leads.sees(say.answer.firmness["not enough yet"](1, 3));
    await leads.sees(say.every.title);
  });

  it("opens the weights again only with a reason, which stays, and shows no winner meanwhile", async () => {
    await leads.press(say.weights.reopen);
    const sheet = leads.within("dialog", say.weights.reopen);
    await sheet.write(say.weights.reopenWhy, because);
    await sheet.press(say.weights.reopen);
    await leads.find("heading", say.answer.weights.reopened).waitFor();
    await members.find("heading", say.answer.weights.reopened).waitFor();
    await leads.press(say.weights.agreeAnew);
    await weigh("20", "80");
    await leads.press(say.weights.agree);
    await leads.find("heading", say.answer.ahead("Carry on as now")).waitFor();
    await leads.page.getByText(say.weights.earlier(1)).click();
    await leads.sees(because);
  });

  it("makes an activity of finding out what could change the choice", async () => {
    await leads.press(say.unknowns.add);
    await leads.write(say.unknowns.what, "Whether it works on tablets");
    await leads.page.getByRole("checkbox", { name: list }).check();
    await leads.write(say.unknowns.test, "Try it for a week");
    await leads.press(words.shell.save);
    await leads.press(say.unknowns.makeActivityOf("Whether it works on tablets"));
    await leads.find("link", say.unknowns.activityTitle("Whether it works on tablets")).waitFor();
    await leads.sees(say.list.unknowns(1));
  });

  it("turns the options one by one on a phone", async () => {
    expect(await members.find("heading", list).isVisible()).toBe(false);
    await members.press(say.list.after);
    await members.press(say.list.after);
    expect(await members.find("heading", list).isVisible()).toBe(true);
    expect([...lead.troubles, ...member.troubles]).toEqual([]);
  });
});
