import type { ActivityStatus, CarriedBy } from "@cairn/domain/project/plan/activity.ts";
import { activity } from "./plan-activity.ts";

const things = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const plan = {
  title: "Plan",
  list: "List",
  timeline: "Timeline",
  view: "How to look at the plan",
  toGoodPlan: "What a good plan would contain",
  toPrint: "Print or take along",
  says: (open: number, underWay: number, stuck: number) =>
    [
      open === 0 ? "Nothing is left to do" : things(open, "activity to do", "activities to do"),
      ...(underWay > 0 ? [`${underWay} under way`] : []),
      ...(stuck > 0 ? [`${stuck} stuck`] : []),
    ].join(", "),
  empty: "No activities yet",
  emptySays:
    "An activity is one thing to be done, with somebody who does it and a way to see that it is done. For example: “Ask ten colleagues at the desk what costs them most time”, done when ten answers are written down.",
  toFrame: "Propose a plan for our situation",
  emptyYet: "Nothing is in the plan yet",
  emptyYetSays: (proposals: number) =>
    `${things(proposals, "proposal waits", "proposals wait")} for an answer. What is taken becomes part of the plan; what is struck out keeps its reason.`,
  toProposals: "Answer them one by one",
  emptyFiltered: "Nothing matches",
  emptyFilteredSays: "There are activities, but none of them is all of what you asked for.",

  status: {
    proposed: "Proposed",
    planned: "To do",
    "under way": "Under way",
    done: "Done",
    "struck out": "Struck out",
  } satisfies Record<ActivityStatus, string>,
  stuck: "Stuck",
  declined: "Not taken",
  carriedBy: {
    "the customer alone": "The customer alone",
    together: "Together",
    "a seller": "A seller",
  } satisfies Record<CarriedBy, string>,

  narrow: {
    label: "Show only",
    mine: "Mine",
    open: "Not done",
    stuck: "Stuck",
    private: "Only our side",
    shared: "Shared",
    job: "Job",
    allJobs: "All jobs",
    hides: (shown: number, all: number) => `${shown} of ${all} shown, ${all - shown} hidden.`,
    showAll: "Show everything",
  },

  job: {
    underWay: (titles: string) => `Under way: ${titles}`,
    underWayMore: (titles: string, more: number) => `Under way: ${titles} and ${more} more`,
    done: (done: number, all: number) => `${done} of ${all} done`,
    holds: "Holds",
    holdsSays: "Everything in it is done",
    reopened: (because: string) => `Taken up again: ${because}`,
    reopen: "Take up again",
    reopenTitle: (job: string) => `Take up “${job}” again`,
    reopenLabel: "What has changed, so that it does not hold any more?",
    reopenSubmit: "Take it up again",
    didReopen: "Taken up again",
    others: "Jobs without activities",
    othersSays: "Not every project needs all of them.",
  },

  row: {
    nobody: "Nobody yet",
    waitsFor: (title: string) => `Waits for “${title}”`,
    waitsForMany: (count: number) => `Waits for ${count} others`,
    due: (day: string) => `Due ${day}`,
    overdue: (day: string) => `Was due ${day}`,
    notBefore: (day: string) => `Not before ${day}`,
    hours: (hours: string) => `${hours} h`,
    days: (low: string, high: string) => (low === high ? `${low} working days` : `${low} to ${high} working days`),
    questions: (count: number) => things(count, "open question", "open questions"),
    more: (title: string) => `More for “${title}”`,
    drag: (title: string) => `Move “${title}” by dragging, or with the space bar and the arrow keys`,
  },

  menu: {
    open: "Open",
    start: "Begin with it",
    done: "It is done",
    up: "Move up",
    down: "Move down",
    moveTo: "Move to …",
    strikeOut: "Strike out …",
  },

  did: {
    started: "Begun",
    finished: "Done",
    reopened: "Taken up again",
    changed: "Changed",
  },

  move: {
    title: (activity: string) => `Move “${activity}”`,
    job: "Job",
    place: "Place in the job",
    start: "At the beginning",
    behind: (title: string) => `Behind “${title}”`,
    only: "Only places that everybody who sees it can see, too, are offered.",
    submit: "Move",
    moved: "Moved",
    sameForOthers: "It stays: for everybody else who sees it, that is where it already stands.",
    instructions:
      "Press the space bar to pick it up, the arrow keys to move it, the space bar to put it down, Escape to leave it.",
    lifted: (title: string) => `Picked up “${title}”.`,
    over: (title: string, on: string) => `“${title}” is over “${on}”.`,
    dropped: (title: string, on: string) => `“${title}” was put down at “${on}”.`,
    left: (title: string) => `“${title}” stays where it was.`,
  },

  add: {
    button: "Add an activity",
    buttonIn: (job: string) => `Add an activity to “${job}”`,
    title: "What is to be done?",
    placeholder: "Ask ten colleagues what costs them most time",
    submit: "Add",
    added: "Added",
    propose: "Propose an activity",
    proposeIn: (job: string) => `Propose an activity for “${job}”`,
    proposeSubmit: "Propose",
    proposed: "Proposed",
  },

  strike: {
    title: (activity: string) => `Strike out “${activity}”`,
    says: "It leaves the plan. The reason stays, and it can come back at any time.",
    label: "Why is it not needed?",
    submit: "Strike out",
    struck: "Struck out",
    list: (count: number) => `${count} struck out, with the reasons`,
    bringBack: "Bring back",
    broughtBack: "Brought back",
  },

  tray: {
    title: "Proposals",
    says: (count: number) => (count === 1 ? "1 waits for your answer" : `${count} wait for your answer`),
    saysOthers: (count: number) =>
      count === 1 ? "1 waits for whoever shapes the plan" : `${count} wait for whoever shapes the plan`,
    because: (reason: string) => `Because ${reason}`,
    noReason: "No reason was given.",
    by: (name: string) => `Proposed by ${name}`,
    take: "Take",
    taken: "Taken into the plan",
    takeAll: (count: number) => `Take all ${count}`,
    takenAll: (count: number) => `${things(count, "proposal", "proposals")} taken into the plan`,
    change: "Change",
    strikeOut: "Strike out",
  },

  activity,

  print: {
    title: "The plan on paper",
    says: "As you see it. Who sees what is said beside each activity.",
    button: "Print",
    asText: "As a text (Markdown)",
    asFile: "As a file (JSON)",
    back: "Back to the plan",
    outcome: "Outcome",
    plan: (name: string) => `Plan: ${name}`,
    asOf: (day: string, who: string) => `As of ${day}, as ${who} may see it`,
    activity: "Activity",
    who: "Who",
    when: "When",
    doneWhen: "Done when",
    seenBy: "Seen by",
    done: (titles: string) => `Done: ${titles}.`,
    nothing: "There are no activities yet.",
    sample: "This is a sample. The people and facts in it are made up.",
  },

  keys: "c adds · arrows move · Enter opens · Alt with ↑ or ↓ moves the activity",
} as const;
