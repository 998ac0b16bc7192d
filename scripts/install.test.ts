import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isInstalled } from "./install.mjs";

let root: string;
const locked = {
  "": { version: "1.0.0" },
  "packages/domain": { version: "1.0.0" },
  "node_modules/@cairn/domain": { resolved: "packages/domain", link: true },
  "node_modules/zod": { version: "4.0.0" },
  "node_modules/postgres-for-another-machine": { version: "1.0.0", optional: true },
};

const write = (path: string, packages: object) => writeFileSync(join(root, path), JSON.stringify({ packages }));
const npmInstalled = (packages: object) => write("node_modules/.package-lock.json", packages);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cairn-install-"));
  mkdirSync(join(root, "node_modules"));
  write("package-lock.json", locked);
});
afterEach(() => rmSync(root, { recursive: true }));

it("installs into a fresh clone, and again after an install that was cut short", () => {
  expect(isInstalled(root)).toBe(false);
  writeFileSync(join(root, "node_modules/.package-lock.json"), '{ "packages": {');
  expect(isInstalled(root)).toBe(false);
});

it("is content with what npm installed, where only another machine's package is missing", () => {
  const { "node_modules/postgres-for-another-machine": _, ...present } = locked;
  npmInstalled(present);
  expect(isInstalled(root)).toBe(true);
});

it.each([
  ["a package is missing", { ...locked, "node_modules/zod": undefined }],
  ["a package has another version", { ...locked, "node_modules/zod": { version: "3.0.0" } }],
  [
    "a workspace is linked from elsewhere",
    { ...locked, "node_modules/@cairn/domain": { resolved: "domain", link: true } },
  ],
])("installs again when %s", (_, present) => {
  npmInstalled(present);
  expect(isInstalled(root)).toBe(false);
});
