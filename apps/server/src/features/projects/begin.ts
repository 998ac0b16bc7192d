import { Failure, failureOf } from "@cairn/contract/failures.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { Card } from "@cairn/domain/kernel/area.ts";
import type { PartyId, PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import { sharedWith } from "@cairn/domain/kernel/space.ts";
import { emptyProject } from "@cairn/domain/project/project.ts";
import { begin, coverOf, submit } from "@cairn/domain/project/submit.ts";
import { reachInto, throughTheDoor } from "../../store/context.ts";
import { foldOnto } from "../../store/projects/folds.ts";
import { numbered } from "../../store/projects/log.ts";
import { spacesOf } from "../../store/projects/participation.ts";
import { admit, nameParty } from "../../store/projects/project-row.ts";
import { record } from "../../store/projects/record.ts";
import { placed } from "./carry.ts";
import { type Claiming, claimProject } from "./claim.ts";
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

type Holder = { readonly partyId: PartyId; readonly name: string };

/**
 * Begins a project, with the account as its first person: the customer's lead, or the seller who holds it in trust.
 *
 * @throws Failure `duplicate` when the id is taken, `not_found` when the account is in no such selling organisation
 */
export async function beginProject(visit: Claiming, beginning: Beginning): Promise<void> {
  const { db, account, now } = visit;
  const { projectId, inTrustOf } = beginning;
  const holder = inTrustOf === undefined ? undefined : await holderOf(visit, inTrustOf);
  const actor = firstActor(visit.newId() as PersonId, holder);
  const reach = spacesOf(actor, []);
  await reachInto(db, [{ projectId, spaces: reach }]);
  const { cover, events, card } = firstEvents(visit, beginning, actor, holder);
  if (!(await claimProject(visit, projectId, cover, { name: "beginProject", body: beginning }))) return;
  await admit(db, projectId, account.accountId, actor, now);
  await record(db, { projectId, actor, reach, events, cards: placed({ events, cards: [card] }), before: [] });
  if (holder && inTrustOf !== undefined) await nameParty(db, projectId, holder.partyId, inTrustOf);
}

async function holderOf({ db, account, newId }: Claiming, organisationId: string): Promise<Holder> {
  const seller = await throughTheDoor(db, () => sellingOrganisation(db, organisationId, account.accountId));
  if (!seller) throw new Failure("not_found", { id: organisationId });
  return { partyId: newId() as PartyId, name: seller.name };
}

function firstActor(personId: PersonId, holder: Holder | undefined): Actor {
  const side = holder?.partyId ?? "customer";
  return { personId, side, inside: true, role: holder ? "seller" : "lead" };
}

/** The project begins, and whoever begins it stands among its people: shared, when a seller holds it for the customer. */
function firstEvents(visit: Claiming, beginning: Beginning, actor: Actor, holder: Holder | undefined) {
  const { account, now, newId } = visit;
  const { inTrustOf: _inTrustOf, ...said } = beginning;
  const started = begin({ ...said, ownership: holder ? "in trust" : "taken over", holder }, actor, now);
  if (isRefusal(started)) throw failureOf(started);
  const entry = { projectId: beginning.projectId, commandId: newId(), by: actor.personId, at: now, newId };
  const begun = numbered(started.events, { ...entry, heads: new Map() });
  const state = foldOnto(emptyProject, begun);
  const cover = coverOf(state);
  if (!cover) throw new Error("A project begins with its cover.");

  const card: Card = { personId: actor.personId, name: account.name, email: account.email };
  const space = holder ? sharedWith(holder.partyId) : "ours";
  const leads = actor.role === "lead" ? { function: "lead" } : {};
  const joined = submit(state, "addPerson", { ...card, ...leads, space, side: actor.side }, actor, now);
  if (isRefusal(joined)) throw failureOf(joined);
  const heads = new Map(begun.map(({ space, seq }) => [space, seq]));
  return { cover, events: [...begun, ...numbered(joined.events, { ...entry, heads })], card };
}
