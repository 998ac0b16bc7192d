import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { root } from "../steps/root.ts";

const house = mkdtempSync(join(tmpdir(), "cairn-planted-"));
const tool = (name: string): string => join(root, "node_modules", ".bin", name);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

beforeAll(() => {
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
  const kept = [".oxlintrc.json", "tsconfig.base.json", "packages/domain/tsconfig.json"];
  for (const path of [...kept, "apps/server/tsconfig.json", "apps/web/tsconfig.json"]) {
    cpSync(join(root, path), join(house, path));
  }
});

afterAll(() => rmSync(house, { recursive: true }));

describe("the pure packages compile without", () => {
  const impure = {
    "the environment": "export const at = process.env;",
    "a console": 'console.log("x");',
    "the network": 'export const at = fetch("https://example.org");',
    "a timer": "setTimeout(() => undefined, 1);",
    "a page": "export const at = document.title;",
    files: 'import { readFileSync } from "node:fs";\nexport const at = readFileSync;',
  };

  it.each(Object.entries(impure))("%s", (name, text) => {
    const file = `packages/domain/src/${name.replaceAll(" ", "-")}.ts`;
    write(file, text);
    const { stdout } = spawnSync(tool("tsc"), ["-p", "packages/domain"], { cwd: house, encoding: "utf8" });
    expect(stdout).toMatch(new RegExp(`^${file}.*error TS`, "m"));
    rmSync(join(house, file));
  });

  it("and accept what is pure, with a test beside it", () => {
    write("packages/domain/src/on.ts", 'import { z } from "zod";\nexport const On = z.iso.date();');
    write("packages/domain/src/on.test.ts", 'import { it } from "vitest";\nit("is", () => undefined);');
    execFileSync(tool("tsc"), ["-p", "packages/domain"], { cwd: house });
  });
});

describe("the linter names", () => {
  const manyBranches = Array.from({ length: 13 }, (_, n) => `if (n === ${n}) return ${n};`).join("\n");
  const manyLines = Array.from({ length: 81 }, (_, n) => `n += ${n};`).join("\n");

  const plants: readonly (readonly [rule: string, file: string, text: string])[] = [
    ["no-explicit-any", "apps/server/src/any.ts", "export const at = (x: any) => x;"],
    ["no-unsafe-member-access", "apps/server/src/unsafe.ts", 'export const at = () => JSON.parse("{}").x as unknown;'],
    [
      "no-floating-promises",
      "apps/server/src/floating.ts",
      "const wait = async () => 1;\nexport const at = () => { wait(); };",
    ],
    [
      "no-misused-promises",
      "apps/server/src/misused.ts",
      "export const at = (all: number[]) => all.filter(async () => true);",
    ],
    ["consistent-type-imports", "apps/server/src/hidden.ts", 'export type At = import("./any.ts").At;'],
    [
      "switch-exhaustiveness-check",
      "apps/server/src/switch.ts",
      'export function at(x: "a" | "b") { switch (x) { case "a": return 1; } return 2; }',
    ],
    ["no-array-sort", "apps/server/src/sorted.ts", "export const at = (all: number[]) => all.sort();"],
    ["no-console", "apps/server/src/loud.ts", 'console.log("x");'],
    ["eqeqeq", "apps/server/src/equal.ts", "export const at = (x: unknown) => x == 1;"],
    ["complexity", "apps/server/src/complex.ts", `export function at(n: number) {\n${manyBranches}\nreturn 0;\n}`],
    [
      "max-lines-per-function",
      "apps/server/src/long.ts",
      `export function at(n: number) {\n${manyLines}\nreturn n;\n}`,
    ],
    [
      "rules-of-hooks",
      "apps/web/src/hooks.tsx",
      'import { useId } from "react";\nexport function At({ on }: { on: boolean }) { if (on) useId(); return null; }',
    ],
    [
      "exhaustive-deps",
      "apps/web/src/deps.tsx",
      'import { useEffect } from "react";\nexport function At({ on }: { on: () => void }) { useEffect(() => on(), []); return null; }',
    ],
    ["alt-text", "apps/web/src/image.tsx", 'export const At = () => <img src="x.png" />;'],
    ["button-has-type", "apps/web/src/button.tsx", "export const At = () => <button>x</button>;"],
  ];

  const Report = z.object({ diagnostics: z.array(z.object({ code: z.string().optional(), filename: z.string() })) });
  let named: readonly string[] = [];

  beforeAll(() => {
    for (const [, file, text] of plants) write(file, `${text}\n`);
    write("apps/web/src/fine.tsx", 'export const Fine = () => <img src="x.png" alt="A cairn" />;\n');
    write("apps/web/node_modules/bought/main.ts", "export const at = (x: any) => x;\n");
    const { stdout } = spawnSync(tool("oxlint"), ["--format=json"], { cwd: house, encoding: "utf8" });
    named = Report.parse(JSON.parse(stdout)).diagnostics.map(({ code, filename }) => `${code} in ${filename}`);
  });

  it.each(plants)("%s", (rule, file) => {
    expect(named.filter((each) => each.includes(`(${rule})`) && each.endsWith(file))).not.toEqual([]);
  });

  it("nothing where nothing is wrong, and nothing that others wrote", () => {
    expect(named.filter((each) => /fine\.tsx|node_modules/.test(each))).toEqual([]);
  });
});
