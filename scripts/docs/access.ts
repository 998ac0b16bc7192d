// Writes docs/access.md from the policy and the commands: `npm run fix` does it, a test says when it is out of date.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessAsMarkdown } from "@cairn/domain/access/table.ts";
import { root } from "../steps/root.ts";

export const accessPage = join(root, "docs", "access.md");

if (import.meta.main) writeFileSync(accessPage, accessAsMarkdown());
