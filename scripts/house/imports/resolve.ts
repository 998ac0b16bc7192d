import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { z } from "zod";
import type { Sources } from "../house-rule.ts";

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

/** What builds and proves the product, and may use what package.json at the top names. */
const isTooling = (path: string): boolean =>
  /^(scripts|e2e|bench)\/|^[^/]+$|\.test\.tsx?$|\/testing\/|\/vite\.config\.ts$/.test(path);

const workspaceOf = (path: string): string => /^(packages|apps)\/[^/]+\/|^(e2e|bench)\//.exec(path)?.[0] ?? "";

function mayUse(sources: Sources, path: string, name: string): boolean {
  const declares = (manifest: string, kinds: readonly ("dependencies" | "devDependencies")[]) => {
    const declared = Manifest.parse(JSON.parse(sources.get(manifest) ?? "{}"));
    return kinds.some((kind) => name in declared[kind]);
  };
  if (declares(`${workspaceOf(path)}package.json`, ["dependencies", "devDependencies"])) return true;
  return isTooling(path) && (name.startsWith("@cairn/") || declares("package.json", ["devDependencies"]));
}

/** Where an import leads: a path of the house, `npm:<package>`, `node:<module>`, or `nowhere:<specifier>`. */
export function resolveImport(sources: Sources, from: string, specifier: string): string {
  const nowhere = `nowhere:${specifier}`;
  const [bare = ""] = specifier.split("?");
  if (bare.startsWith(".")) {
    const path = posix.join(posix.dirname(from), bare);
    return sources.has(path) ? path : nowhere;
  }
  if (isBuiltin(bare)) return bare.startsWith("node:") ? bare : `node:${bare}`;
  const [, name = "", rest = ""] = /^((?:@[^/]+\/)?[^/]+)\/?(.*)$/.exec(bare) ?? [];
  if (!mayUse(sources, from, name)) return nowhere;
  if (!name.startsWith("@cairn/")) return `npm:${name}`;
  // Packages export "./*" as "./src/*"; apps export nothing.
  const path = `packages/${name.slice("@cairn/".length)}/src/${rest}`;
  return sources.has(path) ? path : nowhere;
}
