import { randomUUID } from "node:crypto";
import type { PartyId, PersonId } from "@cairn/domain/kernel/ids.ts";
import { expect, it } from "vitest";
import { realWorld } from "../../adapters/clock.ts";
import { broughtPlan } from "../../testing/brought-plan.ts";
import { openStream } from "../../testing/event-stream.ts";
import { frozenWorld } from "../../testing/frozen-world.ts";
import { startProject } from "../../testing/project.ts";
import { type Answered, startTestServer, type TestServer, type Visitor } from "../../testing/server.ts";

/** Ids that clients draw, the same in both worlds. */
const id = Object.fromEntries(
  "project party other ann mia jun sam pat bob a b c d e f g h k p q r s t u v w x y z round asked1 asked2 asked3"
    .split(" ")
    .map((name) => [name, randomUUID()]),
) as Readonly<Record<string, string>>;
const shared = `shared:${id["party"]}`;
const own = `own:${id["party"]}`;
const path = `/api/projects/${id["project"]}`;

/**
 * Ann leads for the customer and named Jun into the circle; Mia is one of the customer's other people. Sam is inside the
 * seller's own space; Pat is on the seller's side, let in by Ann, and not inside.
 */
const names = ["ann", "mia", "jun", "sam", "pat"] as const;
type People = Readonly<Record<(typeof names)[number], Visitor>>;
type Viewer = "mia" | "sam" | "pat";
type Step = readonly [who: keyof People, command: string, body: object, among?: "us" | "circle" | "sellers"];

const activity = (name: string, space: string, title: string, more: object = {}) => ({
  activityId: id[name],
  space,
  title,
  job: "own",
  carriedBy: "together",
  ...more,
});

const littleTime = { hoursPerWeek: 2, halfDays: [3] };
const quarterEnd = { from: "2026-03-23", to: "2026-03-31" };
const inMay = { from: "2026-05-04", to: "2026-05-08" };
const inJune = { from: "2026-06-01", to: "2026-06-05" };

const asked = ["asked1", "asked2", "asked3"];

/** What happens in both worlds, and what the customer, the circle, or those inside the seller's own space do among themselves. */
const story: readonly Step[] = [
  ["ann", "admitSeller", { partyId: id["party"], name: "Seller Ltd" }],
  ["ann", "addPerson", { personId: id["sam"], space: shared, side: id["party"], name: "Sam" }],
  ["ann", "addPerson", { personId: id["pat"], space: shared, side: id["party"], name: "Pat" }],
  ["ann", "addPerson", { personId: id["mia"], space: "ours", side: "customer", name: "Mia" }, "us"],
  ["ann", "addPerson", { personId: id["jun"], space: "ours", side: "customer", name: "Jun" }, "us"],
  ["ann", "addActivity", activity("v", "circle", "Ask Mia alone", { ownerId: id["mia"] }), "circle"],
  ["ann", "nameConfidant", { confidantId: id["k"], personId: id["jun"] }, "circle"],
  ["ann", "addActivity", activity("p", "ours", "Compare without the seller"), "us"],
  ["ann", "addActivity", activity("a", shared, "Meet the seller")],
  [
    "ann",
    "addPerson",
    { personId: id["bob"], space: "ours", side: "customer", name: "Bob", email: "bob@example.com" },
    "us",
  ],
  ["ann", "addActivity", activity("q", "ours", "Ask the others", { waitsFor: [id["a"]], ownerId: id["bob"] }), "us"],
  ["ann", "comment", { commentId: id["r"], space: "ours", on: id["a"], text: "They seem slow" }, "us"],
  ["ann", "admitSeller", { partyId: id["other"], name: "Other Ltd" }, "us"],
  ["ann", "addActivity", activity("s", `shared:${id["other"]}`, "Meet the others"), "us"],
  ["sam", "comment", { commentId: id["b"], space: shared, on: id["a"], text: "When does it suit?" }],
  ["sam", "addActivity", activity("c", own, "Prepare our offer", { ownerId: id["pat"] }), "sellers"],
  ["pat", "comment", { commentId: id["d"], space: shared, on: id["a"], text: "I could come along" }],
  ["sam", "comment", { commentId: randomUUID(), space: own, text: "Half the price", mentions: [id["pat"]] }, "sellers"],
  ["ann", "raiseRoadblock", { roadblockId: id["t"], space: "ours", what: "No budget", activityId: id["a"] }, "us"],
  ["ann", "pauseProject", { pauseId: id["u"], space: "ours", because: "Elections" }, "us"],
  ...asked.map(
    (name): Step => [
      "ann",
      "addPerson",
      { personId: id[name], space: "ours", side: "customer", name: `Asked: ${name}` },
      "us",
    ],
  ),
  [
    "ann",
    "openRound",
    {
      roundId: id["round"],
      space: "ours",
      kind: "pulse",
      title: "Do we still want it",
      items: [{ type: "text", text: "What worries you", upTo: 1 }],
      groups: [{ name: "Everybody", asked: ["mia", ...asked].map((name) => id[name]) }],
      closesOn: "2026-03-02",
    },
    "us",
  ],
  ["mia", `rounds/${id["round"]}/ballot`, { answers: [["They will overcharge us"]] }, "us"],
  ["ann", "closeRound", { roundId: id["round"] }, "us"],
  ["jun", "comment", { commentId: id["w"], space: "circle", text: "She is afraid", mentions: [id["mia"]] }, "circle"],
  [
    "ann",
    "raiseRoadblock",
    { roadblockId: randomUUID(), space: "circle", what: "No trust", activityId: id["p"] },
    "circle",
  ],
  ["mia", "comment", { commentId: id["v"], space: "ours", text: "An id that is in use in the circle" }, "us"],
  ["ann", "redact", { id: id["w"], field: "text" }, "circle"],
  ["ann", "dropConfidant", { confidantId: id["k"] }, "circle"],
  ["ann", "addActivity", activity("p2", shared, "Choose a day", { activityId: randomUUID() })],
  // What people have time for, and the dates among us, are ours; the seller sees the one date they are told.
  ["ann", "addActivity", activity("e", shared, "Show it at work", { ownerId: id["sam"] })],
  ["ann", "stateWorkingTime", { workingTimeId: id["f"], space: "ours", personId: id["mia"], ...littleTime }, "us"],
  [
    "ann",
    "noteAbsences",
    {
      space: "ours",
      personId: id["mia"],
      absences: [{ absenceId: id["g"], from: "2026-02-02", to: "2026-02-06" }],
    },
    "us",
  ],
  ["ann", "setBlackout", { blackoutId: id["h"], space: "ours", title: "Close", ...quarterEnd }, "us"],
  ["ann", "goByDates", { baselineId: randomUUID(), space: "ours", dates: [{ activityId: id["e"], ...inMay }] }, "us"],
  ["ann", "goByDates", { baselineId: randomUUID(), space: shared, dates: [{ activityId: id["e"], ...inJune }] }],
  ["sam", "answerDates", { answerId: randomUUID(), space: shared, activityId: id["e"], ...inJune, fits: true }],
  ["sam", "setBlackout", { blackoutId: id["h"], space: own, title: "An id in use elsewhere", ...inMay }, "sellers"],
  ["ann", "finishActivity", { activityId: id["a"], note: "Met" }],
  ["ann", "remove", { id: id["q"] }, "us"],
  // The same id as something private must work as if nothing were there.
  ["sam", "comment", { commentId: id["p"], space: own, text: "An id that is in use where nobody sees it" }, "sellers"],
];

type Told = {
  readonly what: string;
  readonly status: number;
  readonly length: string | null;
  readonly etag: string | null;
  readonly text: string;
};

/** @param viewer who is told; in the quiet world nothing happens that they are not to see */
async function play(
  viewer: Viewer,
  isQuiet: boolean,
): Promise<{ readonly told: readonly Told[]; readonly streamed: string; readonly mails: string }> {
  const world = frozenWorld();
  await using server = await startTestServer({ world });
  const come = (name: string) => server.visitor(name, id[name]);
  const visitors = await Promise.all(names.map(async (name) => [name, await come(name)] as const));
  const people = Object.fromEntries(visitors) as unknown as People;
  const isHidden = (among: Step[3]) => among !== undefined && !(among === "us" ? viewer === "mia" : isSellers(among));
  const isSellers = (among: Step[3]) => among === "sellers" && viewer === "sam";
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
  for (const [at, [who, command, body, among]] of story.entries()) {
    if (isQuiet && isHidden(among)) continue;
    world.turnTo(at + 1);
    const key = { "idempotency-key": `00000000-0000-4000-8000-${String(at).padStart(12, "0")}` };
    const answered = await people[who].post(`${path}/${command}`, body, key);
    if (answered.status !== 200) throw new Error(`${command}: ${answered.text}`);
    if (who === viewer) keep(command, answered);
    if (at === 2) {
      for (const each of names.slice(1)) await letIn(server, people, each);
      stream = await openStream(`${server.url}${path}/events`, people[viewer].cookie);
    }
    if (stream && !isHidden(among)) keep(`project after step ${at}`, await people[viewer].get(path));
  }
  world.turnTo(story.length + 1);
  for (const rest of [
    "/history",
    "/export",
    "/export.md",
    "/plan.xml",
    "/plan.xlsx",
    "/invitations",
    "/rounds",
    "/events?after=nothing",
  ])
    keep(rest, await people[viewer].get(path + rest));
  const brought = await broughtPlan(id["p"], id["a"], "Mia");
  for (const format of ["mspdi", "xlsx"] as const) {
    const space = { mia: "ours", sam: own, pat: shared }[viewer];
    const body = { format, base64: brought[format], space, job: "own" };
    keep(`preview of ${format}`, await people[viewer].post(`${path}/plan-file`, body));
  }
  keep("list", await people[viewer].get("/api/projects"));
  for (const [name, body] of [
    ["startActivity", { activityId: id["q"] }],
    ["comment", { commentId: id["x"], space: "ours", text: "Let me in" }],
    ["addActivity", activity("x", shared, "Not for a guest", { activityId: id["s"], waitsFor: [id["p"]] })],
    ["share", { id: id["r"], to: shared }],
    ["comment", { commentId: randomUUID(), space: `own:${id["other"]}`, text: "Let me in" }],
    ["startActivity", { activityId: { mia: id["v"], sam: id["s"], pat: id["c"] }[viewer] }],
    ["comment", { commentId: randomUUID(), space: "circle", text: "Let me in" }],
    ["redact", { id: id["w"], field: "text" }],
    ["nameConfidant", { confidantId: id["y"], personId: id["ann"] }],
    ["dropConfidant", { confidantId: id["k"] }],
    ["undo", { commandId: `00000000-0000-7001-8000-000000000003` }],
  ] as const)
    keep(`refused ${name}`, await people[viewer].post(`${path}/${name}`, body));
  const { events }: { events: unknown[] } = (await people[viewer].get(`${path}/history`)).json;
  await stream?.events(events.length);
  const streamed = stream?.text() ?? "";
  stream?.[Symbol.dispose]();
  return { told, streamed, mails: server.logged.join("\n") };
}

async function letIn(server: TestServer, people: People, who: keyof People): Promise<void> {
  const sells = who === "sam" || who === "pat";
  await server.letIn(id["project"] ?? "", people[who], {
    personId: id[who] as PersonId,
    side: sells ? (id["party"] as PartyId) : "customer",
    inside: who === "sam",
    role: sells ? "seller" : "member",
  });
}

const ours = [
  "without the seller",
  "Bob",
  "seem slow",
  "Other Ltd",
  "budget",
  "Elections",
  "Asked",
  "overcharge",
  "still want",
];
it.each([
  ["the seller", "sam", "the customer does", ours],
  ["a member outside the circle", "mia", "the circle does", ["Ask Mia", "afraid", "No trust"]],
  ["whoever is not inside the seller's own space", "pat", "those inside do", ["our offer", "Half the price", "in use"]],
] as const)(
  "is for %s (%s) the same to the byte whether or not %s anything among themselves",
  async (_, viewer, __, secrets) => {
    const quiet = await play(viewer, true);
    const busy = await play(viewer, false);
    expect(quiet.told.length).toBeGreaterThan(15);
    expect(busy.told).toEqual(quiet.told);
    expect(busy.streamed).toBe(quiet.streamed);
    expect(busy.streamed).toContain("Meet the seller");
    expect(busy.mails).toBe(quiet.mails);
    for (const secret of secrets) expect(JSON.stringify(busy), secret).not.toContain(secret);
  },
  60_000,
);

it("tells by the ids made in one moment nothing of how many others were made in it", async () => {
  const world = { ...frozenWorld(), newId: realWorld().newId };
  await using server = await startTestServer({ world });
  const { ann, sam, path, shared, say, plan } = await startProject(server);
  const rounds = 40;
  for (let round = 1; round <= rounds; round += 1) {
    world.turnTo(round);
    await plan(ann, shared, "Before");
    const title = { job: "own", title: "Without the seller", carriedBy: "together" };
    const activities = [1, 2, 3].map(() => ({ activityId: randomUUID(), ...title }));
    await say(ann, "proposeActivities", { space: "ours", activities });
    await plan(ann, shared, "Behind");
  }
  type Seen = { readonly type: string; readonly at: string; readonly eventId: string; readonly commandId: string };
  const { events }: { events: readonly Seen[] } = (await sam.get(`${path}/history`)).json;
  const added = events.filter(({ type }) => type === "activityAdded");
  expect(added).toHaveLength(2 * rounds);
  for (const field of ["eventId", "commandId"] as const) {
    // Their time is that of the event, so it does not say either how long what lay between them took.
    const times = added.map((event) => Number.parseInt(event[field].replaceAll("-", "").slice(0, 12), 16));
    expect(times).toEqual(added.map(({ at }) => Date.parse(at)));
    // Ids that count are always in order. Of random ones about half are: more than 35 of 40 once in ten million runs.
    const inOrder = [...Map.groupBy(added, ({ at }) => at).values()].filter(
      ([one, other]) => (one?.[field] ?? "") < (other?.[field] ?? ""),
    );
    expect(inOrder.length, field).toBeLessThan(rounds - 4);
  }
});
