import { statSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";

/** Proof that this process alone works on a directory, until released or until the process ends. */
export type Lock = AsyncDisposable;

/**
 * Holds `directory` for this process. The lock is a socket in Linux's abstract namespace named after the directory's
 * device and inode: the kernel frees it however the process ends, no file is left to go stale, no process number is trusted,
 * and two paths to one directory meet. It answers whoever connects with the number of the process that holds it.
 *
 * @throws Error when another process holds the directory
 */
export async function holdAlone(directory: string): Promise<Lock> {
  const { dev, ino } = statSync(directory);
  const name = `\0cairn-data-${dev}-${ino}`;
  const server = createServer((asking) => asking.on("error", () => asking.destroy()).end(String(process.pid)));
  if (!(await listens(server, name))) {
    const holder = await holderOf(name);
    throw new Error(
      `Another Cairn${holder ? ` (process ${holder})` : ""} already works on the data in ${directory}. Stop it first, or give this one its own directory: CAIRN_DATA=/path/to/another npm start`,
    );
  }
  server.unref();
  return { [Symbol.asyncDispose]: () => new Promise((released) => server.close(() => released())) };
}

function listens(server: Server, name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(name, () => resolve(true));
  });
}

function holderOf(name: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(name);
    socket.setTimeout(1000, () => socket.destroy());
    socket.once("data", (answer) => resolve(answer.toString()));
    socket.once("error", () => resolve(undefined));
    socket.once("close", () => resolve(undefined));
  });
}
