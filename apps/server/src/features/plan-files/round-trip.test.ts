import type { PlanFormat, PlanPreview } from "@cairn/contract/plan-files.ts";
import type { PersonCard } from "@cairn/contract/projects.ts";
import { dayOf } from "@cairn/domain/kernel/days.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { planned } from "@cairn/domain/project/standing.ts";
import { lead, uuid } from "@cairn/domain/testing/cast.ts";
import { type Stage, stageOf } from "@cairn/domain/testing/stage.ts";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { later, planPeople, randomPlan, stageWith } from "../../testing/random-plan.ts";
import { exportRows } from "./export-rows.ts";
import { readMspdi } from "./mspdi/read.ts";
import { asMspdi } from "./mspdi/write.ts";
import { peopleBook } from "./people-book.ts";
import { previewOf } from "./preview.ts";
import { readXlsx } from "./xlsx/read.ts";
import { asXlsx } from "./xlsx/write.ts";

const cards = planPeople as unknown as readonly PersonCard[];
const today = dayOf(later);

async function exported(project: Project, format: PlanFormat): Promise<Uint8Array> {
  const rows = exportRows(project, peopleBook(project, cards), today);
  return format === "xlsx" ? asXlsx(rows) : Buffer.from(asMspdi({ name: "A <plan>", blackouts: [] }, rows, today));
}

async function previewed(bytes: Uint8Array, format: PlanFormat, project: Project): Promise<PlanPreview> {
  const file = await (format === "xlsx" ? readXlsx(bytes) : Promise.resolve(readMspdi(bytes)));
  let next = 0;
  const newId = () => uuid(0x9000 + (next += 1));
  const book = peopleBook(project, cards);
  return previewOf(file, { project, book, actor: lead, now: later, newId, format, space: "ours", job: "own" });
}

/** What a plan says, whatever the ids in it. */
function saidBy(project: Project) {
  const titles = new Map(planned(project).map(({ id, title }) => [id, title]));
  return planned(project)
    .map(({ title, job, duration, effortHours, startOn, notBefore, due, meeting, carriedBy, waitsFor, waitsHow }) => ({
      title,
      job,
      duration,
      effortHours,
      startOn,
      notBefore,
      due,
      meeting,
      carriedBy,
      waits: waitsFor.map((id) => [titles.get(id), waitsHow?.[id] ?? { type: "FS", lagDays: 0 }]),
    }))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

function carryOut(stage: Stage, { steps }: PlanPreview): void {
  for (const { command, input } of steps) stage.do(lead, command, input);
}

const formats: readonly PlanFormat[] = ["mspdi", "xlsx"];

it.each(formats)("brings a random plan back as %s, and nothing of it has changed", async (format) => {
  await fc.assert(
    fc.asyncProperty(randomPlan, async (plan) => {
      const project = stageWith(plan).see(lead);
      const preview = await previewed(await exported(project, format), format, project);
      expect(preview.refused).toEqual([]);
      expect(preview.taken.filter(({ what }) => what !== "same")).toEqual([]);
      expect(preview.taken.flatMap(({ remarks }) => remarks)).toEqual([]);
      expect(preview).toMatchObject({ rows: plan.length, unknownPeople: [], circles: [], untouched: 0, steps: [] });
    }),
    { numRuns: 60, interruptAfterTimeLimit: 15_000 },
  );
});

it.each(formats)("makes of a plan in %s an equal one in an empty project", async (format) => {
  await fc.assert(
    fc.asyncProperty(randomPlan, async (plan) => {
      const named = plan.map((it, at) => ({ ...it, title: `Activity ${at}`, shared: false }));
      const project = stageWith(named).see(lead);
      const empty = stageOf();
      const preview = await previewed(await exported(project, format), format, empty.see(lead));
      expect(preview.refused).toEqual([]);
      expect(preview.taken.every(({ what }) => what === "new")).toBe(true);
      carryOut(empty, preview);
      expect(saidBy(empty.see(lead))).toEqual(saidBy(project));
    }),
    { numRuns: 60, interruptAfterTimeLimit: 15_000 },
  );
});

it("is the same to the byte each time", async () => {
  const [plan] = fc.sample(randomPlan, { seed: 7, numRuns: 1 });
  const project = stageWith(plan ?? []).see(lead);
  for (const format of formats) expect(await exported(project, format)).toEqual(await exported(project, format));
});
