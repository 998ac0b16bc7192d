import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isWithin, type SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Activity, WaitsHow } from "@cairn/domain/project/plan/activity.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import type { PeopleBook } from "./people-book.ts";
import type { PlanFile, ReadRow, Refused, Somebody } from "./said.ts";

/** A row beside the activity it is about, with everything it names looked up. */
export type Matched = {
  readonly row: ReadRow;
  /** Of the activity it changes, or of the one it becomes. */
  readonly activityId: string;
  readonly was: Activity | undefined;
  readonly space: SpaceId;
  readonly ownerId: PersonId | undefined;
  readonly contributors: readonly PersonId[];
  readonly waits: ReadonlyMap<string, WaitsHow>;
  readonly remarks: readonly string[];
};

export type Into = {
  readonly project: Project;
  readonly book: PeopleBook;
  readonly space: SpaceId;
  readonly newId: () => string;
};
export type Matching = {
  readonly matched: readonly Matched[];
  readonly refused: readonly Refused[];
  readonly unknownPeople: readonly string[];
};

/** Which activity each row is about. An id that the reader does not see is nobody's here: such a row is new. */
export function match({ rows }: PlanFile, into: Into): Matching {
  const refused: Refused[] = [];
  const unknown = new Set<string>();
  const taken = new Map<
    string,
    { readonly row: ReadRow; readonly activityId: string; readonly was: Activity | undefined }
  >();
  const ids = new Map<string, number>();
  for (const row of rows) {
    const was = activityOf(row, into.project);
    const trouble = troubleWith(row, was, taken, ids);
    if (trouble) refused.push({ row: row.row, text: row.said.title, ...trouble });
    else taken.set(row.key, { row, was, activityId: was?.id ?? into.newId() });
    if (!trouble && was) ids.set(was.id, row.row);
  }
  const matched = [...taken.values()].map(({ row, activityId, was }): Matched => {
    const space = was?.space ?? into.space;
    const remarks = [...row.remarks];
    const meant = (it: Somebody) => personFor(it, space, was, into.book, remarks, unknown);
    return {
      row,
      activityId,
      was,
      space,
      ownerId: row.owner && meant(row.owner),
      contributors: [...new Set(row.contributors.flatMap((it) => meant(it) ?? []))],
      waits: waitsOf(row, space, taken, into.project, remarks),
      remarks,
    };
  });
  return { matched, refused, unknownPeople: [...unknown].toSorted() };
}

function activityOf({ activityId }: ReadRow, { activities }: Project): Activity | undefined {
  const found = activityId !== undefined && Object.hasOwn(activities, activityId) ? activities[activityId] : undefined;
  return found?.removed ? undefined : found;
}

function troubleWith(
  row: ReadRow,
  was: Activity | undefined,
  taken: ReadonlyMap<string, { readonly row: ReadRow }>,
  ids: ReadonlyMap<string, number>,
): Pick<Refused, "because" | "instead"> | undefined {
  const before = taken.get(row.key);
  if (before) {
    return { because: `It has the same number as row ${before.row.row}.`, instead: "Give it a number of its own." };
  }
  const other = was && ids.get(was.id);
  if (other !== undefined) {
    return {
      because: `It has the same Cairn id as row ${other}.`,
      instead: "Empty the id to add it as another activity, or leave one of the two out.",
    };
  }
  if (was?.status === "struck out") {
    return { because: "It was struck out of the plan.", instead: "Put it back first, or leave it out." };
  }
  return undefined;
}

/** Whoever already does the activity stays, however they left; nobody new is named whom its audience does not see. */
function personFor(
  somebody: Somebody,
  space: SpaceId,
  was: Activity | undefined,
  book: PeopleBook,
  remarks: string[],
  unknown: Set<string>,
): PersonId | undefined {
  const person = book.meant(somebody);
  if (!person) {
    unknown.add(somebody.name);
    remarks.push(`${somebody.name} is nobody here, or more than one; it is taken without them.`);
    return undefined;
  }
  const personId = person.id as PersonId;
  if (was?.ownerId === personId || was?.contributors.some((id) => id === personId)) return personId;
  const hidden = !isWithin(space, person.space);
  if (!hidden && !person.left) return personId;
  const why = hidden ? "is not known to everybody who would see it" : "has left the project";
  remarks.push(`${somebody.name} ${why}; it is taken without them.`);
  return undefined;
}

function waitsOf(
  row: ReadRow,
  space: SpaceId,
  taken: ReadonlyMap<string, { readonly activityId: string; readonly was: Activity | undefined }>,
  { activities }: Project,
  remarks: string[],
): ReadonlyMap<string, WaitsHow> {
  const waits = new Map<string, WaitsHow>();
  for (const { key, how } of row.waits) {
    const other = taken.get(key);
    if (!other) {
      remarks.push(`It waits for row ${key}, which is no activity that was taken; that is left out.`);
    } else if (other.was && !isWithin(space, activities[other.activityId]?.space ?? "circle")) {
      remarks.push(`It waits for "${other.was.title}", which not everybody who would see it sees; that is left out.`);
    } else waits.set(other.activityId, how);
  }
  return waits;
}
