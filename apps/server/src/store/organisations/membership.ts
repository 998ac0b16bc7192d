import { OrganisationRole } from "@cairn/contract/identity.ts";
import type { Db } from "../database.ts";

/** Proof that the account belongs to the organisation. Only this file makes one. */
export type Membership = { readonly organisationId: string; readonly role: OrganisationRole };

/** Whether and as what an account belongs to an organisation. To be asked at the door. */
export async function membershipOf(db: Db, organisationId: string, accountId: string): Promise<Membership | undefined> {
  const row = await db
    .selectFrom("organisation_member")
    .select("role")
    .where("organisation_id", "=", organisationId)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row && { organisationId, role: OrganisationRole.parse(row.role) };
}
