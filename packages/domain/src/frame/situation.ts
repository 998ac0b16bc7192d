import { z } from "zod";
import { Day } from "../kernel/days.ts";

export const KindOfChange = z.enum([
  "new way of working",
  "new system",
  "replace a system",
  "new service or supplier",
  "reorganisation",
  "meet a rule",
]);

/** How many people will have to work differently. */
export const Reach = z.enum(["up to 10", "11 to 50", "51 to 250", "more than 250"]);

export const Size = z.enum(["small", "medium", "large"]);

/** Whether something is likely to be bought on the way. */
export const Buying = z.enum(["yes", "perhaps", "no"]);

export const RuleUnder = z.enum([
  "personal data",
  "information security",
  "public procurement",
  "financial controls",
  "staff consultation",
  "accessibility",
  "records keeping",
  "industry regulation",
]);

/** How projects usually get finished in this organisation, in the customer's own judgement. */
export const Finishing = z.enum(["usually on time", "usually late", "often stall", "hard to say"]);

/** The customer's situation: what framing starts from. Written by the customer, or for them by a seller holding the project in trust. */
export const Situation = z.object({
  /** What they are trying to get done, in one sentence. */
  tryingTo: z.string().trim().min(8).max(300),
  kind: KindOfChange,
  /** Groups of people who are affected, in the customer's words. */
  affected: z.array(z.string().trim().min(1).max(120)).max(20).default([]),
  reach: Reach,
  size: Size,
  buying: Buying,
  rules: z.array(RuleUnder).max(8).default([]),
  /** The date that matters to the customer and what happens if it slips. */
  dateThatMatters: z.object({ on: Day, why: z.string().trim().min(1).max(300) }).optional(),
  finishing: Finishing,
});
export type Situation = z.infer<typeof Situation>;
