import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { settingsFrom } from "../../apps/server/src/settings.ts";
import { root } from "../steps/root.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const source = readFileSync(join(root, "apps/server/src/settings.ts"), "utf8");

it("has a row in README for every setting, and no other", () => {
  const known = [...source.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = ""]) => name);
  const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name = ""]) => name);
  expect(known.length).toBeGreaterThan(5);
  expect(listed.toSorted()).toEqual(known.toSorted());
});

it("tells the defaults as they are", () => {
  const { port, address, publicUrl, mailFrom } = settingsFrom({});
  const defaultOf = (name: string) => new RegExp(String.raw`^\| \`${name}\` \| ([^|]*) \|`, "m").exec(readme)?.[1];
  expect(defaultOf("CAIRN_PORT")).toBe(`\`${port}\``);
  expect(defaultOf("CAIRN_ADDRESS")).toBe(`\`${address}\``);
  expect(defaultOf("CAIRN_PUBLIC_URL")).toContain(`\`${publicUrl}\``);
  expect(defaultOf("CAIRN_MAIL_FROM")).toContain(`\`${mailFrom.replace("localhost", "HOST")}\``);
});
