import { Day } from "@cairn/domain/kernel/days.ts";
import { z } from "zod";

// On its own, since the web needs it for addresses on every screen, long before anybody looks at past projects.

/** How projects end, in the glossary's words. Whoever is none of these is still open. */
export const Ending = z.enum(["realised", "committed", "chose another", "chose not to act", "no decision"]);
export type Ending = z.infer<typeof Ending>;

/** `own`: what the organisation imported; `sample`: what comes with Cairn. Left out: own if there is any. */
export const Base = z.enum(["own", "sample"]).optional();

/** Which journeys are looked at; what is left out does not matter. */
export const Filter = z.object({
  base: Base,
  /** How they ended. */
  ending: z.union([Ending, z.literal("still open")]).optional(),
  /** When they began. */
  from: Day.optional(),
  to: Day.optional(),
  /** A trait, and its word; or, of a number, `low` to `high`. */
  trait: z.string().max(500).optional(),
  word: z.string().max(2000).optional(),
  low: z.coerce.number<number>().optional(),
  high: z.coerce.number<number>().optional(),
});
export type Filter = z.infer<typeof Filter>;
