import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { runAloud } from "./run.ts";

const stamp = join(root, "apps", "web", "dist", ".built-from");

/** One hash over everything that goes into the web app; same files, same hash. */
function hashOfSources(): string {
  const sources = globSync(["apps/web/**/*", "packages/*/**/*", "package-lock.json"], {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
  });
  const hash = createHash("sha256");
  for (const path of sources.toSorted()) {
    const full = join(root, path);
    if (statSync(full).isFile()) hash.update(path).update("\0").update(readFileSync(full)).update("\0");
  }
  return hash.digest("hex");
}

function builtFrom(): string | undefined {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return undefined;
  }
}

/** Builds the web app unless the last build was made from the very same sources. Resolves to whether there is a good build. */
export async function buildWeb(): Promise<boolean> {
  const sources = hashOfSources();
  if (builtFrom() === sources) return true;
  console.log("Building the web app …");
  const startedAt = performance.now();
  // vite empties dist first and with it the stamp, so that a build cut short counts as none.
  const args = ["build", "--logLevel", "warn", "--emptyOutDir"];
  if (!(await runAloud(join(root, "node_modules", ".bin", "vite"), args, join(root, "apps", "web")))) return false;
  writeFileSync(stamp, sources);
  console.log(`Web app built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
  return true;
}
