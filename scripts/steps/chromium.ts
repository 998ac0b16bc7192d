import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The shell without windows comes first: the same browser with less to do. */
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where a Chromium is on this machine: `CHROMIUM_PATH` if set, else the usual names on the PATH. */
export function findChromium(): string | undefined {
  const told = process.env["CHROMIUM_PATH"];
  if (told) return existsSync(told) ? told : undefined;
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin"];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

const withoutChromium =
  "The browser tests need Chromium and found none. Install it (Debian, Ubuntu: sudo apt-get install chromium) " +
  "or set CHROMIUM_PATH to the program of an installed Chromium or Chrome.";

/** @throws Error that says what to install, when there is no Chromium */
export function chromium(): string {
  const path = findChromium();
  if (!path) throw new Error(withoutChromium);
  return path;
}

/** What to put before a command to run it as root without being asked anything, or nothing when that cannot be. */
function asRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : undefined;
}

/** Installs Debian's Chromium where that is possible without asking anyone; says what to do where it is not. */
export function ensureChromium(): void {
  if (findChromium()) return;
  const prefix = asRoot();
  const hasApt = spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
  if (process.env["CHROMIUM_PATH"] || !prefix || !hasApt) return console.error(withoutChromium);
  console.log("Installing Chromium for the browser tests (once, a minute or two) …");
  try {
    for (const words of [["update"], ["install", "-y", "--no-install-recommends", "chromium-headless-shell"]]) {
      const [program = "", ...args] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...words];
      execFileSync(program, args, { stdio: ["ignore", "ignore", "inherit"] });
    }
  } catch {
    console.error(withoutChromium);
  }
}
