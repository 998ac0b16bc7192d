import { Carrier, type LibraryActivity } from "@cairn/domain/frame/experience.ts";
import { Job } from "@cairn/domain/project/jobs.ts";

/** What the reader looks for; it stands in the address. */
export type LibrarySearch = {
  readonly words?: string | undefined;
  readonly job?: Job | undefined;
  readonly by?: Carrier | undefined;
};

/** Reads the search from an address; what makes no sense is left out. */
export function librarySearch(search: Readonly<Record<string, unknown>>): LibrarySearch {
  const { words, job, by } = search;
  return {
    ...(typeof words === "string" && words !== "" ? { words: words.slice(0, 200) } : {}),
    ...(Job.safeParse(job).success ? { job: Job.parse(job) } : {}),
    ...(Carrier.safeParse(by).success ? { by: Carrier.parse(by) } : {}),
  };
}

/** The activities that are meant, in the order of the library. Every word must occur somewhere in the activity's text. */
export function activitiesFor(
  activities: readonly LibraryActivity[],
  { words = "", job, by }: LibrarySearch,
): readonly LibraryActivity[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return activities.filter(
    (activity) =>
      (job === undefined || activity.job === job) &&
      (by === undefined || activity.carriedBy === by) &&
      wanted.every((word) => textOf(activity).includes(word)),
  );
}

function textOf({ title, why, firstStep, watchFor, signOfFailure, doneWhen, questions }: LibraryActivity): string {
  return [title, why, firstStep, watchFor, signOfFailure, doneWhen, ...questions].join(" ").toLocaleLowerCase();
}
