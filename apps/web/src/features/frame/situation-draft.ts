import { Situation } from "@cairn/domain/frame/situation.ts";
import { z } from "zod";

/** The situation while it is being written: what has not been answered is missing, and lists are lines. */
const SituationDraft = z.object({
  tryingTo: z.string().catch(""),
  affected: z.string().catch(""),
  kind: Situation.shape.kind.optional().catch(undefined),
  reach: Situation.shape.reach.optional().catch(undefined),
  size: Situation.shape.size.optional().catch(undefined),
  buying: Situation.shape.buying.optional().catch(undefined),
  rules: z.array(z.string()).catch([]),
  dateOn: z.string().catch(""),
  dateWhy: z.string().catch(""),
  finishing: Situation.shape.finishing.optional().catch(undefined),
});
export type SituationDraft = z.infer<typeof SituationDraft>;
export type SituationField = keyof SituationDraft;

/** What still has to be said about a field before the situation is whole. */
export type SituationProblem = "choose" | "too short" | "why missing" | "date missing";

export function draftOf(situation: Situation | undefined): SituationDraft {
  const { affected, dateThatMatters, ...rest } = situation ?? { affected: [], dateThatMatters: undefined };
  return SituationDraft.parse({
    ...rest,
    affected: affected.join("\n"),
    dateOn: dateThatMatters?.on,
    dateWhy: dateThatMatters?.why,
  });
}

/** A draft as text, so that it can be kept and compared. */
export const written = (draft: SituationDraft): string => JSON.stringify(SituationDraft.parse(draft));

/** Reads a kept draft; what cannot be read any more is asked again. */
export function readDraft(text: string): SituationDraft {
  try {
    return SituationDraft.parse(JSON.parse(text));
  } catch {
    return draftOf(undefined);
  }
}

/** The situation that a draft says, or what is still missing, by field. */
export function situationIn(
  draft: SituationDraft,
):
  | { readonly situation: Situation }
  | { readonly problems: Readonly<Partial<Record<SituationField, SituationProblem>>> } {
  const { affected, dateOn, dateWhy, ...rest } = draft;
  const groups = affected
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const dated = dateOn !== "" || dateWhy.trim() !== "";
  const parsed = Situation.safeParse({
    ...rest,
    affected: groups,
    ...(dated ? { dateThatMatters: { on: dateOn, why: dateWhy } } : {}),
  });
  if (parsed.success) return { situation: parsed.data };
  const problems = Object.fromEntries(parsed.error.issues.map(({ path }) => problemAt(path.join("."))));
  return { problems };
}

function problemAt(path: string): readonly [SituationField, SituationProblem] {
  if (path === "dateThatMatters.on") return ["dateOn", "date missing"];
  if (path === "dateThatMatters.why") return ["dateWhy", "why missing"];
  const field = SituationDraft.keyof().safeParse(path.split(".")[0]);
  if (!field.success || field.data === "tryingTo") return ["tryingTo", "too short"];
  return [field.data, field.data === "affected" ? "too short" : "choose"];
}
