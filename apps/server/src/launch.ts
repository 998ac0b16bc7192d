import { once } from "node:events";
import { createServer } from "node:net";
import type { Log } from "./adapters/log.ts";
import { setUpToken } from "./features/identity/set-up.ts";
import { openDatabase } from "./open-database.ts";
import { type Running, run } from "./run.ts";
import { portTakenSentence, type Settings } from "./settings.ts";

/**
 * Starts everything that these settings ask for.
 *
 * @returns the address to open, and how to stop
 * @throws Error with a sentence for whoever starts Cairn
 */
export async function launch(
  asked: Settings,
  log: Log,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const settings = await withPort(asked);
  const database = await openDatabase(settings, log);
  let running: Running;
  try {
    running = await run({
      ...settings,
      database: database.address,
      ...(database.ready && { databaseReady: database.ready }),
      log,
    });
  } catch (error) {
    await database.close();
    throw isPortTaken(error) ? new Error(portTakenSentence(settings), { cause: error }) : error;
  }
  const stop = async () => {
    await running.stop();
    await database.close();
  };
  const token = await setUpToken(running.store);
  if (token !== undefined)
    log.say(`Nobody has an account here yet. The first visit needs this one-time token: ${token}`);
  return { url: settings.publicUrl, stop };
}

/** Port 0 takes any free one. It has to be known before the links in letters are made. */
async function withPort(settings: Settings): Promise<Settings> {
  if (settings.port !== 0) return settings;
  const taker = createServer().listen(0, settings.address);
  await once(taker, "listening");
  const address = taker.address();
  const port = typeof address === "object" && address ? address.port : 0;
  taker.close();
  await once(taker, "close");
  return { ...settings, port, publicUrl: settings.publicUrl.replace(/:0$/, `:${port}`) };
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";
