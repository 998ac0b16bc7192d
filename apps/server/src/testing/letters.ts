import { query } from "./query.ts";
import type { TestServer } from "./server.ts";

/** A letter as it lies in the outbox. */
export type Lying = { readonly subject: string; readonly body: string; readonly secret: string };

/** The letters to an address, oldest first. */
export async function lettersTo(server: Pick<TestServer, "connection">, to: string): Promise<Lying[]> {
  const rows = await query(
    server.connection,
    "select subject, body, secret from mail where recipient = $1 order by made_at, mail_id",
    [to],
  );
  return rows.map(({ subject, body, secret }) => ({
    subject: String(subject),
    body: String(body),
    secret: String(secret),
  }));
}

/** The code or link of the newest letter to an address. @throws Error when there is none */
export async function secretTo(server: Pick<TestServer, "connection">, to: string): Promise<string> {
  const newest = (await lettersTo(server, to)).at(-1);
  if (!newest) throw new Error(`No letter to ${to}`);
  return newest.secret;
}
