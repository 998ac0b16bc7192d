import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { startTestServer } from "../../testing/server.ts";

it("begins a project, carries a command and reads what came of it", async () => {
  await using server = await startTestServer();
  const ann = await server.visitor("Ann Example");
  const projectId = randomUUID();
  const begun = await ann.post("/api/projects", { projectId, name: "Answer in one day", customer: "Example Council" });
  expect(begun.text).toEqual(JSON.stringify({ projectId }));

  const activityId = randomUUID();
  const added = await ann.post(`/api/projects/${projectId}/addActivity`, {
    activityId,
    space: "ours",
    title: "Name the lead",
    job: "own",
    carriedBy: "the customer alone",
  });
  expect([added.status, added.text]).toEqual([200, expect.stringContaining("activityAdded")]);

  const read = await ann.get(`/api/projects/${projectId}`);
  expect(read.json).toMatchObject({
    you: { side: "customer", role: "lead" },
    spaces: [
      { space: "cover", seq: 1 },
      { space: "ours", seq: 2, state: { activities: { [activityId]: { title: "Name the lead" } } } },
      { space: "circle", seq: 0 },
    ],
    cards: [{ name: "Ann Example", email: ann.account.email }],
  });
  const list = await ann.get("/api/projects");
  expect(list.json).toMatchObject({ projects: [{ projectId, name: "Answer in one day", myOpen: 0 }] });
  expect(server.logged).toEqual([]);
});
