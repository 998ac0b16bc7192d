import { randomUUID } from "node:crypto";
import { Day } from "@cairn/domain/kernel/days.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { lead, minute, uuid } from "@cairn/domain/testing/cast.ts";
import { type Stage, stageOf } from "@cairn/domain/testing/stage.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begunProject, command } from "../../testing/projects.ts";
import { startTestServer } from "../../testing/server.ts";
import { readMspdi } from "./mspdi-read.ts";
import { mspdiOf } from "./mspdi-write.ts";
import { type PlanRows, UnreadableFile } from "./plan-row.ts";
import { type Bringing, previewOf } from "./preview.ts";
import { rowsOf } from "./rows-of.ts";
import { readPlanSheet, sheetOf } from "./sheet.ts";

const today = Day.parse("2026-01-05");
const names = new Map([
  [uuid(0x501), "Iris Öz"],
  [uuid(0x502), "Jan & Söhne <x>"],
]);
const nameOf = (id: string): string => names.get(id) ?? "somebody";
const formats = ["mspdi", "xlsx"] as const;
type Format = (typeof formats)[number];

async function carried(format: Format, project: Project): Promise<PlanRows> {
  const rows = rowsOf(project, nameOf, today);
  return format === "mspdi" ? readMspdi(mspdiOf("Plan", rows)) : readPlanSheet(await sheetOf(rows));
}

let drawn = 0;
const bringing = (project: Project): Bringing => ({
  project,
  space: "ours",
  actor: lead,
  now: minute(5000),
  nameOf,
  newId: () => uuid(0x70_0000 + (drawn += 1)),
});

function stageWithPeople(): Stage {
  const stage = stageOf();
  for (const [personId, name] of names)
    stage.do(lead, "addPerson", { space: "ours", personId, side: "customer", name });
  return stage;
}

const text = fc.constantFrom("Plain", "=SUM(A1)", 'Ümläut & <tags> "q"', "3;4", "2026-01-05 is a day", "true", "007");
const day = fc.option(fc.constantFrom("2026-02-02", "2027-12-31", "2028-02-29"), { nil: undefined });
const how = fc.record({ type: fc.constantFrom("FS", "SS", "FF", "SF"), lagDays: fc.constantFrom(0, 2, -1.5, 10) });

const activity = fc.record({
  title: text,
  job: fc.constantFrom("own", "understand", "change"),
  because: fc.option(text, { nil: undefined }),
  doneWhen: fc.option(text, { nil: undefined }),
  effortHours: fc.option(fc.constantFrom(0.5, 7, 120), { nil: undefined }),
  duration: fc.option(fc.constantFrom({ low: 1, likely: 2.5, high: 9 }, { low: 0, likely: 0, high: 0 }), {
    nil: undefined,
  }),
  startOn: day,
  notBefore: day,
  due: day,
  ownerId: fc.option(fc.constantFrom(...names.keys()), { nil: undefined }),
  contributors: fc.constantFrom([], [...names.keys()]),
  waits: fc.array(fc.tuple(fc.nat({ max: 20 }), how), { maxLength: 3 }),
});

/** A plan by real commands; each waits only for those before it. */
const plans = fc.array(activity, { minLength: 1, maxLength: 12 }).map((all) => {
  const stage = stageWithPeople();
  for (const [at, { waits, ...rest }] of all.entries()) {
    const earlier = new Map(waits.filter(([on]) => on < at).map(([on, it]) => [uuid(0x9001 + on), it]));
    const unusual = [...earlier].filter(([, { type, lagDays }]) => type !== "FS" || lagDays !== 0);
    stage.do(lead, "addActivity", {
      ...rest,
      activityId: uuid(0x9001 + at),
      space: "ours",
      carriedBy: "the customer alone",
      waitsFor: [...earlier.keys()],
      ...(unusual.length > 0 && { waitsHow: Object.fromEntries(unusual) }),
    });
  }
  return stage.see(lead);
});

/** What a plan says, whatever its ids are. */
function saidIn(project: Project): unknown {
  const titles = new Map(rowsOf(project, nameOf, today).map((row) => [row.activityId, row.number]));
  return rowsOf(project, nameOf, today).map(({ activityId, waits, ...row }) => ({
    ...row,
    from: undefined,
    to: undefined,
    number: titles.get(activityId),
    waits: [...waits].toSorted((a, b) => a.on - b.on),
  }));
}

describe.each(formats)("a plan as %s", (format) => {
  it("comes back as it was: every row is the same", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (project) => {
        const { rows, steps, unknownPeople } = previewOf(await carried(format, project), bringing(project));
        expect(rows.filter(({ is }) => is !== "same")).toEqual([]);
        expect([steps, unknownPeople]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  it("makes an equal plan where there was none", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (project) => {
        const stage = stageWithPeople();
        const { rows, steps } = previewOf(await carried(format, project), bringing(stage.see(lead)));
        expect(rows.filter(({ is }) => is !== "new")).toEqual([]);
        for (const { command, input } of steps) stage.do(lead, command as "addActivity", input);
        expect(saidIn(stage.see(lead))).toEqual(saidIn(project));
      }),
      { numRuns: 40 },
    );
  });

  it("never breaks on a broken file, and loses no row of one it can read", async () => {
    const stage = stageWithPeople();
    stage.do(lead, "addActivity", {
      activityId: uuid(1),
      space: "ours",
      title: "One",
      job: "own",
      carriedBy: "together",
    });
    const rows = rowsOf(stage.see(lead), nameOf, today);
    const bytes = format === "mspdi" ? Buffer.from(mspdiOf("Plan", rows)) : await sheetOf(rows);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.nat({ max: 255 }),
        fc.nat({ max: 400 }),
        async (at, to, cut) => {
          const broken = Buffer.from(cut % 3 === 0 ? bytes.subarray(0, bytes.length - cut) : bytes);
          if (at < broken.length) broken[at] = to;
          const read = async (): Promise<PlanRows> =>
            format === "mspdi" ? readMspdi(broken.toString("utf8")) : readPlanSheet(broken);
          const came = await read().catch((problem: unknown) => problem);
          if (came instanceof UnreadableFile) return;
          expect(came).toHaveProperty("rows");
          const preview = previewOf(came as PlanRows, bringing(stage.see(lead)));
          expect(preview.rows.length).toBe((came as PlanRows).rows.length + (came as PlanRows).unreadable.length);
        },
      ),
      { numRuns: 250 },
    );
  });
});

describe("over the network", () => {
  it("hands out what the reader sees, shows what a file would do, and writes nothing", async () => {
    await using server = await startTestServer();
    const { by, projectId } = await begunProject(server, "customer");
    const activityId = randomUUID();
    const activity = { activityId, space: "ours", title: "Ask around", job: "own", carriedBy: "together" };
    await command(by, projectId, "addActivity", activity);
    const path = `/api/projects/${projectId}`;
    const xml = (await by.get(`${path}/plan.xml`)).text;
    expect(readMspdi(xml).rows).toMatchObject([{ activityId, title: "Ask around" }]);
    const sheet = await by.get(`${path}/plan.xlsx`);
    expect([sheet.status, sheet.headers.get("content-type")]).toEqual([200, expect.stringContaining("spreadsheet")]);
    const renamed = Buffer.from(xml.replace("Ask around", "Ask everybody")).toString("base64");
    const body = { format: "mspdi", base64: renamed, space: "ours" };
    const { json }: { json: { rows: object[]; steps: { command: string }[] } } = await by.post(
      `${path}/plan-file`,
      body,
    );
    expect(json.rows).toMatchObject([{ is: "changed", fields: ["title"] }]);
    expect(json.steps.map((it) => it.command)).toEqual(["changeActivity"]);
    expect((await by.get(path)).text).toContain("Ask around");
    const bad = await by.post(`${path}/plan-file`, { ...body, base64: Buffer.from("no").toString("base64") });
    expect([bad.status, bad.json]).toMatchObject([422, { code: "invalid_input" }]);
    const { by: stranger } = await begunProject(server, "customer");
    for (const file of ["plan.xml", "plan.xlsx"]) expect((await stranger.get(`${path}/${file}`)).status).toBe(404);
    expect((await stranger.post(`${path}/plan-file`, body)).status).toBe(404);
  });
});

describe("what cannot be", () => {
  it("is refused row by row, with the reason and what to do", async () => {
    const project = stageWithPeople().see(lead);
    const base = { helps: [], title: "A" };
    const rows: PlanRows = {
      rows: [
        { ...base, number: 1, waits: [{ on: 2, type: "FS", lagDays: 0 }], owner: "Nobody Known" },
        { ...base, number: 2, title: "B", waits: [{ on: 1, type: "FS", lagDays: 0 }] },
        { ...base, number: 2, title: "C", waits: [] },
      ],
      unreadable: [{ number: 9, title: "", because: "it has no activity" }],
    };
    const preview = previewOf(rows, bringing(project));
    expect(preview.rows.map(({ title, is }) => [title, is])).toEqual([
      ["A", "new"],
      ["B", "refused"],
      ["C", "refused"],
      ["", "refused"],
    ]);
    expect(preview.rows[1]?.because).toMatch(/A.*B|B.*A/);
    expect(preview.unknownPeople).toEqual(["Nobody Known"]);
  });

  it("is said of a whole file: no XML, an entity of its own, no workbook, no plan", async () => {
    const entity = '<!DOCTYPE a [<!ENTITY x "xx">]><Project><Tasks/></Project>';
    for (const xml of ["", "no", "<a>", "<a></a>", entity]) expect(() => readMspdi(xml)).toThrow(UnreadableFile);
    for (const bytes of [Buffer.from(""), Buffer.from("PK"), Buffer.from("PK\x05\x06".padEnd(22, "\0"))])
      await expect(readPlanSheet(bytes)).rejects.toThrow(UnreadableFile);
  });
});
