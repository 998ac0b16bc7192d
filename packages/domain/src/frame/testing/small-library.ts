import type { Job } from "../../project/jobs.ts";
import type { Library, LibraryActivity, Translation } from "../experience.ts";
import { Situation } from "../situation.ts";

type Given = Pick<LibraryActivity, "id"> & Partial<LibraryActivity>;

/** An activity with nothing special about it: usual, carried by the customer, waiting for nothing. */
export function activityOf(given: Given): LibraryActivity {
  return {
    job: "own",
    title: `Do the work called ${given.id}`,
    why: `Because ${given.id} is worth doing.`,
    firstStep: `Take the first step of ${given.id}.`,
    carriedBy: "customer",
    people: ["lead"],
    watchFor: `What goes wrong with ${given.id}.`,
    signOfFailure: `What one sees of ${given.id}.`,
    doneWhen: `Somebody else can see ${given.id}.`,
    questions: [`What about ${given.id}?`, `Who does ${given.id}?`, `When is ${given.id} due?`],
    effort: "hours",
    waitsFor: [],
    weight: "usual",
    when: [],
    source: "practice",
    ...given,
  };
}

export function libraryOf(activities: readonly Given[], translations: readonly Translation[] = []): Library {
  return { version: "test", activities: activities.map(activityOf), translations };
}

/** Two-digit ids from `first` on. */
export function idsFrom(first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `A${String(first + at).padStart(2, "0")}`);
}

export function manyOf(
  first: number,
  count: number,
  all: Partial<LibraryActivity> & { readonly job?: Job } = {},
): Given[] {
  return idsFrom(first, count).map((id) => ({ id, ...all }));
}

/** A small, quiet project in which something will be bought. */
export function situationOf(given: Partial<Situation> = {}): Situation {
  const quiet = { tryingTo: "Answer every letter within a week", kind: "new way of working", reach: "up to 10" };
  return Situation.parse({ ...quiet, size: "small", buying: "yes", finishing: "usually on time", ...given });
}
