import type { Thing } from "@cairn/domain/kernel/area.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { sharing as sharingWords } from "../words/en/sharing.ts";

/** Kinds of things that people put into a project, in the order they are listed. */
export const listedKinds = [
  "situations",
  "statements",
  "impacts",
  "activities",
  "questions",
  "decisions",
  "approvals",
  "qualityRatings",
  "agreements",
  "dissents",
  "decisionRecords",
  "roadblocks",
  "pauses",
  "reopenings",
  "workingTimes",
  "absences",
  "blackouts",
  "holidayCalendars",
  "dateAnswers",
  "roundCounts",
  "revealedTexts",
  "people",
  "options",
  "criteria",
  "scoringRequests",
  "unknowns",
  "costTerms",
  "costLines",
  "costAdjustments",
  "causes",
  "doubts",
  "risks",
  "themes",
  "measures",
  "readings",
  "promises",
  "reviews",
  "lessons",
  "comments",
  "commitments",
  "onePagers",
  "supportNotes",
  "stances",
] as const satisfies readonly (keyof Project)[];
export type ListedKind = (typeof listedKinds)[number];

/** What a thing is called where it stands in a list: its title, its wording, or a person's name. */
export function wordsFor(kind: ListedKind, thing: Thing, nameOf: (id: PersonId) => string): string {
  if (kind === "people") return nameOf(thing.id as PersonId);
  const fields: Readonly<Record<string, unknown>> = thing;
  const said = ["title", "name", "text", "what", "reasons", "because", "audience"]
    .map((field) => fields[field])
    .find((it) => typeof it === "string");
  return typeof said === "string" ? said : sharingWords.kinds[kind];
}
