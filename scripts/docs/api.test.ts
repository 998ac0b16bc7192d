import { readFileSync } from "node:fs";
import { join } from "node:path";
import { idempotencyHeader } from "@cairn/contract/commands.ts";
import { failureCodes, statusOf } from "@cairn/contract/failures.ts";
import { expect, it } from "vitest";
import { root } from "../steps/root.ts";

const page = readFileSync(join(root, "docs/api.md"), "utf8");

it("lists every failure with its status, and no other", () => {
  const listed = [...page.matchAll(/^\| `([a-z_]+)` \| (\d{3}) \| .+ \|$/gm)].map(([, code, status]) => [
    code,
    Number(status),
  ]);
  expect(Object.fromEntries(listed)).toEqual(statusOf);
  expect(listed).toHaveLength(failureCodes.length);
});

it("names the header for what is to be carried out once", () => {
  expect(page).toContain(`\`${idempotencyHeader}\``);
});
