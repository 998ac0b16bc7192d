import type { Mail } from "@cairn/contract/running.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { Side } from "@cairn/domain/kernel/space.ts";
import { sql } from "kysely";
import type { Letter } from "../../adapters/mail.ts";
import type { Db } from "../../store/database.ts";
import { isInside } from "../../store/projects/participation.ts";
import type { MentionContext } from "./mention-context.ts";
import { readable } from "./secret-place.ts";

/** A letter on its way, with the secret still beside its text. */
export type Outgoing = Letter & { readonly secret: string | undefined; readonly tries: number };

type NewMail = {
  readonly mailId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly secret?: string;
  readonly onlyToAccounts?: true;
  readonly madeAt: Instant;
  readonly goodUntil: Instant;
};

export async function insertMail(db: Db, mail: NewMail): Promise<void> {
  const row = {
    mail_id: mail.mailId,
    recipient: mail.to,
    subject: mail.subject.replaceAll(/\s+/g, " ").trim(),
    body: mail.text,
    secret: mail.secret ?? null,
    made_at: mail.madeAt,
    good_until: mail.goodUntil,
    next_try_at: mail.madeAt,
  };
  if (!mail.onlyToAccounts) {
    await db.insertInto("mail").values(row).execute();
    return;
  }
  await db
    .insertInto("mail")
    .columns(["mail_id", "recipient", "subject", "body", "secret", "made_at", "good_until", "next_try_at"])
    .expression((eb) =>
      eb
        .selectFrom("account")
        .where("email", "=", mail.to)
        .select((is) => [
          is.val(row.mail_id).as("mail_id"),
          is.val(row.recipient).as("recipient"),
          is.val(row.subject).as("subject"),
          is.val(row.body).as("body"),
          is.val(row.secret).as("secret"),
          is.val(row.made_at).as("made_at"),
          is.val(row.good_until).as("good_until"),
          is.val(row.next_try_at).as("next_try_at"),
        ]),
    )
    .execute();
}

const leaseSeconds = 120;

/**
 * Takes the letter that waits longest, for two minutes: if this server dies meanwhile, another sends it then. Nothing
 * foreign happens inside a transaction.
 */
export async function claimLetter(db: Db): Promise<Outgoing | undefined> {
  const row = await db
    .updateTable("mail")
    .set({ next_try_at: sql<Instant>`now() + make_interval(secs => ${leaseSeconds})`, tries: sql<number>`tries + 1` })
    .where("mail_id", "=", (eb) =>
      eb
        .selectFrom("mail")
        .select("mail_id")
        .where("next_try_at", "<=", sql<Instant>`now()`)
        .where("good_until", ">", sql<Instant>`now()`)
        .orderBy("next_try_at")
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(["mail_id", "recipient", "subject", "body", "secret", "tries"])
    .executeTakeFirst();
  return (
    row && {
      mailId: row.mail_id,
      to: row.recipient,
      subject: row.subject,
      text: row.body,
      secret: row.secret ?? undefined,
      tries: row.tries,
    }
  );
}

/** The letter is out (`sentAt`), or was shown in the log and will not be tried again. What is out keeps no secret. */
export async function settle(db: Db, mailId: string, sentAt: Instant | undefined): Promise<void> {
  await db
    .updateTable("mail")
    .set({ next_try_at: null, failed: null, ...(sentAt ? { sent_at: sentAt, secret: null } : {}) })
    .where("mail_id", "=", mailId)
    .execute();
}

const longestWaitSeconds = 3600;

/** Tries again after 10, 20, 40 seconds and so on, at most an hour later, until the letter is of no use. */
export async function keepTrying(
  db: Db,
  { mailId, tries }: Pick<Outgoing, "mailId" | "tries">,
  failed: string,
): Promise<void> {
  const seconds = Math.min(longestWaitSeconds, 5 * 2 ** Math.min(tries, 12));
  await db
    .updateTable("mail")
    .set({ failed: failed.slice(0, 500), next_try_at: sql<Instant>`now() + make_interval(secs => ${seconds})` })
    .where("mail_id", "=", mailId)
    .execute();
}

/** Codes and links that have run out are of no use to anybody but a thief. */
export async function wipeSecrets(db: Db): Promise<void> {
  await db
    .updateTable("mail")
    .set({ secret: null, next_try_at: null })
    .where("secret", "is not", null)
    .where("good_until", "<=", sql<Instant>`now()`)
    .execute();
}

const mostMails = 200;

/** The newest mails, as the admin reads them. */
export async function newestMails(db: Db): Promise<readonly Mail[]> {
  const rows = await db
    .selectFrom("mail")
    .selectAll()
    .orderBy("made_at", "desc")
    .orderBy("mail_id", "desc")
    .limit(mostMails)
    .execute();
  return rows.map((row) => ({
    mailId: row.mail_id,
    to: row.recipient,
    subject: row.subject,
    text: readable(row.body, row.secret ?? undefined),
    madeAt: row.made_at,
    sentAt: row.sent_at ?? undefined,
    failed: row.failed ?? undefined,
  }));
}

/** Who takes part in a project, with their addresses. To be asked at the door. */
export async function mentionContext(db: Db, projectId: ProjectId): Promise<Omit<MentionContext, "link">> {
  const rows = await db
    .selectFrom("participation")
    .innerJoin("account", "account.account_id", "participation.account_id")
    .innerJoin("project", "project.project_id", "participation.project_id")
    .select(["person_id", "side", isInside.as("inside"), "email", "project.name as projectName"])
    .where("participation.project_id", "=", projectId)
    .where("ended_at", "is", null)
    .execute();
  return {
    projectName: rows[0]?.projectName ?? "",
    takePart: rows.map(({ person_id, side, inside, email }) => ({
      personId: person_id,
      side: side as Side,
      inside,
      email,
    })),
  };
}

/** How much there is, without a name. To be asked at the door. */
export async function countsOf(db: Db): Promise<{
  readonly accounts: number;
  readonly projects: number;
  readonly database: string;
}> {
  const row = await db
    .selectNoFrom((eb) => [
      eb.selectFrom("account").select(eb.fn.countAll<string>().as("n")).as("accounts"),
      eb.selectFrom("project").select(eb.fn.countAll<string>().as("n")).as("projects"),
      sql<string>`current_setting('server_version')`.as("version"),
    ])
    .executeTakeFirstOrThrow();
  return {
    accounts: Number(row.accounts),
    projects: Number(row.projects),
    database: `PostgreSQL ${row.version}`,
  };
}
