import { conditionInWords, holds } from "./condition.ts";
import { type FrameEvidence, speaksFor } from "./evidence.ts";
import type { Library, LibraryActivity } from "./experience.ts";
import type { Situation } from "./situation.ts";

/** No plan is proposed with fewer activities (if the library has as many) or with more. The product's promise, and a choice. */
export const leastActivities = 15;
export const mostActivities = 60;
/** The most that a situation asks for by itself, by the size of the project. A choice: it leaves room for what a seller's process needs. */
export const mostForSituation: Readonly<Record<Situation["size"], number>> = { small: 50, medium: 50, large: 55 };

/** An activity of the library, and how strongly the situation asks for it. */
export type Weighed = {
  readonly activity: LibraryActivity;
  /** The conditions of the activity that hold, in the order of the library. */
  readonly held: LibraryActivity["when"];
  readonly called: boolean;
  /** How many activities that are called for wait for it. */
  readonly waitedForBy: number;
  readonly points: number;
};

export type Selection = {
  /** What is proposed, in the order of the library. */
  readonly chosen: readonly Weighed[];
  /** Everything else, in the order of the library, each with the reason. */
  readonly leftOut: readonly (Weighed & { readonly because: string })[];
  /** Ids of those that were added only to reach the least number. */
  readonly filled: ReadonlySet<string>;
};

/**
 * Which activities are proposed.
 *
 * The situation calls for every core activity, for a usual one in medium and large projects or where one of its conditions
 * holds, and for a situational one where a condition holds. Past projects call for what goes with going ahead, beyond what
 * can be told from chance; they never speak against an activity, since an association is no cause. Points say how strongly:
 * 2 for each condition that holds and names a rule, 1 for each other that holds, 2 if past projects call for it, 1 if the
 * activity is situational, 1 for each activity called for that waits for it. Above the most for the project's size, the one with the fewest points is left out until the rest fits; of equals
 * the one in the fullest job, then the one that fewest wait for, then the later in the library. Core activities stay as
 * long as anything else can go.
 *
 * What the stages of a seller's process need is added to that, stage by stage, as far as the most for any plan allows. It
 * never displaces what the situation calls for, and adds nothing where nothing will be bought.
 *
 * Below the least, usual and then situational activities are added in the order of the library.
 *
 * @param needed ids that the stages of a seller's process need, in the order of the stages
 */
export function selectActivities(
  situation: Situation,
  library: Library,
  needed: readonly string[],
  evidence: FrameEvidence = new Map(),
): Selection {
  const weighed = weigh(situation, library, evidence);
  const fit = trim(
    weighed.filter(({ called }) => called),
    mostForSituation[situation.size],
  );
  const rest = weighed.filter((it) => !fit.includes(it));
  const forStages =
    situation.buying === "no" ? [] : needed.flatMap((id) => rest.find((it) => it.activity.id === id) ?? []);
  const asked = [...fit, ...forStages].slice(0, mostActivities);
  const fill = toFill(rest, leastActivities - asked.length, asked);
  const chosen = new Set([...asked, ...fill]);
  return {
    chosen: weighed.filter((it) => chosen.has(it)),
    leftOut: weighed
      .filter((it) => !chosen.has(it))
      .map((it) => ({ ...it, because: it.called ? crowdedOut(situation.size) : proposedWhen(it.activity) })),
    filled: new Set(fill.map(({ activity }) => activity.id)),
  };
}

/** Core first, then by points; the order of the library decides between equals. */
export function mostImportantFirst(weighed: readonly Weighed[]): readonly Weighed[] {
  return weighed.toSorted((a, b) => core(b) - core(a) || b.points - a.points);
}

function core({ activity }: Weighed): number {
  return activity.weight === "core" ? 1 : 0;
}

function weigh(situation: Situation, library: Library, evidence: FrameEvidence): readonly Weighed[] {
  const looked = library.activities.map((activity) => {
    const held = activity.when.filter((it) => holds(it.if, situation));
    const isUsualHere = activity.weight === "usual" && situation.size !== "small";
    const isAsked = speaksFor(evidence.get(activity.id));
    const called = activity.weight === "core" || held.length > 0 || isUsualHere || isAsked;
    return { activity, held, isAsked, called };
  });
  const waitedFor = looked.filter(({ called }) => called).flatMap(({ activity }) => activity.waitsFor);
  return looked.map(({ isAsked, ...it }) => {
    const waitedForBy = waitedFor.filter((id) => id === it.activity.id).length;
    const forConditions = it.held.reduce((sum, { if: condition }) => sum + (condition.rules ? 2 : 1), 0);
    const forWeight = it.activity.weight === "situational" ? 1 : 0;
    return { ...it, waitedForBy, points: forConditions + (isAsked ? 2 : 0) + forWeight + waitedForBy };
  });
}

/** Takes away the one asked for least, again and again, until at most `most` are left. */
function trim(called: readonly Weighed[], most: number): readonly Weighed[] {
  let left = called;
  while (left.length > most) {
    const perJob = Map.groupBy(left, ({ activity }) => activity.job);
    const inJob = (it: Weighed): number => perJob.get(it.activity.job)?.length ?? 0;
    const [least] = left
      .toReversed()
      .toSorted(
        (a, b) => core(a) - core(b) || a.points - b.points || inJob(b) - inJob(a) || a.waitedForBy - b.waitedForBy,
      );
    left = left.filter((it) => it !== least);
  }
  return left;
}

function toFill(rest: readonly Weighed[], missing: number, asked: readonly Weighed[]): readonly Weighed[] {
  if (missing <= 0) return [];
  const free = rest.filter((it) => !asked.includes(it));
  const usual = free.filter(({ activity }) => activity.weight === "usual");
  return [...usual, ...free.filter((it) => !usual.includes(it))].slice(0, missing);
}

function crowdedOut(size: Situation["size"]): string {
  return `It fits your situation, but for a ${size} project at most ${mostForSituation[size]} activities are proposed, and others are asked for more strongly.`;
}

function proposedWhen({ weight, when }: LibraryActivity): string {
  const conditions = when.map((it) => conditionInWords(it.if)).join("; or when ");
  if (weight === "situational") return `Proposed when ${conditions}.`;
  return `Proposed for medium and large projects${conditions === "" ? "" : `; or when ${conditions}`}.`;
}
