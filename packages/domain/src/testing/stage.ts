import type { Actor } from "../kernel/actor.ts";
import { isRefusal, type Refusal } from "../kernel/refusal.ts";
import type { SpaceId } from "../kernel/space.ts";
import type { CommandName, Project } from "../project/project.ts";
import { lead, minute, ownA, ownB, sellerA, sellerB, sharedA, sharedB, uuid } from "./cast.ts";
import { costsKinds, furnishCosts } from "./furnish/costs.ts";
import { datesKinds, furnishDates } from "./furnish/dates.ts";
import { decisionKinds, furnishDecisions } from "./furnish/decisions.ts";
import { furnishOptions, optionsKinds } from "./furnish/options.ts";
import { furnishOutcomes, outcomesKinds } from "./furnish/outcomes.ts";
import { furnishRisks, risksKinds } from "./furnish/risks.ts";
import { furnishRounds, roundKinds } from "./furnish/rounds.ts";
import { furnishSupport, supportKinds } from "./furnish/support.ts";
import { beginning, type Start } from "./play.ts";
import type { Kept, World } from "./world.ts";

/** A world with short ways to act in it: one minute after another. */
export type Stage = {
  readonly world: World;
  readonly see: (actor: Actor) => Project;
  /** @returns the events, or the refusal */
  readonly try: (actor: Actor, command: CommandName, input: object) => readonly Kept[] | Refusal;
  /** @throws Error when it is refused: for what a test takes for granted */
  readonly do: (actor: Actor, command: CommandName, input: object) => readonly Kept[];
  /** The same, so many minutes after the beginning. */
  readonly at: (minutes: number, actor: Actor, command: CommandName, input: object) => readonly Kept[] | Refusal;
  readonly undo: (actor: Actor, commandId: string) => readonly Kept[] | Refusal;
  /** The same stage up to here, for another story. */
  readonly copy: () => Stage;
};

export const stageOf = (start: Start = "taken over"): Stage => stageFrom(beginning(start), 0);

function stageFrom(world: World, steps: number): Stage {
  let step = steps;
  const attempt: Stage["try"] = (actor, command, input) => {
    step += 1;
    return world.submit({ command, input }, actor, `c${String(step).padStart(4, "0")}`, minute(step));
  };
  return {
    world,
    see: (actor) => world.view(actor),
    try: attempt,
    at: (minutes, actor, command, input) => {
      step = Math.max(step, minutes - 1);
      return attempt(actor, command, input);
    },
    do: (actor, command, input) => {
      const came = attempt(actor, command, input);
      if (isRefusal(came)) throw new Error(`${command}: ${JSON.stringify(came)}`);
      return came;
    },
    undo: (actor, commandId) => {
      step += 1;
      return world.undo(commandId, actor, `c${String(step).padStart(4, "0")}`, minute(step));
    },
    copy: () => stageFrom(world.copy(), step),
  };
}

/** The id of the thing of this kind that `furnish` puts into a space. */
export function idAt(kind: keyof typeof kinds, space: SpaceId): string {
  return uuid(0x9_0000 + kinds[kind] * 0x100 + rooms.indexOf(space));
}

const kinds = {
  activity: 1,
  proposal: 2,
  begun: 3,
  done: 4,
  struck: 5,
  question: 6,
  answered: 7,
  statement: 8,
  agreed: 9,
  impact: 10,
  situation: 11,
  comment: 12,
  roadblock: 13,
  cleared: 14,
  pause: 15,
  restarted: 16,
  person: 17,
  left: 18,
  removed: 19,
  declined: 20,
  waiting: 21,
  ...datesKinds,
  ...outcomesKinds,
  ...optionsKinds,
  ...costsKinds,
  ...risksKinds,
  ...roundKinds,
  ...decisionKinds,
  ...supportKinds,
} as const;

export const rooms: readonly SpaceId[] = ["ours", sharedA, sharedB, ownA, ownB, "circle"];

/** Who writes first in a space, and may do everything there. */
export const hostOf = (space: SpaceId, start: Start): Actor =>
  space === ownA ? sellerA : space === ownB ? sellerB : space === sharedA && start === "in trust" ? sellerA : lead;

/** One thing of every kind in one state in a space. */
export function furnish(stage: Stage, space: SpaceId, host: Actor): void {
  const id = (kind: keyof typeof kinds) => idAt(kind, space);
  const add = (kind: keyof typeof kinds, more: object = {}) =>
    stage.do(host, "addActivity", {
      space,
      activityId: id(kind),
      job: "understand",
      title: `The ${kind} one`,
      carriedBy: "together",
      ...more,
    });
  const activity = (kind: keyof typeof kinds) => ({ activityId: id(kind) });
  stage.do(host, "addPerson", { space, personId: id("person"), side: "customer", name: "Iris", function: "it" });
  stage.do(host, "addPerson", { space, personId: id("left"), side: "customer", name: "Jan" });
  stage.do(host, "sayPersonLeft", { personId: id("left"), because: "New job" });
  add("activity", { ownerId: id("person"), due: "2026-02-02" });
  add("waiting", { waitsFor: [id("activity")] });
  for (const kind of ["begun", "done", "struck", "removed"] as const) add(kind);
  stage.do(host, "startActivity", activity("begun"));
  stage.do(host, "finishActivity", { ...activity("done"), note: "It is there" });
  stage.do(host, "strikeOut", { ...activity("struck"), because: "Not for us" });
  stage.do(host, "remove", { id: id("removed") });
  stage.do(host, "proposeActivities", {
    space,
    activities: [{ ...activity("proposal"), job: "explore", title: "Look around", carriedBy: "together" }],
  });
  stage.do(host, "askQuestion", { space, questionId: id("question"), text: "Who decides?" });
  stage.do(host, "askQuestion", { space, questionId: id("answered"), text: "How many are we?" });
  stage.do(host, "answerQuestion", { questionId: id("answered"), text: "Forty" });
  stage.do(host, "writeStatement", { space, statementId: id("statement"), text: "We wait too long" });
  stage.do(host, "writeStatement", { space, statementId: id("agreed"), text: "We wait far too long" });
  stage.do(host, "agreeToStatement", { statementId: id("agreed") });
  stage.do(host, "addImpact", { space, impactId: id("impact"), what: "Hours lost", low: 1, likely: 2, high: 3 });
  stage.do(host, "describeSituation", { space, situationId: id("situation"), situation });
  stage.do(host, "comment", { space, commentId: id("comment"), text: "Is this so?" });
  stage.do(host, "raiseRoadblock", { space, roadblockId: id("roadblock"), what: "No room" });
  stage.do(host, "raiseRoadblock", { space, roadblockId: id("cleared"), what: "No key" });
  stage.do(host, "clearRoadblock", { roadblockId: id("cleared"), how: "Found it" });
  stage.do(host, "pauseProject", { space, pauseId: id("restarted"), because: "Summer" });
  stage.do(host, "restartProject", { pauseId: id("restarted"), because: "Autumn" });
  stage.do(host, "pauseProject", { space, pauseId: id("pause"), because: "Year's end" });
  const say = (command: CommandName, input: object) => stage.do(host, command, input);
  furnishDates({ space, id, say });
  furnishOutcomes({ space, id, say });
  furnishOptions({ space, id, say });
  furnishCosts({ space, id, say });
  furnishRisks({ space, id, say });
  furnishSupport({ space, id, say });
  add("declined", { ownerId: host.personId });
  stage.do(host, "declineActivity", { ...activity("declined"), because: "No time" });
  furnishRounds({ space, id, say });
  furnishDecisions(stage, space, host, id);
}

const furnishedStages = new Map<string, Stage>();

/** A project with furnished spaces: furnished once, since that takes longest, and copied for each story. */
export function furnishedIn(start: Start, ...spaces: readonly SpaceId[]): Stage {
  const key = [start, ...spaces].join(" ");
  const known = furnishedStages.get(key);
  if (known) return known.copy();
  const stage = stageOf(start);
  for (const space of spaces) furnish(stage, space, hostOf(space, start));
  furnishedStages.set(key, stage);
  return stage.copy();
}

/** A project of the customer's with a furnished room of their own and one shared with seller A. */
export const furnished = (): Stage => furnishedIn("taken over", "ours", sharedA);

export const situation = {
  tryingTo: "Hand over shifts without losing an hour",
  kind: "new way of working",
  affected: ["nurses"],
  reach: "11 to 50",
  size: "small",
  buying: "no",
  rules: [],
  finishing: "hard to say",
} as const;
