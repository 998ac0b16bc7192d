import type { Collection } from "../../kernel/area.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { isShared, type SpaceId, sees, type Viewer } from "../../kernel/space.ts";
import { optionsIn } from "../options/comparison.ts";
import { asProject, type Project } from "../project.ts";

/** What a brief is made from. */
export type Ground = {
  readonly project: Project;
  /** The space whose options are told of. */
  readonly space: SpaceId;
  readonly personId: PersonId;
};

/** A brief is handed on, so nothing goes into it that is meant for a few of a side only. */
const isHandedOn = (space: SpaceId): boolean => space === "cover" || space === "ours" || isShared(space);

/** @param project as the reader sees it: what they do not see cannot come into their brief */
export function groundOf(project: Project, reader: Viewer & { readonly personId: PersonId }): Ground {
  const handedOn = asProject(
    Object.fromEntries(Object.entries(project).map(([name, things]: [string, Collection]) => [name, within(things)])),
  );
  const sellers = Object.values(handedOn.sellers).filter(({ left }) => !left);
  const spaces = (["ours", ...sellers.map(({ space }) => space)] as const).filter((space) => sees(reader, space));
  const space = spaces.find((it) => optionsIn(it, handedOn).length > 0) ?? spaces[0] ?? "ours";
  return { project: handedOn, space, personId: reader.personId };
}

const within = (things: Collection): Collection =>
  Object.fromEntries(Object.entries(things).filter(([, { space }]) => isHandedOn(space)));
