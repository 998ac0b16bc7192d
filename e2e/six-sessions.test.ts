import { afterAll, beforeAll, expect, it, describe as session } from "vitest";
import { words } from "../apps/web/src/words/words.ts";
import { type Browsers, startBrowsers } from "./support/browsers.ts";
import { type Cairn, startCairn } from "./support/cairn.ts";
import { tellAsOneStory } from "./support/chapters.ts";
import { count, give, handIn, rate, rewrite, score, stand, toBallot } from "./support/gestures.ts";
import { addAndInvite } from "./support/inviting.ts";
import { beginOverHttp } from "./support/over-http.ts";
import type { Screen } from "./support/screen.ts";
import { bringSixTogether, everybody, members, names, type Six, type Who } from "./support/six.ts";
import { acceptInvitation } from "./support/ways-in.ts";
import { addWays, ways } from "./support/ways-to-go.ts";

const { decide, problem, outcomes, costs, readiness, alignment, ballot, premortem, risks, options, support } = words;
const { decisions, brief, home, myPart, rounds, shell } = words;

const statement =
  "Since spring, every shift begins an hour late, because nobody knows what the shift before left open.";
const lost = "Hours lost in handing over";
const measure = "Requests passed on by word of mouth";
const statements = readiness.beginning.items.flatMap((item) => (item.type === "scale" ? [item.text] : []));
const time = "The time for it has been freed.";
const goals = ["Nobody waits for the other shift", "Less paper", "No more than today’s cost"];
const reasons: Readonly<Record<Who, string>> = {
  lead: "We asked the wards too late",
  sponsor: "I stopped coming after the first month",
  finance: "It cost twice what was said",
  it: "The tablets had no signal in the basement",
  legal: "Nobody had asked the works council",
  user: "The night shift kept its own list",
};
const hours = "Hours saved at the hand-over";
const cost = "Cost in two years";
const condition = "The works council has agreed in writing";
const act = "Hands over with the list for a whole night";
const question = "Do we bring in one tool for every ward?";
const dissent = "Two wards tell us nothing about nights. Begin with the night shift.";
const again = "The hours lost on both wards have not come down by a third after three months";

let cairn: Cairn;
let browsers: Browsers;
let six: Six;

beforeAll(async () => {
  [cairn, browsers] = await Promise.all([startCairn(), startBrowsers()]);
  six = await bringSixTogether(cairn, browsers);
});

afterAll(async () => {
  await browsers?.[Symbol.asyncDispose]();
  await cairn?.[Symbol.asyncDispose]();
});

const windows = () => Object.values(six?.seats ?? {}).map(({ window }) => window);

tellAsOneStory(windows);

const screen = (who: Who): Screen => six.seats[who].screen;

/** Brings somebody to a room of the project, and there to one of its pages. */
async function bring(who: Who, room: string, page?: string): Promise<Screen> {
  const own = screen(who);
  await own.within("navigation", shell.mainNavigation).follow(room);
  if (page) await own.within("navigation", decide.pages).follow(page);
  return own;
}

/** All of those at once, each on their own screen. */
const each = async (those: readonly Who[], act: (own: Screen, who: Who) => Promise<void>): Promise<void> =>
  void (await Promise.all(those.map((who) => act(screen(who), who))));

/** Everything that somebody's browser can read of the project. */
async function readableBy(who: Who): Promise<string> {
  const { request } = six.seats[who].window.context;
  const api = `${cairn.url}/api${six.at}`;
  const texts = ["", "/history", "/export", "/export.md", "/rounds"].map(async (path) =>
    (await request.get(api + path)).text(),
  );
  return (await Promise.all(texts)).join("\n");
}

session("in the first session they agree on what hurts, and on how it is today", () => {
  it("a wording with the remedy in it is agreed to by two of them", async () => {
    const lead = await bring("lead", shell.problem);
    await lead.press(problem.write);
    await lead.write(problem.statement, "We need one tool for all wards.");
    await lead.press(shell.save);
    await lead.sees(problem.agrees([]));
    await each(["sponsor", "finance"], async (own, who) => {
      await bring(who, shell.problem);
      await own.press(problem.agree);
      await own.find("button", problem.takeBack).waitFor();
    });
    await lead.sees(/ agreed to this wording\. Not said yet: .*Leon Marchetti/);
  });

  it("a better wording has to be agreed to again, and all six do", async () => {
    const lead = screen("lead");
    await rewrite(lead, problem.statement, "We need one tool for all wards.", statement);
    await screen("finance").sees(problem.agrees([]));
    await each(everybody, async (own, who) => {
      if (who !== "lead") await bring(who, shell.problem);
      await own.press(problem.agree);
      await own.find("button", problem.takeBack).waitFor();
    });
    await lead.page.getByText(problem.earlier(1)).click();
    await lead.sees("We need one tool for all wards.");
    await screen("legal").nolonger(/Not said yet/);
  });

  it("finance says what it costs, in a range; IT names a cause, and a user doubts it", async () => {
    const [finance, it, user] = [screen("finance"), screen("it"), screen("user")];
    await finance.press(problem.addImpact);
    await finance.write(problem.what, lost);
    await finance.write(problem.low, "60");
    await finance.write(problem.likely, "90");
    await finance.write(problem.high, "160");
    await finance.write(problem.unit, "hours");
    await finance.choose(problem.period, problem.periods["a month"]);
    await finance.write(problem.source, "Counted on two wards over two weeks");
    await finance.press(shell.save);
    await user.sees("between 60 and 160, likely 90 hours a month");
    await it.press(problem.causes.add);
    await it.write(problem.causes.what, "Three lists are kept side by side");
    await it.press(shell.save);
    await user.press(problem.causes.doubtAbout("Three lists are kept side by side"));
    await user.write(problem.causes.why, "On my ward there is one list, and we wait all the same");
    await user.press(shell.save);
    await it.sees(problem.causes.doubted(names.user, "On my ward there is one list, and we wait all the same"));
  });

  it("and they write down how it is before anything is changed", async () => {
    const lead = screen("lead");
    await lead.press(problem.baselines.add);
    await lead.write(outcomes.measure.what, measure);
    await lead.write(outcomes.measure.unit, "a week");
    await lead.choose(outcomes.measure.owner, names.user);
    await lead.write(outcomes.measure.before, "41");
    await lead.write(outcomes.measure.promised, "10");
    await lead.press(shell.save);
    await screen("sponsor").sees(`${problem.owned(names.user)} · ${problem.noSource}`);
  });
});

session("in the second session they add up what standing still costs, and what each way to go does", () => {
  it("a user says on the phone what carrying on as now costs them", async () => {
    const lead = await bring("lead", shell.decide, decide.tabs.costs);
    await lead.press(costs.begin);
    await lead.press(costs.stateTerms);
    await lead.write(costs.inflation, "2");
    await lead.write(costs.hourCost, "80");
    await lead.press(shell.save);
    await lead.sees(costs.noLines);
    const user = await bring("user", shell.decide, decide.tabs.costs);
    await user.press(costs.add("Carry on as now"));
    await user.write(costs.what, lost);
    await user.choose(costs.kind, costs.kinds["own effort"]);
    await user.write(costs.low, "60");
    await user.write(costs.likely, "90");
    await user.write(costs.high, "160");
    await user.press(shell.save);
    await lead.sees(costs.drivesMost(lost, 1));
  });

  it("with both ways costed, everybody sees which comes out best, and what drives it", async () => {
    await addWays(six.seats.lead.browser, six.projectId);
    await each(["lead", "finance", "sponsor"], async (own, who) => {
      await bring(who, shell.decide, decide.tabs.costs);
      await own.find("heading", costs.headline(ways.small, 24)).waitFor();
      await own.sees(/matters most: it alone makes/);
    });
  });
});

session("in the third session they answer in secret whether they are ready, and whether they want the same", () => {
  it("all six answer a readiness round, each in their part", async () => {
    const lead = await bring("lead", shell.decide, decide.tabs.readiness);
    await lead.press(readiness.begin);
    await lead.write(rounds.form.groupName(1), "All of us");
    await lead.press(rounds.form.open);
    await lead.sees(rounds.card.few(6));
    await each(everybody, async (own, who) => {
      await toBallot(own);
      await own.sees(ballot.secret(6, "All of us"));
      const doubts = who === "legal" || who === "user" || who === "it";
      for (const it of statements) await stand(own, it, it === time && doubts ? 1 : 4);
      await own.write(ballot.write(1), `Said by ${who} alone`);
      await handIn(own);
    });
  });

  it("nobody can read what the others answered, until it is counted and nobody knows whose it is", async () => {
    for (const who of everybody) expect(await readableBy(who)).not.toMatch(/Said by \w+ alone/);
    const lead = await bring("lead", shell.decide, decide.tabs.readiness);
    await count(lead, 6);
    await lead.find("heading", readiness.low(time, 3, 6, "")).waitFor();
    const user = await bring("user", shell.decide, decide.tabs.readiness);
    const written = user.page.getByRole("listitem").filter({ hasText: /^Said by \w+ alone$/ });
    expect(await written.allTextContents()).toEqual(everybody.map((who) => `Said by ${who} alone`).toSorted());
    await lead.press(/^Propose it: “Settle what must stop/);
    await lead.sees(readiness.inPlan);
  });

  it("a pulse shows that they do not want the same, and makes an agenda of it", async () => {
    const lead = await bring("lead", shell.decide, decide.tabs.alignment);
    await lead.press(alignment.begin);
    await lead.write(rounds.form.options, goals.join("\n"));
    await lead.press(rounds.form.open);
    await lead.sees(rounds.card.few(6));
    await each(everybody, async (own, who) => {
      await toBallot(own);
      await own.press(ballot.asItIs);
      if (who === "finance" || who === "sponsor") {
        await own.press(ballot.up("No more than today’s cost"));
        await own.press(ballot.up("No more than today’s cost"));
      }
      await stand(own, "How sure are you that we should go on with this?", 4);
      await handIn(own);
    });
    await bring("lead", shell.decide, decide.tabs.alignment);
    await count(lead, 6);
    await lead.find("heading", alignment.widest("No more than today’s cost")).waitFor();
    const sponsor = await bring("sponsor", shell.decide, decide.tabs.alignment);
    await sponsor.sees(alignment.agenda);
  });
});

session("in the fourth session they imagine that it has failed, and do something about it", () => {
  it("everybody writes alone why it failed, and reads nothing of the others", async () => {
    const lead = await bring("lead", shell.decide, decide.tabs.premortem);
    await lead.press(premortem.begin);
    await lead.press(premortem.ask);
    await lead.find("heading", premortem.title.open).waitFor();
    await each(everybody, async (own, who) => {
      await toBallot(own);
      await own.write(ballot.write(1), reasons[who]);
      await handIn(own);
    });
    for (const who of everybody) {
      const all = await readableBy(who);
      for (const reason of Object.values(reasons)) expect(all).not.toContain(reason);
    }
  });

  it("then all read all reasons together, and two of them group them on their phones", async () => {
    const lead = await bring("lead", shell.decide, decide.tabs.premortem);
    await count(lead, 6);
    await lead.find("heading", premortem.title.counted(0, 6)).waitFor();
    await each(members, async (own, who) => {
      await bring(who, shell.decide, decide.tabs.premortem);
      for (const reason of Object.values(reasons)) await own.sees(reason);
    });
    const [user, legal] = [screen("user"), screen("legal")];
    await user.choose(premortem.into(reasons.user), premortem.newTheme);
    await user.find("heading", premortem.themes).waitFor();
    await rewrite(user, premortem.themeName, reasons.user, "Nights are forgotten");
    await legal.find("button", /Nights are forgotten$/).waitFor();
    await legal.choose(premortem.into(reasons.lead), "Nights are forgotten");
    await legal.choose(premortem.into(reasons.legal), premortem.newTheme);
    await legal.choose(premortem.into(reasons.finance), premortem.newTheme);
    await lead.find("heading", premortem.title.counted(3, 2)).waitFor();
  });

  it("they vote, and the heaviest theme becomes an activity, another one a risk", async () => {
    await each(everybody, async (own, who) => {
      await own.press(premortem.voteOf("Nights are forgotten"));
      if (who === "finance" || who === "sponsor") await own.press(premortem.voteOf(reasons.finance));
    });
    const lead = screen("lead");
    await lead.sees(premortem.votes(6));
    const [first] = await lead.page.getByRole("button", { name: /^Edit: Name of the theme/ }).allTextContents();
    expect(first).toBe("Nights are forgotten");
    await lead.press(premortem.toPlanOf("Nights are forgotten"));
    await lead.find("link", premortem.activityTitle("Nights are forgotten")).waitFor();
    await lead.press(premortem.toRiskOf(reasons.finance));
    await lead.sees(premortem.asRisk);
  });

  it("finance weighs it beside the risk of standing still", async () => {
    const finance = await bring("finance", shell.decide, decide.tabs.risks);
    await finance.sees(reasons.finance);
    await finance.press(risks.add["standing still"]);
    await finance.write(risks.what, "The only one who knows the old list retires in spring");
    await finance.choose(risks.likelihood, risks.likelihoods[3]?.label ?? "");
    await finance.choose(risks.impact, risks.impacts[3]?.label ?? "");
    await finance.choose(risks.owner, names.it);
    await finance.press(shell.save);
    const it = await bring("it", shell.decide, decide.tabs.risks);
    await it.sees("The only one who knows the old list retires in spring");
    await it.sees(risks.owned(names.it));
  });
});

session("in the fifth session they choose by what they agreed on before, and learn what each other needs", () => {
  it("the criteria and their weights are agreed before anybody scores", async () => {
    const lead = await bring("lead", shell.decide, decide.tabs.options);
    for (const criterion of [hours, cost]) {
      await lead.press(options.criteria.add);
      await lead.write(options.criteria.name, criterion);
      await lead.press(shell.save);
      await lead.sees(criterion);
    }
    await lead.press(options.weights.agree);
    await lead.write(options.weights.share(hours), "60");
    await lead.write(options.weights.share(cost), "40");
    await lead.press(options.weights.agree);
    await lead.sees(options.answer.unscored);
  });

  it("three score on their phones, each alone, and who has not scored sees no result", async () => {
    const lead = screen("lead");
    const scorers = ["finance", "it", "user"] as const;
    await lead.press(options.ask.ask);
    for (const who of scorers) await lead.tick(names[who]);
    await lead.press(options.ask.ask);
    await lead.sees(options.ask.asked);
    await each(scorers, async (own, who) => {
      await bring(who, shell.myPart);
      await own.follow(options.asked.go);
      await score(own, "Carry on as now", { [hours]: 1, [cost]: who === "finance" ? 6 : 4 });
      await score(own, "Improve what we have", { [hours]: 4, [cost]: 7 });
      await score(own, ways.small, { [hours]: who === "user" ? 6 : 7, [cost]: 8 });
      await score(own, ways.large, { [hours]: who === "user" ? 9 : 8, [cost]: 2 });
      await own.find("heading", options.every.title).waitFor();
    });
    const sponsor = await bring("sponsor", shell.decide, decide.tabs.options);
    await sponsor.find("heading", options.answer.hidden).waitFor();
    expect(await sponsor.find("heading", options.every.title).count()).toBe(0);
    await sponsor.press(options.answer.look);
    await sponsor.find("heading", options.answer.leads(ways.small)).waitFor();
  });

  it("the lead notes what legal needs, for the circle, and names the sponsor into it", async () => {
    const lead = await bring("lead", shell.people);
    await lead.press(support.openFor(names.legal));
    const panel = lead.within("dialog", support.openOf(names.legal));
    await panel.press(support.add);
    await panel.choose(support.kind, support.kinds.condition);
    await panel.write(support.text, condition);
    await panel.press(shell.save);
    await panel.sees(condition);
    await lead.page.keyboard.press("Escape");
    await lead.press(support.name);
    await lead.choose(support.person, names.sponsor);
    await lead.press(support.nameSubmit);
    const sponsor = await bring("sponsor", shell.people);
    await sponsor.press(support.openFor(names.legal));
    await sponsor.sees(condition);
    await sponsor.page.keyboard.press("Escape");
  });

  it("nobody else of the six finds a trace of it, least of all legal", async () => {
    await each(["finance", "it", "legal", "user"], async (own, who) => {
      await bring(who, shell.people);
      await own.find("heading", support.acts).waitFor();
      expect(await own.page.content()).not.toContain(condition);
      expect(await own.find("button", support.openFor(names.legal)).count()).toBe(0);
      expect(await own.find("heading", support.circle).count()).toBe(0);
      expect(await readableBy(who)).not.toContain(condition);
    });
  });

  it("the sponsor promises something that people will see, and finds it in their part", async () => {
    const lead = screen("lead");
    await lead.press(support.promise);
    await lead.write(support.what, act);
    await lead.choose(support.whoDoes, names.sponsor);
    await lead.write(support.byWhen, new Date().toISOString().slice(0, 10));
    await lead.press(shell.save);
    await lead.sees(act);
    const sponsor = await bring("sponsor", shell.myPart);
    await sponsor.press(myPart.promiseDone(act));
    await lead.find("button", support.notDone).waitFor();
  });
});

session("in the sixth session they decide to go smaller, and one of them sees it otherwise", () => {
  it("the question is put with its roles, its rule and what it chooses among", async () => {
    const lead = await bring("lead", shell.decide);
    await lead.press(decisions.put);
    await lead.write(decisions.question, question);
    await lead.choose(decisions.decider, names.sponsor);
    await lead.press(decisions.put);
    await lead.find("heading", question).waitFor();
    await give(lead, decisions.roles.mustAgree, [names.finance, names.legal]);
    await give(lead, decisions.roles.does, [names.it]);
    await give(lead, decisions.chooseOptions, [ways.small, ways.large]);
    await rewrite(lead, decisions.rule, "", "The sponsor decides after hearing finance and legal");
    await lead.sees(decisions.agreement.silent(names.legal));
  });

  it("three say how well it is being decided, each alone", async () => {
    await each(["it", "user", "finance"], async (own, who) => {
      await bring(who, shell.decide);
      await own.follow(question);
      await rate(own, who === "user" ? [8, 7, 2, 6, 7, 5] : [8, 7, 6, 7, 7, 7]);
    });
    await screen("user").sees(decisions.quality.weakest(decisions.quality.points["what we know"], 2, 6, 6, 3));
  });

  it("finance and legal agree in their part; legal's condition is named before", async () => {
    const legal = await bring("legal", shell.myPart);
    await legal.follow(question);
    await legal.press(decisions.agreement.notYetButton);
    await legal.write(decisions.agreement.because, condition);
    await legal.within("dialog", question).press(decisions.agreement.notYetButton);
    await screen("lead").sees(decisions.agreement.notYet(names.legal, condition));
    await legal.press(decisions.agreement.agree);
    const finance = await bring("finance", shell.myPart);
    await finance.follow(question);
    await finance.press(decisions.agreement.agree);
    await screen("lead").sees(decisions.agreement.agrees(names.finance));
  });

  it("the sponsor reads the case on one page, and decides for less on the phone", async () => {
    const sponsor = await bring("sponsor", shell.decide, decide.tabs.brief);
    await sponsor.sees(statement);
    for (const part of Object.values(brief.parts)) await sponsor.find("heading", part).waitFor();
    await sponsor.sees(/Carrying on as now, over 24 months/);
    await bring("sponsor", shell.myPart);
    await sponsor.follow(question);
    await sponsor.press(decisions.record.take);
    await sponsor.tick(decisions.record.endings["go smaller"]);
    await sponsor.choose(decisions.record.chosen, ways.small);
    await sponsor.write(decisions.record.reasons, "It costs a tenth, and in three months we know more");
    await sponsor.write(decisions.record.reopenWhen, again);
    await sponsor.press(decisions.record.saves["go smaller"]);
    await screen("lead").find("heading", decisions.record.headings["go smaller"]).waitFor();
    await screen("lead").sees(again);
  });

  it("a user sees it otherwise; that stays, and not even the lead can take it away", async () => {
    const user = screen("user");
    await user.press(/I see it otherwise/);
    await user.write(decisions.dissent.text, dissent);
    await user.press(shell.save);
    const lead = screen("lead");
    await lead.sees(dissent);
    expect(await lead.find("button", words.parts.removeThing(dissent.slice(0, 60))).count()).toBe(0);
    expect(await user.find("button", words.parts.removeThing(dissent.slice(0, 60))).count()).toBe(1);
  });

  it("Home says it to all six, and that nothing is undecided", async () => {
    await each(everybody, async (own, who) => {
      await bring(who, shell.home);
      await own.find("heading", decisions.record.headings["go smaller"]).waitFor();
      await own.sees(decisions.record.chose(ways.small));
      expect(await own.find("heading", words.undecided.title).count()).toBe(0);
    });
  });

  it("what was promised is taken on, and a first value shows how far it has come", async () => {
    const it = await bring("it", shell.outcomes);
    await it.press(outcomes.promises.add);
    await it.write(outcomes.promises.what, "The list works in the basement from the first night");
    await it.press(shell.save);
    await it.press(outcomes.promises.takeOnOf("The list works in the basement from the first night"));
    const user = await bring("user", shell.outcomes);
    await user.sees(outcomes.promises.takenOn(names.it));
    await user.press(outcomes.value.addOf(measure));
    await user.write(outcomes.value.value, "25.5");
    await user.press(shell.save);
    await it.sees(outcomes.share("50%"));
  });
});

session("a second project ends in a stop that is well made", () => {
  const ownTool = "Do we build a tool of our own?";
  const learnt = "Most of the time is lost before the hand-over begins";
  const keeps = "The list of what a night shift asks for";

  it("the sponsor stops it on the phone, with reasons and with what would reopen it", async () => {
    const [lead, sponsor] = [screen("lead"), screen("sponsor")];
    const projectId = await beginOverHttp(six.seats.lead.browser, { name: "A tool of our own", customer: "Northwing" });
    await lead.page.goto(`/projects/${projectId}/people`);
    const guest = { name: names.sponsor, email: "solveig@customer.example", role: "member" } as const;
    await acceptInvitation(cairn, sponsor, await addAndInvite(cairn, lead, guest), guest.email);
    await bring("lead", shell.decide);
    await lead.press(decisions.put);
    await lead.write(decisions.question, ownTool);
    await lead.choose(decisions.decider, names.sponsor);
    await lead.press(decisions.put);
    await bring("sponsor", shell.myPart);
    await sponsor.follow(ownTool);
    await sponsor.press(decisions.record.take);
    await sponsor.tick(decisions.record.endings.stop);
    await sponsor.write(decisions.record.reasons, "It would bind two people for a year");
    await sponsor.write(decisions.record.learnt, learnt);
    await sponsor.write(decisions.record.kept, keeps);
    expect(await sponsor.find("button", decisions.record.saves.stop).isDisabled()).toBe(true);
    await sponsor.write(decisions.record.reopenWhen, "Nothing on the market handles nights by spring");
    await sponsor.press(decisions.record.saves.stop);
    await lead.find("heading", decisions.record.headings.stop).waitFor();
  });

  it("and Home honours it, instead of asking for a plan", async () => {
    await each(["lead", "sponsor"], async (own, who) => {
      await bring(who, shell.home);
      await own.find("heading", home.stopped).waitFor();
      await own.sees(decisions.record.stopSays);
      await own.sees(decisions.record.learntWas(learnt));
      await own.sees(decisions.record.keptIs(keeps));
      expect(await own.find("heading", words.undecided.title).count()).toBe(0);
      await own.nolonger(home.noPlan);
    });
  });

  it("and nobody's browser met with trouble", () => {
    expect(windows().flatMap(({ troubles }) => troubles)).toEqual([]);
  });
});
