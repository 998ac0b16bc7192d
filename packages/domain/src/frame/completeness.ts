import { functions, type OrgFunction } from "../project/functions.ts";
import type { Job } from "../project/jobs.ts";
import type { Library, LibraryActivity } from "./experience.ts";
import type { PlanItem } from "./plan-items.ts";
import { mostImportantFirst, selectActivities } from "./select.ts";
import type { Situation } from "./situation.ts";
import { mostAlike, read } from "./wording.ts";

/** From this likeness of titles on, an activity written by hand counts as one of the library's: our choice. */
const sameActivity = 0.6;

/** Something that plans for such a situation contain and this one lacks, as a question: the answer may be no. */
export type Gap = {
  readonly libraryId: string;
  readonly job: Job;
  readonly title: string;
  readonly question: string;
  readonly why: string;
  /** What to ask first to find out. */
  readonly ask: string;
};

export type MissingFunction = {
  readonly function: OrgFunction;
  readonly question: string;
  /** The activities of the plan that ask for it, by library id. */
  readonly neededFor: readonly string[];
};

export type Completeness = {
  /** How many activities the library proposes for this situation. */
  readonly compared: number;
  /** How many of them the plan has, or has struck out with a reason. */
  readonly settled: number;
  /** Most important first: core, then by how strongly the situation calls for it. */
  readonly gaps: readonly Gap[];
  /** Functions that the plan's activities ask for and nobody on the project has, most needed first. */
  readonly missingFunctions: readonly MissingFunction[];
};

/**
 * What the library proposes for this situation and the plan lacks. Nothing is compared with other people's projects here:
 * "comparable" means what the library holds for such a situation.
 *
 * An item counts as there when it came from the library's activity, or when its title is alike enough. Struck out with a
 * reason counts as answered.
 *
 * @param onProject the functions of the people on the project
 */
export function checkCompleteness(
  plan: readonly PlanItem[],
  situation: Situation,
  library: Library,
  onProject: Iterable<OrgFunction>,
): Completeness {
  const expected = mostImportantFirst(selectActivities(situation, library, []).chosen);
  const present = libraryIdsIn(plan, library);
  const gaps = expected.filter(({ activity }) => !present.has(activity.id));
  return {
    compared: expected.length,
    settled: expected.length - gaps.length,
    gaps: gaps.map(({ activity, held }) => askFor(activity, held[0]?.because)),
    missingFunctions: missingFunctions(plan, library, new Set(onProject)),
  };
}

function askFor({ id, job, title, why, questions }: LibraryActivity, because: string | undefined): Gap {
  return {
    libraryId: id,
    job,
    title,
    question: `Nobody has been asked to do this yet: "${title}". Does that apply to you?`,
    why: because ?? why,
    ask: questions[0] ?? "",
  };
}

function missingFunctions(
  plan: readonly PlanItem[],
  library: Library,
  onProject: ReadonlySet<OrgFunction>,
): readonly MissingFunction[] {
  const present = libraryIdsIn(
    plan.filter(({ struckOut }) => struckOut === undefined),
    library,
  );
  return functions
    .filter((it) => !onProject.has(it))
    .flatMap((it) => {
      const [first, ...others] = library.activities.filter(({ id, people }) => present.has(id) && people.includes(it));
      if (!first) return [];
      const question = `Nobody on the project stands for "${it}" yet, which is asked for in "${first.title}"${more(others.length)}. Who could, or does that not apply to you?`;
      return [{ function: it, question, neededFor: [first, ...others].map(({ id }) => id) }];
    })
    .toSorted((a, b) => b.neededFor.length - a.neededFor.length);
}

function more(count: number): string {
  return count > 0 ? ` and ${count} more` : "";
}

/** The library's activities a plan has: those it came from, and for what was written by hand the most alike. */
export function libraryIdsIn(plan: readonly PlanItem[], library: Library): ReadonlySet<string> {
  const titles = library.activities.map(({ id, title }) => ({ id, reading: read(title) }));
  const ids = plan.map(({ libraryId, title }) => libraryId ?? mostAlike(read(title), titles, sameActivity)?.id);
  return new Set(ids.filter((id) => id !== undefined));
}
