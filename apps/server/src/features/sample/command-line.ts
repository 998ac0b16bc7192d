import { realWorld } from "../../adapters/clock.ts";
import { logToOutput } from "../../adapters/log.ts";
import type { Terminal } from "../../adapters/terminal.ts";
import { messageOf } from "../../message-of.ts";
import { openDatabase } from "../../open-database.ts";
import { settingsFrom } from "../../settings.ts";
import { openStore, type Store } from "../../store/database.ts";
import { migrate } from "../../store/migrate.ts";
import { firstAdmin } from "./queries.ts";
import { makeSample, removeSample } from "./sample.ts";

export const sampleUsage = `cairn sample [remove]

Lays down the sample projects anew: one finished, one running. Whoever set up this Cairn takes part in them as their lead.
  remove   removes the sample projects and everything in them, and nothing else
With the embedded database, stop Cairn first; while it runs, its admin page does the same.
`;

/** Opens the store that the settings name. */
type Open = (flags: readonly string[]) => Promise<Store>;

/**
 * `cairn sample`: lays the sample down anew, or removes it.
 *
 * @param args what stands behind `sample` on the command line
 * @returns 0, or 1 when the database cannot be had or nobody has set up this Cairn yet; the reason is then told
 */
export async function sampleCommand(
  args: readonly string[],
  { out, err }: Terminal,
  open: Open = openHere,
): Promise<0 | 1> {
  const [asked, ...flags] = args;
  const removing = asked === "remove";
  try {
    const store = await open(removing ? flags : args);
    try {
      if (removing) await store.within(removeSample);
      else await store.within(makeForFirstAdmin);
    } finally {
      await store.close();
    }
    out(removing ? "The sample projects are gone.\n" : "The sample projects are there: one running, one finished.\n");
    return 0;
  } catch (error) {
    err(`${messageOf(error)}\n`);
    return 1;
  }
}

const makeForFirstAdmin: Parameters<Store["within"]>[0] = async (db) => {
  const accountId = await firstAdmin(db);
  if (accountId === undefined) {
    throw new Error("Nobody has set up this Cairn yet, so nobody could see the sample. Open it in the browser first.");
  }
  const world = realWorld();
  const now = world.now();
  await makeSample(db, { accountId, now, newId: () => world.newId(now) });
};

async function openHere(flags: readonly string[]): Promise<Store> {
  const database = await openDatabase(settingsFrom(process.env, flags), { ...logToOutput(), say: () => {} });
  await migrate(database.address);
  const store = openStore(database.address, { connections: 1 });
  return {
    within: store.within,
    async close() {
      await store.close();
      await database.close();
    },
  };
}
