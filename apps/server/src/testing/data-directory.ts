import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killAll } from "../store/embedded/processes.ts";

/** A directory for one test; disposing it also removes a database that had to lie elsewhere. */
export type DataDirectory = AsyncDisposable & { readonly path: string };

/** Makes a directory that every user may enter, as the default one of Cairn usually is. */
export async function newDataDirectory(name = "data"): Promise<DataDirectory> {
  const parent = await mkdtemp(join(tmpdir(), "cairn-test-"));
  await chmod(parent, 0o755);
  const path = join(parent, name);
  return {
    path,
    async [Symbol.asyncDispose]() {
      // A test that failed may have left a server behind.
      await killAll(path);
      const note = join(path, "postgresql-is-at");
      if (existsSync(note)) await rm(readFileSync(note, "utf8").trim(), { recursive: true, force: true });
      await rm(parent, { recursive: true, force: true });
    },
  };
}
