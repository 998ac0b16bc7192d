import {
  AbortedTransactionError,
  type ConnectionProvider,
  DefaultQueryExecutor,
  type Dialect,
  type Driver,
  Transaction,
} from "kysely";

/**
 * Does work in one transaction. Its statements reach the database in the order in which they are asked for, and do not wait
 * for each other: what is asked for together, as by `Promise.all`, is one round trip, and so is the commit with what went
 * along just before it. (Kysely's own transactions send a statement when the one before it is answered.)
 *
 * @throws Error whatever the work throws, after undoing it; where a statement failed, what the first one failed with
 */
export async function inTransaction<DB, T>(
  driver: Driver,
  dialect: Dialect,
  work: (db: Transaction<DB>) => Promise<T>,
): Promise<T> {
  const connection = await driver.acquireConnection();
  let isOver = false;
  const failures: unknown[] = [];
  const provider: ConnectionProvider = {
    async provideConnection(use) {
      // Whoever goes on when the work beside them has failed must not reach whoever has the connection next.
      if (isOver) throw new Error("The transaction is over.");
      return use(connection).catch((error: unknown) => {
        failures.push(error);
        throw error;
      });
    },
  };
  const executor = new DefaultQueryExecutor(dialect.createQueryCompiler(), dialect.createAdapter(), provider);
  try {
    await driver.beginTransaction(connection, {});
    const result = await work(new Transaction<DB>({ config: { dialect }, dialect, driver, executor }));
    isOver = true;
    await driver.commitTransaction(connection);
    // A statement that never reached PostgreSQL leaves the commit whole; nobody shall be told that it was carried out.
    if (failures.length > 0) throw failures[0];
    return result;
  } catch (error) {
    isOver = true;
    // A connection that cannot even do this is not used again; what went wrong before says more.
    await driver.rollbackTransaction(connection).catch(() => {});
    // The first to fail says why; those behind it and the commit only that the transaction is aborted.
    const isAborted = error instanceof AbortedTransactionError || failures.includes(error);
    throw isAborted ? (failures[0] ?? error) : error;
  } finally {
    await driver.releaseConnection(connection);
  }
}

/**
 * Lets a statement go along with the next one, without waiting for its answer. Should it fail, so does everything behind it,
 * up to the commit. For a single statement: what waits for an answer before it asks again could come too late.
 */
export function goesAlong(statement: Promise<unknown>): void {
  statement.catch(() => {});
}
