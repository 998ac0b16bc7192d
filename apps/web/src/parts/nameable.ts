import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isOpenTo, isWithin, type SpaceId } from "@cairn/domain/kernel/space.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { useMemo } from "react";
import { useNames, useProject } from "../live/use-project.ts";
import type { Nameable } from "./mentions.ts";

/** The people whom a comment in this space can name: their side sees it, and everybody who sees it may know of them. */
export function useNameable(space: SpaceId): readonly Nameable<PersonId>[] {
  const { project } = useProject();
  const nameOf = useNames();
  return useMemo(
    () =>
      peopleHere({ people: project.people })
        .filter((person) => isOpenTo(person.side, space) && isWithin(space, person.space))
        .map(({ id }) => ({ personId: id as PersonId, name: nameOf(id) }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    [project.people, space, nameOf],
  );
}
