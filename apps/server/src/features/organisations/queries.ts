import { OrganisationRole } from "@cairn/contract/identity.ts";
import type { SavedProcess } from "@cairn/contract/organisations.ts";
import { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { compare } from "@cairn/domain/kernel/order.ts";
import { sql } from "kysely";
import type { Db } from "../../store/database.ts";

type NewOrganisation = { readonly organisationId: string; readonly name: string; readonly sells: boolean };
type Founder = { readonly accountId: string; readonly knownAs: string };

/**
 * Founds an organisation with its first keeper. To be asked at the door.
 * @returns false, and nothing was founded, when there is one with this id
 */
export async function insertOrganisation(
  db: Db,
  { organisationId, name, sells }: NewOrganisation,
  { accountId, knownAs }: Founder,
  now: Instant,
): Promise<boolean> {
  const founded = await db
    .insertInto("organisation")
    .values({ organisation_id: organisationId, name, sells, founded_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (founded.numInsertedOrUpdatedRows === 0n) return false;
  return insertMember(db, { organisationId, accountId, knownAs, role: "keeper", now });
}

type NewMember = {
  readonly organisationId: string;
  readonly accountId: string;
  readonly knownAs: string;
  readonly role: OrganisationRole;
  readonly now: Instant;
};

/** @returns false when the account belongs to the organisation already */
export async function insertMember(db: Db, member: NewMember): Promise<boolean> {
  const { organisationId, accountId, knownAs, role, now } = member;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("organisation_member")
    .values({ organisation_id: organisationId, account_id: accountId, known_as: knownAs, role, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

type Colleague = {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: OrganisationRole;
};

/** Who belongs to the organisation, by name. To be asked at the door, which knows the addresses. */
export async function colleaguesOf(db: Db, organisationId: string): Promise<Colleague[]> {
  const rows = await db
    .selectFrom("organisation_member as member")
    .innerJoin("account", "account.account_id", "member.account_id")
    .select(["member.account_id as accountId", "email", "role"])
    .select((eb) => eb.fn.coalesce("known_as", "account.name").as("name"))
    .where("organisation_id", "=", organisationId)
    .orderBy("name")
    .orderBy("email")
    .execute();
  return rows.map((row) => ({ ...row, role: OrganisationRole.parse(row.role) }));
}

/** The keepers, held until the end of the transaction: of two who remove each other, one stays. */
export async function holdKeepers(db: Db, organisationId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("organisation_member")
    .select("account_id")
    .where("organisation_id", "=", organisationId)
    .where("role", "=", "keeper")
    .orderBy("account_id")
    .forUpdate()
    .execute();
  return rows.map(({ account_id }) => account_id);
}

/** @returns false when the account does not belong to the organisation */
export async function deleteMember(db: Db, organisationId: string, accountId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("organisation_member")
    .where("organisation_id", "=", organisationId)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Ends what the account does in projects as one of this organisation's sellers. To be asked at the door. */
export async function endSelling(db: Db, organisationId: string, accountId: string, now: Instant): Promise<void> {
  await db
    .updateTable("participation")
    .set({ ended_at: now })
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("party")
          .whereRef("party.project_id", "=", "participation.project_id")
          .where(sql<boolean>`party.party_id::text = participation.side`)
          .where("party.organisation_id", "=", organisationId),
      ),
    )
    .execute();
}

export async function organisationNamed(db: Db, organisationId: string): Promise<string> {
  const { name } = await db
    .selectFrom("organisation")
    .select("name")
    .where("organisation_id", "=", organisationId)
    .executeTakeFirstOrThrow();
  return name;
}

/** What is recorded of an organisation. */
export type Change =
  | "founded"
  | "colleague added"
  | "colleague removed"
  | "sales process saved"
  | "past projects taken"
  | "past projects removed";

type Audit = {
  readonly organisationId: string;
  readonly auditId: string;
  readonly at: Instant;
  readonly by: string;
  readonly what: Change;
  /** The account or sales process it is about. */
  readonly about?: string;
};

export async function record(db: Db, { organisationId, auditId, at, by, what, about }: Audit): Promise<void> {
  await db
    .insertInto("organisation_audit")
    .values({ organisation_id: organisationId, audit_id: auditId, at, by_account: by, what, about: about ?? null })
    .execute();
}

/** A version as it is kept: `savedBy` is an account's id here, and becomes a name on the way out. */
export type KeptProcess = SavedProcess;

const kept = (db: Db, organisationId: string) =>
  db.selectFrom("sales_process").selectAll().where("organisation_id", "=", organisationId);
type KeptRow = Awaited<ReturnType<ReturnType<typeof kept>["execute"]>>[number];

const asKept = (row: KeptRow): KeptProcess => ({
  processId: row.process_id,
  version: row.version,
  savedAt: row.saved_at,
  savedBy: row.saved_by,
  process: SalesProcess.parse(row.process),
});

/** All versions, newest first. */
export async function versionsOf(db: Db, organisationId: string, processId: string): Promise<KeptProcess[]> {
  const rows = await kept(db, organisationId).where("process_id", "=", processId).orderBy("version", "desc").execute();
  return rows.map(asKept);
}

/** Every process of the organisation in its newest version, the one saved last first. */
export async function newestProcesses(db: Db, organisationId: string): Promise<KeptProcess[]> {
  const rows = await kept(db, organisationId)
    .distinctOn("process_id")
    .orderBy("process_id")
    .orderBy("version", "desc")
    .execute();
  return rows.map(asKept).toSorted((one, other) => compare(other.savedAt, one.savedAt));
}

/** @returns the newest version; 0 when the process is new */
export async function newestVersion(db: Db, organisationId: string, processId: string): Promise<number> {
  const row = await db
    .selectFrom("sales_process")
    .select((eb) => eb.fn.max("version").as("version"))
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** @returns false when somebody else saved this version in the same moment */
export async function insertVersion(db: Db, organisationId: string, saved: KeptProcess): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("sales_process")
    .values({
      organisation_id: organisationId,
      process_id: saved.processId,
      version: saved.version,
      saved_at: saved.savedAt,
      saved_by: saved.savedBy,
      process: JSON.stringify(saved.process),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Names of accounts by id. To be asked at the door, and only for ids that whoever asks may know. */
export async function namesOf(db: Db, accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (accountIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("account")
    .select(["account_id", "name"])
    .where("account_id", "in", [...new Set(accountIds)])
    .execute();
  return new Map(rows.map(({ account_id, name }) => [account_id, name]));
}
