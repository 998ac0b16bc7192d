import { Failure, failureOf } from "@cairn/contract/failures.ts";
import type { Carried, LoggedEvent } from "@cairn/contract/projects.ts";
import type { Card, Written } from "@cairn/domain/kernel/area.ts";
import type { PartyId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { isRefusal, type Refusal } from "@cairn/domain/kernel/refusal.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { sharedWith } from "@cairn/domain/kernel/space.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import type { Outcome } from "@cairn/domain/project/submit.ts";
import type { Visit } from "../../http/visit.ts";
import { reachInto } from "../../store/context.ts";
import { type Folds, sideBySide } from "../../store/projects/folds.ts";
import { lockProject } from "../../store/projects/heads.ts";
import { hashOf, lockAndUseKey, type Used } from "../../store/projects/keys.ts";
import { eventsOf, numbered } from "../../store/projects/log.ts";
import type { Participation } from "../../store/projects/participation.ts";
import { record } from "../../store/projects/record.ts";

/** What carrying a command takes of a visit. */
export type Acting = Pick<Visit, "db" | "now" | "newId" | "wake" | "afterCommit" | "idempotencyKey"> & {
  readonly account: { readonly accountId: string };
  readonly participation: Participation;
};

/** Several outcomes as one: what undoing a command comes to. */
export type Decision = { readonly events: readonly Written[]; readonly cards: readonly Card[] };

export const asDecision = (outcome: Outcome): Decision => ({
  events: outcome.events,
  cards: outcome.card ? [outcome.card] : [],
});

/** What else is to be done, in the same transaction, about what has just happened: letters. */
export type Afterwards = (visit: Acting, projectId: ProjectId, events: readonly LoggedEvent[]) => Promise<void>;

/**
 * Load, decide, save: lets a decision be taken on what the actor sees, and writes what it comes to.
 *
 * @param asked name and body of the request; with the client's key they are carried out once
 * @throws Failure with the refusal's code, `key_reused`, or `not_found` for a space that is none of this project's, and
 * for whoever does not take part any more
 */
export async function carry(
  visit: Acting,
  folds: Folds,
  asked: { readonly name: string; readonly body: unknown },
  decide: (visible: Project) => Decision | Refusal | Promise<Decision | Refusal>,
  afterwards: Afterwards = async () => {},
): Promise<Carried> {
  const { db, participation, account, now, newId } = visit;
  const { projectId, actor, spaces } = participation;
  const key = visit.idempotencyKey && {
    projectId,
    accountId: account.accountId,
    key: visit.idempotencyKey,
    bodyHash: hashOf(asked.name, asked.body),
  };
  const commandId = newId();
  // Asked together and answered one after the other: what follows the lock sees what was committed before it was given.
  const [before, read] = await Promise.all([
    key ? lockAndUseKey(db, key, commandId, now) : lockProject(db, projectId),
    folds.load(db, projectId, spaces),
  ]);
  // While they waited for the lock, somebody may have ended what the door let them in with.
  if (read?.standing?.personId !== actor.personId || read.standing.role !== actor.role) throw new Failure("not_found");
  if (key && before) return answerAgain(visit, before, key.bodyHash);
  const loaded = read.folds;
  const decided = await decide(sideBySide(loaded));
  if (isRefusal(decided)) throw failureOf(decided);
  const reach = await reachNewSpaces(visit, decided.events);

  const heads = new Map(loaded.map(({ space, seq }) => [space, seq]));
  const events = numbered(decided.events, { projectId, commandId, by: actor.personId, at: now, heads, newId });
  const changed = await record(db, { projectId, actor, reach, events, cards: placed(decided), before: loaded });
  visit.afterCommit(() => folds.advance(read.logId, changed));
  await afterwards(visit, projectId, events);
  visit.wake(projectId);
  return { commandId, events };
}

async function answerAgain({ db, participation }: Acting, before: Used, bodyHash: string): Promise<Carried> {
  if (before.bodyHash !== bodyHash) throw new Failure("key_reused");
  const { commandId } = before;
  return { commandId, events: await eventsOf(db, participation.projectId, commandId) };
}

/** A decision may open the space of a seller who joins. Any other space that is not the actor's is none at all. */
async function reachNewSpaces({ db, participation }: Acting, events: readonly Written[]): Promise<readonly SpaceId[]> {
  const { projectId, spaces } = participation;
  const opened = events.flatMap(({ type, partyId }): SpaceId[] =>
    type === "sellerJoined" ? [sharedWith(partyId as PartyId)] : [],
  );
  const reach = [...new Set([...spaces, ...opened])];
  const outside = events.find(({ space }) => !reach.includes(space));
  if (outside) throw new Failure("not_found", { id: outside.space });
  if (opened.length > 0) await reachInto(db, [{ projectId, spaces: reach }]);
  return reach;
}

/** A person's card lies where the event about the person does. */
export function placed({ events, cards }: Decision): { readonly space: SpaceId; readonly card: Card }[] {
  return cards.flatMap((card) => {
    const about = events.find(({ personId }) => personId === card.personId);
    return about ? [{ space: about.space, card }] : [];
  });
}
