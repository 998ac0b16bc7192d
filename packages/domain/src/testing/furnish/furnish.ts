import type { SpaceId } from "../../kernel/space.ts";
import type { CommandName } from "../../project/project.ts";

/** What an area needs to put its things into a space: who says it is settled. */
export type Furnish<Kind extends string> = {
  readonly space: SpaceId;
  readonly id: (kind: Kind) => string;
  readonly say: (command: CommandName, input: object) => void;
};
