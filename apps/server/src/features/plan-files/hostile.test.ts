import type { PlanFormat } from "@cairn/contract/plan-files.ts";
import { lead } from "@cairn/domain/testing/cast.ts";
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { exported, previewed, readAs } from "../../testing/plan-file.ts";
import { processorMs } from "../../testing/processor-time.ts";
import { randomPlan, stageWith } from "../../testing/random-plan.ts";
import { Unreadable } from "./unreadable.ts";
import { pack, unpack } from "./xlsx/packing.ts";

const seed = 22;
const [plan = []] = fc.sample(randomPlan, { seed, numRuns: 1 });
const project = stageWith(plan).see(lead);

/** What somebody might put into a file to see what happens. */
const planted = [
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  "&a;&#0;&#x110000;",
  "__proto__",
  "1e999",
  "-1",
  "PT9999999H0M0S",
  "9999-99-99T00:00:00",
  '<c r="XFD1048576"><v>1</v></c>',
  "]]><![CDATA[",
  "<Task><UID>1</UID></Task>",
  "<OutlineLevel>-5</OutlineLevel>",
  "\u0000\uFFFF",
  "=cmd|' /C calc'!A0",
];

const change = fc.oneof(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat({ max: 255 }) }),
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 400 }) }),
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), twice: fc.nat({ max: 400 }) }),
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), plant: fc.constantFrom(...planted) }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const it of changes) {
    const at = Math.floor(it.at * now.length);
    const [before, behind] = [now.subarray(0, at), now.subarray(at)];
    if ("byte" in it) now = Buffer.concat([before, Buffer.from([it.byte]), behind.subarray(1)]);
    else if ("cut" in it) now = Buffer.concat([before, behind.subarray(it.cut)]);
    else if ("twice" in it) now = Buffer.concat([before, behind.subarray(0, it.twice), behind]);
    else now = Buffer.concat([before, Buffer.from(it.plant), behind]);
  }
  return now;
}

/** Every row is either taken or refused, or the file is refused as a whole with what it must be. */
async function takesOrRefuses(format: PlanFormat, bytes: Uint8Array): Promise<"read" | "refused"> {
  try {
    const file = await readAs(format, bytes);
    const preview = previewed(file, format, project);
    expect(preview.taken.length + preview.refused.length).toBe(preview.rows);
    expect(file.rows.length + file.refused.length).toBe(preview.rows);
    return "read";
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return "refused";
  }
}

it("crashes at none of five hundred damaged files, and drops no row in silence", async () => {
  const [xml, book] = [await exported(project, "mspdi"), await exported(project, "xlsx")];
  const parts = unpack(book);
  const came = { read: 0, refused: 0 };
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  const kinds = fc.constantFrom("xml", "xlsx", ...[...parts.keys()].filter((it) => it.endsWith(".xml")));
  await fc.assert(
    fc.asyncProperty(kinds, changes, async (kind, all) => {
      if (kind === "xml") came[await takesOrRefuses("mspdi", changed(xml, all))] += 1;
      else if (kind === "xlsx") came[await takesOrRefuses("xlsx", changed(book, all))] += 1;
      else {
        const inside = new Map(parts).set(kind, changed(parts.get(kind) ?? new Uint8Array(), all));
        came[await takesOrRefuses("xlsx", pack(inside))] += 1;
      }
    }),
    { seed, numRuns: 500 },
  );
  expect(came.read).toBeGreaterThan(40);
  expect(came.refused).toBeGreaterThan(100);
}, 60_000);

const project1 = (inner: string) => strToU8(`<?xml version="1.0"?>${inner}`);
const sheetOf = (rows: string) =>
  pack(
    new Map([...unpack(bookBytes)].map(([path, bytes]) => [path, path.endsWith("sheet1.xml") ? strToU8(rows) : bytes])),
  );
const bookBytes = await exported(project, "xlsx");
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

it.each([
  ["entities", "mspdi", project1('<!DOCTYPE p [<!ENTITY a "b">]><Project>&a;</Project>'), /DOCTYPE/],
  [
    "entities in UTF-16",
    "mspdi",
    Buffer.from('\uFEFF<!DOCTYPE p SYSTEM "file:///etc/passwd"><Project/>', "utf16le"),
    /DOCTYPE/,
  ],
  ["bytes that are no text", "mspdi", new Uint8Array([0xc3, 0x28]), /UTF-8/],
  ["no XML", "mspdi", strToU8("Title;Due"), /well-formed|Project/],
  ["another XML", "mspdi", project1("<svg/>"), /Project/],
  ["depth", "mspdi", project1(`${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}`), /nested/],
  [
    "too many tasks",
    "mspdi",
    project1(`<Project><Tasks>${"<Task><UID>1</UID></Task>".repeat(1001)}</Tasks></Project>`),
    /1000/,
  ],
  ["no workbook", "xlsx", strToU8("PK but not really"), /workbook/],
  ["nothing", "xlsx", new Uint8Array(), /workbook/],
  ["a bomb", "xlsx", zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(60 * 1024 * 1024) }), /10 MB/],
  ["rows without end", "xlsx", sheetOf(sheet("<row/>".repeat(1_000_000))), /larger/],
  ["brackets without end", "xlsx", sheetOf(sheet("<".repeat(390_000))), /whole/],
  [
    "many files",
    "xlsx",
    zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.xml`, new Uint8Array()]))),
    /200 files/,
  ],
  ["a cell far out", "xlsx", sheetOf(sheet('<row r="1"><c r="XFD1048576"><v>1</v></c></row>')), /ZZ/],
  ["a row far out", "xlsx", sheetOf(sheet('<row r="1000000000"><c r="A1"><v>1</v></c></row>')), /9999/],
  ["a workbook without such columns", "xlsx", sheetOf(sheet('<row r="1"><c r="A1"><v>1</v></c></row>')), /Activity/],
] as const)("refuses %s in %s as a whole, and says what the file must be", async (_, format, bytes, must) => {
  const trouble = await readAs(format, bytes).catch((error: unknown) => error);
  expect(trouble).toBeInstanceOf(Unreadable);
  expect((trouble as Unreadable).message).toMatch(must);
});

const task = (uid: number, waitsFor: readonly number[]) =>
  `<Task><UID>${uid}</UID><Name>T</Name>${waitsFor.map((it) => `<PredecessorLink><PredecessorUID>${it}</PredecessorUID></PredecessorLink>`).join("")}</Task>`;
const project2 = (waitsOf: (task: number) => readonly number[]) =>
  project1(
    `<Project><Tasks>${Array.from({ length: 1000 }, (_, n) => task(n + 1, waitsOf(n + 1))).join("")}</Tasks></Project>`,
  );
const fifty = Array.from({ length: 50 }, (_, n) => n);

it.each([
  ["rows", "xlsx", sheetOf(sheet("<row/>".repeat(390_000)))],
  ["elements", "xlsx", sheetOf(sheet("<a/>".repeat(390_000)))],
  ["cells", "xlsx", sheetOf(sheet('<c r="A1" t="s"/>'.repeat(390_000)))],
  ["entities", "xlsx", sheetOf(sheet("&amp;".repeat(1_900_000)))],
  ["space", "xlsx", sheetOf(sheet(" ".repeat(9_000_000)))],
  ["elements", "mspdi", project1(`<Project><Tasks>${"<a/>".repeat(1_000_000)}</Tasks></Project>`)],
  ["entities", "mspdi", project1(`<Project><Tasks>${"&amp;".repeat(800_000)}</Tasks></Project>`)],
  ["circles", "mspdi", project2((uid) => fifty.map((n) => ((uid + n) % 1000) + 1))],
  ["waits", "mspdi", project2((uid) => fifty.map((n) => uid - 1 - n).filter((it) => it > 0))],
] as const)(
  "is held up by no file that is nothing but %s in %s",
  async (_, format, bytes) => {
    expect(await processorMs(() => takesOrRefuses(format, bytes))).toBeLessThan(15_000);
  },
  60_000,
);
