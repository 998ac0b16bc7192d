import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../steps/root.ts";

const guides = globSync("docs/guide/*.md", { cwd: root }).toSorted();
const words = globSync("apps/web/src/words/en/**/*.ts", { cwd: root })
  .map((path) => readFileSync(join(root, path), "utf8"))
  .join("\n");

/** In a guide, bold is what stands on a screen; three dots at its end stand for a name. */
const isOnAScreen = (bold: string): boolean => words.includes(bold) || words.includes(bold.replace(/ …$/, " ${"));

it("finds the guides", () => {
  expect(guides.map((guide) => guide.replace(/.*\//, ""))).toEqual([
    "admin.md",
    "lead.md",
    "member.md",
    "past-projects.md",
    "seller.md",
  ]);
});

it.each(guides)("%s calls things what the screens call them", (guide) => {
  const text = readFileSync(join(root, guide), "utf8").replaceAll(/\s+/g, " ");
  const bold = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, said = ""]) => said);
  expect(bold.length).toBeGreaterThan(5);
  expect(bold.filter((said) => !isOnAScreen(said))).toEqual([]);
});
