import { Line, mostExitCriteria, mostStageActivities, SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import { z } from "zod";

/** A stage while it is edited: lists as lines, the win probability as it is typed, in percent. */
const StageDraft = z.object({
  /** Tells the stages apart while they are moved. */
  key: z.string(),
  name: z.string(),
  percent: z.string(),
  activities: z.string(),
  exitCriteria: z.string(),
});
export type StageDraft = z.infer<typeof StageDraft>;

/** A process while it is edited. `from` is the version that was the newest when editing began, 0 for a new process. */
export const ProcessDraft = z.object({ from: z.int().min(0), name: z.string(), stages: z.array(StageDraft) });
export type ProcessDraft = z.infer<typeof ProcessDraft>;

export type DraftProblem = "name" | "stageName" | "noStage" | "probability" | "tooMany" | "tooLong";

/** Problems by place: `name`, `stages`, or `<stage key>.<field>`. */
export type DraftProblems = Readonly<Record<string, DraftProblem>>;

export const mostLines = { activities: mostStageActivities, exitCriteria: mostExitCriteria } as const;

/** Shares are kept, percents are shown: 0.07 is "7", 0.125 is "12.5". */
export const percentOf = (share: number): string => String(Number((share * 100).toPrecision(12)));

/** @returns the share, 0 to 1; `undefined` when nothing is typed or it cannot be read; a comma is a point */
export function shareOf(percent: string): number | undefined {
  const typed = percent.trim().replace(",", ".").replace(/\s*%$/, "");
  if (!/^\d+(\.\d+)?$/.test(typed)) return undefined;
  const share = Number((Number(typed) / 100).toPrecision(12));
  return share <= 1 ? share : undefined;
}

export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** @param newKey makes a key for each stage */
export function draftOf({ name, stages }: SalesProcess, from: number, newKey: () => string): ProcessDraft {
  return {
    from,
    name,
    stages: stages.map((stage) => ({
      key: newKey(),
      name: stage.name,
      percent: stage.winProbability === undefined ? "" : percentOf(stage.winProbability),
      activities: stage.activities.join("\n"),
      exitCriteria: stage.exitCriteria.join("\n"),
    })),
  };
}

export function emptyStage(key: string): StageDraft {
  return { key, name: "", percent: "", activities: "", exitCriteria: "" };
}

/** The process that a draft says, or what keeps it from being one. */
export function processIn(
  draft: ProcessDraft,
): { readonly process: SalesProcess } | { readonly problems: DraftProblems } {
  const problems = problemsIn(draft);
  if (Object.keys(problems).length > 0) return { problems };
  const stages = draft.stages.map(({ name, percent, activities, exitCriteria }) => ({
    name,
    winProbability: shareOf(percent),
    activities: linesOf(activities),
    exitCriteria: linesOf(exitCriteria),
  }));
  return { process: SalesProcess.parse({ name: draft.name, stages }) };
}

function problemsIn({ name, stages }: ProcessDraft): DraftProblems {
  return Object.fromEntries([
    ...(isLine(name) ? [] : [["name", "name"] as const]),
    ...(stages.length === 0 ? [["stages", "noStage"] as const] : []),
    ...stages.flatMap(problemsInStage),
  ]);
}

function problemsInStage(stage: StageDraft): readonly (readonly [string, DraftProblem])[] {
  const { key, name, percent } = stage;
  const inLines = (["activities", "exitCriteria"] as const).flatMap((field) => {
    const problem = problemInLines(linesOf(stage[field]), mostLines[field]);
    return problem ? [[`${key}.${field}`, problem] as const] : [];
  });
  return [
    ...(isLine(name) ? [] : [[`${key}.name`, "stageName"] as const]),
    ...(percent.trim() !== "" && shareOf(percent) === undefined ? [[`${key}.percent`, "probability"] as const] : []),
    ...inLines,
  ];
}

function problemInLines(lines: readonly string[], most: number): DraftProblem | undefined {
  if (lines.length > most) return "tooMany";
  return lines.every(isLine) ? undefined : "tooLong";
}

const isLine = (text: string): boolean => Line.safeParse(text).success;

/** The stage at one place moved to another; places outside change nothing. */
export function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const rest = [...all];
  if (to < 0 || to >= all.length) return rest;
  rest.splice(to, 0, ...rest.splice(from, 1));
  return rest;
}
