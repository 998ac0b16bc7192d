import { z } from "zod";

/** What the address says: which process and version is looked at, and whether it is read, edited, begun from the example or imported. */
const ProcessSearch = z.object({
  process: z.uuid().optional().catch(undefined),
  version: z.int().min(1).optional().catch(undefined),
  doing: z.enum(["edit", "example", "import"]).optional().catch(undefined),
});
export type ProcessSearch = z.infer<typeof ProcessSearch>;

export function processSearch(search: Readonly<Record<string, unknown>>): ProcessSearch {
  return Object.fromEntries(Object.entries(ProcessSearch.parse(search)).filter(([, value]) => value !== undefined));
}
