import type { Confidence } from "@cairn/domain/project/confidence.ts";
import type { MarkKind } from "@cairn/domain/project/trail.ts";

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

export const parts = {
  resting: (because: string, until: string | undefined) =>
    [
      `The project rests: ${ended(because)}`,
      until && `It goes on when: ${ended(until)}`,
      "What is asked can wait until then.",
    ]
      .filter(Boolean)
      .join(" "),
  whoSees: "Who sees this?",
  cover: "Everybody in the project",
  ours: "Only us",
  oursOf: (customer: string) => `Only the people of ${customer}`,
  oursSays: "Nobody outside your organisation sees this, or that it is there.",
  sharedWith: (seller: string) => `Shared with ${seller}`,
  sharedSays: (customer: string, seller: string) =>
    `The people of ${customer} and of ${seller} in this project see this.`,
  ownOf: (seller: string) => `Only ${seller}`,
  ownSays: "Only your own organisation sees this, and whom one of you has vouched for.",
  sharedUs: (customer: string) => `Shared with ${customer}`,
  coverSays: "The name of the project and its outcome are seen by everybody who takes part.",
  share: (seller: string) => `Share with ${seller}`,
  shared: "Shared",
  withdraw: "Take back to our side",
  withdrawn: "Taken back to our side",
  withdrawSays: "What others have seen, they have seen. From now on it is no longer there for them.",
  leansOn: "It names people or activities that they may not see. You can share it without them.",
  shareWithout: "Share it without them",
  audience: "Who should see it?",
  nobody: "Nobody yet",
  person: "Person",
  changedMeanwhile: "Somebody else changed this while you were writing",
  changedMeanwhileSays: "Nothing is lost. Compare both and save the one that should stand.",
  theirs: "As it stands now",
  yours: "What you wrote",
  keepTheirs: "Keep theirs",
  saveYours: "Save yours",
  edit: (label: string) => `Edit: ${label}`,
  add: (label: string) => `Add: ${label}`,
  draftKept: "Your draft is kept in this browser.",
  changeThing: (called: string) => `Change “${called}”`,
  removeThing: (called: string) => `Remove “${called}”`,
  removedThing: "Removed",
  inPlan: "In the plan:",
  notSaid: "Not said",
  confidence: "How firm is it?",
  confidences: {
    "a guess": "A guess",
    "an estimate": "An estimate: worked out from something",
    counted: "Counted",
  } satisfies Readonly<Record<Confidence, string>>,
  reason: "The reason",
  trail: {
    short: "The trail begins when something is begun or done.",
    drawing: "The trail, drawn",
    asList: "The trail as a list",
    mark: {
      begun: (what) => `Begun: ${what}`,
      "taken over": () => "Taken over: it is the customer's own",
      started: (what) => `Began with: ${what}`,
      done: (what) => `Done: ${what}`,
      "taken up again": (what) => `Taken up again: ${what}`,
      stuck: (what) => `In the way: ${what}`,
      cleared: (what) => `Cleared: ${what}`,
      paused: (what) => `Rests: ${what}`,
      restarted: (what) => `Goes on after: ${what}`,
    } satisfies Readonly<Record<MarkKind, (what: string) => string>>,
  },
  asked: {
    about: (effort: string) => `About ${effort} of work`,
    together: (effort: string) => `About ${effort} of work, everybody together`,
    due: (day: string) => `due ${day}`,
    overdue: (day: string) => `was due ${day}`,
    noEffort: "Nobody has said yet how long it takes",
  },
  question: {
    answer: "Answer",
    toAnswer: "Answer this question",
    answered: "Answered",
    asked: (by: string, of: string, when: string) => (of ? `${by} asked ${of} ${when}.` : `${by} asked ${when}.`),
    about: (title: string) => `It is about “${title}”.`,
    seenBy: (audience: string) => `Seen by: ${audience}.`,
  },
} as const;
