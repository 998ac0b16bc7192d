import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../steps/root.ts";

const isBuilt = (path: string): boolean => /(^|\/)(node_modules|dist|\.git|\.cairn)$/.test(path);
const pages = globSync("**/*.md", { cwd: root, exclude: isBuilt }).toSorted();
const textOf = (page: string): string => readFileSync(join(root, page), "utf8");

/** A heading as the address that links to it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

const anchorsIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading));

/** What `[words](target)` leads to, relative to the top folder; nothing where it leads into the world. */
function deadLink(page: string, target: string): boolean {
  if (/^[a-z]+:/.test(target)) return false;
  const [path = "", anchor] = target.split("#");
  const leadsTo = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(root, leadsTo))) return true;
  return anchor !== undefined && !anchorsIn(leadsTo).includes(anchor);
}

const rooms = /^(apps|packages|scripts|docs|e2e|bench)\/[\w./*@-]*$/;

it("reads the pages that there are", () => {
  expect(pages).toContain("README.md");
  expect(pages.length).toBeGreaterThan(10);
});

it.each(pages)("%s links to nothing that is not there", (page) => {
  const targets = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  expect(targets.filter((target) => deadLink(page, target))).toEqual([]);
});

it.each(pages)("%s names no file that is not there", (page) => {
  const named = [...textOf(page).matchAll(/`([^`\s]+)`/g)]
    .map(([, name = ""]) => name)
    .filter((name) => rooms.test(name));
  expect(named.filter((name) => globSync(name, { cwd: root }).length === 0)).toEqual([]);
});

it("gives each decision a number of its own and a line in the list", () => {
  const records = globSync("docs/decisions/[0-9]*.md", { cwd: root }).map((path) => basename(path));
  const numbers = records.map((record) => Number(record.slice(0, 4)));
  expect(new Set(numbers).size).toBe(records.length);
  const list = textOf("docs/decisions/README.md");
  for (const [at, record] of records.entries()) {
    expect(list).toMatch(new RegExp(String.raw`^\| ${numbers[at]} \| \[.*\]\(${record}\) \|`, "m"));
  }
});
