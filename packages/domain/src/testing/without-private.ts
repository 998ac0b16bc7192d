import { isRefusal, type Refusal } from "../kernel/refusal.ts";
import { type SpaceId, sees, type Viewer } from "../kernel/space.ts";
import { findIn } from "../project/submit.ts";
import { subjectOf } from "../project/undo.ts";
import type { Intent } from "./commands.ts";
import { textMark } from "./inputs/drawing.ts";
import { playStep, type Step, stepOf } from "./play.ts";
import type { Kept, World } from "./world.ts";

/**
 * What became of the course of a project that somebody must not see: `dropped`, as if it had never been, or `reworded`,
 * with other private texts in its place.
 */
export type Instead = "dropped" | "reworded";

/** A step, what it came to, and the space it was about. */
export type Witnessed = {
  readonly step: Step;
  readonly came: readonly Kept[] | Refusal;
  readonly at: SpaceId | undefined;
};

/** The course as it was played, and the things that came before the viewer from where they do not see. */
export type Course = { readonly played: readonly Witnessed[]; readonly brought: ReadonlySet<string> };

export function playWitnessed(world: World, intents: readonly Intent[], viewer: Viewer): Course {
  const brought = new Set<string>();
  const played = intents.map((intent, index) => {
    const step = stepOf(world, intent);
    const at = spaceOf(step, world);
    const came = playStep(world, step, index);
    for (const { type, space, id, from } of isRefusal(came) ? [] : came) {
      if (type === "thingCame" && sees(viewer, space) && !sees(viewer, from as SpaceId)) brought.add(id as string);
    }
    return { step, came, at };
  });
  return { played, brought };
}

/** The space a step is about, if it is about one: where it writes, or where the thing lies that it names first. */
function spaceOf(step: Step, world: World): SpaceId | undefined {
  if ("undone" in step) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...step.input };
  if (typeof fields["space"] === "string") return fields["space"] as SpaceId;
  const subject = Object.values(fields).find((value) => typeof value === "string");
  const found = subject === undefined ? undefined : findIn(world.view(step.actor), subject);
  return found?.thing.space;
}

const seesTheSame = (one: Viewer, other: Viewer): boolean => one.side === other.side && one.inside === other.inside;

const subjectsOf = (events: readonly Kept[]): Set<string> => new Set(events.map(subjectOf));

/**
 * The same course without what lies where the viewer does not see. Two things stay, because they are no secret any more:
 * what was later brought before the viewer, and what those did who see what the viewer sees.
 */
export function withoutPrivate({ played, brought }: Course, viewer: Viewer, instead: Instead): (Step | undefined)[] {
  const known = withCompany(played, brought);
  const isSecret = (it: Witnessed): boolean => {
    if (seesTheSame(it.step.actor, viewer)) return false;
    if (isRefusal(it.came)) return it.at !== undefined && !sees(viewer, it.at);
    if (it.came.some(({ space }) => sees(viewer, space))) return false;
    return [...subjectsOf(it.came)].every((id) => !known.has(id));
  };
  const mixed = new Set(
    played.filter((it) => isMixed(it, viewer)).map(({ came }) => (isRefusal(came) ? "" : came[0]?.commandId)),
  );
  return played.map((it) => {
    const { step, came } = it;
    // A refused undo of what went both ways was refused for what the thing says where the viewer does not see it.
    if ("undone" in step) return isRefusal(came) && mixed.has(step.undone) ? undefined : step;
    // With another text, what was refused might be carried out.
    if (isSecret(it)) return instead === "dropped" || isRefusal(came) ? undefined : reworded(step);
    return step;
  });
}

/**
 * These things, all that came into the world in one command with them, and all that they were ever said to lean on:
 * what they say themselves is no secret once they are shared.
 */
function withCompany(played: readonly Witnessed[], brought: ReadonlySet<string>): ReadonlySet<string> {
  const known = new Set(brought);
  const companies = played.map(({ step, came }) => {
    const subjects = isRefusal(came) ? [] : came.map(subjectOf);
    return { subjects, named: "undone" in step || subjects.length === 0 ? [] : idsIn(step.input) };
  });
  for (let size = -1; size !== known.size; ) {
    size = known.size;
    for (const { subjects, named } of companies) {
      if (subjects.some((id) => known.has(id))) for (const id of [...subjects, ...named]) known.add(id);
    }
  }
  return known;
}

const idsIn = (input: object): string[] =>
  JSON.stringify(input).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];

const isMixed = (it: Witnessed, viewer: Viewer): boolean =>
  !isRefusal(it.came) && it.came.some(({ space }) => !sees(viewer, space));

/** The same step saying something else. */
function reworded(step: Step): Step {
  if ("undone" in step) return step;
  const reword = (value: unknown): unknown => {
    if (typeof value === "string") return value.startsWith(textMark) ? `other ${value}` : value;
    if (Array.isArray(value)) return value.map(reword);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, it]) => [field, field === "from" ? it : reword(it)]));
  };
  return { ...step, input: reword(step.input) as object };
}

/** Everything somebody can get hold of, as bytes. */
export function bytesFor(viewer: Viewer, world: World): string {
  return JSON.stringify({
    logs: [...world.logs(viewer)],
    folds: [...world.folds(viewer)],
    view: world.view(viewer),
    history: world.history(viewer),
  });
}
