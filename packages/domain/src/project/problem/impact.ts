import { z } from "zod";
import type { Thing } from "../../kernel/area.ts";
import { PersonId } from "../../kernel/ids.ts";
import { Title } from "../../kernel/text.ts";
import { Confidence } from "../confidence.ts";

export const ImpactFields = z.object({
  what: Title,
  /** Whom it touches, in the customer's words. */
  whom: Title.optional(),
  /** One case in ten lies below `low`, one in ten above `high`; same unit. */
  low: z.number().finite().optional(),
  likely: z.number().finite().optional(),
  high: z.number().finite().optional(),
  /** What is counted, as in "hours". */
  unit: z.string().trim().min(1).max(60).optional(),
  /** How often it comes to that. Lines from before periods were asked for carry it in their unit. */
  period: z.enum(["once", "a day", "a week", "a month", "a year"]).optional(),
  /** Who answers for the figures. */
  ownerId: PersonId.optional(),
  confidence: Confidence.optional(),
  /** Where the figures come from. */
  source: Title.optional(),
});

/** One line of impact: what it costs or hinders, as a range. */
export type Impact = Thing & z.infer<typeof ImpactFields> & { readonly addedBy: PersonId };

/** Changing an impact says all of it anew. */
export const nothingSaid = {
  whom: undefined,
  low: undefined,
  likely: undefined,
  high: undefined,
  unit: undefined,
  period: undefined,
  ownerId: undefined,
  confidence: undefined,
  source: undefined,
};

/** Do the figures that are given rise from low to high? */
export function isRising({ low, likely, high }: Pick<Impact, "low" | "likely" | "high">): boolean {
  const given = [low, likely, high].filter((value) => value !== undefined);
  return given.every((value, at) => at === 0 || value >= (given[at - 1] ?? value));
}
