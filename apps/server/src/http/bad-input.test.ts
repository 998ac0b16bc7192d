import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { failureIn, startProject, type TestProject } from "../testing/project.ts";
import { startTestServer, type TestServer } from "../testing/server.ts";

let server: TestServer;
let project: TestProject;

beforeAll(async () => {
  server = await startTestServer();
  project = await startProject(server);
});
afterAll(() => server[Symbol.asyncDispose]());

const activity = (more: object) => ({
  activityId: randomUUID(),
  space: "ours",
  title: "Compare",
  job: "own",
  carriedBy: "together",
  ...more,
});

it("refuses a zero character wherever it stands, and takes a text that only speaks of one", async () => {
  const { ann, path } = project;
  const zero = "a\u0000b";
  const answers = [
    await ann.post(`${path}/addActivity`, activity({ title: zero })),
    await ann.post(`${path}/addActivity`, activity({ because: `\\${zero}` })),
    await ann.post(`${path}/addPerson`, { personId: randomUUID(), side: "customer", space: "ours", name: zero }),
    await ann.post("/api/organisations", { organisationId: randomUUID(), name: zero, sells: true }),
  ];
  for (const answer of answers) expect(failureIn(answer).slice(0, 2)).toEqual([422, "invalid_input"]);
  expect((await ann.post(`${path}/addActivity`, activity({ title: "Type \\u0000" }))).status).toBe(200);
});

it("refuses half a character, and takes a whole one however it is written", async () => {
  const { ann, path } = project;
  for (const half of ["a\ud800b", "\udc00", "\udc00\ud800", "\ud800\\\udc00"]) {
    const answer = await ann.post(`${path}/addActivity`, activity({ title: half }));
    expect(failureIn(answer).slice(0, 2)).toEqual([422, "invalid_input"]);
  }
  for (const whole of ["\u{1f3d4}", "Type \\ud800"])
    expect((await ann.post(`${path}/addActivity`, activity({ title: whole }))).status).toBe(200);
});

it("knows no year 0000", async () => {
  const { ann, path } = project;
  expect(failureIn(await ann.post(`${path}/addActivity`, activity({ due: "0000-01-01" })))).toEqual([
    422,
    "invalid_input",
    { field: "due", must: "there is no year 0000" },
  ]);
});

it("takes an id in large letters for the same id", async () => {
  const { ann, path } = project;
  const personId = randomUUID();
  const person = { side: "customer", space: "ours", name: "Mia Member" };
  expect((await ann.post(`${path}/addPerson`, { ...person, personId })).status).toBe(200);
  const again = await ann.post(`${path}/addPerson`, { ...person, personId: personId.toUpperCase(), name: "Mallory" });
  expect(failureIn(again)).toEqual([409, "duplicate", { id: personId }]);
  expect((await ann.get(path)).text).not.toContain("Mallory");

  const partyId = randomUUID().toUpperCase();
  expect((await ann.post(`${path}/admitSeller`, { partyId, name: "Large Ltd" })).status).toBe(200);
  const projectId = randomUUID().toUpperCase();
  const begun = await ann.post("/api/projects", { projectId, name: "In large letters", customer: "Example Council" });
  expect(begun.json).toEqual({ projectId: projectId.toLowerCase() });
});

it("says of an address that is none what it says of one that leads nowhere", async () => {
  expect(failureIn(await server.anonymous.get("/api/invitations/%E0%A4%A"))).toEqual([404, "not_found", {}]);
});
