import { randomUUID } from "node:crypto";
import { Failure } from "@cairn/contract/failures.ts";
import type { organisations } from "@cairn/contract/organisations.ts";
import type { Handlers } from "../../http/visit.ts";
import { throughTheDoor } from "../../store/context.ts";
import type { Limits } from "../identity/limits.ts";
import { accountFor, deleteSessionsOfNobody } from "../identity/queries.ts";
import type { Outbox } from "../running/outbox.ts";
import { colleagueLetter } from "./letters.ts";
import {
  colleaguesOf,
  deleteMember,
  endSelling,
  holdKeepers,
  insertMember,
  insertOrganisation,
  organisationNamed,
  record,
} from "./queries.ts";

export type House = {
  readonly publicUrl: string;
  readonly outbox: Outbox;
  readonly limits: Limits;
};
type Colleagues = Pick<
  Handlers<typeof organisations>,
  "foundOrganisation" | "listColleagues" | "addColleague" | "removeColleague"
>;

/** Who belongs to an organisation. */
export function colleagues({ publicUrl, outbox, limits }: House): Colleagues {
  return {
    foundOrganisation: ({ db, body, account, now, newId }) =>
      throughTheDoor(db, async () => {
        const { organisationId, name, sells } = body;
        const founder = { accountId: account.accountId, knownAs: account.name };
        if (!(await insertOrganisation(db, body, founder, now))) throw new Failure("duplicate");
        await record(db, { organisationId, auditId: newId(), at: now, by: account.accountId, what: "founded" });
        return { organisationId, name, role: "keeper", sells };
      }),

    listColleagues: ({ db, membership }) =>
      throughTheDoor(db, async () => ({ colleagues: await colleaguesOf(db, membership.organisationId) })),

    addColleague: (visit) => {
      const { db, body, account, now } = visit;
      const { organisationId } = visit.membership;
      const { email, name, role } = body;
      limits.count("mailToOthers", account.accountId);
      return throughTheDoor(db, async () => {
        const wanted = { accountId: randomUUID(), email, name, admin: false, now };
        const { accountId } = await accountFor(db, wanted);
        const isNew = await insertMember(db, { organisationId, accountId, knownAs: name, role, now });
        if (!isNew) throw new Failure("duplicate");
        await record(db, {
          organisationId,
          auditId: visit.newId(),
          at: now,
          by: account.accountId,
          what: "colleague added",
          about: accountId,
        });
        const organisation = await organisationNamed(db, organisationId);
        await outbox.put(visit, colleagueLetter({ to: email, name, by: account.name, organisation, publicUrl }));
        return { accountId, name, email, role };
      });
    },

    removeColleague: (visit) => {
      const { db, params, account, now } = visit;
      const { organisationId } = visit.membership;
      const { accountId } = params;
      return throughTheDoor(db, async () => {
        const keepers = await holdKeepers(db, organisationId);
        if (keepers.length === 1 && keepers[0] === accountId)
          throw new Failure("not_now", { state: "the last keeper" });
        if (!(await deleteMember(db, organisationId, accountId))) throw new Failure("not_found");
        await endSelling(db, organisationId, accountId, now);
        await deleteSessionsOfNobody(db, accountId);
        await record(db, {
          organisationId,
          auditId: visit.newId(),
          at: now,
          by: account.accountId,
          what: "colleague removed",
          about: accountId,
        });
        visit.wake(accountId);
        return {};
      });
    },
  };
}
