import { Failure } from "@cairn/contract/failures.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Cover } from "@cairn/domain/project/cover.ts";
import type { Person } from "@cairn/domain/project/people.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import type { Db } from "../../store/database.ts";
import { type Folds, sideBySide } from "../../store/projects/folds.ts";
import type { Participation } from "../../store/projects/participation.ts";

/** The project as far as somebody sees it. */
export type Seen = { readonly project: Project; readonly cover: Cover };

export async function seenBy(
  db: Db,
  folds: Folds,
  { projectId, spaces }: Pick<Participation, "projectId" | "spaces">,
): Promise<Seen> {
  const loaded = (await folds.load(db, projectId, spaces))?.folds ?? [];
  const project = sideBySide(loaded);
  const cover = coverOf(project);
  if (!cover) throw new Failure("not_found");
  return { project, cover };
}

/** Somebody who is on the project now, to the eyes of whoever asks. */
export function presentPerson({ project }: Seen, personId: PersonId): Person | undefined {
  const person = Object.hasOwn(project.people, personId) ? project.people[personId] : undefined;
  return person && !person.removed && !person.left ? person : undefined;
}

/** Can people of this side take part? The customer always; a seller while they are on the project. */
export function takesPart({ project }: Seen, { side }: Person): boolean {
  if (side === "customer") return true;
  const seller = Object.hasOwn(project.sellers, side) ? project.sellers[side] : undefined;
  return seller !== undefined && !seller.left;
}
