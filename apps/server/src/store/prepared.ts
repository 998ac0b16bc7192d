import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool, PoolClient } from "pg";

const asksBeforePreparing = 20;
const mostPrepared = 250;
const mostCounted = 5000;

/**
 * Names for statements that are asked again and again, so that PostgreSQL plans them once for each connection. Statements
 * whose text varies (a row more, a space more) are counted too, but few come so often that they are worth a plan.
 */
export function statementNames(): (text: string) => string | undefined {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined || names.size >= mostPrepared) return name;
    const count = (counts.get(text) ?? 0) + 1;
    if (counts.size >= mostCounted) counts.clear();
    counts.set(text, count);
    if (count < asksBeforePreparing) return undefined;
    counts.delete(text);
    const fresh = `cairn_${names.size}`;
    names.set(text, fresh);
    return fresh;
  };
}

/** A pool whose connections prepare what is asked often. */
export function preparing(pool: Pool): PostgresPool {
  const nameOf = statementNames();
  const known = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const preparing = known.get(client) ?? preparingOn(client, nameOf);
      known.set(client, preparing);
      return preparing;
    },
  };
}

function preparingOn(client: PoolClient, nameOf: ReturnType<typeof statementNames>): PostgresPoolClient {
  return {
    query(text: unknown, values: readonly unknown[] = []): never {
      if (typeof text !== "string") throw new TypeError("A cursor cannot share its connection with other queries.");
      const name = values.length > 0 ? nameOf(text) : undefined;
      // Both ways to call it are one method to Kysely, with two answers; this is the one with a promise.
      return client.query({ text, values: [...values], ...(name !== undefined && { name }) }) as never;
    },
    release: (broken) => client.release(broken),
  };
}
