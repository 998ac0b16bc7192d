import type { ImportStep } from "@cairn/contract/plan-files.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { isRefusal, type Refusal } from "@cairn/domain/kernel/refusal.ts";
import { fold } from "@cairn/domain/project/fold.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { submit } from "@cairn/domain/project/submit.ts";

export type World = { readonly project: Project; readonly actor: Actor; readonly now: Instant };

/** Carry the steps out on what the reader sees, and keep nothing of it. @returns by row, what it would be refused for */
export function tryOut(steps: readonly ImportStep[], world: World): ReadonlyMap<number, Refusal> {
  const refused = new Map<number, Refusal>();
  let { project } = world;
  for (const step of steps) {
    const outcome = submit(project, step.command, step.input, world.actor, world.now);
    if (isRefusal(outcome)) {
      for (const [row, because] of blamed(step, outcome, { ...world, project })) {
        if (!refused.has(row)) refused.set(row, because);
      }
      continue;
    }
    const happened = outcome.events.map((it) => ({ ...it, at: world.now, by: world.actor.personId }));
    project = fold(project, happened);
  }
  return refused;
}

/** Of several proposals those that would be refused alone as well; all of them when it is none in particular. */
function blamed({ rows, command, input }: ImportStep, because: Refusal, { project, actor, now }: World) {
  const all = rows.map((row) => [row, because] as const);
  const activities = input["activities"];
  if (command !== "proposeActivities" || !Array.isArray(activities)) return all;
  const single = rows.flatMap((row, at) => {
    const one = { ...(activities[at] as object), waitsFor: [], waitsHow: undefined };
    const outcome = submit(project, command, { ...input, activities: [one] }, actor, now);
    return isRefusal(outcome) ? [[row, outcome] as const] : [];
  });
  return single.length > 0 ? single : all;
}
