import { Failure, failureOf } from "@cairn/contract/failures.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { Card } from "@cairn/domain/kernel/area.ts";
import type { PartyId, PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import { sharedWith } from "@cairn/domain/kernel/space.ts";
import { emptyProject } from "@cairn/domain/project/project.ts";
import { begin, coverOf, submit } from "@cairn/domain/project/submit.ts";
import type { Account, Visit } from "../../http/visit.ts";
import { reachInto, throughTheDoor } from "../../store/context.ts";
import { foldOnto } from "../../store/projects/folds.ts";
import { hashOf, rememberKey, usedBefore } from "../../store/projects/keys.ts";
import { numbered } from "../../store/projects/log.ts";
import { spacesOf } from "../../store/projects/participation.ts";
import { admit, insertProject, nameParty } from "../../store/projects/project-row.ts";
import { record } from "../../store/projects/record.ts";
import { placed } from "./carry.ts";
import { sellingOrganisation } from "./queries.ts";

/** What a project begins with. */
export type Beginning = {
  readonly projectId: ProjectId;
  readonly name: string;
  readonly outcome?: string | undefined;
  readonly customer: string;
  /** The seller's organisation that will hold it in trust; absent when it is the customer's own from the start. */
  readonly inTrustOf?: string | undefined;
  readonly sample?: boolean | undefined;
};

type Beginner = Pick<Visit, "db" | "now" | "newId"> & {
  readonly account: Account;
  readonly idempotencyKey?: string | undefined;
};

/**
 * Begins a project, with the account as its first person: the customer's lead, or the seller who holds it in trust.
 *
 * @throws Failure `duplicate` when the id is taken, `not_found` when the account is in no such selling organisation
 */
export async function beginProject(visit: Beginner, beginning: Beginning): Promise<{ readonly actor: Actor }> {
  const { db, account, now, newId } = visit;
  const { projectId, inTrustOf, ...said } = beginning;
  const holder = inTrustOf === undefined ? undefined : await holderOf(visit, inTrustOf);
  const actor = firstActor(newId() as PersonId, holder?.partyId);
  const reach = spacesOf(actor.side, []);
  await reachInto(db, [{ projectId, spaces: reach }]);

  const started = begin({ ...said, projectId, ownership: holder ? "in trust" : "taken over", holder }, actor, now);
  if (isRefusal(started)) throw failureOf(started);
  const commandId = newId();
  const entry = { projectId, commandId, by: actor.personId, at: now, newId };
  const begun = numbered(started.events, { ...entry, heads: new Map() });
  const state = foldOnto(emptyProject, begun);
  const cover = coverOf(state);
  if (!cover) throw new Error("A project begins with its cover.");

  const key = keyOf(visit, beginning);
  if (!(await insertProject(db, projectId, newId(), cover))) {
    const before = key ? await usedBefore(db, key) : undefined;
    if (!before) throw new Failure("duplicate", { id: projectId });
    if (before.bodyHash !== key?.bodyHash) throw new Failure("key_reused");
    return { actor };
  }
  await admit(db, projectId, account.accountId, actor, now);

  const card: Card = { personId: actor.personId, name: account.name, email: account.email };
  const space = holder ? sharedWith(holder.partyId) : ("ours" as const);
  const joined = submit(state, "addPerson", { ...card, space, side: actor.side }, actor, now);
  if (isRefusal(joined)) throw failureOf(joined);
  const heads = new Map(begun.map(({ space, seq }) => [space, seq]));
  const events = [...begun, ...numbered(joined.events, { ...entry, heads })];
  await record(db, { projectId, actor, reach, events, cards: placed({ events, cards: [card] }), before: [] });
  if (holder && inTrustOf) await nameParty(db, projectId, holder.partyId, inTrustOf);
  if (key) await rememberKey(db, key, commandId, now);
  return { actor };
}

function firstActor(personId: PersonId, party: PartyId | undefined): Actor {
  return party ? { personId, side: party, role: "seller" } : { personId, side: "customer", role: "lead" };
}

async function holderOf({ db, account, newId }: Beginner, organisationId: string) {
  const seller = await throughTheDoor(db, () => sellingOrganisation(db, organisationId, account.accountId));
  if (!seller) throw new Failure("not_found", { id: organisationId });
  return { partyId: newId() as PartyId, name: seller.name };
}

function keyOf({ account, idempotencyKey }: Beginner, beginning: Beginning) {
  const { projectId } = beginning;
  const { accountId } = account;
  if (idempotencyKey === undefined) return undefined;
  return { projectId, accountId, key: idempotencyKey, bodyHash: hashOf("beginProject", beginning) };
}
