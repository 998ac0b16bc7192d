import { lead, member, sellerA, sharedA, uuid } from "@cairn/domain/testing/cast.ts";
import { type Stage, stageOf } from "@cairn/domain/testing/stage.ts";
import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { exported, previewed, readAs } from "../../testing/plan-file.ts";
import { planPeople } from "../../testing/random-plan.ts";
import { type Cells, workbookOf } from "../../testing/workbook.ts";
import { unpack } from "./xlsx/packing.ts";

const [a, b, c] = [uuid(0x7001), uuid(0x7002), uuid(0x7003)];

function stage(): Stage {
  const made = stageOf();
  for (const person of planPeople) made.do(lead, "addPerson", { ...person, space: sharedA, side: "customer" });
  const add = (activityId: string, title: string, more: object = {}) =>
    made.do(lead, "addActivity", { activityId, title, space: "ours", job: "own", carriedBy: "together", ...more });
  add(a, "Ask", { ownerId: planPeople[0].personId, because: "We\nmust" });
  add(b, "Compare", { waitsFor: [a], waitsHow: { [a]: { type: "SS", lagDays: 1.5 } } });
  add(c, "Choose", { waitsFor: [a, b] });
  return made;
}

const workbook = async (...rows: readonly Cells[]) => readAs("xlsx", await workbookOf(...rows));
const xml = (tasks: string, rest = "") =>
  readAs(
    "mspdi",
    strToU8(`<Project xmlns="http://schemas.microsoft.com/project"><Tasks>${tasks}</Tasks>${rest}</Project>`),
  );
const task = (uid: number, name: string, more = "", level = 1) =>
  `<Task><UID>${uid}</UID><ID>${uid}</ID><Name>${name}</Name><OutlineLevel>${level}</OutlineLevel>${more}</Task>`;

it("shows what a workbook changes, and sends only that", async () => {
  const here = stage();
  const preview = previewed(
    await workbook(
      ["No.", "Cairn id", "Activity", "Due", "Waits for", "Effort (hours)", "Why"],
      [1, a, "Ask them", new Date(Date.UTC(2026, 2, 2)), null, null, "We\nmust"],
      [2, b, "Compare", null, "1SS+1,5", 8, null],
      [3, c, "Choose", null, "1; 2", null, null],
      [4, null, "Tell", "2026-03-09", "3FF-0.5", "2,5", null],
    ),
    "xlsx",
    here.see(lead),
  );
  expect(preview.refused).toEqual([]);
  expect(preview.taken.map(({ row, what, fields }) => [row, what, fields])).toEqual([
    [2, "changed", ["title", "due"]],
    [3, "changed", ["effortHours"]],
    [4, "same", []],
    [5, "new", []],
  ]);
  for (const { command, input } of preview.steps) here.do(lead, command, input);
  const { activities } = here.see(lead);
  expect(activities[a]).toMatchObject({ title: "Ask them", due: "2026-03-02", ownerId: planPeople[0].personId });
  expect(activities[uuid(0x9001)]).toMatchObject({
    title: "Tell",
    space: "ours",
    job: "own",
    due: "2026-03-09",
    effortHours: 2.5,
    waitsFor: [c],
    waitsHow: { [c]: { type: "FF", lagDays: -0.5 } },
  });
});

it("takes away what a cell no longer says, and leaves what no column says", async () => {
  const here = stage();
  const file = await workbook(["Cairn id", "Activity", "Why", "Owner"], [a, "Ask", null, null]);
  const { taken, steps, untouched } = previewed(file, "xlsx", here.see(lead));
  expect(taken[0]?.fields).toEqual(["because", "ownerId"]);
  expect(untouched).toBe(2);
  for (const { command, input } of steps) here.do(lead, command, input);
  expect(here.see(lead).activities[a]).not.toHaveProperty("because");
  expect(here.see(lead).activities[b]?.waitsFor).toEqual([a]);
});

it("writes over nobody's later wording", async () => {
  const here = stage();
  const file = await workbook(["Cairn id", "Activity"], [a, "Ask them"]);
  const { steps } = previewed(file, "xlsx", here.see(lead));
  here.do(lead, "changeActivity", { activityId: a, changes: { title: "Ask all" } });
  const [step] = steps;
  expect(step && here.try(lead, step.command, step.input)).toMatchObject({ refused: "changed_meanwhile" });
});

it("refuses each row that cannot stand, with what it is and what can be done", async () => {
  const { taken, refused, rows } = previewed(
    await workbook(
      ["No.", "Cairn id", "Activity", "Due", "Likely (days)", "Waits for", "Carried by"],
      [1, null, "Good", null, null, null, null],
      [2, null, null, "2026-01-01", null, null, null],
      [3, null, "Bad day", "soon", null, null, null],
      [4, null, "Bad number", null, "three", null, null],
      [5, null, "Bad wait", null, null, "next week", null],
      [6, null, "Bad word", null, null, null, "the dog"],
      [7, a, "Ask", null, null, null, null],
      [8, a, "Ask again", null, null, null, null],
      [1, null, "Same number", null, null, null, null],
      [10, null, "Too long", null, 1001, null, null],
    ),
    "xlsx",
    stage().see(lead),
  );
  expect(taken.map(({ title }) => title)).toEqual(["Good", "Ask"]);
  expect(refused.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 9, 10, 11]);
  expect(refused.every(({ because, instead }) => because !== "" && instead !== "")).toBe(true);
  expect(rows).toBe(10);
});

it("shows circles by their titles, and takes the rest", async () => {
  const file = await workbook(
    ["No.", "Cairn id", "Activity", "Waits for"],
    [1, null, "Egg", "2"],
    [2, null, "Hen", "1"],
    [3, null, "Farm", "1; 4"],
    [4, a, "Ask", "5"],
    [5, b, "Compare", "4SS+1.5"],
    [6, null, "Alone", "6"],
  );
  const { circles, refused, taken } = previewed(file, "xlsx", stage().see(lead));
  expect(circles).toEqual([
    ["Egg", "Hen", "Egg"],
    ["Ask", "Compare", "Ask"],
    ["Alone", "Alone"],
  ]);
  expect(refused.map(({ text }) => text)).toEqual(["Egg", "Hen", "Ask", "Alone"]);
  expect(taken.map(({ title, what }) => [title, what])).toEqual([
    ["Farm", "new"],
    ["Compare", "same"],
  ]);
  expect(taken[0]?.remarks.join(" ")).toMatch(/"Egg", which is not taken/);
});

it("turns a row of waits round without passing through a circle", async () => {
  const here = stage();
  const rows: Cells[] = [
    [1, a, "Ask", "2"],
    [2, b, "Compare", "3"],
    [3, c, "Choose", null],
  ];
  const { steps, refused } = previewed(
    await workbook(["No.", "Cairn id", "Activity", "Waits for"], ...rows),
    "xlsx",
    here.see(lead),
  );
  expect(refused).toEqual([]);
  for (const { command, input } of steps) here.do(lead, command, input);
  const { activities } = here.see(lead);
  expect([a, b, c].map((id) => activities[id]?.waitsFor)).toEqual([[b], [c], []]);
});

it("guesses nobody: people are those of exactly that name, or they are named as unknown", async () => {
  const file = await workbook(
    ["Activity", "Owner", "Contributors"],
    ["One", "Ann Example (ann@example.com)", "Bo, Line; Nobody"],
    ["Two", "Ann Example", null],
    ["Three", "ANN@example.com", null],
  );
  const { unknownPeople, steps } = previewed(file, "xlsx", stage().see(lead));
  expect(unknownPeople).toEqual(["Ann Example", "Nobody"]);
  expect(steps.map(({ input }) => [input["ownerId"], input["contributors"]])).toEqual([
    [planPeople[0].personId, [planPeople[2].personId]],
    [undefined, []],
    [planPeople[0].personId, []],
  ]);
});

it("proposes what its bringer may only propose, and changes nothing that is not theirs to change", async () => {
  const here = stage();
  const rows = Array.from({ length: 70 }, (_, n): Cells => [n + 1, null, `Row ${n}`, n < 69 ? String(n + 2) : null]);
  const file = await workbook(["No.", "Cairn id", "Activity", "Waits for"], ...rows, [99, a, "Ask them", null]);
  const { refused, steps, taken } = previewed(file, "xlsx", here.see(member), { actor: member });
  expect(refused).toMatchObject([{ text: "Ask them", because: expect.stringMatching(/somebody else/) as string }]);
  expect(taken).toHaveLength(70);
  expect(steps.map(({ command, rows: all }) => [command, all.length])).toEqual([
    ["proposeActivities", 60],
    ["proposeActivities", 10],
  ]);
  for (const { command, input } of steps) here.do(member, command, input);
  expect(Object.values(here.see(lead).activities).filter(({ status }) => status === "proposed")).toHaveLength(70);
});

it("says how much room there is, row by row", async () => {
  const rows = Array.from({ length: 310 }, (_, n): Cells => [`Row ${n}`]);
  const { taken, refused } = previewed(await workbook(["Activity"], ...rows), "xlsx", stage().see(lead));
  expect([taken.length, refused.length]).toEqual([297, 13]);
  expect(refused[0]).toMatchObject({ because: expect.stringMatching(/300 activities/) as string });
});

it("knows nothing of activities that the reader does not see", async () => {
  const here = stage();
  const file = await readAs("xlsx", await exported(here.see(lead), "xlsx"));
  const seen = previewed(file, "xlsx", here.see(sellerA), { actor: sellerA, space: sharedA });
  const elsewhere = previewed(file, "xlsx", stageOf().see(sellerA), { actor: sellerA, space: sharedA });
  expect(seen.refused).toEqual([]);
  expect(seen.taken.map(({ what }) => what)).toEqual(["new", "new", "new"]);
  expect(seen.taken.map(({ activityId }) => activityId)).toEqual(elsewhere.taken.map(({ activityId }) => activityId));
});

it("reads what Microsoft Project writes, and says what it does not take", async () => {
  const tasks = [
    task(0, "The project", "<Summary>1</Summary>", 0),
    task(1, "Understand the problem and its impact", "<Summary>1</Summary>"),
    task(2, "Ask", "<Duration>PT16H0M0S</Duration><Work>PT4H30M0S</Work><Notes>Because &amp; so</Notes>", 2),
    task(3, "Wait", "<Duration>PT8H0M0S</Duration><Estimated>1</Estimated><PercentComplete>40</PercentComplete>", 2),
    "<Task><UID>9</UID><IsNull>1</IsNull></Task>",
    task(4, "Phase"),
    task(
      5,
      "Meet",
      `<Duration>PT0H0M0S</Duration><Milestone>1</Milestone><ConstraintType>2</ConstraintType>
       <ConstraintDate>2026-05-04T08:00:00</ConstraintDate><Deadline>2026-05-08T17:00:00</Deadline>
       <PredecessorLink><PredecessorUID>2</PredecessorUID><Type>3</Type><LinkLag>7200</LinkLag><LagFormat>7</LagFormat></PredecessorLink>
       <PredecessorLink><PredecessorUID>4</PredecessorUID><Type>1</Type></PredecessorLink>
       <PredecessorLink><PredecessorUID>3</PredecessorUID><Type>0</Type><LinkLag>50</LinkLag><LagFormat>19</LagFormat></PredecessorLink>`,
      2,
    ),
    task(
      6,
      "Elapsed",
      "<Duration>PT168H0M0S</Duration><DurationFormat>8</DurationFormat><ConstraintType>7</ConstraintType>",
    ),
    task(7, "Off", "<Active>0</Active>"),
  ].join("");
  const people = `<Resources><Resource><UID>1</UID><Name>Ann</Name><EmailAddress>ann@example.com</EmailAddress></Resource></Resources>
    <Assignments><Assignment><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID></Assignment></Assignments>`;
  const preview = previewed(await xml(tasks, people), "mspdi", stage().see(lead));
  expect(preview.headings).toEqual(["Understand the problem and its impact", "Phase"]);
  expect(preview.refused).toMatchObject([{ row: 7, text: "Off" }]);
  const [ask, wait, meet, elapsed] = preview.steps.map(({ input }) => input);
  const idOf = (at: number) => preview.taken[at]?.activityId ?? "";
  expect(ask).toMatchObject({
    job: "understand",
    because: "Because & so",
    effortHours: 4.5,
    duration: { low: 2, likely: 2, high: 2 },
    ownerId: planPeople[0].personId,
  });
  expect(wait).not.toHaveProperty("duration");
  expect(meet).toMatchObject({
    job: "own",
    duration: { low: 0, likely: 0, high: 0 },
    startOn: "2026-05-04",
    due: "2026-05-08",
    waitsFor: [idOf(0), idOf(1)],
    waitsHow: { [idOf(0)]: { type: "SS", lagDays: 1.5 }, [idOf(1)]: { type: "FF", lagDays: 0 } },
  });
  expect(elapsed).toMatchObject({ duration: { likely: 5 } });
  expect(preview.taken.map(({ remarks }) => remarks.join(" "))).toEqual([
    "",
    "",
    expect.stringMatching(/percent.*row 4/),
    expect.stringMatching(/whole days.*finish no later/),
  ]);
});

it("writes what begins like a formula as text, and days and figures as what they are", async () => {
  const here = stage();
  here.do(lead, "changeActivity", {
    activityId: a,
    changes: { title: '=HYPERLINK("http://x")', due: "2026-03-02", effortHours: 3 },
  });
  const parts = unpack(await exported(here.see(lead), "xlsx"));
  const sheet = Buffer.from(parts.get("xl/worksheets/sheet1.xml") ?? []).toString();
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toMatch(/<c r="Q2" s="\d+"><v>46083<\/v>/);
  expect(Buffer.from(parts.get("xl/sharedStrings.xml") ?? []).toString()).toContain("=HYPERLINK(");
});
