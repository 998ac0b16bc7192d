import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { DatabaseAddress } from "./address.ts";

const channel = "cairn";
const retryMs = 1000;
/** Other processes hear so much later, and of a burst only once. */
const gatherMs = 10;

/**
 * Tells every process that something happened in a project or to an account, so that streams look again sooner. A hint may
 * get lost; whoever waits for one also looks by themselves from time to time.
 */
export type Hints = {
  readonly tell: (id: string) => void;
  /** @returns ends it */
  readonly follow: (ids: readonly string[], woken: () => void) => () => void;
  readonly close: () => Promise<void>;
};

/** One connection for the whole process, held for listening and telling; taken up again when it breaks. */
export function openHints(address: DatabaseAddress): Hints {
  const self = randomUUID();
  const followers = new Map<string, Set<() => void>>();
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;
  const untold = new Set<string>();
  let isTelling = false;

  const wake = (id: string) => {
    for (const woken of followers.get(id) ?? []) woken();
  };
  const wakeAll = () => {
    for (const id of followers.keys()) wake(id);
  };
  const connectLater = () => {
    client = undefined;
    if (!closed) retry = setTimeout(() => void connect(), retryMs);
  };
  const connect = async () => {
    const next = new Client({ ...address, application_name: "cairn hints" });
    let ended = false;
    const end = () => {
      if (ended) return;
      ended = true;
      connectLater();
    };
    next.on("error", end).on("end", end);
    next.on("notification", ({ payload = "" }) => {
      const [teller, id = ""] = payload.split(" ");
      if (teller !== self) wake(id);
    });
    try {
      await next.connect();
      // A hint is worth no wait for the disk.
      await next.query(`set synchronous_commit = off; listen ${channel}`);
      client = next;
      void tellOthers();
      // Whatever was told while nobody listened is looked for now.
      wakeAll();
    } catch {
      end();
    }
  };

  /** What is told while a telling is under way goes along with the next one. */
  const tellOthers = async () => {
    if (isTelling) return;
    isTelling = true;
    await new Promise((resolve) => setTimeout(resolve, gatherMs));
    for (let ids = [...untold]; ids.length > 0; ids = [...untold]) {
      if (!client) break;
      untold.clear();
      const hints = ids.map((id) => `${self} ${id}`);
      await client.query("select pg_notify($1, hint) from unnest($2::text[]) hint", [channel, hints]).catch(() => {});
    }
    isTelling = false;
  };

  const connecting = connect();
  return {
    tell(id) {
      wake(id);
      untold.add(id);
      void tellOthers();
    },
    follow(ids, woken) {
      for (const id of ids) followers.set(id, (followers.get(id) ?? new Set()).add(woken));
      return () => {
        for (const id of ids) {
          followers.get(id)?.delete(woken);
          if (followers.get(id)?.size === 0) followers.delete(id);
        }
      };
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await connecting;
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
}
