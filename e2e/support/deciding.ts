import { randomUUID } from "node:crypto";
import type { Browser } from "../../apps/server/src/testing/browser.ts";
import { addedPerson, command } from "../../apps/server/src/testing/projects.ts";

/** Decisions that were put over HTTP: one with everything in it that is still open, one that was stopped. */
export type Decisions = { readonly open: string; readonly stopped: string };

/** Puts two questions into a project; `reader` decides the first and must agree to nothing. */
export async function decisionsOverHttp(by: Browser, projectId: string, reader: string): Promise<Decisions> {
  const say = (name: string, input: object) => command(by, projectId, name, input);
  const [open, stopped] = [randomUUID(), randomUUID()];
  const [head, legal, nurse] = await Promise.all(
    ["Greta Hagedorn", "Legal: Tobias Rehm", "Samira Nwosu-Oberlechner"].map((name) =>
      addedPerson(by, projectId, { space: "ours", name }),
    ),
  );
  await say("openDecision", {
    space: "ours",
    decisionId: open,
    title: "Do we change how shifts are handed over, on every ward, before the winter?",
    decides: reader,
    mustAgree: [head, nurse],
    advises: [legal],
    rule: "Decided after hearing both wards",
    enoughEvidence: "Two weeks on one ward, with times written down",
    researchEndsOn: "2026-03-01",
    decideBy: "2026-03-31",
  });
  const steps = [
    {
      title: "Legal looks at the contract",
      approverId: legal,
      leadDays: 20,
      threshold: "above 50,000 euros",
      order: "i",
    },
    { title: "The board signs", leadDays: 5, order: "m" },
  ];
  for (const step of steps) await say("addApproval", { approvalId: randomUUID(), decisionId: open, ...step });
  const points = {
    "the right question": 8,
    "real alternatives": 6,
    "what we know": 3,
    "what we want": 7,
    "sound reasoning": 6,
    "ready to act": 5,
  };
  await say("rateDecision", { ratingId: randomUUID(), decisionId: open, points });
  await say("writeDissent", {
    dissentId: randomUUID(),
    decisionId: open,
    text: "One ward tells us little about nights.",
  });
  const asked = { space: "ours", decisionId: stopped, title: "Do we build our own tool for it?", decides: head };
  await say("openDecision", asked);
  const record = { ending: "stop", reasons: "It would bind two people for a year, and what we need can be had." };
  const rest = { learnt: "Most of the lost time is before the handover.", kept: "The list of questions" };
  const reopenWhen = "Nothing on the market handles night shifts by next spring";
  await say("recordDecision", { recordId: randomUUID(), decisionId: stopped, ...record, ...rest, reopenWhen });
  return { open, stopped };
}
