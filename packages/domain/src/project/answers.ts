import { compare } from "../kernel/order.ts";
import type { Project } from "./project.ts";
import { kept } from "./standing.ts";

/** What a project made of something of the library that was proposed to it. */
export type Answer = { readonly libraryId: string; readonly answer: "taken" | "struck out" };

/**
 * The answers of a project to what was proposed to it, without the reasons, which are its own words. What still waits has no
 * answer; what was struck out once and is in the plan now was taken.
 */
export function answersOf(project: Project): readonly Answer[] {
  const answers = new Map<string, Answer["answer"]>();
  for (const { libraryId, status } of kept(project.activities)) {
    if (libraryId === undefined || status === "proposed" || answers.get(libraryId) === "taken") continue;
    answers.set(libraryId, status === "struck out" ? "struck out" : "taken");
  }
  return [...answers]
    .map(([libraryId, answer]) => ({ libraryId, answer }))
    .toSorted((one, other) => compare(one.libraryId, other.libraryId));
}
