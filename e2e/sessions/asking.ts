import { expect, it, describe as session } from "vitest";
import { words } from "../../apps/web/src/words/words.ts";
import { barsNobody, count, handIn, rewrite, stand, toBallot } from "../support/gestures.ts";
import { everybody, members, names, type Six, type Who } from "../support/six.ts";

const { readiness, alignment, ballot, premortem, risks, rounds, shell, decide } = words;

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

/** How six people are asked in secret, and what they do with what comes out. */
export function tellHowTheyAsk(six: () => Six): void {
  session("in the third session they answer in secret whether they are ready, and whether they want the same", () => {
    it("all six answer a readiness round, each in their part", async () => {
      const lead = await six().bring("lead", shell.decide, decide.tabs.readiness);
      await lead.press(readiness.begin);
      await lead.write(rounds.form.groupName(1), "All of us");
      await lead.press(rounds.form.open);
      await lead.sees(rounds.card.few(6));
      await six().each(everybody, async (own, who) => {
        await toBallot(own);
        await own.sees(ballot.secret(6, "All of us"));
        const doubts = who === "legal" || who === "user" || who === "it";
        for (const it of statements) await stand(own, it, it === time && doubts ? 1 : 4);
        await own.write(ballot.write(1), `Said by ${who} alone`);
        await handIn(own);
      });
    });

    it("nobody can read what the others answered, until it is counted and nobody knows whose it is", async () => {
      for (const who of everybody) expect(await six().readableBy(who)).not.toMatch(/Said by \w+ alone/);
      const lead = await six().bring("lead", shell.decide, decide.tabs.readiness);
      await count(lead, 6);
      await lead.find("heading", readiness.low(time, 3, 6, "")).waitFor();
      const user = await six().bring("user", shell.decide, decide.tabs.readiness);
      const written = user.page.getByRole("listitem").filter({ hasText: /^Said by \w+ alone$/ });
      const said = everybody.map((who) => `Said by ${who} alone`).toSorted();
      await expect.poll(() => written.allTextContents(), { timeout: 15_000 }).toEqual(said);
      await lead.press(/^Propose it: “Settle what must stop/);
      await lead.sees(readiness.inPlan);
    });

    it("a pulse shows that they do not want the same, and makes an agenda of it", async () => {
      const lead = await six().bring("lead", shell.decide, decide.tabs.alignment);
      await lead.press(alignment.begin);
      await lead.write(rounds.form.options, goals.join("\n"));
      await lead.press(rounds.form.open);
      await lead.sees(rounds.card.few(6));
      await six().each(everybody, async (own, who) => {
        await toBallot(own);
        await own.press(ballot.asItIs);
        if (who === "finance" || who === "sponsor") {
          await own.press(ballot.up("No more than today’s cost"));
          await own.press(ballot.up("No more than today’s cost"));
        }
        await stand(own, "How sure are you that we should go on with this?", 4);
        await handIn(own);
      });
      await six().bring("lead", shell.decide, decide.tabs.alignment);
      await count(lead, 6);
      await lead.find("heading", alignment.widest("No more than today’s cost")).waitFor();
      const sponsor = await six().bring("sponsor", shell.decide, decide.tabs.alignment);
      await sponsor.sees(alignment.agenda);
    });
  });

  session("in the fourth session they imagine that it has failed, and do something about it", () => {
    it("everybody writes alone why it failed, and reads nothing of the others", async () => {
      const lead = await six().bring("lead", shell.decide, decide.tabs.premortem);
      await lead.press(premortem.begin);
      await lead.press(premortem.ask);
      await lead.find("heading", premortem.title.open).waitFor();
      await six().each(everybody, async (own, who) => {
        await toBallot(own);
        await own.write(ballot.write(1), reasons[who]);
        await handIn(own);
      });
      for (const who of everybody) {
        const all = await six().readableBy(who);
        for (const reason of Object.values(reasons)) expect(all).not.toContain(reason);
      }
    });

    it("then all read all reasons together, and two of them group them on their phones", async () => {
      const lead = await six().bring("lead", shell.decide, decide.tabs.premortem);
      await count(lead, 6);
      await lead.find("heading", premortem.title.counted(0, 6)).waitFor();
      await six().each(members, async (own, who) => {
        await six().bring(who, shell.decide, decide.tabs.premortem);
        for (const reason of Object.values(reasons)) await own.sees(reason);
      });
      const [user, legal] = [six().screen("user"), six().screen("legal")];
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
      await six().each(everybody, async (own, who) => {
        await own.press(premortem.voteOf("Nights are forgotten"));
        if (who === "finance" || who === "sponsor") await own.press(premortem.voteOf(reasons.finance));
      });
      const lead = six().screen("lead");
      await lead.sees(premortem.votes(6));
      const [first] = await lead.page.getByRole("button", { name: /^Edit: Name of the theme/ }).allTextContents();
      expect(first).toBe("Nights are forgotten");
      await Promise.all([barsNobody(lead), barsNobody(six().screen("user"))]);
      await lead.press(premortem.toPlanOf("Nights are forgotten"));
      await lead.find("link", premortem.activityTitle("Nights are forgotten")).waitFor();
      await lead.press(premortem.toRiskOf(reasons.finance));
      await lead.sees(premortem.asRisk);
    });

    it("finance weighs it beside the risk of standing still", async () => {
      const finance = await six().bring("finance", shell.decide, decide.tabs.risks);
      await finance.sees(reasons.finance);
      await finance.press(risks.add["standing still"]);
      await finance.write(risks.what, "The only one who knows the old list retires in spring");
      await finance.choose(risks.likelihood, risks.likelihoods[3]?.label ?? "");
      await finance.choose(risks.impact, risks.impacts[3]?.label ?? "");
      await finance.choose(risks.owner, names.it);
      await finance.press(shell.save);
      const it = await six().bring("it", shell.decide, decide.tabs.risks);
      await it.sees("The only one who knows the old list retires in spring");
      await it.sees(risks.owned(names.it));
    });
  });
}
