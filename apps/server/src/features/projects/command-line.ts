import { logToOutput } from "../../adapters/log.ts";
import type { Terminal } from "../../adapters/terminal.ts";
import { messageOf } from "../../message-of.ts";
import { openDatabase } from "../../open-database.ts";
import { settingsFrom } from "../../settings.ts";
import { openStore } from "../../store/database.ts";
import { migrate } from "../../store/migrate.ts";
import { everyProject } from "../../store/projects/participation.ts";
import { rebuild } from "../../store/projects/restore.ts";

export const rebuildUsage = `cairn rebuild

Makes everything anew that Cairn only repeats from the histories: snapshots, the index of activities, lists of projects.
Needed after restoring single tables or after a bug in one of them. With the embedded database, stop Cairn first.
`;

/**
 * `cairn rebuild`: each project in a transaction of its own.
 *
 * @returns 0, or 1 when the database cannot be had; the reason is then told
 */
export async function rebuildCommand(args: readonly string[], { out, err }: Terminal): Promise<0 | 1> {
  try {
    const database = await openDatabase(settingsFrom(process.env, args), { ...logToOutput(), say: () => {} });
    try {
      await migrate(database.address);
      const store = openStore(database.address, { connections: 1 });
      for (const projectId of await store.within(everyProject)) {
        const events = await store.within((db) => rebuild(db, projectId));
        out(`${projectId}: ${events} events\n`);
      }
      await store.close();
    } finally {
      await database.close();
    }
    return 0;
  } catch (error) {
    err(`${messageOf(error)}\n`);
    return 1;
  }
}
