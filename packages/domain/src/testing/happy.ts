import type { SpaceId } from "../kernel/space.ts";
import type { CommandName } from "../project/project.ts";
import { partyA, projectId, sharedA, uuid } from "./cast.ts";
import { idAt, situation } from "./stage.ts";

/** What has to be done first by the same person, if anything, and an input that then works in a furnished space. */
export type Happy = { readonly first?: readonly [CommandName, object]; readonly input: object };

export const partyC = uuid(0xc);

/** For every command, something it does in a furnished space. */
export function happyIn(space: SpaceId): Readonly<Record<CommandName, Happy>> {
  const id = (kind: Parameters<typeof idAt>[0]) => idAt(kind, space);
  const fresh = uuid(0x8_0000);
  const activity = { activityId: id("activity") };
  const newActivity = { activityId: fresh, job: "own", title: "Say who leads", carriedBy: "together" };
  return {
    nameProject: { input: { projectId, name: "Waits under an hour", outcome: "Nobody waits longer than an hour" } },
    takeOver: { input: { projectId } },
    admitSeller: { input: { partyId: partyC, name: "C" } },
    dismissSeller: { input: { partyId: partyA, because: "We go on alone" } },
    writeStatement: {
      input: { statementId: id("statement"), space, text: "We lose an hour", from: "We wait too long" },
    },
    agreeToStatement: { input: { statementId: id("statement"), from: "We wait too long" } },
    takeBackAgreement: {
      first: ["agreeToStatement", { statementId: id("statement") }],
      input: { statementId: id("statement") },
    },
    addImpact: { input: { space, impactId: fresh, what: "Hours lost", low: 1, high: 4, unit: "hours a week" } },
    changeImpact: {
      input: { impactId: id("impact"), changes: { what: "Hours lost each week" }, from: { what: "Hours lost" } },
    },
    describeSituation: { input: { situationId: id("situation"), space, situation: { ...situation, size: "large" } } },
    addActivity: { input: { space, ...newActivity, waitsFor: [id("activity")], ownerId: id("person") } },
    proposeActivities: { input: { space, activities: [newActivity] } },
    changeActivity: {
      input: { ...activity, changes: { title: "Another title", due: null }, from: { title: "The activity one" } },
    },
    moveActivity: { input: { ...activity, job: "explore", after: "start" } },
    putActivityBackInPlace: { input: { ...activity, job: "explore", order: "b" } },
    acceptActivity: { input: { activityId: id("proposal") } },
    acceptActivities: { input: { activityIds: [id("proposal"), id("done")] } },
    strikeOut: { input: { ...activity, because: "Done elsewhere" } },
    startActivity: { input: activity },
    finishActivity: { input: { ...activity, note: "It is written down" } },
    reopenActivity: { input: { activityId: id("done"), because: "It did not hold" } },
    declineActivity: { input: { activityId: id("declined"), because: "I am away", suggested: id("person") } },
    takeBackDecline: { input: { activityId: id("declined") } },
    putActivityBack: { input: { activityId: id("struck"), to: "planned" } },
    askQuestion: { input: { space, questionId: fresh, text: "Who pays?", ...activity, askedOf: id("person") } },
    answerQuestion: { input: { questionId: id("answered"), text: "Fifty", from: "Forty" } },
    takeBackAnswer: { input: { questionId: id("answered") } },
    addPerson: { input: { space, personId: fresh, side: "customer", name: "Kim", email: "kim@example.org" } },
    changePerson: { input: { personId: id("person"), changes: { part: "decides", function: null, why: "Signs" } } },
    renamePerson: { input: { personId: id("person"), name: "Iris B." } },
    sayPersonLeft: { input: { personId: id("person"), because: "Moved on" } },
    bringPersonBack: { input: { personId: id("left") } },
    raiseRoadblock: { input: { space, roadblockId: fresh, what: "No time", ...activity } },
    clearRoadblock: { input: { roadblockId: id("roadblock"), how: "We found a room" } },
    sayRoadblockIsBack: { input: { roadblockId: id("cleared") } },
    pauseProject: {
      first: ["restartProject", { pauseId: id("pause"), because: "Go" }],
      input: { space, pauseId: fresh, because: "Moving house" },
    },
    restartProject: { input: { pauseId: id("pause"), because: "We are back" } },
    takeBackRestart: {
      first: ["restartProject", { pauseId: id("pause"), because: "Go" }],
      input: { pauseId: id("pause") },
    },
    reopenJob: { input: { space, reopeningId: fresh, job: "criteria", because: "A new rule" } },
    comment: { input: { space, commentId: fresh, on: id("activity"), text: "Yes", mentions: [id("person")] } },
    editComment: { input: { commentId: id("comment"), text: "Is it?", from: "Is this so?" } },
    remove: { input: { id: id("activity") } },
    restore: { input: { id: id("removed") } },
    share: { input: { id: id("begun"), to: sharedA } },
    withdraw: { input: { id: id("begun") } },
    redact: { input: { id: id("comment"), field: "text" } },
  };
}
