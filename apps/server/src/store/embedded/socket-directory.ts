import { lchownSync, lstatSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cluster } from "./cluster.ts";
import { canEnter, type ServerUser } from "./server-user.ts";

/** PostgreSQL names its socket after a port, also where no port is opened. */
export const socketPort = 5432;

/** What the address of a unix socket may hold on Linux, without the closing zero. */
const longestSocketPathBytes = 107;

/**
 * The directory of the socket, which only PostgreSQL's user (and root) may enter: beside the data, or below the system's
 * temporary directory where the path of the data is too long for a socket.
 */
export function socketDirectoryFor({ place, tag }: Cluster): string {
  const beside = join(place.directory, "run");
  if (fits(beside)) return makeFor(place.user, beside) ?? beside;
  const parent =
    [tmpdir(), "/tmp"].find((candidate) => fits(join(candidate, `${tag}-XXXXXX`)) && canEnter(place.user, candidate)) ??
    "/tmp";
  return makeFor(place.user, join(parent, tag)) ?? made(place.user, mkdtempSync(join(parent, `${tag}-`)));
}

function fits(directory: string): boolean {
  return Buffer.byteLength(join(directory, `.s.PGSQL.${socketPort}`)) <= longestSocketPathBytes;
}

/** `undefined` where something of somebody else has that name: in a shared directory anybody can take a name first. */
function makeFor(user: ServerUser | undefined, directory: string): string | undefined {
  const uid = user?.uid ?? process.getuid?.();
  const found = lstatSync(directory, { throwIfNoEntry: false });
  if (found) return found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0 ? directory : undefined;
  mkdirSync(directory, { mode: 0o700 });
  return made(user, directory);
}

function made(user: ServerUser | undefined, directory: string): string {
  if (user) lchownSync(directory, user.uid, user.gid);
  return directory;
}
