import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import { fold } from "@cairn/domain/project/fold.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { submit } from "@cairn/domain/project/submit.ts";
import type { Step } from "../use-send-steps.ts";

/**
 * The project as it would be after these commands, in this browser only: a way to go on is tried with the same rules by which
 * it would be carried out.
 *
 * @returns the first refusal instead, where one of them would be refused
 */
export function projectIf(project: Project, steps: readonly Step[], actor: Actor, now: Instant) {
  let tried = project;
  for (const [command, input] of steps) {
    const outcome = submit(tried, command, input, actor, now);
    if (isRefusal(outcome)) {
      if (outcome.refused === "nothing_to_change") continue;
      return outcome;
    }
    tried = fold(
      tried,
      outcome.events.map((event) => ({ ...event, at: now, by: actor.personId })),
    );
  }
  return tried;
}
