import type { areas } from "@cairn/domain/project/project.ts";

/** Every kind of event that an area knows. */
export type EventType = {
  [A in keyof typeof areas]: keyof (typeof areas)[A]["events"] & string;
}[keyof typeof areas];

/** What the sentence about an event is made of. */
export type Told = {
  /** Who did it. */
  readonly by: string;
  /** The thing it was done to, by its title or first words. */
  readonly what: string;
  /** The person or audience it concerns. */
  readonly whom: string;
  /** The reason or the words that were given, if any. */
  readonly because: string;
  /** What was changed about it. */
  readonly changed: readonly string[];
};

const quoted = (what: string): string => (what ? `“${what}”` : "something that is no longer there");
const why = (because: string): string => (because ? `: ${because}` : "");
const to = (whom: string): string => (whom ? ` ${whom}` : " somebody");

export const history = {
  title: "History",
  says: (events: number, since: string) =>
    events === 0
      ? "Nothing has happened yet."
      : `What really happened, in ${events === 1 ? "one step" : `${events} steps`} since ${since}.`,
  trail: "The trail so far",
  trailSays:
    "Each job is a line, and time runs to the right. An open dot is something begun, a filled one something done, a loop something taken up again, a bar something in the way, dots on the line a rest.",
  log: "Step by step",
  filter: "Show only",
  person: "Person",
  everybody: "Everybody",
  job: "Job",
  anyJob: "All jobs",
  kind: "Kind",
  anyKind: "Everything",
  kinds: {
    cover: "The project itself",
    problem: "Problem and impact",
    plan: "Plan",
    people: "People",
    course: "Roadblocks and pauses",
    causes: "Causes and doubts",
    measures: "Measures",
    promises: "Promises",
    reviews: "Reviews and lessons",
    options: "Options and scores",
    costs: "Costs and benefits",
    risks: "Risks",
    rounds: "Rounds of questions",
    talk: "Comments",
    things: "Sharing and removing",
  } satisfies Record<keyof typeof areas, string>,
  hides: (shown: number, all: number) => `${shown} of ${all} steps shown.`,
  showAll: "Show everything",
  emptyFiltered: "Nothing like that has happened",
  emptyFilteredSays: "There are steps, but none of them is all of what you asked for.",
  andMore: (count: number) => `and ${count} more with it`,
  undo: "Undo",
  undoOf: (step: string) => `Undo: ${step}`,
  earlier: (count: number) => `Show ${count} earlier steps`,
  field: {
    title: "its name",
    because: "its reason",
    doneWhen: "what shows that it is done",
    firstStep: "its first step",
    watchFor: "what to watch for",
    signOfFailure: "its sign of failure",
    carriedBy: "who carries it",
    ownerId: "its owner",
    contributors: "who helps",
    effortHours: "its effort",
    duration: "how long it takes",
    waitsFor: "what it waits for",
    notBefore: "its earliest start",
    due: "its date",
  } as Readonly<Record<string, string>>,
  proposed: ({ by, what }: Told): string => `${by} proposed ${quoted(what)}`,
  told: {
    projectBegun: ({ by, what }) => `${by} began the project ${quoted(what)}`,
    projectNamed: ({ by, what }) => `${by} named the project ${quoted(what)}`,
    projectTakenOver: ({ by }) => `${by} took the project over: it is the customer's own`,
    sellerJoined: ({ by, what }) => `${by} brought in ${what} as a guest`,
    sellerLeft: ({ by, what, because }) => `${by} ended the part of ${what}${why(because)}`,
    statementWritten: ({ by, what }) => `${by} wrote the problem: ${quoted(what)}`,
    statementAgreed: ({ by }) => `${by} agreed to the problem as it is written`,
    agreementTakenBack: ({ by }) => `${by} no longer agrees to the problem as it is written`,
    impactAdded: ({ by, what }) => `${by} added an impact: ${quoted(what)}`,
    impactChanged: ({ by, what }) => `${by} changed the impact ${quoted(what)}`,
    situationDescribed: ({ by }) => `${by} described the situation`,
    activityAdded: ({ by, what }) => `${by} added ${quoted(what)} to the plan`,
    activityChanged: ({ by, what, changed }) => `${by} changed ${changed.join(", ") || "something"} of ${quoted(what)}`,
    activityMoved: ({ by, what, whom }) => `${by} moved ${quoted(what)}${whom ? ` to ${quoted(whom)}` : ""}`,
    activityAccepted: ({ by, what }) => `${by} took ${quoted(what)} into the plan`,
    activityPutBack: ({ by, what, whom }) => `${by} put ${quoted(what)} back${whom ? ` to: ${whom}` : ""}`,
    activityStruckOut: ({ by, what, because }) => `${by} struck out ${quoted(what)}${why(because)}`,
    activityStarted: ({ by, what }) => `${by} began with ${quoted(what)}`,
    activityFinished: ({ by, what, because }) => `${by} finished ${quoted(what)}${why(because)}`,
    activityReopened: ({ by, what, because }) => `${by} took up ${quoted(what)} again${why(because)}`,
    activityDeclined: ({ by, what, whom, because }) =>
      `${by} said that ${quoted(what)} is not for them${whom ? `, but perhaps for ${whom}` : ""}${why(because)}`,
    declineTakenBack: ({ by, what }) => `${by} takes ${quoted(what)} on after all`,
    questionAsked: ({ by, what, whom }) => `${by} asked${whom ? to(whom) : ""}: ${quoted(what)}`,
    questionAnswered: ({ by, what, because }) => `${by} answered ${quoted(what)}${why(because)}`,
    answerTakenBack: ({ by, what }) => `${by} took back the answer to ${quoted(what)}`,
    personAdded: ({ by, whom }) => `${by} added${to(whom)} to the people`,
    personChanged: ({ by, whom }) => `${by} changed what${to(whom)} has to do with the project`,
    personRenamed: ({ by, whom }) => `${by} corrected the name or address of${to(whom)}`,
    personLeft: ({ by, whom, because }) => `${by} noted that${to(whom)} left${why(because)}`,
    personCameBack: ({ by, whom }) => `${by} noted that${to(whom)} is back`,
    roadblockRaised: ({ by, what, because }) => `${by} said what is in the way: ${quoted(what)}${why(because)}`,
    roadblockCleared: ({ by, what, because }) => `${by} cleared ${quoted(what)}${why(because)}`,
    roadblockBack: ({ by, what }) => `${by} said that ${quoted(what)} is in the way again`,
    projectPaused: ({ by, because }) => `${by} let the project rest${why(because)}`,
    projectRestarted: ({ by, because }) => `${by} started the project again${why(because)}`,
    restartTakenBack: ({ by }) => `${by} said that the project still rests`,
    jobReopened: ({ by, what, because }) => `${by} took up ${quoted(what)} again${why(because)}`,
    causeAdded: ({ by, what }) => `${by} said what may be behind the problem: ${quoted(what)}`,
    causeChanged: ({ by, what }) => `${by} changed what is said of ${quoted(what)}`,
    causeDoubted: ({ by, what }) => `${by} doubted: ${quoted(what)}`,
    doubtSettled: ({ by, what, because }) => `${by} settled the doubt ${quoted(what)}${why(because)}`,
    doubtReopened: ({ by, what }) => `${by} said that the doubt ${quoted(what)} is still open`,
    measureAdded: ({ by, what }) => `${by} added the measure ${quoted(what)}`,
    measureChanged: ({ by, what }) => `${by} changed the measure ${quoted(what)}`,
    readingTaken: ({ by, what }) => `${by} wrote down a value${what ? ` of ${quoted(what)}` : ""}`,
    promiseNoted: ({ by, what }) => `${by} noted a promise: ${quoted(what)}`,
    promiseChanged: ({ by, what }) => `${by} changed the promise ${quoted(what)}`,
    promiseTakenOn: ({ by, what }) => `${by} took the promise ${quoted(what)} on`,
    promiseLetGo: ({ by, what }) => `${by} no longer takes the promise ${quoted(what)} on`,
    promiseSettled: ({ by, what, because }) => `${by} said what became of the promise ${quoted(what)}${why(because)}`,
    promiseReopened: ({ by, what }) => `${by} said that the promise ${quoted(what)} is still open`,
    valueReviewed: ({ by, because }) => `${by} wrote down whether it was worth it${why(because)}`,
    lessonNoted: ({ by, what }) => `${by} noted a lesson: ${quoted(what)}`,
    lessonChanged: ({ by, what }) => `${by} reworded the lesson ${quoted(what)}`,
    lessonReleased: ({ by, what }) => `${by} agreed that the lesson ${quoted(what)} may be passed on without names`,
    lessonKeptBack: ({ by, what }) => `${by} keeps the lesson ${quoted(what)} back`,
    optionAdded: ({ by, what }) => `${by} added the option ${quoted(what)}`,
    optionChanged: ({ by, what }) => `${by} changed the option ${quoted(what)}`,
    optionRuledOut: ({ by, what, because }) => `${by} ruled out ${quoted(what)}${why(because)}`,
    optionBroughtBack: ({ by, what }) => `${by} brought the option ${quoted(what)} back`,
    criterionAdded: ({ by, what }) => `${by} added the criterion ${quoted(what)}`,
    criterionChanged: ({ by, what }) => `${by} changed the criterion ${quoted(what)}`,
    weightsAgreed: ({ by }) => `${by} noted the weights that were agreed`,
    weightsTakenBack: ({ by }) => `${by} took the agreement on weights back`,
    weightsReopened: ({ by, because }) => `${by} opened the weights again${why(because)}`,
    weightsKept: ({ by }) => `${by} said that the weights stand after all`,
    optionScored: ({ by, what }) => `${by} scored ${quoted(what)}`,
    scoreTakenBack: ({ by }) => `${by} took a score back`,
    scoresAskedFor: ({ by, because }) => `${by} asked for scores${why(because)}`,
    unknownNoted: ({ by, what }) => `${by} noted what we do not know: ${quoted(what)}`,
    unknownChanged: ({ by, what }) => `${by} changed what we do not know: ${quoted(what)}`,
    unknownSettled: ({ by, what, because }) => `${by} found out ${quoted(what)}${why(because)}`,
    unknownReopened: ({ by, what }) => `${by} said that we do not know ${quoted(what)} after all`,
    costTermsStated: ({ by }) => `${by} stated what holds for the costs of all options`,
    costsAdjusted: ({ by, what, because }) => `${by} adjusted ${quoted(what)} for optimism${why(because)}`,
    costLineAdded: ({ by, what }) => `${by} added the line ${quoted(what)}`,
    costLineChanged: ({ by, what }) => `${by} changed the line ${quoted(what)}`,
    riskNamed: ({ by, what }) => `${by} named a risk: ${quoted(what)}`,
    riskChanged: ({ by, what }) => `${by} changed the risk ${quoted(what)}`,
    riskEnded: ({ by, what, because }) => `${by} said how the risk ${quoted(what)} ended${why(because)}`,
    riskReopened: ({ by, what }) => `${by} said that the risk ${quoted(what)} is open again`,
    roundOpened: ({ by, what }) => `${by} opened the round ${quoted(what)}`,
    closingMoved: ({ by, what }) => `${by} moved the closing day of ${quoted(what)}`,
    roundClosed: ({ by, what }) => `${by} closed the round ${quoted(what)}`,
    roundCalledOff: ({ by, what, because }) =>
      `${by} called off the round ${quoted(what)}; nothing was counted${why(because)}`,
    roundCounted: ({ what }) => `The answers to ${quoted(what)} were counted, and the ballots are gone`,
    textRevealed: ({ what }) => `Somebody wrote in a round: ${quoted(what)}`,
    commented: ({ by, what }) => `${by} wrote: ${quoted(what)}`,
    commentEdited: ({ by, what }) => `${by} reworded a comment: ${quoted(what)}`,
    textRedacted: ({ by, what, because }) => `${by} struck words out of ${quoted(what)} for good${why(because)}`,
    thingRemoved: ({ by, what }) => `${by} removed ${quoted(what)}`,
    thingRestored: ({ by, what }) => `${by} restored ${quoted(what)}`,
    thingLeft: ({ by, what, whom }) => `${by} took ${quoted(what)} back${whom ? ` from “${whom}”` : ""}`,
    thingCame: ({ by, what, whom }) => `${by} brought ${quoted(what)} to “${whom}”`,
  } satisfies Readonly<Record<EventType, (told: Told) => string>>,
};
