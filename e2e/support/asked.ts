import { randomUUID } from "node:crypto";
import { type Browser, newBrowser } from "../../apps/server/src/testing/browser.ts";
import { command, invited } from "../../apps/server/src/testing/projects.ts";
import { words } from "../../apps/web/src/words/words.ts";
import type { Cairn } from "./cairn.ts";
import { codeIn, nextLetter } from "./mail.ts";

/** Somebody on the customer's side who can be asked. */
export type Colleague = { readonly name: string; readonly personId: string; readonly browser: Browser };

/** Lets colleagues in, each through an invitation of their own. */
export async function letIn(
  cairn: Cairn,
  lead: Browser,
  projectId: string,
  names: readonly string[],
): Promise<readonly Colleague[]> {
  const colleagues: Colleague[] = [];
  for (const name of names) {
    const email = `${name.split(" ")[0]?.toLowerCase()}@customer.example`;
    const { path, personId } = await invited(lead, projectId, { name, email, role: "member", space: "ours" });
    const browser = newBrowser(cairn.url);
    await browser.post(`${path}/code`);
    // The first letter is the invitation.
    await browser.post(`${path}/enter`, { code: codeIn(await nextLetter(cairn, email, 1)) });
    colleagues.push({ name, personId, browser });
  }
  return colleagues;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Asks colleagues in a round and lets them answer; the round can be counted. @returns its id */
export async function ask(
  lead: Browser,
  projectId: string,
  round: { readonly kind: "readiness" | "pulse"; readonly title: string; readonly items: readonly object[] },
  groups: Readonly<Record<string, readonly (readonly [Colleague, readonly unknown[]])[]>>,
): Promise<string> {
  const roundId = randomUUID();
  await command(lead, projectId, "openRound", {
    ...round,
    roundId,
    space: "ours",
    groups: Object.entries(groups).map(([name, asked]) => ({ name, asked: asked.map(([{ personId }]) => personId) })),
    closesOn: today(),
  });
  for (const [{ browser }, answers] of Object.values(groups).flat()) {
    if (answers.length === 0) continue;
    const { status, text } = await browser.post(`/api/projects/${projectId}/rounds/${roundId}/ballot`, { answers });
    if (status !== 200) throw new Error(`A ballot came to ${status}: ${text}`);
  }
  return roundId;
}

/** Asks somebody themselves and three others something that is like nothing asked before. @returns the id of the open round */
export async function askMyself(
  lead: Browser,
  projectId: string,
  myself: string,
  others: readonly Colleague[],
): Promise<string> {
  const roundId = randomUUID();
  const asked = [myself, ...others.slice(0, 3).map(({ personId }) => personId)];
  await command(lead, projectId, "openRound", {
    roundId,
    space: "ours",
    kind: "premortem",
    title: "Before we begin",
    why: "We want to hear it from each of us before we talk.",
    items: [
      { type: "scale", text: "It will hold for two years.", low: "not at all true", high: "entirely true" },
      {
        type: "ranking",
        text: "What would break first?",
        options: ["The list", "The habit of looking at it", "The screen"],
      },
      { type: "text", text: "A year has passed, and it has failed. How come?", upTo: 3 },
    ],
    groups: [{ name: "Those who begin", asked }],
    closesOn: today(),
  });
  return roundId;
}

const { readiness, alignment } = words;
const goals = ["Nobody waits for the other shift", "Less paper", "No more than today’s cost"];

/**
 * A project with eight colleagues, a readiness round and a pulse that are counted, and one of each that is open.
 * The lead is not among those asked.
 */
export async function askAround(cairn: Cairn, lead: Browser, projectId: string): Promise<readonly Colleague[]> {
  const colleagues = await letIn(cairn, lead, projectId, [
    "Ben Bauer",
    "Cem Celik",
    "Dora Dahl",
    "Eva Ernst",
    "Finn Falk",
    "Gerda Große-Wilhelmsen von der Station mit dem sehr langen Namen",
    "Hugo Hahn",
    "Iris Ihle",
  ]);
  const ready = (steps: readonly number[], text: string) => [
    ...readiness.beginning.items.slice(0, -1).map((_, at) => steps[at % steps.length] ?? 3),
    [text],
  ];
  const answers = [
    "More time on Fridays",
    "Show it to us first",
    "A second screen",
    "Nothing",
    "Fewer other projects",
    "Somebody to call",
    "A way back",
    "Training",
  ];
  const steps = [
    [4, 5, 4, 5, 4, 3, 4, 4, 1, 3, 2],
    [5, 5, 4, 4, 4, 4, 3, 4, 2, 4, 1],
    [4, 4, 5, 5, 3, 4, 4, 3, 1, 4, 2],
    [5, 4, 4, 4, 5, 3, 4, 4, 2, 3, 2],
    [4, 3, 4, 4, 2, 3, 2, 3, 1, 2, 1],
    [2, 3, 3, 4, 2, 2, 2, 3, 2, 2, 2],
    [3, 2, 4, 3, 2, 2, 1, 3, 1, 2, 3],
    [4, 3, 3, 4, 3, 2, 2, 4, 2, 3, 1],
  ];
  const each = colleagues.map((who, at) => [who, ready(steps[at] ?? [3], answers[at] ?? "")] as const);
  const groups = { "Day shift": each.slice(0, 4), "Night shift": each.slice(4) };
  for (const title of ["Are we ready?", "Are we ready, a second time?"]) {
    const round = { kind: "readiness", title, items: readiness.beginning.items } as const;
    await command(lead, projectId, "closeRound", { roundId: await ask(lead, projectId, round, groups) });
  }
  const answersTo = ["Shifts hand over on paper", "Nobody knows which list is right", "The night waits for the day"];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [2, 0, 1],
    [0, 1, 2],
    [2, 1, 0],
    [0, 1, 2],
    [1, 0, 2],
    [2, 0, 1],
  ];
  const felt = colleagues.map(
    (who, at) => [who, [[answersTo[at % 3]], orders[at], 1 + ((at * 3) % 5), [answers[at]]]] as const,
  );
  const pulse = { kind: "pulse", title: "Where do we stand?", items: alignment.beginning.items(goals) } as const;
  await command(lead, projectId, "closeRound", { roundId: await ask(lead, projectId, pulse, { Everybody: felt }) });
  const silent = colleagues.map((who) => [who, []] as const);
  await ask(
    lead,
    projectId,
    { kind: "readiness", title: "A third time", items: readiness.beginning.items },
    {
      "Day shift": silent.slice(0, 4),
      "Night shift": silent.slice(4),
    },
  );
  return colleagues;
}
