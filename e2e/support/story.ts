import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, describe as story } from "vitest";
import { words } from "../../apps/web/src/words/words.ts";
import { type Browsers, startBrowsers, type Window } from "./browsers.ts";
import { type Cairn, startCairn } from "./cairn.ts";
import { tellAsOneStory } from "./chapters.ts";
import { describe, realProcessFile, realSituation } from "./framing.ts";
import { addAndInvite } from "./inviting.ts";
import { type Hands, type Screen, screenOf } from "./screen.ts";
import { expectNoTrace } from "./traces.ts";
import { viewOf } from "./view.ts";
import { acceptInvitation, setUp } from "./ways-in.ts";

const { shell, frame, plan, home, parts, myPart } = words;

const sam = { name: "Sam Seller", email: "sam@seller.example", organisation: "Seller Ltd" };
const lea = { name: "Lea Lead", email: "lea@customer.example", role: "lead" as const };
const max = { name: "Max Member", email: "max@customer.example", role: "member" as const };
const project = "A service for our branch";
const secret = "Ask Quennell whether he stays";

const titlesOf = async (buttons: Locator, before: string): Promise<readonly string[]> => {
  await buttons.first().waitFor();
  const names = await buttons.evaluateAll((all) => all.map((it) => it.getAttribute("aria-label") ?? ""));
  return names.map((name) => name.slice(before.length));
};

/** Adds an activity to the first job, for those it says. */
async function add(screen: Screen, title: string, audience: string): Promise<void> {
  await screen.press(plan.add.buttonIn(words.jobs.own.title));
  await screen.write(plan.add.title, title);
  await screen.choose(parts.audience, audience);
  await screen.press(plan.add.submit);
  await screen.find("link", title).waitFor();
  await screen.content().press(shell.close);
}

/** Follows a link of the rail. */
const go = (screen: Screen, place: string) => screen.within("navigation", shell.mainNavigation).follow(place);

/** The whole story, from a seller's frame to the customer's own finished work, told by people with these hands. */
export function tellStory(how: string, handsOf: (page: Page) => Hands): void {
  const toldBy = ({ page }: Window): Screen => screenOf(page, handsOf(page));
  let cairn: Cairn;
  let browsers: Browsers;
  let seller: Window;
  let lead: Window;
  let member: Window;
  let sellers: Screen;
  let leads: Screen;
  let members: Screen;
  let projectUrl: string;

  beforeAll(async () => {
    [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
    seller = await browsers.open(cairn, { width: 1280 });
    lead = await browsers.open(cairn, { width: 1280, colours: "dark" });
    member = await browsers.open(cairn, { width: 390 });
    [sellers, leads, members] = [toldBy(seller), toldBy(lead), toldBy(member)];
  });

  afterAll(async () => {
    await browsers?.[Symbol.asyncDispose]();
    await cairn?.[Symbol.asyncDispose]();
  });

  tellAsOneStory(() => [seller, lead, member]);

  story(`from the seller's frame to the customer's own finished work, ${how}`, () => {
    it("lets the seller in, and takes their sales process from a file", async () => {
      await setUp(cairn, sellers, { ...sam, sells: true });
      await sellers.follow(shell.process);
      await sellers.press(words.process.import);
      await sellers.give(words.process.file, realProcessFile);
      await sellers.press(words.process.confirm);
      await sellers.sees(words.process.saved);
    });

    it("lets the seller begin a project in trust and frame it from the real situation", async () => {
      await sellers.follow(shell.projects);
      await sellers.follow(words.projects.begin);
      await sellers.write(words.projects.name, project);
      await sellers.tick(words.projects.inTrust(sam.organisation));
      await sellers.write(words.projects.customer, "Customer Inc");
      await sellers.press(words.projects.submit);

      await describe(sellers, realSituation());
      await sellers.choose(frame.process.choose, "Mutual action plan play");
      await sellers.sees(frame.mirror.withProcess("Mutual action plan play"));
      await sellers.sees(frame.mirror.theirs.own);
      await sellers.press(/^Lay down \d+ proposals$/);
      await sellers.sees(frame.laid);
      projectUrl = seller.page.url().replace(/\/frame.*$/, "");
    });

    it("lets the seller invite the customer's lead, whose link opens nothing by itself", async () => {
      await go(sellers, shell.people);
      const link = await addAndInvite(cairn, sellers, lea);

      await lead.page.goto(link);
      await leads.sees(words.identity.invitation.title(project));
      await lead.page.reload();
      expect((await lead.context.request.get(projectUrl.replace("/projects", "/api/projects"))).status()).toBe(401);
      await acceptInvitation(cairn, leads, link, lea.email);
      await leads.sees(home.trust.leadSays(sam.organisation));
    });

    it("shows the slower of two who edit the same text both, and loses neither", async () => {
      await go(sellers, shell.problem);
      await sellers.press(words.problem.write);
      await sellers.write(words.problem.statement, "Requests lie for a week.");
      await sellers.press(shell.save);
      await go(leads, shell.problem);

      const edit = `${parts.edit(words.problem.statement)}. Requests lie for a week.`;
      await leads.press(edit);
      await leads.write(words.problem.statement, "Requests lie for nine days on average.");
      await sellers.press(edit);
      await sellers.write(words.problem.statement, "Requests lie for a week, urgent ones too.");
      await sellers.press(shell.save);
      await sellers.find("button", /urgent ones too/).waitFor();
      await leads.press(shell.save);

      await leads.sees(parts.changedMeanwhile);
      await leads.sees("Requests lie for a week, urgent ones too.");
      await leads.press(parts.saveYours);
      await sellers.sees("Requests lie for nine days on average.");
    });

    it("makes the project the customer's own, and the seller a guest, in both browsers at once", async () => {
      await go(leads, shell.home);
      await leads.press(home.trust.takeOver);
      await sellers.sees(shell.guestHere);
      await leads.nolonger(home.trust.leadSays(sam.organisation));
    });

    it("lets the customer take proposals, strike out with a reason and reword", async () => {
      await go(leads, shell.plan);
      await go(sellers, shell.plan);
      const takes = leads.find("button", new RegExp(`^${plan.tray.take}: `));
      const [first = "", second = "", third = ""] = await titlesOf(takes, `${plan.tray.take}: `);
      await leads.press(`${plan.tray.take}: ${first}`);
      await leads.press(`${plan.tray.take}: ${second}`);
      await leads.press(`${plan.tray.strikeOut}: ${third}`);
      const why = leads.within("dialog", plan.strike.title(third));
      await why.write(plan.strike.label, "The ministry has done this for all branches");
      await why.press(plan.strike.submit);
      await sellers.find("link", first).waitFor();

      await leads.follow(first);
      const panel = leads.within("dialog", plan.activity.panel);
      await panel.press(`${parts.edit(plan.activity.title)}. ${first}`);
      await panel.write(plan.activity.title, "Ask the front desk what hurts");
      await panel.press(shell.save);
      await panel.press(shell.close);
      await sellers.find("link", "Ask the front desk what hurts").waitFor();
      await sellers.press(seller.page.locator("summary", { hasText: plan.strike.list(1) }));
      await sellers.sees("The ministry has done this for all branches");
    });

    it("lets the customer take back what they did by mistake, at once or later from the history", async () => {
      const takes = leads.find("button", new RegExp(`^${plan.tray.take}: `));
      const [next = ""] = await titlesOf(takes, `${plan.tray.take}: `);
      await leads.press(`${plan.tray.take}: ${next}`);
      await leads.sees(plan.tray.taken);
      await leads.takeBack();
      await leads.find("button", `${plan.tray.take}: ${next}`).waitFor();

      await go(leads, shell.history);
      await leads.press(/^Undo: .* struck out /);
      await sellers.nolonger(plan.strike.list(1));
      await go(leads, shell.plan);
    });

    it("keeps what the customer withdraws or keeps to themselves from the seller, wherever they look", async () => {
      await add(leads, "Visit the town hall of Lind", parts.sharedWith(sam.organisation));
      await sellers.find("link", "Visit the town hall of Lind").waitFor();
      await add(leads, secret, parts.ours);

      await leads.follow("Visit the town hall of Lind");
      const panel = leads.within("dialog", plan.activity.panel);
      await panel.press(`${parts.whoSees} ${parts.sharedWith(sam.organisation)}`);
      await leads.press(parts.withdraw);
      await sellers.find("link", "Visit the town hall of Lind").waitFor({ state: "hidden" });
      await panel.press(`${parts.edit(plan.activity.title)}. Visit the town hall of Lind`);
      await panel.write(plan.activity.title, `${secret}, said differently`);
      await panel.press(shell.save);
      await panel.find("button", new RegExp(`${secret}, said differently`)).waitFor();
      await panel.press(shell.close);

      await expectNoTrace(seller, sellers, projectUrl, secret);
    });

    it("lets a member finish a task from their phone, and everybody who may sees it at once", async () => {
      await go(leads, shell.people);
      const link = await addAndInvite(cairn, leads, max);
      await go(leads, shell.plan);
      await leads.follow(secret);
      const panel = leads.within("dialog", plan.activity.panel);
      await panel.choose(plan.activity.owner, max.name);
      await panel.press(shell.close);

      await acceptInvitation(cairn, members, link, max.email);
      await members.find("heading", secret).waitFor();
      await members.press(myPart.answer.done);
      await members.write(myPart.label.done, "The list is on the wall");
      await members.press(members.find("button", myPart.submit.done).last());
      await members.sees(myPart.said.done);
      await members.find("heading", myPart.nothing).waitFor();
      await leads.page.getByRole("listitem").filter({ hasText: secret }).getByText(plan.status.done).first().waitFor();
    });

    it("tells both sides of a roadblock, a pause and a restart", async () => {
      await go(leads, shell.home);
      await go(sellers, shell.home);
      await leads.press(home.raise);
      const block = leads.within("dialog", home.raiseTitle);
      await block.write(home.raiseLabel, "The works council meets in May only");
      await block.choose(parts.audience, parts.sharedWith(sam.organisation));
      await block.press(home.raiseSubmit);
      await sellers.sees("The works council meets in May only");

      await leads.press(home.pause);
      const rest = leads.within("dialog", home.pauseTitle);
      await rest.write(home.pauseBecause, "The budget is frozen");
      await rest.write(home.pauseUntil, "The budget is voted");
      await rest.choose(parts.audience, parts.sharedWith(sam.organisation));
      await rest.press(home.pauseSubmit);
      await sellers.sees(home.restartWhen("The budget is voted"));
      await members.page.goto(projectUrl);
      await members.sees("The budget is frozen");

      await leads.press(home.restart);
      const again = leads.within("dialog", home.restartTitle);
      await again.write(home.restartLabel, "The budget is there");
      await again.press(home.restartSubmit);
      await sellers.nolonger(home.restartWhen("The budget is voted"));

      await go(sellers, shell.history);
      await sellers.sees(/let the project rest: The budget is frozen/);
      await sellers.sees(/started the project again: The budget is there/);
    });

    it("shows a lost connection, goes on, and sends what was done when it is back", async () => {
      await go(leads, shell.plan);
      await go(sellers, shell.plan);
      await lead.context.setOffline(true);
      await leads.sees(shell.connection.lost);
      await add(leads, "Written without a connection", parts.sharedWith(sam.organisation));
      await leads.press(plan.add.buttonIn(words.jobs.own.title));
      await leads.write(plan.add.title, "Half a thought");
      expect(await sellers.find("link", "Written without a connection").count()).toBe(0);

      await lead.context.setOffline(false);
      await sellers.find("link", "Written without a connection").waitFor();
      await leads.nolonger(shell.connection.lost);
      await lead.page.reload();
      await leads.press(plan.add.buttonIn(words.jobs.own.title));
      expect(await leads.find("textbox", plan.add.title).inputValue()).toBe("Half a thought");
    });

    it("carries the whole project away and brings it back on another Cairn, equal", async () => {
      await go(leads, shell.sharing);
      const saving = lead.page.waitForEvent("download");
      await leads.follow(words.sharing.exportFile);
      const file = await (await saving).path();

      await using other = await startCairn();
      const elsewhere = await browsers.open(other, { width: 1280 });
      const others = toldBy(elsewhere);
      await setUp(other, others, {
        name: "Ola Other",
        email: "ola@other.example",
        organisation: "Other",
        sells: false,
      });
      await others.give(words.projects.bringing.choose, file);
      await others.find("navigation", shell.mainNavigation).waitFor();
      await go(others, shell.plan);
      await others.find("link", secret).waitFor();

      const [here, there] = await Promise.all([viewOf(lead, projectUrl), viewOf(elsewhere, elsewhere.page.url())]);
      expect(there).toEqual(here);
      expect(elsewhere.troubles).toEqual([]);
    });

    it("caused no trouble in any browser", () => {
      expect([...seller.troubles, ...lead.troubles, ...member.troubles]).toEqual([]);
    });
  });
}
