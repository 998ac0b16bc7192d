import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { failureIn, startProject } from "../../testing/project.ts";
import { startTestServer } from "../../testing/server.ts";

const activity = (space = "ours") => ({
  activityId: randomUUID(),
  space,
  title: "Name the lead",
  job: "own",
  carriedBy: "together",
});

it("carries a command out once, however often it comes with the same key, also at the same time", async () => {
  await using server = await startTestServer();
  await using other = await server.another();
  const { ann, path } = await startProject(server);
  const key = { "idempotency-key": randomUUID() };
  const body = activity();
  const send = (url: string) =>
    fetch(`${url}${path}/addActivity`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: ann.cookie, ...key },
      body: JSON.stringify(body),
    }).then(async (response) => [response.status, await response.text()]);
  const answers = await Promise.all([server, other, server, other, server, other].map(({ url }) => send(url)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]?.[0]).toBe(200);
  const { spaces } = (await ann.get(path)).json as { spaces: { space: string; seq: number }[] };
  expect(spaces.find(({ space }) => space === "ours")?.seq).toBe(2);

  const reused = await ann.post(`${path}/addActivity`, activity(), key);
  expect(failureIn(reused)).toEqual([422, "key_reused", {}]);
  const otherCommand = await ann.post(`${path}/startActivity`, { activityId: body.activityId }, key);
  expect(failureIn(otherCommand)).toEqual([422, "key_reused", {}]);
});

it("begins a project once for the same key, and keeps its id from others", async () => {
  await using server = await startTestServer();
  const [ann, bob] = [await server.visitor(), await server.visitor()];
  const key = { "idempotency-key": randomUUID() };
  const body = { projectId: randomUUID(), name: "A project", customer: "A customer" };
  const answers = await Promise.all([1, 2, 3].map(() => ann.post("/api/projects", body, key)));
  expect(answers.map(({ status, text }) => [status, text])).toEqual(
    answers.map(() => [200, JSON.stringify({ projectId: body.projectId })]),
  );
  expect(failureIn(await ann.post("/api/projects", { ...body, name: "Another" }, key))).toEqual([
    422,
    "key_reused",
    {},
  ]);
  expect(failureIn(await ann.post("/api/projects", body))).toEqual([409, "duplicate", { id: body.projectId }]);
  expect(failureIn(await bob.post("/api/projects", body, key))).toEqual([409, "duplicate", { id: body.projectId }]);
  expect((await ann.get(`/api/projects/${body.projectId}`)).json).toMatchObject({
    spaces: [{ seq: 1 }, { seq: 1 }, { seq: 0 }],
  });
});

it("keeps both of two people's work when they write at the same time", async () => {
  await using server = await startTestServer();
  await using other = await server.another();
  const { ann, sam, path, shared, say } = await startProject(server);
  const sends = Array.from({ length: 20 }, (_, at) => {
    const who = at % 2 ? ann : sam;
    const url = at % 4 < 2 ? server.url : other.url;
    const body = { commentId: randomUUID(), space: shared, text: `Comment ${at}` };
    return fetch(`${url}${path}/comment`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: who.cookie, "idempotency-key": randomUUID() },
      body: JSON.stringify(body),
    });
  });
  expect(new Set((await Promise.all(sends)).map(({ status }) => status))).toEqual(new Set([200]));
  const { events } = (await sam.get(`${path}/history`)).json as { events: { space: string; seq: number }[] };
  const seqs = events.filter(({ space }) => space === shared).map(({ seq }) => seq);
  expect(seqs).toEqual(Array.from({ length: 22 }, (_, at) => at + 1));
  await say(ann, "comment", { commentId: randomUUID(), space: shared, text: "Still here" });
});

it("shows the slower of two writers what the other wrote, and loses nothing", async () => {
  await using server = await startTestServer();
  const { ann, path, plan, say } = await startProject(server);
  const activityId = await plan(ann, "ours", "Name the lead");
  const change = (title: string) => ({ activityId, changes: { title }, from: { title: "Name the lead" } });
  await say(ann, "changeActivity", change("Name one lead"));
  const slower = await ann.post(`${path}/changeActivity`, change("Name the lead and a deputy"));
  expect(failureIn(slower)).toEqual([
    409,
    "changed_meanwhile",
    { current: "Name one lead", from: "Name the lead", field: "title" },
  ]);
});

it("answers every bad input with its stated failure and changes nothing", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, plan, shared, projectId } = await startProject(server);
  const stranger = await server.visitor("Eve");
  const secret = await plan(ann, "ours", "Compare without the seller");
  const open = await plan(ann, shared, "Meet the seller");
  const json = { "content-type": "application/json" };
  const before = (await ann.get(`${path}/history`)).text;
  const post = (who: typeof ann, command: string, body: string, headers = json) =>
    who.send("POST", `${path}/${command}`, { body, headers });
  const add = (changes: object) => JSON.stringify({ ...activity(), ...changes });

  const cases: readonly (readonly [string, () => ReturnType<typeof post>, number, string])[] = [
    ["not JSON", () => post(ann, "addActivity", "{"), 422, "invalid_input"],
    ["no body", () => post(ann, "addActivity", ""), 422, "invalid_input"],
    ["null", () => post(ann, "addActivity", "null"), 422, "invalid_input"],
    ["a list", () => post(ann, "addActivity", "[]"), 422, "invalid_input"],
    ["prototype", () => post(ann, "addActivity", '{"__proto__": {"space": "ours"}}'), 422, "invalid_input"],
    [
      "another type",
      () => post(ann, "addActivity", add({}), { "content-type": "text/plain" }),
      415,
      "wrong_content_type",
    ],
    [
      "a form",
      () => post(ann, "addActivity", "a=1", { "content-type": "application/x-www-form-urlencoded" }),
      415,
      "wrong_content_type",
    ],
    ["two megabytes", () => post(ann, "addActivity", add({ title: "x".repeat(2_000_000) })), 413, "body_too_large"],
    ["an empty title", () => post(ann, "addActivity", add({ title: " " })), 422, "invalid_input"],
    ["a title of 201", () => post(ann, "addActivity", add({ title: "x".repeat(201) })), 422, "invalid_input"],
    ["a wrong id", () => post(ann, "addActivity", add({ activityId: "1" })), 422, "invalid_input"],
    ["a wrong space", () => post(ann, "addActivity", add({ space: "everybody" })), 422, "invalid_input"],
    [
      "a wrong key",
      () => ann.post(`${path}/addActivity`, activity(), { "idempotency-key": "1" }),
      422,
      "invalid_input",
    ],
    ["an id twice", () => post(ann, "addActivity", add({ activityId: secret })), 409, "duplicate"],
    [
      "a space of no seller",
      () => post(ann, "addActivity", add({ space: `shared:${randomUUID()}` })),
      404,
      "not_found",
    ],
    ["a foreign owner", () => post(ann, "addActivity", add({ ownerId: randomUUID() })), 404, "not_found"],
    [
      "a shared one on a private one",
      () => post(ann, "addActivity", add({ space: shared, waitsFor: [secret] })),
      422,
      "wrong_audience",
    ],
    [
      "a circle",
      () => post(ann, "changeActivity", JSON.stringify({ activityId: open, changes: { waitsFor: [open] } })),
      422,
      "cycle",
    ],
    ["a private thing", () => post(sam, "startActivity", JSON.stringify({ activityId: secret })), 404, "not_found"],
    [
      "a private space",
      () => post(sam, "comment", JSON.stringify({ commentId: randomUUID(), space: "ours", text: "Hm" })),
      404,
      "not_found",
    ],
    [
      "what is not theirs to do",
      () => post(sam, "nameProject", JSON.stringify({ projectId, name: "Mine" })),
      403,
      "not_allowed",
    ],
    ["no such command", () => post(ann, "sellProject", "{}"), 404, "not_found"],
    ["no such project", () => ann.post(`/api/projects/${randomUUID()}/addActivity`, activity()), 404, "not_found"],
    ["an id that is none", () => ann.post("/api/projects/mine/addActivity", activity()), 404, "not_found"],
    ["a stranger", () => stranger.post(`${path}/addActivity`, activity()), 404, "not_found"],
    ["a stranger's junk", () => stranger.post(`${path}/addActivity`, { junk: true }), 404, "not_found"],
    ["nobody", () => server.anonymous.post(`${path}/addActivity`, activity()), 401, "not_signed_in"],
    [
      "another site",
      () => ann.post(`${path}/addActivity`, activity(), { origin: "https://evil.example" }),
      403,
      "not_allowed",
    ],
    [
      "another site's frame",
      () => ann.post(`${path}/addActivity`, activity(), { "sec-fetch-site": "cross-site" }),
      403,
      "not_allowed",
    ],
  ];
  for (const [what, ask, status, code] of cases) {
    const answered = await ask();
    expect([what, answered.status, (answered.json as { code: string }).code]).toEqual([what, status, code]);
    expect(answered.headers.get("content-type"), what).toBe("application/problem+json; charset=utf-8");
  }
  expect((await ann.get(`${path}/history`)).text).toBe(before);
  expect(server.logged).toEqual([]);
});

it("answers who may not know a project exactly as if it did not exist", async () => {
  await using server = await startTestServer();
  const { path } = await startProject(server);
  const eve = await server.visitor("Eve");
  for (const rest of ["", "/history", "/export", "/export.md", "/events", "/invitations"]) {
    const foreign = await eve.get(path + rest);
    const none = await eve.get(`/api/projects/${randomUUID()}${rest}`);
    expect([foreign.status, foreign.text]).toEqual([404, none.text]);
  }
});

it("takes a command back, and takes that back, and says when it cannot", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, plan, shared, say } = await startProject(server);
  const activityId = await plan(ann, shared, "Meet the seller");
  const carried = (await say(ann, "changeActivity", { activityId, changes: { title: "Meet again" } })).json as {
    commandId: string;
  };
  const titleNow = async () => {
    const { spaces } = (await ann.get(path)).json as {
      spaces: { space: string; state: { activities: Record<string, { title: string }> } }[];
    };
    return spaces.find(({ space }) => space === shared)?.state.activities[activityId]?.title;
  };
  const undone = await ann.post(`${path}/undo`, { commandId: carried.commandId });
  expect([undone.status, await titleNow()]).toEqual([200, "Meet the seller"]);
  await ann.post(`${path}/undo`, { commandId: (undone.json as { commandId: string }).commandId });
  expect(await titleNow()).toBe("Meet again");

  expect(failureIn(await ann.post(`${path}/undo`, { commandId: carried.commandId }))).toEqual([
    409,
    "not_now",
    { state: "changed since" },
  ]);
  expect(failureIn(await ann.post(`${path}/undo`, { commandId: randomUUID() }))[1]).toBe("not_found");
  const secret = (await say(ann, "addActivity", activity())).json as { commandId: string };
  expect(failureIn(await sam.post(`${path}/undo`, { commandId: secret.commandId }))[1]).toBe("not_found");
});
