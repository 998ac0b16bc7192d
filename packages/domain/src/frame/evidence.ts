import { z } from "zod";

/** Counts, so that it can be said as "31 of 44". */
const Had = z.strictObject({ had: z.int().min(0), of: z.int().min(0) });

/** 90 % interval; 1 is no difference. */
const Ratio = z.strictObject({ low: z.number(), estimate: z.number(), high: z.number() });

/**
 * What past projects say of one activity of the library: an association, never a cause.
 * `goes with going ahead` · `goes with not going ahead` the interval of the ratio is on one side of 1, and more than chance ·
 * `cannot be told from chance` · `not compared` nearly all comparable projects did it, or hardly any, or it came so late that it
 * may be a sign of the ending.
 */
export const ActivityEvidence = z.strictObject({
  libraryId: z.string(),
  /** What it is called in the past projects. */
  names: z.array(z.string()).min(1),
  /** The week by which it was mostly done; no ending is favoured by the choice. */
  week: z.int().min(1),
  /** Of the past projects still under way in that week: of those that went ahead later, and of those that ended otherwise. */
  ahead: Had,
  others: Had,
  goesWith: z.enum([
    "goes with going ahead",
    "goes with not going ahead",
    "cannot be told from chance",
    "not compared",
  ]),
  /** How many times as often projects went ahead in each week after it, at equal age, traits and everything else done. */
  ratio: Ratio.optional(),
  /** The share of such statements that must be expected to be chance. */
  q: z.number().optional(),
});
export type ActivityEvidence = z.infer<typeof ActivityEvidence>;

/** By the library's id of the activity. Of an activity that is not in it, past projects say nothing: the library stands. */
export type FrameEvidence = ReadonlyMap<string, ActivityEvidence>;

/** Whether past projects ask for the activity, beyond what can be told from chance. */
export const speaksFor = (evidence: ActivityEvidence | undefined): boolean =>
  evidence?.goesWith === "goes with going ahead";

/** How strongly: the lower end of the ratio, on a logarithmic scale, by how usual it was among those that went ahead. */
export const strengthOf = ({ ratio, ahead }: ActivityEvidence): number =>
  ratio && ahead.of > 0 ? Math.log(ratio.low) * (ahead.had / ahead.of) : 0;

/** In a sentence, with its counts. */
export function evidenceInWords({ week, ahead, others }: ActivityEvidence): string {
  const of = (it: ActivityEvidence["ahead"]): string => `${it.had} of ${it.of}`;
  return `Of your past projects still under way in week ${week}, ${of(ahead)} that later went ahead had done this by then, and ${of(others)} of those that ended otherwise.`;
}
