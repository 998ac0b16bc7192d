import { randomUUID } from "node:crypto";
import type { PartyId, PersonId } from "@cairn/domain/kernel/ids.ts";
import { expect, it } from "vitest";
import { openStream } from "../../testing/event-stream.ts";
import { frozenWorld } from "../../testing/frozen-world.ts";
import { type Answered, startTestServer, type TestServer, type Visitor } from "../../testing/server.ts";

/** Ids that clients draw, the same in both worlds. */
const id = Object.fromEntries(
  ["project", "party", "other", "ann", "sam", "bob", "a", "b", "c", "p", "q", "r", "s", "t", "u"].map((name) => [
    name,
    randomUUID(),
  ]),
) as Readonly<Record<string, string>>;
const shared = `shared:${id["party"]}`;
const own = `own:${id["party"]}`;
const path = `/api/projects/${id["project"]}`;

type People = { readonly ann: Visitor; readonly sam: Visitor };
type Step = readonly [who: keyof People, command: string, body: object, privately?: "privately"];

const activity = (name: string, space: string, title: string, more: object = {}) => ({
  activityId: id[name],
  space,
  title,
  job: "own",
  carriedBy: "together",
  ...more,
});

/** What happens in both worlds, and what the customer does among themselves in one of them only. */
const story: readonly Step[] = [
  ["ann", "admitSeller", { partyId: id["party"], name: "Seller Ltd" }],
  ["ann", "addPerson", { personId: id["sam"], space: shared, side: id["party"], name: "Sam" }],
  ["ann", "addActivity", activity("p", "ours", "Compare without the seller"), "privately"],
  ["ann", "addActivity", activity("a", shared, "Meet the seller")],
  [
    "ann",
    "addPerson",
    { personId: id["bob"], space: "ours", side: "customer", name: "Bob", email: "bob@example.com" },
    "privately",
  ],
  [
    "ann",
    "addActivity",
    activity("q", "ours", "Ask the others", { waitsFor: [id["a"]], ownerId: id["bob"] }),
    "privately",
  ],
  ["ann", "comment", { commentId: id["r"], space: "ours", on: id["a"], text: "They seem slow" }, "privately"],
  ["ann", "admitSeller", { partyId: id["other"], name: "Other Ltd" }, "privately"],
  ["ann", "addActivity", activity("s", `shared:${id["other"]}`, "Meet the others"), "privately"],
  ["sam", "comment", { commentId: id["b"], space: shared, on: id["a"], text: "When does it suit?" }],
  ["sam", "addActivity", activity("c", own, "Prepare our offer")],
  [
    "ann",
    "raiseRoadblock",
    { roadblockId: id["t"], space: "ours", what: "No budget", activityId: id["a"] },
    "privately",
  ],
  ["ann", "pauseProject", { pauseId: id["u"], space: "ours", because: "Elections" }, "privately"],
  ["ann", "addActivity", activity("p2", shared, "Choose a day", { activityId: randomUUID() })],
  ["ann", "finishActivity", { activityId: id["a"], note: "Met" }],
  ["ann", "remove", { id: id["q"] }, "privately"],
  // The same id as something private must work as if nothing were there.
  ["sam", "comment", { commentId: id["p"], space: own, text: "An id that is in use where nobody sees it" }],
];

type Told = {
  readonly what: string;
  readonly status: number;
  readonly length: string | null;
  readonly etag: string | null;
  readonly text: string;
};

async function play(
  isWithPrivate: boolean,
): Promise<{ readonly told: readonly Told[]; readonly streamed: string; readonly mails: string }> {
  const world = frozenWorld();
  await using server = await startTestServer({ world });
  const people: People = { ann: await server.visitor("Ann", id["ann"]), sam: await server.visitor("Sam", id["sam"]) };
  await people.ann.post("/api/projects", {
    projectId: id["project"],
    name: "Answer in one day",
    customer: "Example Council",
  });
  const told: Told[] = [];
  const keep = (what: string, answered: Answered) => {
    const { status, headers, text } = answered;
    // The moment of the answer is the only thing that may differ.
    const rest = [...headers].filter(([name]) => name !== "date");
    told.push({
      what,
      status,
      length: headers.get("content-length"),
      etag: headers.get("etag"),
      text: JSON.stringify(rest) + text,
    });
  };
  let stream: Awaited<ReturnType<typeof openStream>> | undefined;
  for (const [at, [who, command, body, privately]] of story.entries()) {
    if (privately && !isWithPrivate) continue;
    world.turnTo(at + 1);
    const key = { "idempotency-key": `00000000-0000-4000-8000-${String(at).padStart(12, "0")}` };
    const answered = await people[who].post(`${path}/${command}`, body, key);
    if (answered.status !== 200) throw new Error(`${command}: ${answered.text}`);
    if (who === "sam") keep(command, answered);
    if (at === 1) {
      await letIn(server, people.sam);
      stream = await openStream(`${server.url}${path}/events`, people.sam.cookie);
    }
    if (stream && !privately) keep(`project after step ${at}`, await people.sam.get(path));
  }
  world.turnTo(story.length + 1);
  for (const rest of ["/history", "/export", "/export.md", "/invitations", "/events?after=nothing"])
    keep(rest, await people.sam.get(path + rest));
  keep("list", await people.sam.get("/api/projects"));
  for (const [name, body] of [
    ["startActivity", { activityId: id["q"] }],
    ["comment", { commentId: randomUUID(), space: "ours", text: "Let me in" }],
    ["addActivity", activity("x", shared, "Not for a guest", { activityId: id["s"], waitsFor: [id["p"]] })],
    ["share", { id: id["r"], to: shared }],
    ["undo", { commandId: `00000000-0000-7001-8000-000000000003` }],
  ] as const)
    keep(`refused ${name}`, await people.sam.post(`${path}/${name}`, body));
  await stream?.events(7);
  const streamed = stream?.text() ?? "";
  stream?.[Symbol.dispose]();
  return { told, streamed, mails: server.logged.join("\n") };
}

async function letIn(server: TestServer, sam: Visitor): Promise<void> {
  await server.letIn(id["project"] ?? "", sam, {
    personId: id["sam"] as PersonId,
    side: id["party"] as PartyId,
    inside: true,
    role: "seller",
  });
}

it("is for the seller the same to the byte whether or not the customer does anything among themselves", async () => {
  const quiet = await play(false);
  const busy = await play(true);
  expect(quiet.told.length).toBeGreaterThan(15);
  expect(busy.told).toEqual(quiet.told);
  expect(busy.streamed).toBe(quiet.streamed);
  expect(busy.streamed).toContain("Meet the seller");
  expect(busy.mails).toBe(quiet.mails);
  for (const secret of ["without the seller", "Bob", "slow", "Other Ltd", "budget", "Elections"]) {
    expect(JSON.stringify(busy), secret).not.toContain(secret);
  }
});
