import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import { words } from "../apps/web/src/words/words.ts";
import { type Colleague, letIn } from "./support/asked.ts";
import { type Browsers, startBrowsers, type Window } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { beginOverHttp, setUpOverHttp } from "./support/over-http.ts";
import { type Screen, screenOf } from "./support/screen.ts";

const { rounds, readiness, alignment, ballot, myPart, plan } = words;
const statements = readiness.beginning.items.flatMap((item) => (item.type === "scale" ? [item.text] : []));
const time = "The time for it has been freed.";
const goals = ["Nobody waits", "Less paper", "No more cost"];

let cairn: Cairn;
let browsers: Browsers;
let at: string;
let leads: Screen;
let lead: Window;
let colleagues: readonly Colleague[];
const seats = new Map<string, Window>();

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  const { browser } = await setUpOverHttp(cairn);
  const projectId = await beginOverHttp(browser, { name: "Hand-over", customer: "Customer Inc" });
  at = `/projects/${projectId}`;
  colleagues = await letIn(cairn, browser, projectId, ["Ben Bauer", "Cem Celik", "Dora Dahl", "Eva Ernst"]);
  lead = await windowOf(1280, browser);
  leads = screenOf(lead.page);
  for (const { name, browser: own } of colleagues) seats.set(name, await windowOf(390, own));
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

async function windowOf(width: 390 | 1280, browser: Colleague["browser"]): Promise<Window> {
  const window = await browsers.open(cairn, { width });
  await window.context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));
  return window;
}

tellAsOneStory(() => [lead, ...seats.values()]);

const seatOf = (name: string): Screen => screenOf((seats.get(name) as Window).page);
const today = (): string => new Date().toISOString().slice(0, 10);

/** Opens what somebody is asked from their part. */
async function toBallot(screen: Screen): Promise<void> {
  await screen.page.goto(`${at}/my-part`);
  await screen.follow(myPart.secretly.go);
  await screen.find("button", ballot.send).waitFor();
}

async function say(screen: Screen, statement: string, step: number): Promise<void> {
  await screen.page
    .getByRole("group", { name: statement })
    .getByRole("radio", { name: String(step) })
    .check();
}

story("asking whether people are ready", () => {
  it("begins with an example, and opens a round for a group of four with an end today", async () => {
    await lead.page.goto(`${at}/decide/readiness`);
    await leads.sees(readiness.emptySays);
    await leads.press(readiness.begin);
    await leads.write(rounds.form.groupName(1), "Night shift");
    await leads.page.getByText(rounds.form.inGroup(5, 4)).click();
    await leads.page.getByRole("checkbox", { name: "Ada Admin" }).uncheck();
    await leads.write(rounds.form.closesOn, today());
    await leads.press(rounds.form.open);
    await leads.sees(rounds.card.few(4));
  });

  it("is answered on a phone, once, knowing who else is asked", async () => {
    for (const [n, { name }] of colleagues.entries()) {
      const screen = seatOf(name);
      await toBallot(screen);
      await screen.sees(ballot.secret(4, "Night shift"));
      expect(await screen.find("button", ballot.send).isDisabled()).toBe(true);
      for (const statement of statements) await say(screen, statement, statement === time ? 1 + (n % 2) : 4);
      await screen.write(ballot.write(1), `Answer ${4 - n}`);
      await screen.press(ballot.send);
      await screen.find("heading", ballot.thanks).waitFor();
      await screen.follow(ballot.back);
      await screen.find("heading", myPart.nothing).waitFor();
    }
  });

  it("tells how many answered, and only when it is counted what; the talk begins where many doubt", async () => {
    await lead.page.reload();
    await leads.sees(rounds.card.answered(4, 4));
    await leads.nolonger(readiness.latest);
    await leads.press(rounds.card.close);
    await leads.within("dialog", rounds.card.closeTitle).press(rounds.card.closeNow);
    await leads.find("heading", readiness.low(time, 4, 4, "")).waitFor();
    const written = leads.page.getByRole("listitem").filter({ hasText: /^Answer \d$/ });
    expect(await written.allTextContents()).toEqual(["Answer 1", "Answer 2", "Answer 3", "Answer 4"]);
  });

  it("proposes what could help, with the reason, into the tray of the plan", async () => {
    await leads.press(/^Propose it: “Settle what must stop/);
    await leads.sees(readiness.inPlan);
    await lead.page.goto(`${at}/plan`);
    await leads.sees(/Settle what must stop or wait/);
    await leads.find("heading", plan.tray.title).waitFor();
  });

  it("refuses to ask one person more or fewer, since their answer could be worked out", async () => {
    await lead.page.goto(`${at}/decide/readiness`);
    await leads.press(readiness.another);
    await leads.write(rounds.form.groupName(1), "Night shift and lead");
    await leads.press(rounds.form.open);
    await leads.sees(/could be worked out/);
    await leads.press(words.shell.cancel);
  });
});

story("a pulse", () => {
  it("ranks goals, says how sure, and names the widest gap and an agenda", async () => {
    await lead.page.goto(`${at}/decide/alignment`);
    await leads.press(alignment.begin);
    await leads.write(rounds.form.options, goals.join("\n"));
    await leads.page.getByText(rounds.form.inGroup(5, 4)).click();
    await leads.page.getByRole("checkbox", { name: "Ada Admin" }).uncheck();
    await leads.write(rounds.form.closesOn, today());
    await leads.press(rounds.form.open);
    await leads.sees(rounds.card.few(4));
    for (const [n, { name }] of colleagues.entries()) {
      const screen = seatOf(name);
      await toBallot(screen);
      await screen.press(ballot.asItIs);
      if (n % 2 === 1) {
        await screen.press(ballot.down("Nobody waits"));
        await screen.press(ballot.down("Nobody waits"));
      }
      await say(screen, "How sure are you that we should go on with this?", 3);
      await screen.press(ballot.send);
      await screen.find("heading", ballot.thanks).waitFor();
    }
    await lead.page.reload();
    await leads.press(rounds.card.close);
    await leads.within("dialog", rounds.card.closeTitle).press(rounds.card.closeNow);
    await leads.find("heading", alignment.widest("Nobody waits")).waitFor();
    // Rank sums 8, 6 and 10 about 8: 8 of 32.
    await leads.sees(alignment.agreement("weak", "0.25", 4, 3));
    await leads.sees(alignment.agenda);
    await leads.press(alignment.toPlan);
    await leads.sees(alignment.proposed);
    expect([...lead.troubles, ...[...seats.values()].flatMap(({ troubles }) => troubles)]).toEqual([]);
  });
});
