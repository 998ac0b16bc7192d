import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "../../testing/browser.ts";
import { begunProject, command } from "../../testing/projects.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

type Kept = { finished: number; all?: { p50: number; ofAll: number }; kinds: { kind: string }[]; heldHigh?: object };

const record = async (by: Browser, projectId: string): Promise<{ status: number; json: Kept }> =>
  by.get(`/api/projects/${projectId}/estimate-record`);

/** Begins and finishes so many activities that were said to take so many days, at once: each takes half a day. */
async function finish(
  by: Browser,
  projectId: string,
  count: number,
  likely: number,
  space = "ours",
): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const activityId = randomUUID();
    const duration = { low: likely / 2, likely, high: likely * 2 };
    const activity = { activityId, space, title: `Do ${at}`, job: "own", carriedBy: "together", duration };
    await command(by, projectId, "addActivity", activity);
    await command(by, projectId, "startActivity", { activityId });
    await command(by, projectId, "finishActivity", { activityId });
    ids.push(activityId);
  }
  return ids;
}

describe("the record of estimates", () => {
  it("says nothing below ten, and then what came in multiples of what was expected", async () => {
    const { by, projectId } = await begunProject(server, "customer");
    const ids = await finish(by, projectId, 9, 1);
    expect((await record(by, projectId)).json).toEqual({ finished: 9, kinds: [] });
    await finish(by, projectId, 1, 1, "circle");
    expect((await record(by, projectId)).json.finished).toBe(9);
    await finish(by, projectId, 1, 1);
    const { json } = await record(by, projectId);
    expect(json).toMatchObject({ finished: 10, all: { ofAll: 10 }, heldHigh: { share: 1, observed: 10 } });
    // Ten that took half of it, beside ten of elsewhere that took just it: half-way on logarithms.
    expect(json.all?.p50).toBeCloseTo(Math.sqrt(0.5), 6);
    expect(json.kinds.map(({ kind }) => kind)).toEqual(["own"]);
    await command(by, projectId, "reopenActivity", { activityId: ids[0], because: "Not yet" });
    expect((await record(by, projectId)).json).toEqual({ finished: 9, kinds: [] });
  });

  it("is of the customer's people alone, and of their own projects", async () => {
    const seller = await begunProject(server, "seller");
    await finish(seller.by, seller.projectId, 2, 1, seller.shared);
    expect((await record(seller.by, seller.projectId)).status).toBe(404);
    const { by, projectId } = await begunProject(server, "customer");
    expect((await record(by, projectId)).json).toEqual({ finished: 0, kinds: [] });
    expect((await record(seller.by, projectId)).status).toBe(404);
  });
});
