// What proves who somebody is. All of this is asked at the door, under no one's name: see store/context.ts.
import { type Me, OrganisationRole } from "@cairn/contract/identity.ts";
import { after, type Instant } from "@cairn/domain/kernel/days.ts";
import { sql } from "kysely";
import type { Visitor } from "../../http/admission.ts";
import type { Account } from "../../http/visit.ts";
import type { Db } from "../../store/database.ts";
import { participationFrom, type Taking, takingPartIn } from "../../store/projects/participation.ts";
import { statement } from "../../store/statement.ts";
import { days, minutes, sessionDays } from "./moments.ts";
import { hashOf } from "./secrets.ts";

/** A session is written anew at most once in this time, so that reading pages does not write. */
const rollMinutes = 60;

type Found = Account & { readonly usedAt: Instant; readonly taking: Taking | null };

const sessionBy = statement<Found>(`
  select account.account_id as "accountId", email, name, admin, used_at as "usedAt", ${takingPartIn("$3::uuid")} as taking
  from session join account on account.account_id = session.account_id
  where token_hash = $1 and expires_at > $2`);

/**
 * Whose session this is, and as whom they take part in the project if one is named: in one statement, since every request
 * waits for it. Keeps the session alive. `undefined` when it ran out or was ended.
 */
export async function visitorOf(
  db: Db,
  sessionToken: string,
  now: Instant,
  projectId: string | undefined,
): Promise<Visitor | undefined> {
  const tokenHash = hashOf(sessionToken);
  const [row] = await sessionBy(db, [tokenHash, now, projectId]);
  if (!row) return undefined;
  const { usedAt, taking, ...account } = row;
  if (usedAt < after(now, -minutes(rollMinutes))) await keepAlive(db, tokenHash, now);
  return { account, participation: taking ? participationFrom(taking) : undefined };
}

async function keepAlive(db: Db, tokenHash: Buffer, now: Instant): Promise<void> {
  await db
    .updateTable("session")
    .set({ used_at: now, expires_at: after(now, days(sessionDays)) })
    .where("token_hash", "=", tokenHash)
    .where("expires_at", ">", now)
    .execute();
}

/** How the session was come by: a code that was mailed proves more than a password. */
export type Proof = "code" | "password";

export async function insertSession(
  db: Db,
  session: { readonly token: string; readonly accountId: string; readonly proof: Proof; readonly now: Instant },
): Promise<void> {
  const { token, accountId, proof, now } = session;
  await db
    .insertInto("session")
    .values({
      token_hash: hashOf(token),
      account_id: accountId,
      proof,
      made_at: now,
      used_at: now,
      expires_at: after(now, days(sessionDays)),
    })
    .execute();
}

export async function deleteSession(db: Db, token: string): Promise<void> {
  await db.deleteFrom("session").where("token_hash", "=", hashOf(token)).execute();
}

/** Ends all sessions of the account, or all but one. */
export async function deleteSessions(db: Db, accountId: string, butToken?: string): Promise<void> {
  await db
    .deleteFrom("session")
    .where("account_id", "=", accountId)
    .$if(butToken !== undefined, (query) => query.where("token_hash", "!=", hashOf(butToken ?? "")))
    .execute();
}

/** Ends the sessions of an account that takes part in nothing any more, so that nothing stays open to somebody who left. */
export async function deleteSessionsOfNobody(db: Db, accountId: string): Promise<void> {
  await db
    .deleteFrom("session")
    .where("account_id", "=", accountId)
    .where((is) =>
      is.not(
        is.or([
          is.exists(is.selectFrom("participation").where("account_id", "=", accountId).where("ended_at", "is", null)),
          is.exists(is.selectFrom("organisation_member").where("account_id", "=", accountId)),
          is.exists(is.selectFrom("account").where("account_id", "=", accountId).where("admin", "=", true)),
        ]),
      ),
    )
    .execute();
}

/** Was this session begun with a mailed code since then? */
export async function isProvenSince(db: Db, token: string, since: Instant): Promise<boolean> {
  const row = await db
    .selectFrom("session")
    .select("proof")
    .where("token_hash", "=", hashOf(token))
    .where("made_at", ">", since)
    .executeTakeFirst();
  return row?.proof === "code";
}

export type Credentials = { readonly accountId: string; readonly password: string | undefined };

export async function credentialsOf(
  db: Db,
  by: { email: string } | { accountId: string },
): Promise<Credentials | undefined> {
  const row = await db
    .selectFrom("account")
    .leftJoin("password", "password.account_id", "account.account_id")
    .select(["account.account_id as accountId", "password.kept as password"])
    .where((eb) => ("email" in by ? eb("email", "=", by.email) : eb("account.account_id", "=", by.accountId)))
    .executeTakeFirst();
  return row && { accountId: row.accountId, password: row.password ?? undefined };
}

export async function savePassword(db: Db, accountId: string, kept: string, now: Instant): Promise<void> {
  const row = { kept, changed_at: now };
  await db
    .insertInto("password")
    .values({ account_id: accountId, ...row })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet(row))
    .execute();
}

type NewAccount = {
  /** Drawn by chance alone: an id that tells its age would tell whoever adds an address that it had an account before. */
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly admin: boolean;
  readonly now: Instant;
};

/** Makes the account of an address, or finds it and leaves it as it is. Two at the same time come to one account. */
export async function accountFor(db: Db, account: NewAccount): Promise<{ readonly accountId: string }> {
  const { accountId, email, name, admin, now } = account;
  const made = await db
    .insertInto("account")
    .values({ account_id: accountId, email, name, admin, created_at: now })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("account_id as accountId")
    .executeTakeFirst();
  return (
    made ??
    (await db
      .selectFrom("account")
      .select("account_id as accountId")
      .where("email", "=", email)
      .executeTakeFirstOrThrow())
  );
}

export async function renameAccount(db: Db, accountId: string, name: string): Promise<void> {
  await db.updateTable("account").set({ name }).where("account_id", "=", accountId).execute();
  await db.updateTable("organisation_member").set({ known_as: name }).where("account_id", "=", accountId).execute();
}

/** Who is signed in, as the web shows it. */
export async function meOf(db: Db, accountId: string | undefined): Promise<Me> {
  const setUp = await isSetUp(db);
  if (accountId === undefined) return { setUp };
  const account = await db
    .selectFrom("account")
    .select(["account_id as accountId", "name", "email", "admin"])
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();
  const organisations = await db
    .selectFrom("organisation_member")
    .innerJoin("organisation", "organisation.organisation_id", "organisation_member.organisation_id")
    .select(["organisation.organisation_id as organisationId", "organisation.name", "role", "sells"])
    .where("account_id", "=", accountId)
    .orderBy("organisation.name")
    .execute();
  return {
    setUp,
    account: {
      ...account,
      organisations: organisations.map((each) => ({ ...each, role: OrganisationRole.parse(each.role) })),
    },
  };
}

/** Has the admin's account been made? */
export async function isSetUp(db: Db): Promise<boolean> {
  const row = await db.selectFrom("account").select("account_id").where("admin", "=", true).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Only the token that was written last opens the set-up. */
export async function saveSetUpToken(db: Db, tokenHash: Buffer): Promise<void> {
  const row = { token_hash: tokenHash };
  await db
    .insertInto("set_up")
    .values({ single: true, ...row })
    .onConflict((conflict) => conflict.column("single").doUpdateSet(row))
    .execute();
}

/** The hash of the token, held until the end of the transaction: set-ups happen one after the other. */
export async function holdSetUpToken(db: Db): Promise<Buffer | undefined> {
  const row = await db.selectFrom("set_up").select("token_hash").forUpdate().executeTakeFirst();
  return row?.token_hash;
}

type NewCode = {
  readonly nonceHash: Buffer;
  readonly subjectHash: Buffer;
  readonly codeHash: Buffer;
  readonly expiresAt: Instant;
};

export async function insertCode(db: Db, code: NewCode, now: Instant): Promise<void> {
  await db.deleteFrom("code").where("expires_at", "<", now).execute();
  await db
    .insertInto("code")
    .values({
      nonce_hash: code.nonceHash,
      subject_hash: code.subjectHash,
      code_hash: code.codeHash,
      expires_at: code.expiresAt,
    })
    .execute();
}

/** Uses up one try before anything is compared, so that tries at the same time count one by one. */
export async function useTry(
  db: Db,
  code: { readonly nonceHash: Buffer; readonly subjectHash: Buffer; readonly most: number; readonly now: Instant },
): Promise<Buffer | undefined> {
  const row = await db
    .updateTable("code")
    .set({ tries: sql<number>`tries + 1` })
    .where("nonce_hash", "=", code.nonceHash)
    .where("subject_hash", "=", code.subjectHash)
    .where("tries", "<", code.most)
    .where("expires_at", ">", code.now)
    .returning("code_hash")
    .executeTakeFirst();
  return row?.code_hash;
}

/** A code is good once. */
export async function deleteCode(db: Db, nonceHash: Buffer): Promise<void> {
  await db.deleteFrom("code").where("nonce_hash", "=", nonceHash).execute();
}
