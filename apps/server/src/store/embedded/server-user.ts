import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** The system user PostgreSQL runs as. PostgreSQL refuses to run as root. */
export type ServerUser = { readonly uid: number; readonly gid: number; readonly name: string };

/**
 * Root hands the database to `postgres`, else to `nobody`; everybody else runs it themselves (`undefined`).
 * The user must have an entry in `/etc/passwd`, or initdb refuses it.
 *
 * @throws Error when root finds neither of them
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = passwdEntries();
  const user = users.find(({ name }) => name === "postgres") ?? users.find(({ name }) => name === "nobody");
  if (user) return user;
  throw new Error(
    "PostgreSQL does not run as root, and this system has neither a user postgres nor a user nobody to run it as. Start Cairn as an ordinary user.",
  );
}

/** Whom existing data belongs to; they keep it when root starts Cairn on it. */
export function ownerOf(directory: string): ServerUser {
  const { uid, gid } = statSync(directory);
  return { uid, gid, name: passwdEntries().find((entry) => entry.uid === uid)?.name ?? `with the number ${uid}` };
}

/** The options that make a child process run as `user`. */
export function runAs(user: ServerUser | undefined): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/** Whether `user` may pass through `directory` and all above it, judged by the permission bits alone. */
export function canEnter(user: ServerUser | undefined, directory: string): boolean {
  if (!user) return true;
  const { uid, gid, mode } = statSync(directory);
  const enter = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  const parent = dirname(directory);
  return (mode & enter) !== 0 && (parent === directory || canEnter(user, parent));
}

function passwdEntries(): readonly ServerUser[] {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .flatMap(([name, , uid, gid]) => (name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []));
}
