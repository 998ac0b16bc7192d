import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { ImportDetail, ImportSummary } from "@cairn/contract/experience-import.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keeping, nobodyOf, sendFile, strangerOf } from "../../testing/past-projects.ts";
import { failureIn } from "../../testing/project.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const bad = [
  "Case ID;Activity;Time;Role;Outcome",
  "1;ask;01.02.2024 10:00;buyer;won",
  "1;offer;31.02.2024;seller;won",
  ";offer;03.02.2024;seller;",
  '1;"sign, seal";05.02.2024;buyer;won',
  "2;ask;06.02.2024;buyer;lost",
  "2;;07.02.2024;buyer;lost",
  "2;offer;07.02.2094;buyer;lost",
  "3;ask",
  "3;=cmd();;buyer;",
  "",
].join("\r\n");

const xes = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0"><string key="concept:name" value="log"/>
${[1, 2, 3]
  .map(
    (
      trace,
    ) => `<trace><string key="concept:name" value="Trace-${trace}"/><string key="result" value="${trace === 1 ? "yes" : "no"}"/>
<event><string key="concept:name" value="ask"/><string key="org:resource" value="Mia Muster"/><date key="time:timestamp" value="2024-0${trace}-01T10:00:00.000+02:00"/><string key="lifecycle:transition" value="complete"/></event>
<event><string key="concept:name" value="offer"/><date key="time:timestamp" value="2024-0${trace}-09T10:00:00Z"/><string key="lifecycle:transition" value="start"/></event>
<event><string key="concept:name" value="offer"/><date key="time:timestamp" value="${trace === 2 ? "someday" : `2024-0${trace}-11T10:00:00Z`}"/><string key="lifecycle:transition" value="complete"/></event></trace>`,
  )
  .join("\n")}
</log>`;

describe("importing past projects", () => {
  it("recognises a table, takes the rows that are whole and says of every other one why not", async () => {
    const { keeper, read } = await keeping(server);
    const { detail, path } = await read(bad);
    expect(detail.draft).toMatchObject({ format: "csv", gzipped: false, momentForms: ["day first", "month first"] });
    expect(detail.draft?.suggested).toMatchObject({
      delimiter: ";",
      columns: { journey: "Case ID", activity: "Activity", startedAt: "Time", role: "Role", outcome: "Outcome" },
    });
    expect(detail).toMatchObject({
      state: "read",
      startedBy: "Kim Keeper",
      report: { rows: 9, taken: 3, refused: 6, journeys: 2 },
    });
    const refused = await keeper.get(`${path}/refused`);
    expect(refused.text.split("\r\n").slice(0, 7)).toEqual([
      "row,reason,text",
      "3,unreadable moment,1 | offer | 31.02.2024 | seller | won",
      "4,no project, | offer | 03.02.2024 | seller | ",
      "7,no activity,2 |  | 07.02.2024 | buyer | lost",
      "8,moment in the future,2 | offer | 07.02.2094 | buyer | lost",
      "9,too few fields,3 | ask",
      "10,no moment,3 | =cmd() |  | buyer | ",
    ]);
    expect(detail.survey).toMatchObject({
      outcomes: [
        { value: "won", journeys: 1 },
        { value: "lost", journeys: 1 },
      ],
    });
  });

  it("tells endings by column, by what was done last and by silence, with what other silences would come to", async () => {
    const { keeper, read } = await keeping(server);
    const { path } = await read(bad);
    const rule = { byActivity: {}, byOutcome: { won: "committed" }, silentDays: 1, roadblocks: ["offer"] };
    const told = (await keeper.put(`${path}/endings`, rule)).json as ImportDetail;
    expect(told.endings?.counts).toContainEqual({ ending: "committed", journeys: 1 });
    expect(told.endings?.atSilence.map(({ days }) => days)).toEqual([60, 90, 180]);
    const bySteps = { byActivity: { "sign, seal": "realised" }, byOutcome: {}, roadblocks: [] };
    expect(((await keeper.put(`${path}/endings`, bySteps)).json as ImportDetail).endings?.counts).toContainEqual({
      ending: "realised",
      journeys: 1,
    });
    expect((await keeper.put(`${path}/endings`, { ...rule, byOutcome: { won: "victory" } })).status).toBe(422);
  });

  it("reads XES, gzipped too, keeps no name of a person, and puts every event in one book or the other", async () => {
    const { keeper, read, at } = await keeping(server);
    const { detail, path } = await read(gzipSync(xes));
    expect(detail.draft).toMatchObject({
      format: "xes",
      gzipped: true,
      suggested: { lifecycle: "apart", traits: ["result"] },
    });
    expect(detail.report).toMatchObject({
      rows: 9,
      taken: 8,
      refused: 1,
      reasons: [{ reason: "unreadable moment", count: 1 }],
    });
    expect((await keeper.post(`${path}/taking`)).status).toBe(200);
    for (const format of ["csv", "ocel"]) {
      const { text, status } = await keeper.get(`${at}/export?format=${format}`);
      expect(status).toBe(200);
      expect(text).not.toContain("Muster");
      expect(text).not.toContain("Trace-");
    }
    const stored = await query(server.connection, "select bytes from experience_piece where kind = 'journeys'");
    expect(stored.length).toBeGreaterThan(0);
  });

  it("takes its own OCEL export back in", async () => {
    const first = await keeping(server);
    const { path } = await first.read(xes);
    await first.keeper.post(`${path}/taking`);
    const { text } = await first.keeper.get(`${first.at}/export?format=ocel`);
    const second = await keeping(server);
    const { detail } = await second.read(text);
    expect(detail.because).toBeUndefined();
    expect(detail.report).toMatchObject({ rows: 8, taken: 8, refused: 0, journeys: 3 });
  });

  it("takes a file once, however often it is sent, and refuses journeys that are there", async () => {
    const { keeper, read, at } = await keeping(server);
    const one = await read(bad);
    expect((await keeper.post(`${one.path}/taking`)).json).toMatchObject({ state: "taken", takenBy: "Kim Keeper" });
    expect((await keeper.post(`${one.path}/taking`)).status).toBe(200);
    const same = await read(bad);
    expect(same.detail.sameAs).toMatchObject({ importId: one.detail.importId });
    expect(failureIn(await keeper.post(`${same.path}/taking`))[1]).toBe("duplicate");
    const more = await read(`${bad}\r\n4;ask;01.03.2024;buyer;`);
    expect(more.detail.report).toMatchObject({ rows: 10, taken: 1, refused: 9, journeysKnown: 2 });
    expect(more.detail.report?.reasons).toContainEqual({ reason: "in an earlier import", count: 3 });
    expect((await keeper.post(`${more.path}/taking`)).status).toBe(200);
    const summary: { own: { n: number; imports: number } } = (await keeper.get(at)).json;
    expect(summary.own).toMatchObject({ n: 3, imports: 2 });
  });

  it("leaves nothing of an import that is undone, and records both", async () => {
    const { keeper, read, at, organisationId } = await keeping(server);
    const { path, detail } = await read(bad);
    await keeper.post(`${path}/taking`);
    expect((await keeper.remove(path)).status).toBe(200);
    expect((await keeper.remove(path)).status).toBe(404);
    expect((await keeper.get(at)).json).toEqual({});
    expect((await keeper.get(`${at}/map`)).status).toBe(404);
    const left = await query(server.connection, "select 1 from experience_piece where import_id = $1", [
      detail.importId,
    ]);
    expect(left).toEqual([]);
    const audit = await query(
      server.connection,
      "select what from organisation_audit where organisation_id = $1 order by at",
      [organisationId],
    );
    expect(audit.map(({ what }) => what)).toEqual(["founded", "past projects taken", "past projects removed"]);
  });

  it("lets nobody else see that there is anything", async () => {
    const { keeper, read, at } = await keeping(server);
    const { path } = await read(bad);
    await keeper.post(`${path}/taking`);
    const other = await keeping(server);
    const stranger = await strangerOf(server);
    const paths = [
      `${at}/imports`,
      path,
      `${path}/refused`,
      at,
      `${at}/map`,
      `${at}/findings`,
      `${at}/journeys/0`,
      `${at}/export?format=csv`,
    ];
    for (const each of paths) {
      expect((await keeper.get(each)).status, each).toBe(200);
      expect((await stranger.get(each)).status, each).toBe(404);
      expect((await other.keeper.get(each)).status, each).toBe(404);
      expect((await nobodyOf(server).get(each)).status, each).toBe(401);
    }
    expect((await sendFile(server, other.keeper, `${at}/imports/${randomUUID()}/file?fileName=x`, bad)).status).toBe(
      404,
    );
    expect((await other.keeper.post(`${path}/taking`)).status).toBe(404);
    expect((await other.keeper.remove(path)).status).toBe(404);
    expect((await other.keeper.get(`${other.at}/imports/${path.split("/").at(-1)}`)).status).toBe(404);
  });

  it("says how far it is, and comes to an end", async () => {
    const { keeper, send, settled } = await keeping(server);
    const rows = Array.from({ length: 150_000 }, (_, at) =>
      `${at % 5000},step ${at % 40},2024-01-01T00:00:${at % 60}Z`.replace(/:(\d)Z/, ":0$1Z"),
    );
    const { answer, path } = await send(`case,activity,time\n${rows.join("\n")}\n`);
    const { suggested } = (answer.json as ImportDetail).draft ?? {};
    expect((await keeper.post(`${path}/reading`, suggested)).json).toMatchObject({ state: "reading" });
    expect(failureIn(await keeper.post(`${path}/reading`, suggested))[1]).toBe("not_now");
    expect((await keeper.get("/api/me")).status).toBe(200);
    expect((await settled(path)).report).toMatchObject({ rows: 150_000, taken: 150_000, journeys: 5000 });
    const { imports }: { imports: ImportSummary[] } = (await keeper.get(path.replace(/\/[^/]+$/, ""))).json;
    expect(imports.map(({ state }) => state)).toEqual(["read"]);
    const [size] = await query(
      server.connection,
      "select sum(length(bytes))::int as bytes from experience_piece where kind = 'journeys' and import_id = $1",
      [path.split("/").at(-1)],
    );
    expect(Number(size?.["bytes"]) / 150_000).toBeLessThan(30);
  });
});

it("says that reading was interrupted when the server that read is gone, and reads again", async () => {
  const { keeper, read, settled } = await keeping(server);
  const { path, detail } = await read(bad);
  const silence =
    "update experience_import set state = 'reading', heard_at = now() - interval '1 hour' where import_id = $1";
  await query(server.connection, silence, [detail.importId]);
  expect((await keeper.get(path)).json).toMatchObject({
    state: "failed",
    because: expect.stringContaining("interrupted") as unknown,
  });
  expect((await keeper.post(`${path}/reading`, detail.reading)).status).toBe(200);
  expect((await settled(path)).report).toEqual(detail.report);
});

const bomb = `<?xml version="1.0"?><!DOCTYPE log [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<log><trace><event><string key="concept:name" value="&b;"/></event></trace></log>`;

describe("a file that nobody can read", () => {
  it.each([
    ["an entity bomb", bomb, /document type is not read/],
    ["broken XML", "<log><trace><event><string key=concept:name value=x></event>", /is not an attribute/],
    ["another XML", "<html><body/></html>", /no event log: it begins with "html"/],
    [
      "broken gzip",
      Buffer.concat([gzipSync("case,activity,time\n").subarray(0, 12), Buffer.alloc(400, 7)]),
      /gzip archive is broken/,
    ],
    ["a workbook", "PK\u0003\u0004 and more", /Excel workbook/],
    ["nothing", "", /The file is empty/],
    ["one column", "only\nthis\n", /There are no columns/],
    ["other JSON", '{"a": 1}', /no event log in OCEL/],
  ])("is refused with a sentence: %s", async (_, bytes, sentence) => {
    const { keeper, send, at } = await keeping(server);
    const { answer } = await send(bytes);
    expect(failureIn(answer).slice(0, 2), answer.text).toEqual([422, "invalid_input"]);
    expect((answer.json as { detail: string }).detail).toMatch(sentence);
    expect((await keeper.get(`${at}/imports`)).json).toEqual({ imports: [] });
  });

  it("fails while it is read, and can be removed, when a gzip archive ends too early", async () => {
    const { keeper, read } = await keeping(server);
    const rows = Array.from({ length: 3000 }, (_, at) => `${randomUUID()},ask ${at % 9},2024-01-01`);
    const whole = gzipSync(`case,activity,time\n${rows.join("\n")}`);
    const { detail, path } = await read(whole.subarray(0, whole.length - 20));
    expect(detail).toMatchObject({ state: "failed", because: expect.stringContaining("ends too early") as unknown });
    expect((await keeper.remove(path)).status).toBe(200);
  });

  it("refuses rows in another encoding one by one, and a bomb that only unfolds behind the beginning", async () => {
    const { read } = await keeping(server);
    const fill = Array.from({ length: 30_000 }, (_, at) => `${at % 100},ask,2024-01-01,x`).join("\n");
    const mixed = Buffer.concat([
      Buffer.from(`case,activity,time,role\n${fill}\n7,`),
      Buffer.from([0xe4, 0xff]),
      Buffer.from(",2024-01-02,y\n"),
    ]);
    expect((await read(mixed)).detail.report).toMatchObject({
      rows: 30_001,
      taken: 30_000,
      reasons: [{ reason: "unreadable characters", count: 1 }],
    });
    const events =
      '<event><string key="concept:name" value="ask"/><date key="time:timestamp" value="2024-01-01T10:00:00Z"/></event>';
    const late = `<log><trace>${events.repeat(12_000)}</trace><!DOCTYPE log [<!ENTITY a "a">]></log>`;
    expect((await read(late)).detail).toMatchObject({
      state: "failed",
      because: expect.stringContaining("document type") as unknown,
    });
  });

  it("is refused when it is sent as something else, or twice under one name", async () => {
    const { keeper, at } = await keeping(server);
    const path = `${at}/imports/${randomUUID()}/file?fileName=x.csv`;
    expect(failureIn(await keeper.put(path, {})).slice(0, 2)).toEqual([415, "wrong_content_type"]);
    expect((await sendFile(server, keeper, path, bad)).status).toBe(200);
    expect(failureIn(await sendFile(server, keeper, path, bad)).slice(0, 2)).toEqual([409, "duplicate"]);
  });
});
