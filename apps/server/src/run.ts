import { contract } from "@cairn/contract/contract.ts";
import { realWorld, type World } from "./adapters/clock.ts";
import type { Log } from "./adapters/log.ts";
import { postThrough } from "./adapters/mail.ts";
import { calendarHandlers } from "./features/calendar/handlers.ts";
import { estimateHandlers } from "./features/estimates/handlers.ts";
import { openExperience } from "./features/experience/handlers.ts";
import { holidayHandlers } from "./features/holidays/handlers.ts";
import { cookieNamesFor } from "./features/identity/cookies.ts";
import { identityHandlers } from "./features/identity/handlers.ts";
import { limitsInMemory } from "./features/identity/limits.ts";
import { visitorOf } from "./features/identity/queries.ts";
import { invitationHandlers } from "./features/invitations/handlers.ts";
import { organisationHandlers } from "./features/organisations/handlers.ts";
import { planFileHandlers } from "./features/plan-files/handlers.ts";
import { commandHandler, projectHandlers } from "./features/projects/handlers.ts";
import { roundHandlers } from "./features/rounds/handlers.ts";
import { runningHandlers } from "./features/running/handlers.ts";
import { openHousekeeping } from "./features/running/housekeeping.ts";
import { mailMentions } from "./features/running/mention-letters.ts";
import { type Outbox, openOutbox } from "./features/running/outbox.ts";
import { versionOfCairn } from "./features/running/version.ts";
import { sampleHandlers } from "./features/sample/handlers.ts";
import { encoderInMemory } from "./http/encoded.ts";
import { seatsInMemory } from "./http/seats.ts";
import { makeServer } from "./http/server.ts";
import type { DatabaseAddress } from "./store/address.ts";
import { openStore, type Store } from "./store/database.ts";
import { openHints } from "./store/hints.ts";
import { migrate } from "./store/migrate.ts";
import { foldsInMemory } from "./store/projects/folds.ts";

export type Running = AsyncDisposable & {
  /** The port it listens on. */
  readonly port: number;
  readonly store: Store;
  readonly outbox: Outbox;
  /** Lets requests under way finish, ends streams, and leaves the database. */
  readonly stop: () => Promise<void>;
};

export type Wishes = {
  readonly database: DatabaseAddress;
  /** Resolves when the database can be asked again after it was away. */
  readonly databaseReady?: () => Promise<void>;
  readonly port: number;
  readonly address: string;
  readonly publicUrl: string;
  /** Where mail goes out, and the sender it carries; without, letters stay in the outbox and the log. */
  readonly smtpUrl?: string | undefined;
  readonly mailFrom: string;
  readonly log: Log;
  readonly world?: World;
  readonly checkAnswers?: boolean;
  readonly connections?: number;
  readonly requestsPerMinute?: number;
};

/**
 * Starts a Cairn on a database: migrates it, composes the features, and listens.
 *
 * @throws Error with code `EADDRINUSE` when somebody else has the port, or with a sentence about the database
 */
export async function run(wishes: Wishes): Promise<Running> {
  const {
    database,
    publicUrl,
    smtpUrl,
    mailFrom,
    log,
    world = realWorld(),
    checkAnswers = false,
    connections = 10,
  } = wishes;
  const { databaseReady = () => new Promise((resolve) => setTimeout(resolve, 500)) } = wishes;
  await migrate(database);
  const store = openStore(database, { connections, trouble: (error) => log.trouble(error, { where: "connection" }) });
  const hints = openHints(database);
  const stopping = new AbortController();
  const folds = foldsInMemory();
  const cookies = cookieNamesFor(publicUrl);
  const limits = limitsInMemory();
  const outbox = openOutbox({ store, post: smtpUrl ? postThrough(smtpUrl, mailFrom) : undefined, log: log.say });
  const housekeeping = openHousekeeping({ store, now: world.now, log: log.say });
  const experience = openExperience({
    store,
    folds,
    now: world.now,
    trouble: (error) => log.trouble(error, { where: "experience" }),
  });
  const parts = { publicUrl, cookies, limits, outbox, folds };
  const { app, close } = await makeServer({
    house: {
      store,
      hints,
      world,
      doorkeeper: { sessionCookie: cookies.session, visitorOf },
      databaseReady,
      secure: publicUrl.startsWith("https:"),
      checkAnswers,
      encoder: encoderInMemory(),
      seats: seatsInMemory(),
      stopping: stopping.signal,
    },
    log,
    publicUrl,
    endpoints: contract,
    handlers: {
      ...identityHandlers(parts),
      ...invitationHandlers(parts),
      ...organisationHandlers(parts),
      ...holidayHandlers,
      ...estimateHandlers,
      ...experience.handlers,
      ...planFileHandlers(folds),
      ...calendarHandlers(folds, parts),
      ...runningHandlers({ ...parts, version: versionOfCairn(), startedAt: world.now() }),
      ...sampleHandlers(),
      ...projectHandlers(folds),
      ...roundHandlers(folds),
    },
    carryCommand: commandHandler(folds, (visit, projectId, events) => mailMentions(parts, visit, projectId, events)),
    requestsPerMinute: wishes.requestsPerMinute,
  });
  const stop = async () => {
    stopping.abort();
    await close();
    await experience.close();
    await outbox.close();
    await housekeeping.close();
    await hints.close();
    await store.close();
  };
  try {
    await app.listen({ port: wishes.port, host: wishes.address });
  } catch (error) {
    await stop();
    throw error;
  }
  const address = app.server.address();
  const port = typeof address === "object" && address ? address.port : wishes.port;
  return { port, store, outbox, stop, [Symbol.asyncDispose]: stop };
}
