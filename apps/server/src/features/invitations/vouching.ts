import { Failure } from "@cairn/contract/failures.ts";
import type { invitations } from "@cairn/contract/invitations.ts";
import { may } from "@cairn/domain/access/policy.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { ownOf } from "@cairn/domain/kernel/space.ts";
import type { Handlers, Visit } from "../../http/visit.ts";
import { throughTheDoor } from "../../store/context.ts";
import type { Folds } from "../../store/projects/folds.ts";
import type { Participation } from "../../store/projects/participation.ts";
import { giveWord, takeBackWord } from "./queries.ts";
import { seenBy } from "./standing.ts";

type Vouching = Pick<Handlers<typeof invitations>, "vouch" | "takeBackVouch">;
type Asking = Pick<Visit, "db" | "wake"> & {
  readonly participation: Participation;
  readonly params: { readonly personId: PersonId };
};

/** Whom a seller's people let into their own space: theirs to say, whoever owns the project. */
export function vouching({ folds }: { readonly folds: Folds }): Vouching {
  const change = async ({ db, participation, params, wake }: Asking, word: typeof giveWord) => {
    const { projectId, actor } = participation;
    const { ownership } = (await seenBy(db, folds, participation)).cover;
    // To everybody else there is nobody here, so that nobody learns who is inside.
    if (actor.side === "customer" || !may(actor, "steer", ownOf(actor.side), ownership)) {
      throw new Failure("not_found", { id: params.personId });
    }
    const about = await throughTheDoor(db, () => word(db, projectId, actor, params.personId));
    if (about.length === 0) throw new Failure("not_now", { state: "not yours to change" });
    for (const accountId of about) wake(accountId);
    return {};
  };
  return {
    vouch: (visit) => change(visit, giveWord),
    takeBackVouch: (visit) => change(visit, takeBackWord),
  };
}
