import { functions, type OrgFunction } from "../project/functions.ts";
import { type Job, jobs } from "../project/jobs.ts";
import type { CarriedBy, Duration } from "../project/plan/activity.ts";
import { guessedDuration, type Hours, hoursOf } from "./effort.ts";
import { type ActivityEvidence, evidenceInWords, type FrameEvidence } from "./evidence.ts";
import type { Carrier, EffortBand, Library } from "./experience.ts";
import type { SalesProcess } from "./sales-process.ts";
import { type Selection, selectActivities, type Weighed } from "./select.ts";
import type { Situation } from "./situation.ts";
import { type FirstNeed, firstNeeds, type TranslatedStage, translateProcess } from "./translate.ts";
import { inOrderOfWaiting, type Waits, waitsAmong, waitsOf } from "./waits.ts";

/**
 * Why an activity is proposed. `situation`: what the customer said calls for it · `stage`: a stage of the seller's process
 * makes no sense before it · `evidence`: what past projects of the organisation show · `library`: why it is worth doing in any
 * project · `filled`: only so that the plan is not too thin.
 */
export type FrameReason =
  | { readonly from: "situation" | "library" | "filled"; readonly text: string }
  | { readonly from: "stage"; readonly stage: string; readonly customerHas: string; readonly text: string }
  | { readonly from: "evidence"; readonly evidence: ActivityEvidence; readonly text: string };

export type FramedActivity = {
  readonly libraryId: string;
  readonly job: Job;
  readonly title: string;
  /** At least one. */
  readonly reasons: readonly FrameReason[];
  readonly carriedBy: CarriedBy;
  /** What a seller can be asked for, where the work stays the customer's. */
  readonly carriedNote?: string | undefined;
  readonly people: readonly OrgFunction[];
  /** Ids of activities of this frame. */
  readonly waitsFor: readonly string[];
  readonly firstStep: string;
  readonly doneWhen: string;
  readonly watchFor: string;
  readonly signOfFailure: string;
  readonly questions: readonly string[];
  readonly effort: EffortBand;
  /** What the band means: hours of work, all people together. */
  readonly effortHours: Hours;
  /** Working days: a starting guess from the band, to be changed by whoever does the work. */
  readonly duration: Duration;
};

export type LeftOut = {
  readonly libraryId: string;
  readonly job: Job;
  readonly title: string;
  /** When it would be proposed, or why it is not although it fits. */
  readonly because: string;
};

/** A stage of the seller's process, with which of the activities it needs are proposed. */
export type FramedStage = TranslatedStage & {
  readonly proposed: readonly string[];
  readonly leftOut: readonly string[];
};

/** A proposed plan for a situation: everything in it can be taken, changed or struck out. */
export type Frame = {
  /** The version of the library it was made from. */
  readonly library: string;
  readonly situation: Situation;
  /** Jobs with something to do, in their order; their activities so that each comes after what it waits for. */
  readonly jobs: readonly { readonly job: Job; readonly activities: readonly FramedActivity[] }[];
  /** Functions of the organisation that the activities ask for, with the activities. */
  readonly functions: readonly { readonly function: OrgFunction; readonly neededFor: readonly string[] }[];
  readonly leftOut: readonly LeftOut[];
  /** The seller's process in translation; empty without one. */
  readonly stages: readonly FramedStage[];
};

/**
 * The starting plan for a situation: 15 to 60 activities of the library (all of it, if it holds fewer), each with why it
 * is proposed. A seller's process adds reasons and what its stages need; none of its wording names an activity. Where there
 * is enough of it, what past projects of the organisation show is said item by item; elsewhere the library stands.
 * The same input gives the same frame. The rules of choice are those of `selectActivities`.
 */
export function proposeFrame(
  situation: Situation,
  library: Library,
  process?: SalesProcess,
  evidence: FrameEvidence = new Map(),
): Frame {
  const stages = process ? translateProcess(process, library) : [];
  const needs = firstNeeds(stages);
  const selection = selectActivities(situation, library, [...needs.keys()], evidence);
  const ids = new Set(selection.chosen.map(({ activity }) => activity.id));
  const waits = waitsAmong(waitsOf(library.activities), ids);
  const withSeller = situation.buying !== "no" || process !== undefined;
  const framed = selection.chosen.map((it) => frameActivity(it, { waits, needs, selection, evidence, withSeller }));
  return {
    library: library.version,
    situation,
    jobs: byJob(framed, waits),
    functions: functionsFor(framed),
    leftOut: selection.leftOut.map(({ activity: { id, job, title }, because }) => ({
      libraryId: id,
      job,
      title,
      because,
    })),
    stages: stages.map((stage) => {
      const needed = [...new Set(stage.moments.flatMap(({ needs }) => needs))];
      return {
        ...stage,
        proposed: needed.filter((id) => ids.has(id)),
        leftOut: needed.filter((id) => !ids.has(id)),
      };
    }),
  };
}

/** Every activity of a frame, job after job. */
export function activitiesOf(frame: Frame): readonly FramedActivity[] {
  return frame.jobs.flatMap(({ activities }) => activities);
}

type Framing = {
  readonly waits: Waits;
  readonly needs: ReadonlyMap<string, FirstNeed>;
  readonly selection: Selection;
  readonly evidence: FrameEvidence;
  readonly withSeller: boolean;
};

function frameActivity(weighed: Weighed, framing: Framing): FramedActivity {
  const { id, job, title, people, firstStep, doneWhen, watchFor, signOfFailure, questions, effort, carriedBy } =
    weighed.activity;
  return {
    libraryId: id,
    job,
    title,
    reasons: reasonsFor(weighed, framing),
    ...carrying(carriedBy, framing.withSeller),
    people,
    waitsFor: framing.waits.get(id) ?? [],
    firstStep,
    doneWhen,
    watchFor,
    signOfFailure,
    questions,
    effort,
    effortHours: hoursOf(effort),
    duration: guessedDuration(effort),
  };
}

function reasonsFor({ activity, held }: Weighed, { needs, selection, evidence }: Framing): readonly FrameReason[] {
  const situation = held[0];
  const stage = needs.get(activity.id);
  const past = evidence.get(activity.id);
  const filled = "Your situation calls for few activities. This is one that projects usually need.";
  return [
    ...(situation ? [{ from: "situation" as const, text: situation.because }] : []),
    ...(stage ? [stageReason(stage)] : []),
    ...(past ? [{ from: "evidence" as const, evidence: past, text: evidenceInWords(past) }] : []),
    ...(selection.filled.has(activity.id) ? [{ from: "filled" as const, text: filled }] : []),
    { from: "library" as const, text: activity.why },
  ];
}

function stageReason({ stage, customerHas }: FirstNeed): FrameReason {
  const text = `So that you can say, before your seller's "${stage}" makes sense: ${customerHas}`;
  return { from: "stage", stage, customerHas, text };
}

/**
 * Who carries it in the plan. What a seller can feed stays the customer's. Where nothing is bought and no seller's process
 * was given, there is nobody to do it together with.
 */
function carrying(carrier: Carrier, withSeller: boolean): Pick<FramedActivity, "carriedBy" | "carriedNote"> {
  switch (carrier) {
    case "customer":
      return { carriedBy: "the customer alone" };
    case "together":
      return withSeller
        ? { carriedBy: "together" }
        : {
            carriedBy: "the customer alone",
            carriedNote: "Easier with somebody from outside who has done it before, if you find one.",
          };
    case "seller feeds":
      return {
        carriedBy: "the customer alone",
        carriedNote: "Ask those who have seen it elsewhere, a seller for one. The work and the result stay yours.",
      };
  }
}

function byJob(framed: readonly FramedActivity[], waits: Waits): Frame["jobs"] {
  const order = new Map(inOrderOfWaiting(waits).map((id, place) => [id, place]));
  const place = ({ libraryId }: FramedActivity): number => order.get(libraryId) ?? 0;
  const sorted = framed.toSorted((a, b) => place(a) - place(b));
  return jobs
    .map((job) => ({ job, activities: sorted.filter((it) => it.job === job) }))
    .filter(({ activities }) => activities.length > 0);
}

function functionsFor(framed: readonly FramedActivity[]): Frame["functions"] {
  return functions
    .map((it) => ({
      function: it,
      neededFor: framed.filter(({ people }) => people.includes(it)).map(({ libraryId }) => libraryId),
    }))
    .filter(({ neededFor }) => neededFor.length > 0);
}
