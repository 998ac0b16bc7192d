import { expect, it, describe as session } from "vitest";
import { words } from "../../apps/web/src/words/words.ts";
import { score } from "../support/gestures.ts";
import { names, type Six } from "../support/six.ts";
import { condition } from "../support/their-case.ts";
import { ways } from "../support/ways-to-go.ts";

const { options, support, myPart, shell, decide } = words;

const hours = "Hours saved at the hand-over";
const cost = "Cost in two years";
const act = "Hands over with the list for a whole night";

/** How six people choose, and learn what each other needs. */
export function tellHowTheyChoose(six: () => Six): void {
  session("in the fifth session they choose by what they agreed on before, and learn what each other needs", () => {
    it("the criteria and their weights are agreed before anybody scores", async () => {
      const lead = await six().bring("lead", shell.decide, decide.tabs.options);
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
      const lead = six().screen("lead");
      const scorers = ["finance", "it", "user"] as const;
      await lead.press(options.ask.ask);
      for (const who of scorers) await lead.tick(names[who]);
      await lead.press(options.ask.ask);
      await lead.sees(options.ask.asked);
      await six().each(scorers, async (own, who) => {
        await six().bring(who, shell.myPart);
        await own.follow(myPart.scoring.go);
        await score(own, "Carry on as now", { [hours]: 1, [cost]: who === "finance" ? 6 : 4 });
        await score(own, "Improve what we have", { [hours]: 4, [cost]: 7 });
        await score(own, ways.small, { [hours]: who === "user" ? 6 : 7, [cost]: 8 });
        await score(own, ways.large, { [hours]: who === "user" ? 9 : 8, [cost]: 2 });
        await own.find("heading", options.every.title).waitFor();
      });
      const sponsor = await six().bring("sponsor", shell.decide, decide.tabs.options);
      await sponsor.find("heading", options.answer.hidden).waitFor();
      expect(await sponsor.find("heading", options.every.title).count()).toBe(0);
      await sponsor.press(options.answer.look);
      await sponsor.find("heading", options.answer.leads(ways.small)).waitFor();
    });

    it("the lead notes what legal needs, for the circle, and names the sponsor into it", async () => {
      const lead = await six().bring("lead", shell.people);
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
      const sponsor = await six().bring("sponsor", shell.people);
      await sponsor.press(support.openFor(names.legal));
      await sponsor.sees(condition);
      await sponsor.page.keyboard.press("Escape");
    });

    it("nobody else of the six finds a trace of it, least of all legal", async () => {
      await six().each(["finance", "it", "legal", "user"], async (own, who) => {
        await six().bring(who, shell.people);
        await own.find("heading", support.acts).waitFor();
        expect(await own.page.content()).not.toContain(condition);
        expect(await own.find("button", support.openFor(names.legal)).count()).toBe(0);
        expect(await own.find("heading", support.circle).count()).toBe(0);
        expect(await six().readableBy(who)).not.toContain(condition);
      });
    });

    it("the sponsor promises something that people will see, and finds it in their part", async () => {
      const lead = six().screen("lead");
      await lead.press(support.promise);
      await lead.write(support.what, act);
      await lead.choose(support.whoDoes, names.sponsor);
      await lead.write(support.byWhen, new Date().toISOString().slice(0, 10));
      await lead.press(shell.save);
      await lead.sees(act);
      const sponsor = await six().bring("sponsor", shell.myPart);
      await sponsor.press(myPart.promiseDone(act));
      await lead.find("button", support.notDone).waitFor();
    });
  });
}
