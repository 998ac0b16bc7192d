import { expect, it, describe as session } from "vitest";
import { words } from "../../apps/web/src/words/words.ts";
import { give, rate, rewrite } from "../support/gestures.ts";
import { everybody, names, type Six } from "../support/six.ts";
import { condition, measure, statement } from "../support/their-case.ts";
import { ways } from "../support/ways-to-go.ts";

const { outcomes, decisions, brief, shell, decide, undecided, parts } = words;

const question = "Do we bring in one tool for every ward?";
const dissent = "Two wards tell us nothing about nights. Begin with the night shift.";
const again = "The hours lost on both wards have not come down by a third after three months";

/** How six people decide, with one who sees it otherwise, and look at what comes of it. */
export function tellHowTheyDecide(six: () => Six): void {
  session("in the sixth session they decide to go smaller, and one of them sees it otherwise", () => {
    it("the question is put with its roles, its rule and what it chooses among", async () => {
      const lead = await six().bring("lead", shell.decide);
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
      await six().each(["it", "user", "finance"], async (own, who) => {
        await six().bring(who, shell.decide);
        await own.follow(question);
        await rate(own, who === "user" ? [8, 7, 2, 6, 7, 5] : [8, 7, 6, 7, 7, 7]);
      });
      await six()
        .screen("user")
        .sees(decisions.quality.weakest(decisions.quality.points["what we know"], 2, 6, 6, 3));
    });

    it("finance and legal agree in their part; legal's condition is named before", async () => {
      const legal = await six().bring("legal", shell.myPart);
      await legal.follow(question);
      await legal.press(decisions.agreement.notYetButton);
      await legal.write(decisions.agreement.because, condition);
      await legal.within("dialog", question).press(decisions.agreement.notYetButton);
      await six().screen("lead").sees(decisions.agreement.notYet(names.legal, condition));
      await legal.press(decisions.agreement.agree);
      const finance = await six().bring("finance", shell.myPart);
      await finance.follow(question);
      await finance.press(decisions.agreement.agree);
      await six().screen("lead").sees(decisions.agreement.agrees(names.finance));
    });

    it("the sponsor reads the case on one page, and decides for less on the phone", async () => {
      const sponsor = await six().bring("sponsor", shell.decide, decide.tabs.brief);
      await sponsor.sees(statement);
      for (const part of Object.values(brief.parts)) await sponsor.find("heading", part).waitFor();
      await sponsor.sees(/Carrying on as now, over 24 months/);
      await six().bring("sponsor", shell.myPart);
      await sponsor.follow(question);
      await sponsor.press(decisions.record.take);
      await sponsor.tick(decisions.record.endings["go smaller"]);
      await sponsor.choose(decisions.record.chosen, ways.small);
      await sponsor.write(decisions.record.reasons, "It costs a tenth, and in three months we know more");
      await sponsor.write(decisions.record.reopenWhen, again);
      await sponsor.press(decisions.record.saves["go smaller"]);
      await six().screen("lead").find("heading", decisions.record.headings["go smaller"]).waitFor();
      await six().screen("lead").sees(again);
    });

    it("a user sees it otherwise; that stays, and not even the lead can take it away", async () => {
      const user = six().screen("user");
      await user.press(/I see it otherwise/);
      await user.write(decisions.dissent.text, dissent);
      await user.press(shell.save);
      const lead = six().screen("lead");
      await lead.sees(dissent);
      expect(await lead.find("button", parts.removeThing(dissent.slice(0, 60))).count()).toBe(0);
      expect(await user.find("button", parts.removeThing(dissent.slice(0, 60))).count()).toBe(1);
    });

    it("Home says it to all six, and that nothing is undecided", async () => {
      await six().each(everybody, async (own, who) => {
        await six().bring(who, shell.home);
        await own.find("heading", decisions.record.headings["go smaller"]).waitFor();
        await own.sees(decisions.record.chose(ways.small));
        await own.sees(decisions.record.reopenIs(again));
        expect(await own.find("heading", undecided.title).count()).toBe(0);
      });
    });

    it("what was promised is taken on, and a first value shows how far it has come", async () => {
      const it = await six().bring("it", shell.outcomes);
      await it.press(outcomes.promises.add);
      await it.write(outcomes.promises.what, "The list works in the basement from the first night");
      await it.press(shell.save);
      await it.press(outcomes.promises.takeOnOf("The list works in the basement from the first night"));
      const user = await six().bring("user", shell.outcomes);
      await user.sees(outcomes.promises.takenOn(names.it));
      await user.press(outcomes.value.addOf(measure));
      await user.write(outcomes.value.value, "25.5");
      await user.press(shell.save);
      await it.sees(outcomes.share("50%"));
    });
  });
}
