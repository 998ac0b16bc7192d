import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import { words } from "../apps/web/src/words/words.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { barsNobody } from "./support/gestures.ts";
import { addAndInvite } from "./support/inviting.ts";
import { admin, beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";
import { expectNoTrace } from "./support/traces.ts";
import { viewOf } from "./support/view.ts";
import { acceptInvitation } from "./support/ways-in.ts";

const { support, people, myPart, home, parts, plan } = words;
const mia = { name: "Mia Matters", email: "mia@customer.example", role: "member" } as const;
const jun = { name: "Jun Confided", email: "jun@customer.example", role: "member" } as const;

const fear = "The first night alone with the new list";
const act = "Opens the first training day and stays";

let cairn: Cairn;
let browsers: Browsers;
let windows: readonly [Window, Window, Window];
let [lead, asMia, asJun]: readonly Screen[] = [];
let project: string;

const screens = () => [lead, asMia, asJun] as [Screen, Screen, Screen];
const at = (path: string): string => `/projects/${project}${path}`;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  const { browser } = await setUpOverHttp(cairn);
  project = await beginOverHttp(browser, { name: "Hand over without losing an hour", customer: "Northwing" });
  const open = (width: 390 | 1280) => browsers.open(cairn, { width });
  windows = [await open(1280), await open(390), await open(1280)];
  [lead, asMia, asJun] = windows.map(({ page }) => screenOf(page));
  await windows[0].context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

tellAsOneStory(() => windows);

story("what is noted of people, among the few who may read it", () => {
  it("brings two of the customer's people in", async () => {
    const [leads, ofMia, ofJun] = screens();
    await leads.page.goto(at("/people"));
    for (const [guest, screen] of [
      [mia, ofMia],
      [jun, ofJun],
    ] as const) {
      const link = await addAndInvite(cairn, leads, guest);
      await acceptInvitation(cairn, screen, link, guest.email);
      await screen.page.goto(at("/people"));
      await screen.sees(people.title);
    }
  });

  it("notes in the circle where somebody stands and what they fear", async () => {
    const [leads] = screens();
    await leads.press(support.openFor(mia.name));
    const panel = leads.within("dialog", support.openOf(mia.name));
    await panel.sees(support.who([admin.name]));
    await panel.press(support.note);
    await panel.choose(support.stance, support.stances.against);
    await panel.write(support.day, "2026-01-12");
    await panel.press(words.shell.save);
    await panel.sees(support.stances.against);
    await panel.press(support.note);
    await panel.choose(support.stance, support.stances["leaning for"]);
    await panel.tick(support.rests["my impression"]);
    await panel.press(words.shell.save);
    await panel.find("img", support.drawing(mia.name)).waitFor();
    await panel.press(support.add);
    await panel.choose(support.kind, support.kinds.worry);
    await panel.write(support.text, fear);
    await panel.press(words.shell.save);
    await panel.sees(fear);
    await barsNobody(leads);
  });

  it("turns an objection into a test, and the test into an activity of the circle", async () => {
    const [leads] = screens();
    const panel = leads.within("dialog", support.openOf(mia.name));
    await panel.press(support.add);
    await panel.choose(support.kind, support.kinds.objection);
    await panel.write(support.text, "It will not work in the basement");
    await panel.press(words.shell.save);
    await panel.press(support.turn);
    await panel.write(support.turnText, "Try it for a night in the basement");
    await panel.press(words.shell.save);
    await panel.press(support.makeActivity);
    await panel.follow("Try it for a night in the basement");
    await leads.sees(plan.activity.panel);
    await leads.page.goto(at("/people"));
  });

  it("leaves no trace of it with anybody else, not even of the circle", async () => {
    const [, , ofJun] = screens();
    await ofJun.page.reload();
    await ofJun.sees(people.title);
    expect(await ofJun.find("button", support.openFor(mia.name)).count()).toBe(0);
    expect(await ofJun.find("heading", support.circle).count()).toBe(0);
    for (const secret of [fear, "basement"]) await expectNoTrace(windows[2], ofJun, cairn.url + at(""), secret);
    expect(JSON.stringify(await viewOf(windows[2], cairn.url + at("")))).not.toContain('"circle"');
    await ofJun.page.goto(at("/people"));
  });

  it("opens to whom the lead names while they look on, and closes again", async () => {
    const [leads, , ofJun] = screens();
    await leads.press(support.name);
    await leads.choose(support.person, jun.name);
    await leads.press(support.nameSubmit);
    await ofJun.find("heading", support.circle).waitFor();
    await ofJun.press(support.openFor(mia.name));
    await ofJun.sees(fear);
    await leads.press(support.dropOf(jun.name));
    await ofJun.nolonger(fear);
    await ofJun.find("heading", support.circle).waitFor({ state: "hidden" });
  });

  it("opens one note to all, after a warning", async () => {
    const [leads, ofMia] = screens();
    await leads.press(support.openFor(mia.name));
    const panel = leads.within("dialog", support.openOf(mia.name));
    await panel.press(support.add);
    await panel.write(support.text, "Fewer calls at night");
    await panel.choose(parts.audience, parts.ours);
    await panel.sees(support.oursWarning(mia.name));
    await panel.press(words.shell.save);
    await panel.sees("Fewer calls at night");
    await ofMia.press(support.openFor(mia.name));
    await ofMia.sees("Fewer calls at night");
    await ofMia.sees(support.readByAll);
    expect(await ofMia.page.content()).not.toContain(fear);
    await barsNobody(ofMia);
    await leads.page.goto(at("/people"));
    await ofMia.page.goto(at("/people"));
  });

  it("takes words out for good", async () => {
    const [leads] = screens();
    await leads.press(support.openFor(mia.name));
    const panel = leads.within("dialog", support.openOf(mia.name));
    await panel.page.locator("li").filter({ hasText: fear }).getByRole("button", { name: support.takeOut }).click();
    await leads.within("dialog", support.takeOutTitle).press(support.takeOut);
    await panel.sees("███");
    const log = async () => (await windows[0].context.request.get(`/api/projects/${project}/history`)).text();
    await expect.poll(log).not.toContain(fear);
    await leads.page.goto(at("/people"));
  });

  it("asks somebody for what they promised, and tells Home when its day is past", async () => {
    const [leads, ofMia] = screens();
    await leads.press(support.promise);
    await leads.write(support.what, act);
    await leads.choose(support.whoDoes, mia.name);
    await leads.write(support.byWhen, "2026-01-12");
    await leads.press(words.shell.save);
    await leads.sees(act);
    await barsNobody(leads);
    await leads.page.goto(at("/"));
    await leads.sees(home.acts);
    await ofMia.page.goto(at("/my-part"));
    await ofMia.sees(act);
    await barsNobody(ofMia);
    await ofMia.press(myPart.promiseDone(act));
    await leads.nolonger(home.acts);
  });

  it("writes a page for others from the facts, without a word of the circle", async () => {
    const [leads, ofMia] = screens();
    await leads.page.goto(at("/people"));
    await leads.follow(support.pageBegin);
    await leads.sees(support.pageTitle);
    expect(await leads.find("textbox", support.parts.achieve).inputValue()).toBe("Everybody finds what they need");
    await barsNobody(leads);
    await leads.write(support.audience, "the night shift");
    await leads.write(support.parts.ask, "Try it for two weeks");
    await leads.press(support.pageKeep);
    await leads.find("heading", support.pageFor("the night shift")).first().waitFor();
    await leads.sees("Try it for two weeks");
    expect(await leads.page.content()).not.toContain("basement");
    await barsNobody(leads);
    await leads.press(support.pageEdit);
    await leads.write(support.parts.unknown, "Whether the basement has a signal");
    await leads.press(words.shell.save);
    await leads.sees("Whether the basement has a signal");
    await ofMia.page.goto(at("/people"));
    await ofMia.follow(support.pageFor("the night shift"));
    await ofMia.sees("Try it for two weeks");
    await barsNobody(ofMia);
  });
});
