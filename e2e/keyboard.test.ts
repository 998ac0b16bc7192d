import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import { words } from "../apps/web/src/words/words.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { describe, realSituation } from "./support/framing.ts";
import { type Keyboard, keyboardOf } from "./support/keyboard.ts";
import { admin, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";
import { password } from "./support/ways-in.ts";

const { shell, frame, plan, myPart, identity, parts, projects } = words;
const own = "Ask the front desk what hurts";

let cairn: Cairn;
let browsers: Browsers;
let window: Window;
let screen: Screen;
let hands: Keyboard;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  await setUpOverHttp(cairn);
  window = await browsers.open(cairn, { width: 1280 });
  hands = keyboardOf(window.page);
  screen = screenOf(window.page, hands);
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

tellAsOneStory(() => [window]);

story("by keyboard alone, with the keys that are quicker than Tab", () => {
  it("notices what is wrong with the focus, where that is planted", async () => {
    await window.page.goto("/sign-in");
    await window.page.getByRole("heading", { level: 1 }).waitFor();
    await window.page.evaluate(() => {
      const plain = "<button>plain</button>";
      const unringed = '<button style="outline: none">unringed</button>';
      const under =
        '<div style="position: relative"><button>under</button><b style="position: absolute; inset: 0"></b></div>';
      const caught = '<button id="caught">caught</button>';
      const all = unringed + plain + under + caught + "<button>beyond</button>";
      document.querySelector("main")?.insertAdjacentHTML("beforeend", all);
      document.getElementById("caught")?.addEventListener("keydown", (event) => event.preventDefault());
    });
    const planted = (name: string) => keyboardOf(window.page, 100).tabTo(screen.find("button", name));
    await expect(planted("unringed")).rejects.toThrow("without a sign");
    await expect(planted("under")).rejects.toThrow("under <b");
    await planted("caught");
    await expect(planted("beyond")).rejects.toThrow("caught");
  });

  it("signs in", async () => {
    await window.page.goto("/");
    await screen.write(identity.signIn.email, admin.email);
    await screen.write(identity.signIn.password, password);
    await hands.keys("Enter");
    await screen.sees(projects.empty);
  });

  it("begins a project and describes the situation", async () => {
    await screen.follow(projects.begin);
    await screen.write(projects.name, "A service for our branch");
    await screen.press(projects.submit);
    await describe(screen, realSituation());
    await screen.find("button", frame.takeEverything).waitFor();
  });

  it("takes and strikes out proposals by letter", async () => {
    const proposals = window.page.locator("[data-proposal]");
    const count = await proposals.count();
    await hands.tabTo(proposals.first());
    await hands.keys("t");
    await screen.sees(frame.taken);
    await hands.keys("ArrowDown");
    await hands.keys("x");
    const why = screen.within("dialog", /^Strike out/);
    await why.write(frame.strikeReason, "Done elsewhere");
    await why.press(frame.strike);
    await proposals.nth(count - 2).waitFor({ state: "detached" });
    await hands.keys("ArrowDown");
    await screen.press(screen.find("button", /^Take all \d+ in/).first());
    await screen.sees(/taken into the plan$/);
  });

  it("adds to the plan, and moves by keys and by the menu", async () => {
    await hands.keys("g", "p");
    await screen.find("heading", plan.title).waitFor();
    await hands.keys("c");
    await screen.write(plan.add.title, own);
    await hands.keys("Enter");
    await screen.find("link", own).waitFor();
    await hands.keys("Escape");

    await hands.tabTo(screen.find("link", own));
    await hands.keys("Alt+ArrowUp");
    await screen.sees(plan.move.moved);
    await screen.press(plan.row.more(own));
    const item = screen.find("menuitem", plan.menu.moveTo);
    await item.waitFor();
    while (!(await isFocused(item))) await hands.keys("ArrowDown");
    await hands.keys("Enter");
    const sheet = screen.within("dialog", plan.move.title(own));
    await sheet.choose(plan.move.job, words.jobs.understand.title);
    await sheet.press(plan.move.submit);
    await screen.within("region", new RegExp(words.jobs.understand.title)).find("link", own).waitFor();
  });

  it("rewords an activity, and by Escape leaves a text, then what lies over the panel, then the panel", async () => {
    await screen.follow(own);
    const panel = screen.within("dialog", plan.activity.panel);
    await panel.press(`${parts.edit(plan.activity.title)}. ${own}`);
    await panel.write(plan.activity.title, "Never mind");
    await hands.keys("Escape");
    await panel.press(`${parts.edit(plan.activity.title)}. ${own}`);
    await panel.write(plan.activity.title, `${own} most`);
    await hands.keys("Enter");
    await panel.find("heading", `${own} most`).waitFor();

    const who = `${parts.whoSees} ${parts.ours}`;
    await panel.press(who);
    await screen.find("dialog", who).waitFor();
    await hands.keys("Escape");
    await screen.find("dialog", who).waitFor({ state: "hidden" });
    await panel.find("heading", `${own} most`).waitFor();
    await hands.keys("Escape");
    await screen.find("dialog", plan.activity.panel).waitFor({ state: "hidden" });
    await screen.find("link", `${own} most`).waitFor();
  });

  it("finds everything with the palette, and the keys on their sheet", async () => {
    await hands.keys("/");
    await screen.find("combobox", shell.searchHint).waitFor();
    await window.page.keyboard.type(`${own} most`);
    await screen.within("dialog", shell.search).find("option", new RegExp(own)).waitFor();
    await hands.keys("Enter");
    await screen.find("dialog", plan.activity.panel).waitFor();
    await hands.keys("Escape");
    await screen.find("dialog", plan.activity.panel).waitFor({ state: "hidden" });
    await hands.keys("?");
    await screen.find("dialog", shell.shortcuts).waitFor();
    await hands.keys("Escape");
    await screen.find("dialog", shell.shortcuts).waitFor({ state: "hidden" });
    await hands.keys("g", "m");
    await screen.find("heading", myPart.nothing).waitFor();
  });
});

const isFocused = (item: Locator): Promise<boolean> => item.evaluate((it) => it === document.activeElement);
