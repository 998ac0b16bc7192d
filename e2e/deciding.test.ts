import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import { words } from "../apps/web/src/words/words.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { addAndInvite } from "./support/inviting.ts";
import { admin, beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";
import { acceptInvitation } from "./support/ways-in.ts";

const { decisions: say, shell, undecided } = words;
const greta = { name: "Greta Hagedorn", email: "greta@customer.example", role: "member" } as const;
const question = "Do we change how shifts are handed over?";
const other = "Do we build a tool of our own?";
const missing = "Nights are not covered";

let cairn: Cairn;
let browsers: Browsers;
let atDesk: Window;
let onPhone: Window;
let ada: Screen;
let gretas: Screen;
let home: string;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  const { browser } = await setUpOverHttp(cairn);
  home = `/projects/${await beginOverHttp(browser, { name: "Handover", customer: "Customer Inc" })}`;
  atDesk = await browsers.open(cairn, { width: 1280 });
  onPhone = await browsers.open(cairn, { width: 390 });
  await atDesk.context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
  ada = screenOf(atDesk.page);
  gretas = screenOf(onPhone.page);
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

tellAsOneStory(() => [atDesk, onPhone]);

const put = async (title: string, by?: string): Promise<void> => {
  await ada.follow(shell.decide);
  await ada.press(say.put);
  await ada.write(say.question, title);
  if (by) await ada.choose(say.decider, by);
  await ada.press(say.put);
  await ada.find("heading", title).waitFor();
};

const rate = async (screen: Screen, points: readonly number[]): Promise<void> => {
  await screen.press(say.quality.rate);
  for (const [index, point] of Object.values(say.quality.points).entries()) {
    await screen.page.getByRole("group", { name: point }).getByLabel(String(points[index]), { exact: true }).check();
  }
  await screen.press(say.quality.save);
};

story("two people and two decisions", () => {
  it("a question is put, and Home says what is missing", async () => {
    await ada.page.goto(`${home}/people`);
    const link = await addAndInvite(cairn, ada, greta);
    await acceptInvitation(cairn, gretas, link, greta.email);
    await put(question);
    await ada.follow(shell.home);
    await ada.find("heading", undecided.title).waitFor();
    await ada.sees("Nobody is named to decide it");
  });

  it("one person decides and another must agree", async () => {
    await ada.follow(question);
    await ada.choose(say.roles.decides, admin.name);
    await ada.sees(say.changed);
    await ada.page.getByRole("combobox", { name: say.roles.mustAgree }).click();
    await ada.press(ada.within("listbox", say.roles.mustAgree).find("option", greta.name));
    await ada.page.keyboard.press("Escape");
    await ada.sees(say.agreement.silent(greta.name));
  });

  it("who must agree is asked on a phone, and says what is missing", async () => {
    await gretas.follow(shell.myPart);
    await gretas.follow(question);
    await gretas.press(say.agreement.notYetButton);
    await gretas.write(say.agreement.because, missing);
    await gretas.within("dialog", question).press(say.agreement.notYetButton);
    await ada.sees(say.agreement.notYet(greta.name, missing));
  });

  it("each rates alone, then both see how far apart they are", async () => {
    await rate(gretas, [8, 7, 2, 6, 7, 5]);
    await gretas.sees(say.quality.notEnough(1));
    await ada.sees(say.quality.notEnough(1));
    await rate(ada, [9, 7, 6, 6, 8, 7]);
    await ada.sees(say.quality.weakest(say.quality.points["what we know"], 2, 6, 4, 2));
    await gretas.sees(say.quality.n(2));
  });

  it("going on is held up; they decide for less, with a dissent that stays", async () => {
    await ada.press(say.record.take);
    await ada.tick(say.record.endings["go smaller"]);
    await ada.sees(say.record.missing([greta.name]));
    await ada.write(say.record.reasons, "One ward first, until nights are covered");
    expect(await ada.find("button", say.record.saves["go smaller"]).isDisabled()).toBe(true);
    await gretas.press(say.agreement.agree);
    await ada.sees(say.agreement.agrees(greta.name));
    await ada.press(say.record.saves["go smaller"]);
    await gretas.find("heading", say.record.headings["go smaller"]).waitFor();
    await gretas.press(/I see it otherwise/);
    await gretas.write(say.dissent.text, "Begin with the night shift");
    await gretas.press(shell.save);
    await ada.sees("Begin with the night shift");
  });

  it("a second one is stopped in the decider's name, and nothing is undecided", async () => {
    await put(other, greta.name);
    await ada.press(say.record.takeFor(greta.name));
    await ada.tick(say.record.endings.stop);
    await ada.write(say.record.reasons, "It would bind two people for a year");
    await ada.write(say.record.learnt, "Most of the time is lost before the handover");
    await ada.write(say.record.reopenWhen, "Nothing on the market handles nights by spring");
    await ada.press(say.record.saves.stop);
    await ada.find("heading", say.record.headings.stop).waitFor();
    await ada.sees(`in the name of ${greta.name}`);
    await ada.follow(shell.decide);
    await ada.sees(say.allDecided);
    await gretas.follow(shell.home);
    await gretas.find("heading", words.home.steps).waitFor();
    expect(await gretas.find("heading", undecided.title).count()).toBe(0);
  });
});
