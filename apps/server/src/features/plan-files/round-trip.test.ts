import type { PlanFormat, PlanPreview } from "@cairn/contract/plan-files.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { planned } from "@cairn/domain/project/standing.ts";
import { lead } from "@cairn/domain/testing/cast.ts";
import { type Stage, stageOf } from "@cairn/domain/testing/stage.ts";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { exported, formats, previewed, readAs } from "../../testing/plan-file.ts";
import { randomPlan, stageWith } from "../../testing/random-plan.ts";

async function there(project: Project, format: PlanFormat, into: Project): Promise<PlanPreview> {
  return previewed(await readAs(format, await exported(project, format)), format, into);
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

it.each(formats)("brings a random plan back as %s, and nothing of it has changed", async (format) => {
  await fc.assert(
    fc.asyncProperty(randomPlan, async (plan) => {
      const project = stageWith(plan).see(lead);
      const preview = await there(project, format, project);
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
      const preview = await there(project, format, empty.see(lead));
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
