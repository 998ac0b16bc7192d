import { z } from "zod";

/** What the address says: which step, what is shown, and, for a seller, which of their processes the frame starts from. */
const FrameSearch = z.object({
  step: z.literal("situation").optional().catch(undefined),
  show: z.literal("open").optional().catch(undefined),
  process: z.uuid().optional().catch(undefined),
});
export type FrameSearch = z.infer<typeof FrameSearch>;

export function frameSearch(search: Readonly<Record<string, unknown>>): FrameSearch {
  return Object.fromEntries(Object.entries(FrameSearch.parse(search)).filter(([, value]) => value !== undefined));
}
