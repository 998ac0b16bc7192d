import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { describe, expect, it } from "vitest";
import { postThrough } from "../../adapters/mail.ts";
import type { Db } from "../../store/database.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";
import { type Draft, type Outbox, openOutbox } from "./outbox.ts";
import { secretPlace } from "./secret-place.ts";

/** A mail server that keeps what it gets; `refusals` says how many letters it turns away first. */
async function mailServer(refusals = 0) {
  const received: ParsedMail[] = [];
  const recipients: string[] = [];
  let left = refusals;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }: { address: string }, _: unknown, done: (error?: Error) => void) {
      left -= 1;
      if (left >= 0) return done(new Error("Try again later"));
      recipients.push(address);
      return done();
    },
    onData(stream: Readable, _: unknown, done: () => void) {
      simpleParser(stream, (error: unknown, mail: ParsedMail) => {
        if (!error) received.push(mail);
        done();
      });
    },
  });
  smtp.on("error", () => {});
  smtp.listen(0, "127.0.0.1");
  await once(smtp.server, "listening");
  const { port } = smtp.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    recipients,
    [Symbol.asyncDispose]: () => new Promise<void>((closed) => smtp.close(() => closed())),
  };
}

function outboxOn(server: TestServer, smtpUrl: string | undefined, log: string[] = []): Outbox & AsyncDisposable {
  const post = smtpUrl === undefined ? undefined : postThrough(smtpUrl, "Cairn <cairn@example.com>");
  const outbox = openOutbox({ store: server.running.store, post, log: (sentence) => log.push(sentence) });
  return { ...outbox, [Symbol.asyncDispose]: outbox.close };
}

const visit = (db: Db) => ({ db, now: new Date().toISOString() as Instant, newId: randomUUID, afterCommit: () => {} });

const put = (server: TestServer, outbox: Outbox, draft: Draft): Promise<void> =>
  server.within((db) => outbox.put(visit(db), draft));

const draft = (to: string, text = `Your code is ${secretPlace}`): Draft => ({
  to,
  subject: "Grüße – \r\nBcc: evil@example.com 寿司",
  text,
  secret: "123456",
});

/** A server whose own outbox is closed, so that only the test's sends. */
async function quietServer(): Promise<TestServer> {
  const server = await startTestServer();
  await server.running.outbox.close();
  return server;
}

describe("the outbox with a mail server", () => {
  it("sends what was written, to one address, and wipes its secret", async () => {
    await using server = await quietServer();
    await using mail = await mailServer();
    await using outbox = outboxOn(server, mail.url);
    await put(server, outbox, draft("ann@example.com", `Dear Ann,\n\nÄpfel ${secretPlace}\n.\nend`));
    await outbox.settled();
    expect(mail.recipients).toEqual(["ann@example.com"]);
    const [letter] = mail.received;
    expect(letter?.subject).toBe("Grüße – Bcc: evil@example.com 寿司");
    expect(letter?.text?.trim()).toBe("Dear Ann,\n\nÄpfel 123456\n.\nend");
    expect(letter?.from?.value).toEqual([{ address: "cairn@example.com", name: "Cairn" }]);
    const [row] = await query(server.connection, "select secret, sent_at is not null as sent, next_try_at from mail");
    expect(row).toEqual({ secret: null, sent: true, next_try_at: null });
  });

  it("writes to one address, whatever somebody typed for it", async () => {
    await using server = await quietServer();
    await using mail = await mailServer();
    await using outbox = outboxOn(server, mail.url);
    await put(server, outbox, draft("ann@example.com, bob@example.com"));
    await outbox.settled();
    expect(mail.recipients.filter((address) => address === "bob@example.com")).toEqual([]);
  });

  it("tries again when the mail server does not take it, and says why meanwhile", async () => {
    await using server = await quietServer();
    await using mail = await mailServer(1);
    await using outbox = outboxOn(server, mail.url);
    await put(server, outbox, draft("ann@example.com"));
    await outbox.settled();
    const [row] = await query(
      server.connection,
      "select failed, tries, next_try_at > now() + interval '5 seconds' as later, secret from mail",
    );
    expect(row).toMatchObject({ tries: 1, later: true, secret: "123456" });
    expect(row?.["failed"]).toContain("Try again later");
    await query(server.connection, "update mail set next_try_at = now()");
    await outbox.settled();
    expect(mail.received).toHaveLength(1);
    const [after] = await query(server.connection, "select failed from mail");
    expect(after).toEqual({ failed: null });
  });

  it("sends each letter once, however many servers share the work", async () => {
    await using server = await quietServer();
    await using mail = await mailServer();
    await using one = outboxOn(server, mail.url);
    await using two = outboxOn(server, mail.url);
    await using three = outboxOn(server, mail.url);
    for (let n = 0; n < 12; n += 1) await put(server, one, draft(`n${n}@example.com`));
    await Promise.all([one, two, three].map((outbox) => outbox.settled()));
    expect(mail.recipients.toSorted()).toEqual(Array.from({ length: 12 }, (_, n) => `n${n}@example.com`).toSorted());
  });

  it("sends what an earlier run left, but nothing that is of no use any more", async () => {
    await using server = await quietServer();
    await using mail = await mailServer();
    const absent = outboxOn(server, mail.url);
    await absent.close();
    await put(server, absent, draft("in-time@example.com"));
    await put(server, absent, { ...draft("too-late@example.com"), goodForMs: -1 });
    await using later = outboxOn(server, mail.url);
    await later.settled();
    expect(mail.recipients).toEqual(["in-time@example.com"]);
    const [late] = await query(server.connection, "select secret from mail where recipient like 'too-late%'");
    expect(late).toEqual({ secret: null });
  });

  it("sends nothing of a transaction that was not committed", async () => {
    await using server = await quietServer();
    await using mail = await mailServer();
    await using outbox = outboxOn(server, mail.url);
    const undone = server.within(async (db) => {
      await outbox.put(visit(db), draft("ann@example.com"));
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    await outbox.settled();
    expect(mail.recipients).toEqual([]);
  });
});

describe("the outbox without a mail server", () => {
  it("shows each letter in the log, once, framed and with its code, and keeps it for the admin", async () => {
    await using server = await quietServer();
    const log: string[] = [];
    await using outbox = outboxOn(server, undefined, log);
    await put(server, outbox, draft("ann@example.com", `Code ${secretPlace}\nOpen http://evil.example\u001B[31m`));
    await outbox.settled();
    await using another = outboxOn(server, undefined, log);
    await another.settled();
    expect(log).toHaveLength(1);
    expect(log[0]).toContain("  | To: ann@example.com");
    expect(log[0]).toContain("  | Code 123456");
    expect(log[0]).not.toContain("\u001B");
    expect(
      log[0]
        ?.split("\n")
        .slice(1)
        .every((line) => line.startsWith("  | ")),
    ).toBe(true);
    const [row] = await query(server.connection, "select secret, sent_at from mail");
    expect(row).toEqual({ secret: "123456", sent_at: null });
  });
});
