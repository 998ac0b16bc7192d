import type { ImportDetail } from "@cairn/contract/experience-import.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Keeping, keeping, strangerOf } from "../../testing/past-projects.ts";
import { failureIn } from "../../testing/project.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
let ours: Keeping;
beforeAll(async () => {
  server = await startTestServer();
  ours = await keeping(server);
});
afterAll(() => server[Symbol.asyncDispose]());

/** More commas than semicolons in each row, so that it is taken for a table with commas. */
const misleading = "case;activity, by whom, where;date\n1;ask, Ann, here;2024-01-05\n1;sign, Ann, there;2024-02-05\n";
const asIs = { delimiter: ";", encoding: "utf-8" };

async function sent(bytes: string): Promise<string> {
  const { answer, path } = await ours.send(bytes);
  expect(answer.status, answer.text).toBe(200);
  return path;
}

describe("looking at a file anew", () => {
  it("finds the columns of the table that somebody says it is", async () => {
    const path = await sent(misleading.replaceAll(";", ", x;"));
    const before = ((await ours.keeper.get(path)).json as ImportDetail).draft;
    expect(before?.table).toEqual({ delimiter: ",", encoding: "utf-8" });
    const { status, json } = await ours.keeper.post(`${path}/draft`, asIs);
    expect(status).toBe(200);
    const { draft } = json as ImportDetail;
    expect(draft?.table).toEqual(asIs);
    expect(draft?.columns.map(({ name }) => name)).toEqual(["case, x", "activity, by whom, where, x", "date"]);
    expect(((await ours.keeper.get(path)).json as ImportDetail).draft).toEqual(draft);
  });

  it("suggests what is what by them, and reads the file so", async () => {
    const path = await sent(misleading);
    const { draft } = (await ours.keeper.post(`${path}/draft`, asIs)).json as ImportDetail;
    expect(draft?.suggested).toMatchObject({ ...asIs, columns: { journey: "case", startedAt: "date" } });
    await ours.keeper.post(`${path}/reading`, draft?.suggested);
    expect((await ours.settled(path)).report).toMatchObject({ rows: 2, taken: 2, journeys: 1 });
  });

  it("refuses what is no such table, and keeps what was recognised", async () => {
    const path = await sent(misleading);
    const before = ((await ours.keeper.get(path)).json as ImportDetail).draft;
    const [status, code, details] = failureIn(await ours.keeper.post(`${path}/draft`, { ...asIs, delimiter: "|" }));
    expect([status, code]).toEqual([422, "invalid_input"]);
    expect(JSON.stringify(details)).toContain("There are no columns");
    expect(failureIn(await ours.keeper.post(`${path}/draft`, { ...asIs, delimiter: "x" }))[1]).toBe("invalid_input");
    expect(((await ours.keeper.get(path)).json as ImportDetail).draft).toEqual(before);
  });

  it("is for tables that are still there, and for keepers", async () => {
    const log = await sent('<log><trace><event><string key="concept:name" value="a"/></event></trace></log>');
    expect(failureIn(await ours.keeper.post(`${log}/draft`, asIs))[1]).toBe("not_now");
    const path = await sent(misleading);
    expect((await (await strangerOf(server)).post(`${path}/draft`, asIs)).status).toBe(404);
    await ours.keeper.remove(path);
    expect((await ours.keeper.post(`${path}/draft`, asIs)).status).toBe(404);
  });
});
