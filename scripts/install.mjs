import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

/**
 * @typedef {{ version?: string, resolved?: string, link?: boolean, optional?: boolean }} Locked
 * @param {string} path
 * @returns {Record<string, Locked> | undefined} the packages of a lockfile, or nothing when it cannot be read
 */
function packagesIn(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own record of what it installed as the last
 * step of an install, so an interrupted one is noticed, and so is a lockfile that came with a pull.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, "package-lock.json"));
  const present = packagesIn(join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, resolved, link, optional }]) => {
    if (!path.includes("node_modules/")) return true;
    const found = present[path];
    // What is optional may be made for another platform and is then rightly absent.
    if (!found) return optional === true;
    return link ? found.resolved === resolved : found.version === version;
  });
}

/** npm keeps its cache in the home directory; a user without a usable one still gets an install. */
function cacheArguments() {
  try {
    accessSync(homedir(), constants.W_OK);
    return [];
  } catch {
    return ["--cache", join(tmpdir(), "cairn-npm-cache")];
  }
}

/**
 * Installs exactly what the lockfile names. No install script of any package runs.
 *
 * @param {string} root
 * @returns {boolean} whether it worked; npm has said why not
 */
export function install(root) {
  console.log("Installing packages as locked (once, about a minute) …");
  const startedAt = Date.now();
  const npm = process.env["npm_execpath"];
  // NODE_ENV=production would leave out vite and the checks, which starting and testing need.
  const args = ["ci", "--include=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund"];
  args.push("--loglevel=error", ...cacheArguments());
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (error) console.error(`npm could not be run: ${error.message}`);
  if (status !== 0) return false;
  console.log(`Packages installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
  return true;
}
