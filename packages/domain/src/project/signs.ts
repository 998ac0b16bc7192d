import type { Collection } from "../kernel/area.ts";
import { type Day, dayOf, daysBetween } from "../kernel/days.ts";
import type { PersonId } from "../kernel/ids.ts";
import { isCustomersOwn } from "../kernel/space.ts";
import type { OrgFunction } from "./functions.ts";
import type { Activity } from "./plan/activity.ts";
import type { Project } from "./project.ts";
import { isOpen, kept, missingFunctions, planned } from "./standing.ts";
import type { Logged } from "./undo.ts";

/** Starting guesses from practice, not measured: to be replaced by what past projects show. */
export const startingGuesses = {
  /** Days without anything from anybody who owns open work. */
  quietDays: 14,
  /** Times the due day of one activity was moved. */
  dateMoves: 2,
  /** Share of the open activities, 0 to 1, that one person owns; more than this is a sign. */
  shareOfOne: 0.4,
  /** Open activities from which a share says something. */
  leastForShare: 5,
  /** Times one question was opened again. */
  reopenings: 3,
  /** Activities from which "all of them" or "none of them" says something. */
  leastForAll: 3,
} as const;

/** Something that often goes before trouble, with the facts it was seen by. A sign is a question to ask, no verdict. */
export type Sign =
  | { readonly sign: "quiet"; readonly days: number; readonly owners: readonly PersonId[] }
  | { readonly sign: "dates moved"; readonly activity: Activity; readonly times: number }
  | { readonly sign: "one carries much"; readonly who: PersonId; readonly owns: number; readonly of: number }
  | { readonly sign: "function missing"; readonly functions: readonly OrgFunction[] }
  | { readonly sign: "decider silent"; readonly who: PersonId }
  | { readonly sign: "question reopened"; readonly questionId: string; readonly text: string; readonly times: number }
  | { readonly sign: "only the seller finishes"; readonly finished: number }
  | { readonly sign: "nothing private"; readonly activities: number }
  | { readonly sign: "no baseline"; readonly exploring: number };

/**
 * The signs that can be told from what happened, as far as the viewer sees it. Whether somebody opened a page is not
 * recorded, so it is no sign here.
 *
 * @param log the events the viewer sees, oldest first
 * @param needed the functions that a frame for this situation asks for
 * @param customer whether it is the customer's view: only they can tell that nothing is private
 */
export function signs(
  project: Project,
  log: readonly Logged[],
  {
    today,
    needed,
    customer,
  }: { readonly today: Day; readonly needed: Iterable<OrgFunction>; readonly customer: boolean },
): readonly Sign[] {
  return [
    ...quiet(project, log, today),
    ...datesMoved(project, log),
    ...oneCarriesMuch(project),
    ...functionMissing(project, needed),
    ...silentDeciders(project, log),
    ...questionsReopened(project, log),
    ...onlySellerFinishes(project),
    ...(customer ? nothingPrivate(project) : []),
    ...noBaseline(project),
  ];
}

function quiet(project: Project, log: readonly Logged[], today: Day): Sign[] {
  const owners = [...new Set(openWork(project).flatMap(({ ownerId }) => ownerId ?? []))];
  const last = log.findLast(({ by }) => owners.includes(by)) ?? log[0];
  if (owners.length === 0 || !last) return [];
  const days = daysBetween(dayOf(last.at), today);
  return days >= startingGuesses.quietDays ? [{ sign: "quiet", days, owners }] : [];
}

const openWork = (project: Project): readonly Activity[] => planned(project).filter(isOpen);

/** The first due day is set, not moved. */
function datesMoved(project: Project, log: readonly Logged[]): Sign[] {
  const set = new Map<string, number>();
  for (const event of log) {
    const id = String(event["activityId"]);
    const due = event.type === "activityAdded" ? event["due"] : dueIn(event["changes"]);
    if (due !== undefined) set.set(id, (set.get(id) ?? 0) + 1);
  }
  return openWork(project).flatMap((activity) => {
    const times = (set.get(activity.id) ?? 0) - 1;
    return times >= startingGuesses.dateMoves ? [{ sign: "dates moved" as const, activity, times }] : [];
  });
}

const dueIn = (changes: unknown): unknown =>
  typeof changes === "object" && changes !== null && "due" in changes ? changes.due : undefined;

function oneCarriesMuch(project: Project): Sign[] {
  const open = openWork(project);
  if (open.length < startingGuesses.leastForShare) return [];
  const owned = Map.groupBy(open, ({ ownerId }) => ownerId);
  return [...owned].flatMap(([who, { length: owns }]) =>
    who !== undefined && owns / open.length > startingGuesses.shareOfOne
      ? [{ sign: "one carries much" as const, who, owns, of: open.length }]
      : [],
  );
}

function functionMissing(project: Project, needed: Iterable<OrgFunction>): Sign[] {
  const missing = missingFunctions(project, needed);
  return missing.length > 0 ? [{ sign: "function missing", functions: missing }] : [];
}

function silentDeciders(project: Project, log: readonly Logged[]): Sign[] {
  const heard = new Set(log.map(({ by }) => by));
  return kept(project.people)
    .filter(({ id, part, left }) => part === "decides" && !left && !heard.has(id as PersonId))
    .map(({ id }) => ({ sign: "decider silent", who: id as PersonId }));
}

function questionsReopened(project: Project, log: readonly Logged[]): Sign[] {
  const reopened = Map.groupBy(
    log.filter(({ type }) => type === "answerTakenBack"),
    (event) => String(event["questionId"]),
  );
  return kept(project.questions).flatMap(({ id, text }) => {
    const times = reopened.get(id)?.length ?? 0;
    return times >= startingGuesses.reopenings
      ? [{ sign: "question reopened" as const, questionId: id, text, times }]
      : [];
  });
}

function onlySellerFinishes(project: Project): Sign[] {
  const done = planned(project).filter(({ status }) => status === "done");
  const bySeller = done.filter(({ carriedBy, doneBy }) => {
    const side = project.people[doneBy ?? ""]?.side;
    return side === undefined ? carriedBy === "a seller" : side !== "customer";
  });
  if (done.length < startingGuesses.leastForAll || bySeller.length < done.length) return [];
  return [{ sign: "only the seller finishes", finished: done.length }];
}

/** The real plan may then be somewhere else. */
function nothingPrivate(project: Project): Sign[] {
  const all = planned(project);
  const { people: _people, confidants: _confidants, learnings: _learnings, ...things } = project;
  const anything = Object.values<Collection>(things).some((rows) =>
    kept(rows).some(({ space }) => isCustomersOwn(space)),
  );
  if (all.length < startingGuesses.leastForAll || anything) return [];
  return [{ sign: "nothing private", activities: all.length }];
}

/** Ways to go are looked at, and nothing says in figures what the problem costs today. */
function noBaseline(project: Project): Sign[] {
  const exploring = planned(project).filter(({ job, status }) => job === "explore" && status !== "planned");
  const figures = kept(project.impacts).some(({ low, likely, high }) => (low ?? likely ?? high) !== undefined);
  return exploring.length > 0 && !figures ? [{ sign: "no baseline", exploring: exploring.length }] : [];
}
