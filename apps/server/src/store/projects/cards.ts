import type { LoggedEvent, PersonCard } from "@cairn/contract/projects.ts";
import type { Card } from "@cairn/domain/kernel/area.ts";
import type { PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Db } from "../database.ts";

export type CardIn = PersonCard & { readonly space: SpaceId };

/** Names and addresses of the people in these spaces. */
export async function cardsIn(db: Db, projectId: ProjectId, spaces: readonly SpaceId[]): Promise<CardIn[]> {
  const rows = await db
    .selectFrom("person_card")
    .select(["space", "person_id", "name", "email"])
    .where("project_id", "=", projectId)
    .where("space", "in", [...spaces])
    .orderBy("person_id")
    .orderBy("space")
    .execute();
  return rows.map(({ space, person_id, name, email }) => ({
    space: space as SpaceId,
    personId: person_id as PersonId,
    name,
    ...(email === null ? {} : { email }),
  }));
}

/** Without the spaces, as readers get them: a person lies in one space, so there is one card for each. */
export function cardsShown(cards: readonly CardIn[]): PersonCard[] {
  return cards.map(({ space: _space, ...card }) => card);
}

export async function saveCard(db: Db, projectId: ProjectId, space: SpaceId, card: Card): Promise<void> {
  const { personId, name, email } = card;
  await db
    .insertInto("person_card")
    .values({ project_id: projectId, space, person_id: personId, name, email: email ?? null })
    .onConflict((conflict) =>
      conflict
        .columns(["project_id", "space", "person_id"])
        // A new name alone does not take the address away.
        .doUpdateSet({ name, ...(email === undefined ? {} : { email }) }),
    )
    .execute();
}

/** A person's card goes where the person goes. */
export async function moveCards(db: Db, projectId: ProjectId, events: readonly LoggedEvent[]): Promise<void> {
  for (const came of events) {
    if (came.type !== "thingCame" || came["collection"] !== "people") continue;
    const left = events.find(({ type, id }) => type === "thingLeft" && id === came["id"]);
    if (!left) continue;
    await db
      .updateTable("person_card")
      .set({ space: came.space })
      .where("project_id", "=", projectId)
      .where("space", "=", left.space)
      .where("person_id", "=", String(came["id"]))
      .execute();
  }
}
