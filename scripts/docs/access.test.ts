import { readFileSync } from "node:fs";
import { accessAsMarkdown } from "@cairn/domain/access/table.ts";
import { expect, it } from "vitest";
import { accessPage } from "./access.ts";

it("the page on who may do what says what the policy says; if not, run `npm run fix`", () => {
  expect(readFileSync(accessPage, "utf8")).toBe(accessAsMarkdown());
});
