import { it, describe as session } from "vitest";
import { words } from "../../apps/web/src/words/words.ts";
import { rewrite } from "../support/gestures.ts";
import { everybody, names, type Six } from "../support/six.ts";
import { lost, measure, statement } from "../support/their-case.ts";
import { addWays, ways } from "../support/ways-to-go.ts";

const { problem, outcomes, costs, shell, decide } = words;

/** How six people come to say the same of what hurts, and of what it costs to leave it. */
export function tellHowTheyUnderstand(six: () => Six): void {
  session("in the first session they agree on what hurts, and on how it is today", () => {
    it("a wording with the remedy in it is agreed to by two of them", async () => {
      const lead = await six().bring("lead", shell.problem);
      await lead.press(problem.write);
      await lead.write(problem.statement, "We need one tool for all wards.");
      await lead.press(shell.save);
      await lead.sees(problem.agrees([]));
      await six().each(["sponsor", "finance"], async (own, who) => {
        await six().bring(who, shell.problem);
        await own.press(problem.agree);
        await own.find("button", problem.takeBack).waitFor();
      });
      await lead.sees(/ agreed to this wording\. Not said yet: .*Leon Marchetti/);
    });

    it("a better wording has to be agreed to again, and all six do", async () => {
      const lead = six().screen("lead");
      await rewrite(lead, problem.statement, "We need one tool for all wards.", statement);
      await six().screen("finance").sees(problem.agrees([]));
      await six().each(everybody, async (own, who) => {
        if (who !== "lead") await six().bring(who, shell.problem);
        await own.press(problem.agree);
        await own.find("button", problem.takeBack).waitFor();
      });
      await lead.page.getByText(problem.earlier(1)).click();
      await lead.sees("We need one tool for all wards.");
      await six()
        .screen("legal")
        .nolonger(/Not said yet/);
    });

    it("finance says what it costs, in a range; IT names a cause, and a user doubts it", async () => {
      const [finance, it, user] = [six().screen("finance"), six().screen("it"), six().screen("user")];
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
      const lead = six().screen("lead");
      await lead.press(problem.baselines.add);
      await lead.write(outcomes.measure.what, measure);
      await lead.write(outcomes.measure.unit, "a week");
      await lead.choose(outcomes.measure.owner, names.user);
      await lead.write(outcomes.measure.before, "41");
      await lead.write(outcomes.measure.promised, "10");
      await lead.press(shell.save);
      await six()
        .screen("sponsor")
        .sees(`${problem.owned(names.user)} · ${problem.noSource}`);
    });
  });

  session("in the second session they add up what standing still costs, and what each way to go does", () => {
    it("a user says on the phone what carrying on as now costs them", async () => {
      const lead = await six().bring("lead", shell.decide, decide.tabs.costs);
      await lead.press(costs.begin);
      await lead.press(costs.stateTerms);
      await lead.write(costs.inflation, "2");
      await lead.write(costs.hourCost, "80");
      await lead.press(shell.save);
      await lead.sees(costs.noLines);
      const user = await six().bring("user", shell.decide, decide.tabs.costs);
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
      await addWays(six().seats.lead.browser, six().projectId);
      await six().each(["lead", "finance", "sponsor"], async (own, who) => {
        await six().bring(who, shell.decide, decide.tabs.costs);
        await own.find("heading", costs.headline(ways.small, 24)).waitFor();
        await own.sees(/matters most: it alone makes/);
      });
    });
  });
}
