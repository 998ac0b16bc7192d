import { Filter } from "@cairn/contract/experience-filter.ts";
import { z } from "zod";

/** The parts of the page, in their order. */
export const parts = ["endings", "map", "stalls", "time", "findings", "record", "files"] as const;
export type Part = (typeof parts)[number];

/** What the address says: which part is looked at, which past projects, and which import or past project is open. */
const ExperienceSearch = z.object({
  part: z.enum(parts).optional().catch(undefined),
  base: Filter.shape.base.catch(undefined),
  ending: Filter.shape.ending.catch(undefined),
  from: Filter.shape.from.catch(undefined),
  to: Filter.shape.to.catch(undefined),
  trait: Filter.shape.trait.catch(undefined),
  word: Filter.shape.word.catch(undefined),
  /** An import that is being brought in or looked at. */
  import: z.uuid().optional().catch(undefined),
  /** Only past projects in which this was done. */
  activity: z.string().max(2000).optional().catch(undefined),
  /** One past project, by its number in the base. */
  journey: z.int().min(0).optional().catch(undefined),
});
export type ExperienceSearch = z.infer<typeof ExperienceSearch>;

export function experienceSearch(search: Readonly<Record<string, unknown>>): ExperienceSearch {
  return Object.fromEntries(Object.entries(ExperienceSearch.parse(search)).filter(([, value]) => value !== undefined));
}

export function filterOf({ base, ending, from, to, trait, word }: ExperienceSearch): Filter {
  return { base, ending, from, to, ...(trait !== undefined && word !== undefined && { trait, word }) };
}

/** Whether only some of the base's projects are looked at. */
export const isNarrowed = ({ ending, from, to, trait, word }: ExperienceSearch): boolean =>
  ending !== undefined || from !== undefined || to !== undefined || (trait !== undefined && word !== undefined);
