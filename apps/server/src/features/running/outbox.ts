import { after, type Instant } from "@cairn/domain/kernel/days.ts";
import type { Letter, Post } from "../../adapters/mail.ts";
import type { Visit } from "../../http/visit.ts";
import { messageOf } from "../../message-of.ts";
import type { Store } from "../../store/database.ts";
import { days } from "../identity/moments.ts";
import { claimLetter, insertMail, keepTrying, type Outgoing, settle, wipeSecrets } from "./queries.ts";
import { readable } from "./secret-place.ts";

/** A letter before it has an id. */
export type Draft = {
  readonly to: string;
  readonly subject: string;
  /** Plain text, with `secretPlace` where the secret belongs. */
  readonly text: string;
  /** A code or a link with a token: shown to the admin only while the letter waits, and wiped when it is out. */
  readonly secret?: string;
  /** Written only if somebody here has this address, by the same statement either way, so that the time does not tell. */
  readonly onlyToAccounts?: true;
  /** After this it is of no use and does not go out any more. Three days, if not said. */
  readonly goodForMs?: number;
};

/** Letters wait here in the database until the post has taken them. */
export type Outbox = {
  /** False without a mail server: then letters are read in the log and on the admin's page. */
  readonly delivers: boolean;
  /** Writes a letter in the visit's transaction; it goes out after the commit, and not at all when there is none. */
  readonly put: (visit: Pick<Visit, "db" | "now" | "newId" | "afterCommit">, draft: Draft) => Promise<void>;
  /** Resolves when nothing that is due is left to try. */
  readonly settled: () => Promise<void>;
  /** Finishes the letter in hand and sends no more. */
  readonly close: () => Promise<void>;
};

const usualUseMs = days(3);
const pollMs = 15_000;

/**
 * Opens the outbox and sends what is due, also what other servers or an earlier run left. Several servers share the work.
 *
 * @param post the way out; absent without a mail server
 */
export function openOutbox({
  store,
  post,
  log,
}: {
  readonly store: Store;
  readonly post: Post | undefined;
  readonly log: (sentence: string) => void;
}): Outbox {
  const closing = new AbortController();
  let due = false;
  let atWork = false;
  let round: Promise<void> = Promise.resolve();
  const deliver = async (letter: Outgoing): Promise<void> => {
    const text = readable(letter.text, letter.secret);
    if (!post) {
      log(asLogged({ ...letter, text }));
      return store.within((db) => settle(db, letter.mailId, undefined));
    }
    try {
      await post.send({ ...letter, text });
    } catch (error) {
      return store.within((db) => keepTrying(db, letter, messageOf(error)));
    }
    const sentAt = new Date().toISOString() as Instant;
    return store.within((db) => settle(db, letter.mailId, sentAt));
  };
  const next = async () => (closing.signal.aborted ? undefined : store.within(claimLetter));
  const work = async (): Promise<void> => {
    while (due && !closing.signal.aborted) {
      due = false;
      await store.within(wipeSecrets);
      for (let letter = await next(); letter; letter = await next()) {
        await deliver(letter);
      }
    }
  };
  const hint = (): void => {
    due = true;
    if (atWork || closing.signal.aborted) return;
    atWork = true;
    round = work()
      .catch((error: unknown) => log(`The outbox stopped and will try again: ${messageOf(error)}`))
      .finally(() => {
        atWork = false;
      });
  };
  const poll = setInterval(hint, pollMs);
  poll.unref();
  hint();
  return {
    delivers: post !== undefined,
    async put({ db: transaction, now, newId, afterCommit }, draft) {
      const { goodForMs = usualUseMs, ...letter } = draft;
      const goodUntil = after(now, goodForMs);
      await insertMail(transaction, { ...letter, mailId: newId(), madeAt: now, goodUntil });
      afterCommit(hint);
    },
    settled: async () => {
      hint();
      await round;
    },
    async close() {
      closing.abort();
      clearInterval(poll);
      await round;
      post?.close();
    },
  };
}

/** Without a mail server the log is where codes are read; the frame keeps what people wrote from looking like the log. */
function asLogged({ to, subject, text }: Letter): string {
  const lines = [`To: ${to}`, `Subject: ${subject}`, "", ...text.split("\n")];
  const framed = lines.map((line) => `  | ${line.replaceAll(/\p{Cc}/gu, "")}`);
  return `This mail was not sent, because no mail server is set (CAIRN_SMTP_URL):\n${framed.join("\n")}`;
}
