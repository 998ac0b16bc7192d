import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { processorMs } from "../../testing/processor-time.ts";
import { failureIn, startProject } from "../../testing/project.ts";
import { startTestServer } from "../../testing/server.ts";
import type { ExportFile } from "./export-file.ts";

type Folds = { spaces: { space: string; seq: number; state: unknown }[]; cards: unknown[]; you: unknown };
type Loose = { -readonly [K in keyof ExportFile]: ExportFile[K] } & {
  spaces: { space: string; events: { [field: string]: unknown; body: Record<string, unknown> }[] }[];
};

async function livedIn(server: Awaited<ReturnType<typeof startTestServer>>) {
  const project = await startProject(server);
  const { ann, sam, shared, partyId, plan, say } = project;
  const first = await plan(ann, "ours", "Name the *lead*", { because: "Somebody has to" });
  const second = await plan(ann, shared, "Meet the seller");
  await plan(sam, `own:${partyId}`, "Prepare our offer");
  await say(ann, "finishActivity", { activityId: first, note: "Ann it is" });
  await say(ann, "withdraw", { id: second });
  await say(ann, "share", { id: second, to: shared });
  await say(ann, "raiseRoadblock", { roadblockId: randomUUID(), space: "ours", what: "No budget" });
  await say(ann, "askQuestion", { questionId: randomUUID(), space: shared, text: "What happens if we stop?" });
  return project;
}

it("restores a project on another Cairn to the same folds, for each side what they saw", async () => {
  await using here = await startTestServer();
  await using there = await startTestServer();
  const { ann, sam, path } = await livedIn(here);
  for (const who of [ann, sam]) {
    const exported = await who.get(`${path}/export`);
    expect(exported.headers.get("content-disposition")).toContain("attachment");
    const [before, historyBefore] = [(await who.get(path)).json as Folds, (await who.get(`${path}/history`)).json];
    const importer = await there.visitor("Somebody");
    const as = randomUUID();
    for (const [id, body] of [
      [undefined, { file: exported.json }],
      [as, { file: exported.json, as }],
    ] as const) {
      const imported = await importer.post("/api/projects/import", body);
      if (id === undefined && who === sam) {
        expect(failureIn(imported)[1]).toBe("duplicate");
        continue;
      }
      expect(imported.status, imported.text).toBe(200);
      const { projectId } = imported.json as { projectId: string };
      const restored = (await importer.get(`/api/projects/${projectId}`)).text.replaceAll(projectId, path.slice(-36));
      const { spaces, cards, you } = JSON.parse(restored) as Folds;
      expect({ spaces, cards }).toEqual({ spaces: before.spaces, cards: before.cards });
      expect(you).toEqual(before.you);
      const history = (await importer.get(`/api/projects/${projectId}/history`)).text.replaceAll(
        projectId,
        path.slice(-36),
      );
      expect(JSON.parse(history)).toEqual(historyBefore);
    }
  }
});

it("goes on after an import: the importer leads, exports the same again, and nobody else was let in", async () => {
  await using here = await startTestServer();
  await using there = await startTestServer();
  const { ann, sam, path } = await livedIn(here);
  const exported = (await ann.get(`${path}/export`)).json as ExportFile;
  const importer = await there.visitor("Somebody");
  await importer.post("/api/projects/import", { file: exported });
  const again = (await importer.get(`${path}/export`)).json as ExportFile;
  expect({ ...again, exportedAt: exported.exportedAt }).toEqual(exported);
  const added = await importer.post(`${path}/raiseRoadblock`, {
    roadblockId: randomUUID(),
    space: "ours",
    what: "New",
  });
  expect(added.status).toBe(200);
  expect((await sam.get(path)).status).toBe(200);
  expect((await there.visitor("Stranger").then((who) => who.get(path))).status).toBe(404);
  expect((await importer.get("/api/projects")).json).toMatchObject({ projects: [{ name: "Answer in one day" }] });
});

it("refuses a file that could not have been written, with the place and what must be there, and writes nothing", async () => {
  await using here = await startTestServer();
  await using there = await startTestServer();
  const { ann, path, projectId, shared } = await livedIn(here);
  const exported = (await ann.get(`${path}/export`)).text;
  const importer = await there.visitor("Somebody");
  const eventOf = (file: Loose, space: string, type: string) => {
    const found = file.spaces.find((it) => it.space === space)?.events.find((event) => event["type"] === type);
    if (!found) throw new Error(`no ${type} in ${space}`);
    return found;
  };
  const own = `own:${randomUUID()}`;
  const cases: readonly (readonly [string, (file: Loose) => void, string])[] = [
    ["another format", (file) => Object.assign(file, { format: "cairn" }), "file.format"],
    ["a newer version", (file) => Object.assign(file, { version: 2 }), "file.version"],
    ["an unknown field", (file) => Object.assign(file, { extra: 1 }), "file"],
    ["no cover", (file) => void file.spaces.shift(), "file.spaces"],
    ["a space twice", (file) => void file.spaces.push(file.spaces[0] as never), "file.spaces"],
    ["a space of others", (file) => void file.spaces.push({ space: own, events: [] } as never), "file.spaces.3.space"],
    ["a wrong role", (file) => Object.assign(file.exporter, { role: "seller" }), "file.exporter.role"],
    ["a gap", (file) => void file.spaces[1]?.events.splice(1, 1), "file.spaces.1.events.1.seq"],
    [
      "an id twice",
      (file) => Object.assign(file.spaces[1]?.events[1] ?? {}, { eventId: file.spaces[1]?.events[0]?.["eventId"] }),
      "file.spaces",
    ],
    [
      "an unknown event",
      (file) => Object.assign(eventOf(file, "ours", "activityAdded"), { type: "moneyPaid" }),
      "file.spaces.1.events.1.type",
    ],
    [
      "an event of the future",
      (file) => Object.assign(eventOf(file, "ours", "activityAdded"), { version: 9 }),
      "file.spaces.1.events.1.version",
    ],
    [
      "a body that is none",
      (file) => Object.assign(eventOf(file, "ours", "activityAdded").body, { title: "" }),
      "file.spaces.1.events.1.body.title",
    ],
    [
      "a day that is none",
      (file) => Object.assign(eventOf(file, "ours", "activityAdded"), { at: "yesterday" }),
      "file.spaces.1.events.1.at",
    ],
    [
      "a foreign cover",
      (file) => Object.assign(eventOf(file, "cover", "projectBegun").body, { projectId: randomUUID() }),
      "file.projectId",
    ],
    [
      "two beginnings",
      (file) => {
        const [begun] = file.spaces[0]?.events ?? [];
        file.spaces[0]?.events.push({ ...begun, body: begun?.body ?? {}, seq: 2, eventId: randomUUID() });
      },
      "file.spaces",
    ],
    [
      "a cover event elsewhere",
      (file) =>
        Object.assign(eventOf(file, "ours", "activityAdded"), { type: "projectTakenOver", body: { projectId } }),
      "file.spaces.1.events.1.type",
    ],
    [
      "an unknown collection",
      (file) => Object.assign(eventOf(file, shared, "thingCame").body, { collection: "__proto__" }),
      "file.spaces.2.events.4.body.collection",
    ],
    [
      "a cover that comes",
      (file) => Object.assign(eventOf(file, shared, "thingCame").body, { collection: "covers" }),
      "file.spaces.2.events.4.body.thing",
    ],
    [
      "a thing of another id",
      (file) => Object.assign(eventOf(file, shared, "thingCame").body["thing"] as object, { id: randomUUID() }),
      "file.spaces.2.events.4.body.thing.id",
    ],
    [
      "a thing that is none",
      (file) => Object.assign(eventOf(file, shared, "thingCame").body["thing"] as object, { waitsFor: "everything" }),
      "file.spaces.2.events.4.body.thing.waitsFor",
    ],
    [
      "an agreement for somebody else",
      (file) =>
        Object.assign(eventOf(file, "ours", "activityAdded"), {
          type: "statementAgreed",
          body: { statementId: randomUUID(), personId: randomUUID() },
        }),
      "file.spaces.1.events.1.body.personId",
    ],
    [
      "a place in the plan that is none",
      (file) => Object.assign(eventOf(file, shared, "thingCame").body["thing"] as object, { order: "0" }),
      "file.spaces.2.events.4.body.thing.order",
    ],
    [
      "a moment in no year",
      (file) => Object.assign(file, { exportedAt: "0000-01-01T00:00:00.000Z" }),
      "file.exportedAt",
    ],
    ["a card elsewhere", (file) => Object.assign(file.cards[0] ?? {}, { space: own }), "file.cards.0.space"],
  ];
  for (const [what, spoil, field] of cases) {
    const file = JSON.parse(exported) as Loose;
    spoil(file);
    const answered = await importer.post("/api/projects/import", { file });
    const [status, code, details] = failureIn(answered);
    expect([what, status, code, (details as { field?: string }).field]).toEqual([what, 422, "invalid_input", field]);
  }
  for (const file of [undefined, null, 1, "{}", [], {}]) {
    expect(failureIn(await importer.post("/api/projects/import", { file }))[1]).toBe("invalid_input");
  }
  expect((await importer.get("/api/projects")).json).toEqual({ projects: [] });
  expect((await importer.post("/api/projects/import", { file: JSON.parse(exported) as unknown })).status).toBe(200);
  expect(there.logged).toEqual([]);
});

it("is held up by no file, however much stands in one place of it", async () => {
  await using here = await startTestServer();
  const { ann, path, shared } = await livedIn(here);
  const exported = (await ann.get(`${path}/export`)).text;
  const spoilt = (spoil: (file: Loose) => void) => {
    const file = JSON.parse(exported) as Loose;
    spoil(file);
    return ann.post("/api/projects/import", { file, as: randomUUID() });
  };
  const thingOf = (file: Loose) =>
    file.spaces.find(({ space }) => space === shared)?.events.find(({ type }) => type === "thingCame")?.body["thing"];
  const agreements = (file: Loose, persons: readonly string[]) => {
    const ours = file.spaces.find(({ space }) => space === "ours")?.events ?? [];
    const [first] = ours;
    const statementId = randomUUID();
    const more = [
      { by: persons[0], type: "statementWritten", body: { statementId, text: "Too slow" } },
      ...persons.map((by) => ({ by, type: "statementAgreed", body: { statementId, personId: by } })),
    ];
    for (const event of more) ours.push({ ...first, ...event, seq: ours.length + 1, eventId: randomUUID() } as never);
  };
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const nested = exported.replace('"waitsFor": []', `"waitsFor": [], "deep": ${deep}`);
  const body = `{"as":"${randomUUID()}","file":${nested}}`;
  const headers = { "content-type": "application/json" };
  expect(failureIn(await ann.send("POST", "/api/projects/import", { body, headers }))).toEqual([
    422,
    "invalid_input",
    { field: "file", must: "must be nested no deeper than 50" },
  ]);
  const crowd = Array.from({ length: 2000 }, () => randomUUID());
  const crowded = await spoilt((file) => Object.assign(thingOf(file) as object, { contributors: crowd }));
  expect(failureIn(crowded).slice(0, 2)).toEqual([422, "too_many"]);
  expect(failureIn(await spoilt((file) => agreements(file, crowd))).slice(0, 2)).toEqual([422, "too_many"]);
  const took = await processorMs(async () => {
    const again = await spoilt((file) => agreements(file, Array<string>(30_000).fill(crowd[0] ?? "")));
    expect(again.status).toBe(200);
  });
  expect(took).toBeLessThan(8000);
}, 30_000);

it("takes a file of several megabytes, and refuses one that is too large", async () => {
  await using server = await startTestServer();
  const ann = await server.visitor();
  const file = "x".repeat(3 * 1024 * 1024);
  expect(failureIn(await ann.post("/api/projects/import", { file }))[1]).toBe("invalid_input");
  expect(failureIn(await ann.post("/api/projects/import", { file: file.repeat(7) }))[1]).toBe("body_too_large");
});

it("writes the plan as Markdown in which nobody's words become mark-up", async () => {
  await using server = await startTestServer();
  const { ann, sam, path } = await livedIn(server);
  const text = (await ann.get(`${path}/export.md`)).text;
  expect(text).toContain("# Answer in one day");
  expect(text).toContain("- [x] **Name the \\*lead\\***");
  expect(text).toContain("the customer only");
  expect(text).toContain("- [ ] **Meet the seller**");
  expect(text).toContain("shared with Seller Ltd");
  expect(text).toContain("- No budget");
  const sellers = (await sam.get(`${path}/export.md`)).text;
  expect(sellers).toContain("Prepare our offer");
  expect(sellers).not.toMatch(/lead|budget/);
});
