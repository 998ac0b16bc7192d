import type { Log } from "./adapters/log.ts";
import type { Settings } from "./settings.ts";
import type { DatabaseAddress } from "./store/address.ts";
import { openEmbeddedDatabase } from "./store/embedded/open.ts";

type OpenDatabase = {
  readonly address: DatabaseAddress;
  readonly ready: (() => Promise<void>) | undefined;
  readonly close: () => Promise<void>;
};

/** The database these settings name: somebody's own, or the one that Cairn brings along. */
export async function openDatabase({ databaseUrl, dataDirectory }: Settings, log: Log): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) {
    return { address: { connectionString: databaseUrl }, ready: undefined, close: async () => {} };
  }
  const embedded = await openEmbeddedDatabase({ dataDirectory, log: log.say });
  return { address: embedded.connection, ready: embedded.whenReady, close: embedded.stop };
}
