import { z } from "zod";
import { Title } from "../../kernel/text.ts";

/** What a readiness item is about, so that a low answer can name what helps. */
export const Topic = z.enum(["commitment", "confidence", "time", "skills", "load", "managers", "tools"]);
export type Topic = z.infer<typeof Topic>;

/** Answers on a scale go from 1 to so many. */
export const steps = 5;
export const mostOptions = 12;

const End = z.string().trim().min(1).max(60);

/** One thing a round asks. Scales and rankings are answered by everybody who answers; texts by whoever wants to. */
export const Item = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("scale"),
    text: Title,
    /** What 1 and 5 mean, in words. */
    low: End,
    high: End,
    topic: Topic.optional(),
  }),
  z.object({
    type: z.literal("ranking"),
    text: Title,
    options: z.array(Title).min(2).max(mostOptions),
  }),
  z.object({
    type: z.literal("text"),
    text: Title,
    /** How many separate texts one person may write. */
    upTo: z.int().min(1).max(10),
  }),
]);
export type Item = z.infer<typeof Item>;

/**
 * An answer to one item: a step of the scale from 1 to 5; the options' places in the list, the first choice first; or
 * texts. Which of them it must be, the item says.
 */
export const Answer = z.union([
  z.int().min(1).max(steps),
  z.array(z.int().min(0)).max(mostOptions),
  z.array(z.string().trim().min(1).max(300)).max(10),
]);
export type Answer = z.infer<typeof Answer>;

/** Does the answer answer this item? */
export function fits(item: Item, answer: Answer | undefined): boolean {
  if (answer === undefined || typeof answer === "number") return item.type === "scale" && answer !== undefined;
  if (item.type === "scale") return false;
  if (item.type === "ranking") {
    const places = new Set<unknown>(answer);
    return answer.length === item.options.length && item.options.every((_, at) => places.has(at));
  }
  return answer.length <= item.upTo && answer.every((text) => typeof text === "string");
}
