import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { type AskedProject, projectWithColleagues, turningWorld } from "../../testing/asked-project.ts";
import { failureIn } from "../../testing/project.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const start = (world = turningWorld()) => startTestServer({ world });

type Progress = { readonly rounds: readonly { readonly roundId: string; readonly answered?: number }[] };
type Count = { readonly reported: readonly { readonly answered: number; readonly spreads: readonly object[] }[] };
type View = { readonly spaces: readonly { readonly space: string; readonly state: Record<string, object> }[] };

async function countsIn({ ann, path }: AskedProject): Promise<Count[]> {
  const view: View = (await ann.get(path)).json;
  return view.spaces.flatMap(({ state }) =>
    Object.values<Count>((state["roundCounts"] ?? {}) as Record<string, Count>),
  );
}

const codeIn = (answered: Parameters<typeof failureIn>[0]) => failureIn(answered).slice(0, 2);

const left = (server: TestServer) =>
  query(server.connection, "select round_id from ballot_box union all select round_id from ballot_roll");

it("counts what was answered, once each, and keeps no ballot", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 5);
  const roundId = await project.open([range(0, 4)]);
  for (const [at, who] of project.colleagues.entries())
    expect((await project.cast(who, roundId, [at + 1, [`text ${9 - at}`]])).status).toBe(200);
  await project.say(project.ann, "closeRound", { roundId });
  expect(await countsIn(project)).toMatchObject([
    { reported: [{ groups: [0], answered: 5, spreads: [{ counts: [1, 1, 1, 1, 1] }, {}] }], leftOut: [] },
  ]);
  const history = (await project.ann.get(`${project.path}/history`)).text;
  expect(history.match(/text \d/g)).toEqual(["text 5", "text 6", "text 7", "text 8", "text 9"]);
  expect(await left(server)).toEqual([]);
});

it("refuses a second answer, whatever key it comes with, and keeps the first", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 4);
  const [ben] = project.colleagues;
  if (!ben) throw new Error("nobody to ask");
  const roundId = await project.open([range(0, 3)]);
  const key = { "idempotency-key": randomUUID() };
  expect((await project.cast(ben, roundId, [5, []], key)).status).toBe(200);
  const again = [409, "not_now", { state: "already answered" }];
  expect(failureIn(await project.cast(ben, roundId, [5, []], key))).toEqual(again);
  expect(failureIn(await project.cast(ben, roundId, [1, []]))).toEqual(again);
  for (const who of project.colleagues.slice(1)) await project.cast(who, roundId, [3, []]);
  await project.say(project.ann, "closeRound", { roundId });
  expect(await countsIn(project)).toMatchObject([{ reported: [{ spreads: [{ counts: [0, 0, 3, 0, 1] }, {}] }] }]);
});

it("takes no answer from whoever is not asked, does not see it, or has left; nor for anybody else", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 6);
  const { ann, sam, colleagues, cast, say } = project;
  const [leaver, , , , , outsider] = colleagues;
  if (!leaver || !outsider) throw new Error("nobody to ask");
  const roundId = await project.open([range(0, 4)]);
  expect(codeIn(await cast(ann, roundId, [5, []]))).toEqual([403, "not_allowed"]);
  expect(codeIn(await cast(outsider, roundId, [5, []]))).toEqual([403, "not_allowed"]);
  expect(codeIn(await cast(sam, roundId, [5, []]))).toEqual([404, "not_found"]);
  expect((await cast(await server.visitor("Nobody here"), roundId, [5, []])).status).toBe(404);
  expect((await server.anonymous.post(`${project.path}/rounds/${roundId}/ballot`, { answers: [5, []] })).status).toBe(
    401,
  );
  const forBen = { answers: [5, []], personId: leaver.personId };
  expect((await outsider.post(`${project.path}/rounds/${roundId}/ballot`, forBen)).status).toBe(403);
  await say(ann, "sayPersonLeft", { personId: leaver.personId, because: "New job" });
  expect((await cast(leaver, roundId, [5, []])).status).toBe(404);
  expect(await left(server)).toEqual([]);
});

it("keeps the answer of somebody who leaves while the round is open: nobody could find it", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 4);
  const roundId = await project.open([range(0, 3)]);
  for (const who of project.colleagues) await project.cast(who, roundId, [2, []]);
  const [ben] = project.colleagues;
  await project.say(project.ann, "sayPersonLeft", { personId: ben?.personId, because: "New job" });
  await project.say(project.ann, "closeRound", { roundId });
  expect(await countsIn(project)).toMatchObject([{ reported: [{ answered: 4 }] }]);
});

it("takes no answer after the closing day, after closing, or after it was called off", async () => {
  const world = turningWorld();
  await using server = await start(world);
  const project = await projectWithColleagues(server, 4);
  const [ben] = project.colleagues;
  if (!ben) throw new Error("nobody to ask");
  const rounds = [
    await project.open([range(0, 3)]),
    await project.open([range(0, 3)]),
    await project.open([range(0, 3)]),
  ];
  const [late, closed, calledOff] = rounds as [string, string, string];
  await project.say(project.ann, "closeRound", { roundId: closed });
  await project.say(project.ann, "callOffRound", { roundId: calledOff, because: "Too soon" });
  for (const roundId of [closed, calledOff])
    expect(codeIn(await project.cast(ben, roundId, [5, []]))).toEqual([409, "not_now"]);
  world.turnTo("2026-03-03");
  expect(codeIn(await project.cast(ben, late, [5, []]))).toEqual([409, "not_now"]);
  expect(await left(server)).toEqual([]);
});

it("shows how many answered from four on, and never who; only to themselves", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 6);
  const { ann, sam, colleagues, path } = project;
  const roundId = await project.open([range(0, 5)]);
  const seen = async (who: { readonly get: typeof ann.get }) =>
    ((await who.get(`${path}/rounds`)).json as Progress).rounds;
  expect(await seen(ann)).toEqual([]);
  for (const who of colleagues.slice(0, 3)) await project.cast(who, roundId, [1, []]);
  expect(await seen(ann)).toEqual([{ roundId, youAnswered: false }]);
  for (const who of colleagues.slice(3, 5)) await project.cast(who, roundId, [1, []]);
  expect(await seen(ann)).toEqual([{ roundId, answered: 5, youAnswered: false }]);
  const own = await Promise.all(colleagues.map(async (who) => (await seen(who))[0]));
  expect(own.map((it) => (it as { youAnswered?: boolean }).youAnswered)).toEqual([true, true, true, true, true, false]);
  expect(await seen(sam)).toEqual([]);
});

it("is not counted before its day, unless everybody has answered; what was refused was not looked at", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 5);
  const { ann, colleagues, path } = project;
  const roundId = await project.open([range(0, 4)], { closesOn: "2026-03-09" });
  for (const who of colleagues.slice(0, 4)) await project.cast(who, roundId, [1, []]);
  const openUntil = [409, "not_now", { state: "open until", day: "2026-03-09" }];
  expect(failureIn(await ann.post(`${path}/closeRound`, { roundId }))).toEqual(openUntil);
  const early = { roundId, everybodyAnswered: true };
  expect(failureIn(await ann.post(`${path}/closeRound`, early))).toEqual(openUntil);
  const [first, , , , last] = colleagues;
  if (!first || !last) throw new Error("nobody to ask");
  expect(codeIn(await project.cast(first, roundId, [1, []]))).toEqual([409, "not_now"]);
  // Whoever does not answer is not found out by saying that they have left.
  await project.say(ann, "sayPersonLeft", { personId: last.personId, because: "New job" });
  expect(failureIn(await ann.post(`${path}/closeRound`, early))).toEqual(openUntil);
  expect(await countsIn(project)).toEqual([]);
});

it("is counted early when everybody has answered", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 4);
  const roundId = await project.open([range(0, 3)], { closesOn: "2026-03-09" });
  for (const who of project.colleagues) await project.cast(who, roundId, [1, []]);
  await project.say(project.ann, "closeRound", { roundId, everybodyAnswered: true });
  expect(await countsIn(project)).toMatchObject([{ reported: [{ answered: 4 }] }]);
});

it("says nothing where fewer than four answered, or nobody did", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 8);
  const silent = await project.open([range(0, 3)]);
  await project.say(project.ann, "closeRound", { roundId: silent });
  const few = await project.open([range(0, 3), range(4, 7)], {
    kind: "pulse",
    items: [{ type: "text", text: "Why?", upTo: 1 }],
  });
  for (const who of [0, 1, 4]) {
    const voter = project.colleagues[who];
    if (voter) await project.cast(voter, few, [["a secret"]]);
  }
  const closed = await project.say(project.ann, "closeRound", { roundId: few });
  expect(closed.text).not.toContain("secret");
  expect(await countsIn(project)).toMatchObject([
    { reported: [], leftOut: [0] },
    { reported: [], leftOut: [0, 1] },
  ]);
  expect(await left(server)).toEqual([]);
});

it("takes no closing and no calling off back", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 4);
  const [closed, calledOff] = [await project.open([range(0, 3)]), await project.open([range(0, 3)])];
  const said = [
    await project.say(project.ann, "closeRound", { roundId: closed }),
    await project.say(project.ann, "callOffRound", { roundId: calledOff, because: "Too soon" }),
  ];
  for (const { json } of said) {
    const { commandId } = json as { commandId: string };
    const undone = await project.ann.post(`${project.path}/undo`, { commandId });
    expect(failureIn(undone)).toEqual([409, "not_now", { state: "cannot be taken back" }]);
  }
});

it("comes called off when the project is brought back from a file, and the file holds no answer", async () => {
  await using server = await start();
  const project = await projectWithColleagues(server, 4);
  const roundId = await project.open([range(0, 3)]);
  for (const who of project.colleagues) await project.cast(who, roundId, [1, ["a secret"]]);
  const file = (await project.ann.get(`${project.path}/export`)).text;
  expect(file).toContain(roundId);
  expect(file).not.toContain("secret");
  const as = randomUUID();
  const imported = await project.ann.post("/api/projects/import", { file: JSON.parse(file) as unknown, as });
  expect(imported.status, imported.text).toBe(200);
  const view: View = (await project.ann.get(`/api/projects/${as}`)).json;
  const ours = view.spaces.find(({ space }) => space === "ours")?.state["rounds"] as Record<string, object>;
  expect(ours[roundId]).toHaveProperty("calledOff");
  expect(codeIn(await project.ann.post(`/api/projects/${as}/closeRound`, { roundId }))).toEqual([409, "not_now"]);
  // Here it goes on.
  await project.say(project.ann, "closeRound", { roundId });
  expect(await countsIn(project)).toMatchObject([{ reported: [{ answered: 4 }] }]);
});

it("lets each answer once and counts what was answered, however many servers are asked at once", async () => {
  await using server = await start();
  await using other = await server.another();
  const project = await projectWithColleagues(server, 12);
  const roundId = await project.open([range(0, 11)]);
  const path = `${other.url}${project.path}/rounds/${roundId}/ballot`;
  const elsewhere = (cookie: string) =>
    fetch(path, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify({ answers: [2, []] }),
    });
  const [closing, ...casts] = await Promise.all([
    new Promise<void>((resolve) => setTimeout(resolve, 25)).then(
      async () => (await project.ann.post(`${project.path}/closeRound`, { roundId })).status,
    ),
    ...project.colleagues.flatMap((who) => [
      project.cast(who, roundId, [1, []]).then(({ status }) => [who.personId, status] as const),
      elsewhere(who.cookie).then(({ status }) => [who.personId, status] as const),
    ]),
  ]);
  expect(closing).toBe(200);
  const taken = casts.filter(([, status]) => status === 200).map(([id]) => id);
  expect(casts.filter(([, status]) => status !== 200 && status !== 409)).toEqual([]);
  expect(new Set(taken).size).toBe(taken.length);
  const [count] = await countsIn(project);
  expect(count?.reported.reduce((sum, { answered }) => sum + answered, 0)).toBe(taken.length < 4 ? 0 : taken.length);
  expect(await left(server)).toEqual([]);
});
