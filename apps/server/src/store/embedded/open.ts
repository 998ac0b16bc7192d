import { Client } from "pg";
import { binariesFor, installedPackage } from "./binaries.ts";
import { type Cluster, clusterIn, owner, prepareCluster } from "./cluster.ts";
import { holdAlone } from "./lock.ts";
import { placeFor } from "./place.ts";
import { socketPort } from "./socket-directory.ts";
import { secondsSince, supervise } from "./supervisor.ts";

/** What `pg` needs to reach a database. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
};

/** A running PostgreSQL that belongs to this process. Disposing it stops it. */
export type EmbeddedDatabase = AsyncDisposable & {
  /** The owner's way in, over a unix socket that only this system user and root may open. */
  readonly connection: Connection;
  /** Where the data, the socket and PostgreSQL's own log lie. */
  readonly directory: string;
  /**
   * Resolves at once while the database runs. If it died, resolves when it is back; rejects if it was stopped meanwhile.
   * For a few milliseconds a dying process looks alive, so whoever lost a connection waits for this, tries, and waits again.
   */
  readonly whenReady: () => Promise<void>;
  /** Cuts all connections, writes everything to disk, ends PostgreSQL and frees the data directory. */
  readonly stop: () => Promise<void>;
};

/**
 * Opens the database of Cairn: prepares it on the first start, takes over a PostgreSQL that outlived a crash, and keeps it
 * running from then on. A signal to this process does nothing to it: whoever handles SIGTERM and SIGINT calls `stop`.
 *
 * `durable: false` gives up safety from power cuts for speed. It is for tests.
 *
 * @throws Error with a sentence for the person who starts Cairn: another Cairn has the data, no PostgreSQL for this platform, …
 */
export async function openEmbeddedDatabase({
  dataDirectory,
  log,
  durable = true,
}: {
  readonly dataDirectory: string;
  readonly log: (sentence: string) => void;
  readonly durable?: boolean;
}): Promise<EmbeddedDatabase> {
  const started = performance.now();
  const place = placeFor(dataDirectory, log);
  const lock = await holdAlone(place.directory);
  try {
    const cluster = clusterIn(place, await binariesFor(place, installedPackage()), durable);
    await prepareCluster(cluster, log);
    const database = await openCluster(cluster, log);
    log(`The database is ready (${secondsSince(started)})`);
    const stop = async () => {
      await database.stop();
      await lock[Symbol.asyncDispose]();
    };
    return { ...database, stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await lock[Symbol.asyncDispose]();
    throw error;
  }
}

async function openCluster(
  cluster: Cluster,
  log: (sentence: string) => void,
): Promise<Omit<EmbeddedDatabase, keyof AsyncDisposable>> {
  const { socketDirectory, whenReady, stop } = await supervise(cluster, log);
  const connection = { host: socketDirectory, port: socketPort, user: owner, database: "cairn" };
  try {
    await ensureDatabase(connection);
  } catch (error) {
    await stop();
    throw error;
  }
  return { connection, directory: cluster.place.directory, whenReady, stop };
}

/** Also on later starts, for the first one may have been cut off between making the store and making the database. */
async function ensureDatabase(connection: Connection): Promise<void> {
  const client = new Client({ ...connection, database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [connection.database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(connection.database)}`);
  } finally {
    await client.end();
  }
}
