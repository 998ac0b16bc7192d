import type { PastAnswers } from "@cairn/contract/evidence.ts";
import type { Answer } from "@cairn/domain/project/answers.ts";
import { shareOf } from "@cairn/evidence/shares/wilson.ts";

/** Fewer say nothing, and would as good as name the project. */
const leastProjects = 5;

/** How often each was struck out, among the projects that answered it. */
export function tallyOf(projects: readonly (readonly Answer[])[]): PastAnswers["answers"] {
  return [...Map.groupBy(projects.flat(), ({ libraryId }) => libraryId)]
    .map(([libraryId, all]) => ({
      libraryId,
      struckOut: all.filter(({ answer }) => answer === "struck out").length,
      of: all.length,
    }))
    .filter(({ struckOut, of }) => of >= leastProjects && struckOut > 0)
    .map(({ libraryId, struckOut, of }) => ({ libraryId, struckOut, share: shareOf(struckOut, of) }))
    .toSorted((one, other) => (one.libraryId < other.libraryId ? -1 : 1));
}
