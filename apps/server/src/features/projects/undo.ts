import type { Carried } from "@cairn/contract/projects.ts";
import type { Card, Written } from "@cairn/domain/kernel/area.ts";
import { isRefusal, type Refusal, refuse } from "@cairn/domain/kernel/refusal.ts";
import { fold } from "@cairn/domain/project/fold.ts";
import { emptyProject, isCommandName, type Project } from "@cairn/domain/project/project.ts";
import { submit } from "@cairn/domain/project/submit.ts";
import { takingBack } from "@cairn/domain/project/undo.ts";
import type { Folds } from "../../store/projects/folds.ts";
import { eventsAfter, inViewersOrder } from "../../store/projects/log.ts";
import { type Acting, carry, type Decision } from "./carry.ts";

/**
 * Takes a command back, as one new command.
 *
 * @throws Failure `not_found`, `not_now` when it cannot be taken back (any more), or what the new command is refused with
 */
export function takeBack(visit: Acting, folds: Folds, commandId: string): Promise<Carried> {
  const { db, participation } = visit;
  return carry(visit, folds, { name: "undo", body: { commandId } }, async (visible) => {
    const events = await eventsAfter(db, participation.projectId, participation.spaces);
    const calls = takingBack(emptyProject, inViewersOrder(events), commandId);
    return isRefusal(calls) ? calls : decideAll(visible, calls, visit);
  });
}

/** Each call decides on what the ones before it came to. */
function decideAll(
  visible: Project,
  calls: readonly { readonly command: string; readonly input: object }[],
  { participation, now }: Acting,
): Decision | Refusal {
  const events: Written[] = [];
  const cards: Card[] = [];
  let state = visible;
  for (const { command, input } of calls) {
    if (!isCommandName(command)) return refuse("not_now", { state: "cannot be taken back" });
    const outcome = submit(state, command, input, participation.actor, now);
    if (isRefusal(outcome)) return outcome;
    state = fold(
      state,
      outcome.events.map((event) => ({ ...event, at: now, by: participation.actor.personId })),
    );
    events.push(...outcome.events);
    if (outcome.card) cards.push(outcome.card);
  }
  return { events, cards };
}
