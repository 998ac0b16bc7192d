import { randomUUID } from "node:crypto";
import { Failure } from "@cairn/contract/failures.ts";
import type { invitations } from "@cairn/contract/invitations.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Handlers, Visit } from "../../http/visit.ts";
import { comeInAs, throughTheDoor } from "../../store/context.ts";
import type { Db } from "../../store/database.ts";
import { cardsIn } from "../../store/projects/cards.ts";
import type { Folds } from "../../store/projects/folds.ts";
import { lockProject } from "../../store/projects/heads.ts";
import { participationOf, spacesOf } from "../../store/projects/participation.ts";
import { admit, openOwnSpace } from "../../store/projects/project-row.ts";
import { signInHere } from "../identity/browser-session.ts";
import { makeCode, takeCode } from "../identity/codes.ts";
import type { CookieNames } from "../identity/cookies.ts";
import type { Limits } from "../identity/limits.ts";
import { accountFor } from "../identity/queries.ts";
import { hashOf } from "../identity/secrets.ts";
import type { Outbox } from "../running/outbox.ts";
import { entryCodeLetter } from "./letters.ts";
import { accept, accessTo, type Invited, invitationBy, pageOf, partiesOf } from "./queries.ts";
import { presentPerson, seenBy, takesPart } from "./standing.ts";

type House = {
  readonly cookies: CookieNames;
  readonly folds: Folds;
  readonly outbox: Outbox;
  readonly limits: Limits;
};
type Entering = Pick<Handlers<typeof invitations>, "openInvitation" | "sendInvitationCode" | "enterInvitation">;

/** The way in from a link: a page, then a code to the invited address, then the project. */
export function entering({ cookies, folds, outbox, limits }: House): Entering {
  return {
    openInvitation: async ({ db, params, now }) => {
      const invited = await invitedBy(db, params.token, now);
      const { role, side, state } = invited;
      return { ...(await pageOf(db, invited)), address: masked(invited.email), role, side, state };
    },

    sendInvitationCode: async (visit) => {
      const { db, params, now } = visit;
      limits.count("askForCodeAt", visit.address);
      const invited = openOr(await invitedBy(db, params.token, now));
      limits.count("askForCode", invited.invitationId);
      limits.count("askForCodeToday", invited.invitationId);
      const code = await makeCode(visit, cookies, { invitation: invited.invitationId });
      const { project } = await pageOf(db, invited);
      await outbox.put(visit, entryCodeLetter(invited.email, project, code));
      return {};
    },

    enterInvitation: async (visit) => {
      const { db, params, body, now } = visit;
      limits.count("enterCodeAt", visit.address);
      const invited = openOr(await invitedBy(db, params.token, now));
      await takeCode(visit, cookies, { invitation: invited.invitationId }, body.code);
      const called = await nameOnProject(db, folds, invited);
      await throughTheDoor(db, () => letIn(visit, cookies, invited, body.name ?? called));
      visit.wake(invited.projectId);
      return { projectId: invited.projectId };
    },
  };
}

async function invitedBy(db: Db, token: string, now: Visit["now"]): Promise<Invited> {
  const invited = await invitationBy(db, hashOf(token), now);
  if (!invited) throw new Failure("not_found");
  return invited;
}

function openOr(invited: Invited): Invited {
  if (invited.state !== "open") throw new Failure("not_now", { state: invited.state });
  return invited;
}

/**
 * How the project calls the person, who may have left it since they were invited. From here on the transaction reaches
 * what the person is sure to see.
 */
async function nameOnProject(db: Db, folds: Folds, { projectId, personId, side, email }: Invited): Promise<string> {
  const reach = { projectId, spaces: spacesOf({ side, inside: false }, await partiesOf(db, projectId)) };
  comeInAs(db, { reach: [reach] });
  await lockProject(db, projectId);
  const seen = await seenBy(db, folds, reach);
  const person = presentPerson(seen, personId);
  if (!person || !takesPart(seen, person)) throw new Failure("not_now", { state: "no longer on the project" });
  const cards = await cardsIn(db, projectId, [person.space]);
  return cards.find((card) => card.personId === personId)?.name ?? email;
}

/** Makes or finds the account of the address that was just proven, and lets it in. An account that is there stays as it is. */
async function letIn(
  visit: Pick<Visit, "db" | "now" | "cookies" | "setCookie">,
  cookies: CookieNames,
  invited: Invited,
  name: string,
): Promise<void> {
  const { db, now } = visit;
  const { projectId, personId, side, role, email } = invited;
  if (!(await accept(db, invited, now))) throw new Failure("not_now", { state: "no longer open" });
  const { accountId } = await accountFor(db, { accountId: randomUUID(), email, name, admin: false, now });
  const already = await participationOf(db, projectId, accountId);
  if (already) throw new Failure("not_now", { state: "this address takes part in the project already" });
  // Somebody else may have written down the same id where the inviter could not see it.
  const others = await accessTo(db, projectId);
  if (others.some((each) => each.personId === personId)) throw new Failure("not_now", { state: "has access already" });
  const vouchedBy = await whoVouches(db, invited, now);
  await admit(db, projectId, accountId, { personId, side, role, vouchedBy }, now);
  await signInHere(visit, cookies, accountId, "code");
}

/** Whoever is inside vouches by inviting; whoever comes first to a seller that nobody knows opens its own space. */
async function whoVouches(db: Db, invited: Invited, now: Visit["now"]): Promise<PersonId | undefined> {
  const { projectId, personId, side, invitedBy } = invited;
  if (side === "customer") return undefined;
  const inviter = (await participationOf(db, projectId, invitedBy))?.actor;
  if (inviter?.side === side && inviter.inside) return inviter.personId;
  return (await openOwnSpace(db, projectId, side, now)) ? personId : undefined;
}

/** Enough of an address to recognise it, and too little to write to it. */
function masked(email: string): string {
  const at = email.lastIndexOf("@");
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
