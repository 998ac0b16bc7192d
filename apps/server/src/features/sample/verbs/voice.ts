import type { PartyId } from "@cairn/domain/kernel/ids.ts";
import { ownOf, type SpaceId, sharedWith } from "@cairn/domain/kernel/space.ts";
import type { CommandName, InputOf } from "@cairn/domain/project/project.ts";
import { type Act, type Cast, type Stage, sellerKey } from "../story.ts";

/** Before whom something is said: the customer alone, with the seller, or the seller alone. */
export type Audience = "ours" | "shared" | "own";

/** Where something is said, if not where the story usually speaks. */
export type In = { readonly in?: Audience };

/** Somebody who does something at a moment of a story, and what the story's names stand for. */
export type Voice = {
  readonly cast: Cast;
  readonly stage: Stage;
  readonly does: <N extends CommandName>(command: N, input: InputOf<N>) => Act;
  readonly id: (name: string) => string;
  readonly maybe: (name: string | undefined) => string | undefined;
  readonly space: (audience?: Audience) => SpaceId;
};

/** Where each audience stands in the project of this stage. */
export function spaceOf(stage: Stage, audience: Audience): SpaceId {
  const party = stage.id(sellerKey) as PartyId;
  switch (audience) {
    case "ours":
      return "ours";
    case "shared":
      return sharedWith(party);
    case "own":
      return ownOf(party);
  }
}
