import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Transaction,
} from "kysely";
import { DatabaseError, Pool, type PoolClient, TypeOverrides, types } from "pg";
import type { DatabaseAddress } from "./address.ts";
import { coalescingSocket } from "./coalescing-socket.ts";
import { preparing } from "./prepared.ts";
import type { Database } from "./schema.gen.ts";
import { inTransaction } from "./transaction.ts";

/** A transaction, under the role and with the reach it was given last. The only way to the database. */
export type Db = Transaction<Database>;

/** The database of a running Cairn. */
export type Store = {
  /**
   * Does the work in one transaction, which begins at the door (see context.ts), and commits it. Work that another
   * transaction got in the way of is done again, so it may have no effect outside the database.
   */
  readonly within: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** Resolves when the database has let go of every connection. */
  readonly close: () => Promise<void>;
};

/** Why a database operation did not work, as far as anybody can do something about it. */
export type Trouble = "in the way" | "away" | undefined;

const mostTries = 4;

/** Moments come as they are in the domain: ISO 8601 in UTC with milliseconds. */
const ownTypes = new TypeOverrides();
ownTypes.setTypeParser(types.builtins.TIMESTAMPTZ, (text: string) => new Date(text).toISOString());

/** Every transaction begins at the door, and its first statement goes along without waiting. */
class DoorDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // Should this fail, so does the statement behind it: the connection is broken, or the transaction aborted.
    connection.executeQuery(CompiledQuery.raw("begin; set local role cairn_door")).catch(() => {});
  }
}

/**
 * @param connections the most connections to hold open
 * @param trouble told of connections that broke while no statement was under way
 */
export function openStore(
  address: DatabaseAddress,
  { connections = 10, trouble = () => {} }: { connections?: number; trouble?: (error: Error) => void } = {},
): Store {
  const pool = new Pool({
    ...address,
    max: connections,
    types: ownTypes,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: "cairn",
    pipeline: true,
    stream: coalescingSocket,
  });
  pool.on("error", trouble);
  const open = new Set<PoolClient>();
  // One that breaks between two statements of a transaction: the pool listens only to those that nobody uses.
  pool.on("connect", (connection) => open.add(connection.on("error", trouble)));
  pool.on("remove", (connection) => open.delete(connection));
  const driver = new DoorDriver({ pool: preparing(pool) });
  const ready = driver.init();
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  return {
    within: async <T>(work: (db: Db) => Promise<T>) => {
      await ready;
      return persistently(() => inTransaction<Database, T>(driver, dialect, work));
    },
    close: async () => {
      await driver.destroy();
      // The pool does not wait for its connections to end; a database that stops first would call that trouble.
      while (open.size > 0) await new Promise((removed) => pool.once("remove", removed));
    },
  };
}

async function persistently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === mostTries || troubleOf(error) !== "in the way") throw error;
    }
  }
}

/** `in the way`: another transaction was faster, try again · `away`: there is no connection to the database */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DatabaseError) {
    const code = error.code ?? "";
    if (code === "40001" || code === "40P01") return "in the way";
    return /^(08|57P0|53300|55P03)/.test(code) ? "away" : undefined;
  }
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  const isLost = /^(ECONN|ENOENT|EPIPE|ETIMEDOUT)/.test(code) || /connection|terminat/i.test(error.message);
  return isLost ? "away" : undefined;
}
