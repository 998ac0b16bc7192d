import type { SpaceId } from "../kernel/space.ts";
import type { Job } from "../project/jobs.ts";
import type { CarriedBy, Duration } from "../project/plan/activity.ts";
import type { InputOf } from "../project/project.ts";
import { middleHours } from "./effort.ts";
import { activitiesOf, type Frame, type FramedActivity } from "./propose.ts";
import { type Waits, waitsAmong } from "./waits.ts";

/** What may be said differently when a proposal is taken. */
export type FrameChanges = {
  readonly title?: string | undefined;
  readonly job?: Job | undefined;
  readonly doneWhen?: string | undefined;
  readonly firstStep?: string | undefined;
  readonly carriedBy?: CarriedBy | undefined;
  readonly effortHours?: number | undefined;
  readonly duration?: Duration | undefined;
};

/** The customer's answer to one proposal. Whatever got no answer waits in the tray. */
export type FrameChoice =
  | { readonly answer: "take" }
  | { readonly answer: "change"; readonly changes: FrameChanges }
  | { readonly answer: "strike out"; readonly because: string };

/** The commands that a frame comes to, to be given in this order. */
export type FrameCommands = {
  readonly propose: InputOf<"proposeActivities">;
  /** Those taken, as proposed or changed, from the tray into the plan. */
  readonly accept: readonly InputOf<"acceptActivity">[];
  readonly strikeOut: readonly InputOf<"strikeOut">[];
  readonly ask: readonly InputOf<"askQuestion">[];
};

export type FrameInto = {
  readonly space: SpaceId;
  /** Answers by library id. */
  readonly choices?: Readonly<Record<string, FrameChoice>> | undefined;
  /** Makes the id of a thing; `about` says which, as in `A14` or `A14?1`, so that the same id can be made again. */
  readonly idFor: (about: string) => string;
  /** How many questions of each activity become questions of the project; the others stay in the library. By default 2. */
  readonly questionsEach?: number | undefined;
};

/**
 * A frame as commands, with the customer's answers. What is struck out goes into the plan and out again, so that the
 * reason stays and nobody asks for it a second time; what waited for it waits for what came before it.
 *
 * The stages of a seller's process are not in the commands: they stay in the seller's organisation. What the customer must
 * have achieved goes along as a reason.
 */
export function toCommands(frame: Frame, { space, choices = {}, idFor, questionsEach = 2 }: FrameInto): FrameCommands {
  const framed = activitiesOf(frame);
  const answered = (answers: readonly FrameChoice["answer"][]) =>
    framed.filter(({ libraryId }) => answers.some((it) => it === choices[libraryId]?.answer));
  const struck = new Set(answered(["strike out"]));
  const all: Waits = new Map(framed.map(({ libraryId, waitsFor }) => [libraryId, waitsFor]));
  const kept = framed.filter((it) => !struck.has(it));
  const waits = waitsAmong(all, new Set(kept.map(({ libraryId }) => libraryId)));
  return {
    propose: {
      space,
      activities: framed.map((it) => {
        const waitsFor = (waits.get(it.libraryId) ?? it.waitsFor).map(idFor);
        return { ...asActivity(it, choices[it.libraryId]), activityId: idFor(it.libraryId), waitsFor };
      }),
    },
    accept: answered(["take", "change"]).map(({ libraryId }) => ({ activityId: idFor(libraryId) })),
    strikeOut: framed.flatMap(({ libraryId }) => {
      const choice = choices[libraryId];
      return choice?.answer === "strike out" ? [{ activityId: idFor(libraryId), because: choice.because }] : [];
    }),
    ask: kept.flatMap(({ libraryId, questions }) =>
      questions.slice(0, questionsEach).map((text, at) => ({
        questionId: idFor(`${libraryId}?${at + 1}`),
        space,
        text,
        activityId: idFor(libraryId),
      })),
    ),
  };
}

type NewActivity = InputOf<"proposeActivities">["activities"][number];

function asActivity(framed: FramedActivity, choice: FrameChoice | undefined): Omit<NewActivity, "activityId"> {
  const { libraryId, job, title, doneWhen, firstStep, watchFor, signOfFailure, carriedBy, duration, effort } = framed;
  const changes = choice?.answer === "change" ? choice.changes : {};
  const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return {
    libraryId,
    job,
    title,
    because: becauseOf(framed),
    doneWhen,
    firstStep,
    watchFor,
    signOfFailure,
    carriedBy,
    effortHours: middleHours(effort),
    duration,
    ...said,
  };
}

/**
 * The reasons in a few sentences, without the seller's name for anything, and without the organisation's own past: a plan may be
 * seen by guests, and figures are of the day on which they were made.
 */
function becauseOf({ reasons }: FramedActivity): string {
  return reasons
    .filter(({ from }) => from !== "evidence")
    .map((it) => (it.from === "stage" ? `So that you can say: ${it.customerHas}` : it.text))
    .join(" ");
}
