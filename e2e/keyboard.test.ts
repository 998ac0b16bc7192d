import { afterAll, beforeAll, it, describe as story } from "vitest";
import { words } from "../apps/web/src/words/words.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { realSituation } from "./support/framing.ts";
import { type Keyboard, keyboardOf } from "./support/keyboard.ts";
import { admin, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";
import { password } from "./support/ways-in.ts";

const { shell, frame, plan, myPart, identity, projects } = words;
const own = "Ask the front desk what hurts";

let cairn: Cairn;
let browsers: Browsers;
let window: Window;
let screen: Screen;
let keys: Keyboard;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  await setUpOverHttp(cairn);
  window = await browsers.open(cairn, { width: 1280 });
  screen = screenOf(window.page);
  keys = keyboardOf(window.page);
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

tellAsOneStory(() => [window]);

story("by keyboard alone, seeing where one is at every stop", () => {
  it("signs in", async () => {
    await window.page.goto("/");
    await keys.type(screen.find("textbox", identity.signIn.email), admin.email);
    await keys.type(window.page.getByLabel(identity.signIn.password, { exact: true }), password);
    await keys.press("Enter");
    await screen.sees(projects.empty);
  });

  it("begins a project", async () => {
    await keys.enter(screen.find("link", projects.begin));
    await keys.type(screen.find("textbox", projects.name), "A service for our branch");
    await keys.enter(screen.find("button", projects.submit));
    await screen.find("heading", frame.situation.title).waitFor();
  });

  it("describes the situation", async () => {
    const say = frame.situation;
    const situation = realSituation();
    const choose = (question: string, answer: string) =>
      keys.tick(screen.within("radiogroup", question).find("radio", answer));
    await keys.type(screen.find("textbox", say.tryingTo), situation.tryingTo);
    await choose(say.kind, say.kinds["new way of working"]);
    await choose(say.reach, say.reaches["up to 10"]);
    await choose(say.size, say.sizes.small);
    await choose(say.buying, say.buyings.yes);
    await keys.tick(screen.find("checkbox", say.ruleNames["personal data"]));
    await choose(say.finishing, say.finishings["usually on time"]);
    await keys.enter(screen.find("button", say.submit));
    await screen.find("button", frame.takeEverything).waitFor();
  });

  it("takes and strikes out proposals", async () => {
    const proposals = window.page.locator("[data-proposal]");
    const count = await proposals.count();
    await keys.tabTo(proposals.first());
    await keys.press("t");
    await screen.sees(frame.taken);
    await keys.press("ArrowDown");
    await keys.press("x");
    await screen.find("dialog", /^Strike out/).waitFor();
    await keys.type(screen.find("textbox", frame.strikeReason), "Done elsewhere");
    await keys.enter(screen.within("dialog", /^Strike out/).find("button", frame.strike));
    await screen.find("dialog", /^Strike out/).waitFor({ state: "hidden" });
    await keys.press("ArrowDown");
    await proposals.nth(count - 2).waitFor({ state: "detached" });
    await keys.enter(window.page.getByRole("button", { name: /^Take all \d+ in/ }).first());
    await screen.sees(/taken into the plan$/);
  });

  it("adds to the plan, moves by the menu and by keys, opens and rewords", async () => {
    await keys.press("g", "p");
    await screen.find("heading", plan.title).waitFor();
    await keys.press("c");
    await keys.type(screen.find("textbox", plan.add.title), own);
    await keys.press("Enter");
    await screen.find("link", own).waitFor();
    await keys.press("Escape");

    await keys.tabTo(screen.find("link", own));
    await keys.press("Alt+ArrowUp");
    await screen.sees(plan.move.moved);
    await keys.enter(screen.find("button", plan.row.more(own)));
    await keys.press("ArrowDown");
    await screen.find("menuitem", plan.menu.moveTo).waitFor();
    while (!(await isFocused(screen, plan.menu.moveTo))) await keys.press("ArrowDown");
    await keys.press("Enter");
    const sheet = screen.within("dialog", plan.move.title(own));
    await keys.choose(sheet.find("combobox", plan.move.job), words.jobs.understand.title);
    await keys.enter(sheet.find("button", plan.move.submit));
    await screen.within("region", new RegExp(words.jobs.understand.title)).find("link", own).waitFor();

    await keys.tabTo(screen.find("link", own));
    await keys.press("Enter");
    const panel = screen.within("dialog", plan.activity.panel);
    await keys.enter(panel.find("button", `${words.parts.edit(plan.activity.title)}. ${own}`));
    await keys.type(panel.find("textbox", plan.activity.title), `${own} most`);
    await keys.press("Enter");
    await panel.find("heading", `${own} most`).waitFor();
    await keys.choose(panel.find("combobox", plan.activity.owner), admin.name);
    await keys.press("Escape");
    await panel.page.getByRole("dialog").waitFor({ state: "hidden" });
  });

  it("finishes it from my part", async () => {
    await keys.press("g", "m");
    await screen.find("heading", `${own} most`).waitFor();
    await keys.enter(screen.find("button", myPart.answer.done).first());
    await keys.type(screen.find("textbox", myPart.label.done), "The list is on the wall");
    await keys.enter(screen.find("button", myPart.submit.done).last());
    await screen.sees(myPart.said.done);
  });

  it("finds everything with the palette, and the keys on their sheet", async () => {
    await keys.press("/");
    await screen.find("combobox", shell.searchHint).waitFor();
    await window.page.keyboard.type(`${own} most`);
    await screen.page.getByRole("option").first().waitFor();
    await keys.press("Enter");
    await screen.find("dialog", plan.activity.panel).waitFor();
    await keys.press("Escape");
    await screen.find("dialog", plan.activity.panel).waitFor({ state: "hidden" });
    await keys.press("?");
    await screen.find("dialog", shell.shortcuts).waitFor();
    await keys.press("Escape");
    await screen.find("dialog", shell.shortcuts).waitFor({ state: "hidden" });
    await keys.press("g", "h");
    await screen.find("link", shell.home).waitFor();
  });
});

const isFocused = (screen: Screen, item: string): Promise<boolean> =>
  screen.find("menuitem", item).evaluate((it) => it === document.activeElement);
