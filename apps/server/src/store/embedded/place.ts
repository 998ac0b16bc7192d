import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { canEnter, ownerOf, type ServerUser, serverUser } from "./server-user.ts";

const lasting = "/var/lib/cairn";

/** Where a database lies and whom it belongs to. */
export type Place = {
  /** Absolute path without symbolic links; belongs to the user PostgreSQL runs as, closed to everybody else. */
  readonly directory: string;
  readonly user: ServerUser | undefined;
};

/**
 * Finds or makes the directory of the database that belongs to `dataDirectory`: `postgresql` inside it. Where PostgreSQL's
 * user may not go that far (a home that only root may enter), it lies under `/var/lib/cairn`, and the file
 * `postgresql-is-at` in the data directory remembers where.
 *
 * @throws Error when the remembered directory is gone or belongs to somebody else
 */
export function placeFor(dataDirectory: string, log: (sentence: string) => void): Place {
  mkdirSync(dataDirectory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const home = realpathSync(dataDirectory);
  const inside = join(home, "postgresql");
  const note = join(home, "postgresql-is-at");
  if (existsSync(note)) return existing(readFileSync(note, "utf8").trim());
  if (existsSync(inside)) return existing(inside);

  const user = serverUser();
  if (canEnter(user, home)) return ownedBy(user, inside);
  const outside = outsideOf(home, user);
  if (!remembers(note, outside)) {
    rmdirSync(outside);
    return existing(readFileSync(note, "utf8").trim());
  }
  log(
    `The database cannot lie in ${home}: only root may enter there, and PostgreSQL refuses to run as root. It lies in ${outside}.`,
  );
  if (!outside.startsWith(lasting))
    log(
      `${outside} may be emptied when the machine restarts. For data that lasts, set CAIRN_DATA to a directory that every user may enter.`,
    );
  return ownedBy(user, outside);
}

function existing(directory: string): Place {
  if (!existsSync(directory)) {
    throw new Error(
      `The database of this Cairn should lie in ${directory}, but that directory is gone. Bring it back from a backup. To begin anew without the old data, remove the file postgresql-is-at from the data directory.`,
    );
  }
  const owner = ownerOf(directory);
  const me = process.getuid?.();
  if (me === 0 && !canEnter(owner.uid === 0 ? serverUser() : owner, dirname(directory))) {
    throw new Error(
      `PostgreSQL runs as the user ${owner.name}, who may no longer enter ${dirname(directory)}. Let every user pass through that path (chmod o+x).`,
    );
  }
  if (me === 0) return owner.uid === 0 ? ownedBy(serverUser(), directory) : { directory, user: owner };
  if (me === owner.uid) return { directory, user: undefined };
  throw new Error(
    `The database in ${directory} belongs to the user ${owner.name}. Start Cairn as that user, or as root if root prepared it.`,
  );
}

function ownedBy(user: ServerUser | undefined, directory: string): Place {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  if (user) chownSync(directory, user.uid, user.gid);
  return { directory, user };
}

function outsideOf(home: string, user: ServerUser | undefined): string {
  for (const parent of [lasting, tmpdir(), "/tmp"]) {
    try {
      mkdirSync(parent, { recursive: true, mode: 0o755 });
      if (canEnter(user, parent)) return mkdtempSync(join(realpathSync(parent), "cairn-"));
    } catch {
      // The next one may be writable.
    }
  }
  throw new Error(
    `PostgreSQL, which refuses to run as root, can neither enter ${home} nor is there another directory to use. Name one that every user may enter: CAIRN_DATA=/path npm start`,
  );
}

/** Whether it was this process that wrote the note; of two that begin at once, one finds the other's. */
function remembers(note: string, directory: string): boolean {
  try {
    writeFileSync(note, `${directory}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (existsSync(note)) return false;
    throw error;
  }
}
