import { Failure } from "@cairn/contract/failures.ts";
import type { Invitation, invitations } from "@cairn/contract/invitations.ts";
import type { Actor, Role } from "@cairn/domain/kernel/actor.ts";
import { after } from "@cairn/domain/kernel/days.ts";
import { innermostOf, isShared, type Side, sees, sharedWith } from "@cairn/domain/kernel/space.ts";
import type { z } from "zod";
import type { Handlers } from "../../http/visit.ts";
import { throughTheDoor } from "../../store/context.ts";
import { cardsIn } from "../../store/projects/cards.ts";
import type { Folds } from "../../store/projects/folds.ts";
import { lockProject } from "../../store/projects/heads.ts";
import type { Limits } from "../identity/limits.ts";
import { days } from "../identity/moments.ts";
import { deleteSessionsOfNobody } from "../identity/queries.ts";
import { hashOf, newSecret } from "../identity/secrets.ts";
import type { Outbox } from "../running/outbox.ts";
import { invitationDays, invitationLetter } from "./letters.ts";
import {
  type Access,
  accessTo,
  endParticipation,
  type Invited,
  insertInvitation,
  invitationsOf,
  revokeOpen,
} from "./queries.ts";
import { fitsSide, mayLetIn, type Somebody, type Stage, standsWhereSeen } from "./rights.ts";
import { presentPerson, type Seen, seenBy, takesPart } from "./standing.ts";

type House = {
  readonly publicUrl: string;
  readonly folds: Folds;
  readonly outbox: Outbox;
  readonly limits: Limits;
};
type Shown = z.input<typeof invitations.listInvitations.ok>["access"][number];
type Inviting = Pick<Handlers<typeof invitations>, "invite" | "listInvitations" | "revokeInvitation" | "endAccess">;

/** Who is let into a project, by those who may. */
export function inviting({ publicUrl, folds, outbox, limits }: House): Inviting {
  return {
    invite: async (visit) => {
      const { db, participation, account, body, now } = visit;
      const { projectId, actor } = participation;
      const seen = await seenBy(db, folds, participation);
      const person = presentPerson(seen, body.personId);
      if (!person || !takesPart(seen, person)) throw new Failure("not_found", { id: body.personId });
      const access = await throughTheDoor(db, () => accessTo(db, projectId));
      if (!mayLetIn(actor, person, stageOf(seen, access))) throw new Failure("not_allowed");
      if (!fitsSide(body.role, person.side)) throw new Failure("invalid_input", { field: "role", must: roleRule });
      if (!standsWhereSeen(person)) throw new Failure("wrong_audience", { id: person.id });
      if (access.some(({ personId }) => personId === body.personId)) throw new Failure("duplicate", { id: person.id });
      limits.count("mailToOthers", account.accountId);

      await revokeOpen(db, projectId, { personId: body.personId }, now);
      const token = newSecret();
      const { invitationId, personId, email, role } = body;
      const { side, space } = person;
      const asked = { projectId, invitationId, personId, side, space, email, role, invitedBy: account.accountId };
      const made = { ...asked, invitedAt: now, expiresAt: after(now, days(invitationDays)) };
      const isNew = await insertInvitation(db, { ...made, tokenHash: hashOf(token) });
      if (!isNew) throw new Failure("duplicate", { id: invitationId });
      const link = `${publicUrl}/i/${token}`;
      const cards = await cardsIn(db, projectId, [space]);
      const name = cards.find((card) => card.personId === personId)?.name ?? email;
      const letter = { to: email, name, by: account.name, cover: seen.cover, note: body.note, link };
      await outbox.put(visit, invitationLetter(letter));
      return { invitation: shown({ ...made, state: "open" }), link };
    },

    listInvitations: async ({ db, participation, now }) => {
      const seen = await seenBy(db, folds, participation);
      const all = await invitationsOf(db, participation.projectId, now);
      const access = await throughTheDoor(db, () => accessTo(db, participation.projectId));
      return {
        invitations: all.filter(({ personId }) => presentPerson(seen, personId) !== undefined).map(shown),
        access: access
          .filter((given) => mayKnowOf(given, seen, participation.actor))
          .map((given) => shownAccess(given, participation.actor)),
      };
    },

    revokeInvitation: async ({ db, participation, params, now }) => {
      const { projectId, actor } = participation;
      const { invitationId } = params;
      const seen = await seenBy(db, folds, participation);
      const access = await throughTheDoor(db, () => accessTo(db, projectId));
      const all = await invitationsOf(db, projectId, now);
      const invited = all.find((each) => each.invitationId === invitationId);
      if (!invited) throw new Failure("not_found", { id: invitationId });
      if (!mayLetIn(actor, invited, stageOf(seen, access))) throw new Failure("not_allowed");
      if (invited.state !== "open") throw new Failure("not_now", { state: invited.state });
      await revokeOpen(db, projectId, { invitationId }, now);
      return {};
    },

    endAccess: async (visit) => {
      const { db, participation, params, now } = visit;
      const { projectId, actor } = participation;
      // One after the other: of two leads who end each other's access, one stays.
      await lockProject(db, projectId);
      const seen = await seenBy(db, folds, participation);
      const access = await throughTheDoor(db, () => accessTo(db, projectId));
      const person = personOf(seen, params.personId) ?? unseen(access, params.personId, actor);
      if (!person) throw new Failure("not_found", { id: params.personId });
      if (!mayLetIn(actor, person, stageOf(seen, access))) throw new Failure("not_allowed");
      await revokeOpen(db, projectId, { personId: params.personId }, now);
      const ended = await throughTheDoor(db, async () => {
        const ended = await endParticipation(db, projectId, params.personId, now);
        if (ended.length === 0) throw noAccess();
        const left = await accessTo(db, projectId);
        if (!left.some(({ role }) => role === steersIn(seen))) throw new Failure("not_now", { state: lastToSteer });
        for (const accountId of ended) await deleteSessionsOfNobody(db, accountId);
        return ended;
      });
      for (const accountId of ended) visit.wake(accountId);
      visit.wake(projectId);
      return {};
    },
  };
}

const roleRule = "be lead or member for the customer's people, and seller for a seller's";

const stageOf = ({ cover }: Seen, access: readonly Access[]): Stage => ({
  ownership: cover.ownership,
  customerIsIn: access.some(({ side }) => side === "customer"),
});

const noAccess = (): Failure => new Failure("not_now", { state: "has no access" });

const lastToSteer = "the last who can steer; let somebody else in first";

const steersIn = ({ cover }: Seen): Role => (cover.ownership === "taken over" ? "lead" : "seller");

/** Also somebody who left or was struck out: their access can still be ended. */
const personOf = ({ project }: Seen, personId: string) =>
  Object.hasOwn(project.people, personId) ? project.people[personId] : undefined;

/**
 * The customer knows of everybody who takes part, also of those whom a seller moved out of their sight. A seller knows of
 * those they see among the shared people: an id that they wrote down in a room of their own tells them nothing. Whoever is
 * in that room knows all who may be in it.
 */
function mayKnowOf({ personId, side }: Access, seen: Seen, actor: Actor): boolean {
  if (actor.side === "customer" || isAmong(actor, side)) return true;
  const person = presentPerson(seen, personId);
  return person !== undefined && isShared(person.space);
}

/** Is the innermost space of this side open to the actor? Who is in it is said to those in it. */
const isAmong = (actor: Actor, side: Side): boolean => actor.side === side && sees(actor, innermostOf(side));

function shownAccess({ personId, role, since, side, inside, vouchedBy }: Access, actor: Actor): Shown {
  if (!isAmong(actor, side)) return { personId, role, since };
  return { personId, role, since, inside, ...(vouchedBy && { vouchedBy }) };
}

/** Somebody who takes part and whom the customer sees nowhere, as far as it takes to end that. */
function unseen(access: readonly Access[], personId: string, actor: Actor): Somebody | undefined {
  const given = access.find((each) => each.personId === personId);
  if (!given || actor.side !== "customer") return undefined;
  return { side: given.side, space: given.side === "customer" ? "ours" : sharedWith(given.side) };
}

const shown = ({ invitationId, personId, email, role, state, invitedAt, expiresAt }: Invited): Invitation => ({
  invitationId,
  personId,
  email,
  role,
  state,
  invitedAt,
  expiresAt,
});
