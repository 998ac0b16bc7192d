import { Client } from "pg";
import type { Connection } from "../store/embedded/open.ts";

/** Runs one statement over a connection of its own and answers its rows. */
export async function query(
  connection: Connection,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client(connection);
  // A server that is killed under a query also reports on the client itself; the query's own rejection is enough.
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql, [...values])).rows;
  } finally {
    await client.end().catch(() => {});
  }
}
