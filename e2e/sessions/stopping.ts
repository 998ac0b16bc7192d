import { expect, it, describe as session } from "vitest";
import { words } from "../../apps/web/src/words/words.ts";
import { barsNobody } from "../support/gestures.ts";
import { addAndInvite } from "../support/inviting.ts";
import { beginOverHttp } from "../support/over-http.ts";
import { names, type Six } from "../support/six.ts";
import { acceptInvitation } from "../support/ways-in.ts";

const { decisions, home, shell, undecided } = words;

/** How a second project of theirs ends in a stop that is well made. */
export function tellHowTheyStop(six: () => Six): void {
  session("a second project ends in a stop that is well made", () => {
    const ownTool = "Do we build a tool of our own?";
    const learnt = "Most of the time is lost before the hand-over begins";
    const keeps = "The list of what a night shift asks for";

    it("the sponsor stops it on the phone, with reasons and with what would reopen it", async () => {
      const [lead, sponsor] = [six().screen("lead"), six().screen("sponsor")];
      const projectId = await beginOverHttp(six().seats.lead.browser, {
        name: "A tool of our own",
        customer: "Northwing",
      });
      await lead.page.goto(`/projects/${projectId}/people`);
      const guest = { name: names.sponsor, email: "solveig@customer.example", role: "member" } as const;
      await acceptInvitation(six().cairn, sponsor, await addAndInvite(six().cairn, lead, guest), guest.email);
      await six().bring("lead", shell.decide);
      await lead.press(decisions.put);
      await lead.write(decisions.question, ownTool);
      await lead.choose(decisions.decider, names.sponsor);
      await lead.press(decisions.put);
      await six().bring("sponsor", shell.myPart);
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
      await six().each(["lead", "sponsor"], async (own, who) => {
        await six().bring(who, shell.home);
        await own.find("heading", home.stopped).waitFor();
        await own.sees(decisions.record.stopSays);
        await own.sees(decisions.record.learntWas(learnt));
        await own.sees(decisions.record.keptIs(keeps));
        expect(await own.find("heading", undecided.title).count()).toBe(0);
        await own.nolonger(home.noPlan);
        expect(await own.find("heading", home.steps).count()).toBe(0);
        await barsNobody(own);
      });
    });

    it("and nobody's browser met with trouble", () => {
      expect(
        six()
          .windows()
          .flatMap(({ troubles }) => troubles),
      ).toEqual([]);
    });
  });
}
