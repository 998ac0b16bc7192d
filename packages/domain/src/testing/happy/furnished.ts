import type { SpaceId } from "../../kernel/space.ts";
import type { CommandName } from "../../project/project.ts";
import type { idAt } from "../stage.ts";

/** What has to be done first by the same person, if anything, and an input that then works in a furnished space. */
export type Happy = { readonly first?: readonly [CommandName, object]; readonly input: object };

/** For each command of an area, something it does in a furnished space. */
export type HappyWays<Name extends string> = Readonly<Record<Name, Happy>>;

/** A furnished space: the things in it by kind, and an id that nothing has yet. */
export type Furnished = {
  readonly space: SpaceId;
  readonly id: (kind: Parameters<typeof idAt>[0]) => string;
  readonly fresh: string;
};
