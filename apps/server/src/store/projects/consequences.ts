import { Failure } from "@cairn/contract/failures.ts";
import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PartyId, PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { Db } from "../database.ts";
import { discardBallots } from "./ballots.ts";
import { closeCircle, openCircle } from "./circle.ts";
import { allowLearning, endLearning } from "./learning.ts";
import { saveParty } from "./project-row.ts";

type Consequence = (db: Db, projectId: ProjectId, event: LoggedEvent, actor: Actor) => Promise<void>;

/**
 * What an event means for the rows beside the log: who takes part, what the project is called. In the same transaction,
 * so that nobody is ever in a project that has said goodbye to them.
 */
const consequences: Readonly<Record<string, Consequence>> = {
  projectNamed: async (db, projectId, { name, outcome }) => {
    const said = { name: String(name), outcome: typeof outcome === "string" ? outcome : null };
    await db.updateTable("project").set(said).where("project_id", "=", projectId).execute();
  },
  projectTakenOver: async (db, projectId) => {
    await db.updateTable("project").set({ ownership: "taken over" }).where("project_id", "=", projectId).execute();
  },
  // A seller who left may come back.
  sellerJoined: (db, projectId, { partyId }) => saveParty(db, projectId, partyId as PartyId, undefined),
  sellerLeft: async (db, projectId, { partyId, at }) => {
    await saveParty(db, projectId, partyId as PartyId, at);
    await endParticipations(db, projectId, { side: String(partyId), at });
  },
  roundCalledOff: (db, projectId, { space, roundId }) =>
    discardBallots(db, { projectId, space, roundId: String(roundId) }),
  confidantNamed: (db, projectId, { confidantId, personId }) =>
    openCircle(db, projectId, { id: String(confidantId), personId: personId as PersonId }),
  learningAllowed: (db, projectId, { learningId, by }) =>
    allowLearning(db, projectId, { id: String(learningId), allowedBy: by }),
  learningEnded: (db, projectId, { learningId }) => endLearning(db, projectId, String(learningId)),
  confidantDropped: (db, projectId, { confidantId }) => closeCircle(db, projectId, String(confidantId)),
  personLeft: (db, projectId, { personId, at }, actor) =>
    takeOut(db, projectId, { personId: String(personId), at }, actor),
  // Whoever is struck from the people would take part unseen.
  thingRemoved: async (db, projectId, { collection, id, at }, actor) => {
    if (collection === "people") await takeOut(db, projectId, { personId: String(id), at }, actor);
  },
};

async function takeOut(
  db: Db,
  projectId: ProjectId,
  whose: { readonly personId: string; readonly at: Instant },
  actor: Actor,
): Promise<void> {
  // A guest who writes in a room of their own that one of the customer's people left takes nothing from that person.
  const side = actor.side === "customer" ? undefined : actor.side;
  await endParticipations(db, projectId, { ...whose, side });
  await refuseWithoutLead(db, projectId, actor);
}

export async function carryConsequences(
  db: Db,
  projectId: ProjectId,
  events: readonly LoggedEvent[],
  actor: Actor,
): Promise<void> {
  for (const event of events) await consequences[event.type]?.(db, projectId, event, actor);
}

async function endParticipations(
  db: Db,
  projectId: ProjectId,
  whose: { readonly personId?: string; readonly side?: string | undefined; readonly at: Instant },
): Promise<void> {
  const { personId, side, at } = whose;
  await db
    .updateTable("participation")
    .set({ ended_at: at })
    .where("project_id", "=", projectId)
    .where("ended_at", "is", null)
    .$if(personId !== undefined, (query) => query.where("person_id", "=", personId ?? ""))
    .$if(side !== undefined, (query) => query.where("side", "=", side ?? ""))
    .execute();
}

/** A customer's project in which nobody may steer any more could never be steered again. */
async function refuseWithoutLead(db: Db, projectId: ProjectId, actor: Actor): Promise<void> {
  if (actor.side !== "customer") return;
  const lead = await db
    .selectFrom("participation")
    .select("person_id")
    .where("project_id", "=", projectId)
    .where("role", "=", "lead")
    .where("ended_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  if (!lead) throw new Failure("not_now", { state: "the only lead; invite another one first" });
}
