import type { Came } from "@cairn/domain/project/outcomes/promises.ts";
import type { Look } from "@cairn/domain/project/outcomes/reached.ts";
import type { Lesson, Review } from "@cairn/domain/project/outcomes/reviews.ts";
import type { z } from "zod";

const times = (count: number, one: string, many: string): string => (count === 1 ? `one ${one}` : `${count} ${many}`);

export const outcomes = {
  title: (reached: number, promised: number, measured: number) => {
    if (measured === 0) return "Nothing is measured yet";
    if (promised === 0)
      return `${measured === 1 ? "One measure has" : `${measured} measures have`} no promise to be held against yet`;
    if (promised === 1) return `The one promised measure is ${reached === 1 ? "reached" : "not reached yet"}`;
    if (reached === 0) return `None of ${promised} promised measures is reached yet`;
    return `${reached} of ${promised} promised measures ${reached === 1 ? "is" : "are"} reached`;
  },
  says: "What was promised beside what came. A measure counts as reached when its latest value is at least as good as was promised.",
  measures: "Promised beside reached",
  none: "Nothing to tell it by yet",
  noneSays:
    "Choose three to five things that would be different if it were worth it, and write down how they are today. For example: “Requests answered after more than two days: 41 a week today, 10 a week promised by December”.",
  add: "Add a measure",
  measure: {
    what: "What is measured?",
    whatHint: "Something that changes for people, not that a system is live",
    unit: "Unit",
    unitHint: "such as requests a week",
    better: "Which way is better?",
    betters: { lower: "Lower is better", higher: "Higher is better" },
    owner: "Who answers for the figures?",
    before: "Value before the change",
    beforeDay: "Measured on",
    source: "Where it comes from",
    promised: "Value promised",
    promisedDay: "Promised by",
    effectFrom: "The change takes effect on",
    added: "Measure added",
    changed: "Measure changed",
  },
  before: (value: string, unit: string, day: string) => `Before: ${value} ${unit} on ${day}.`,
  noBefore: "No value from before: without it nobody can say what changed.",
  promised: (value: string, unit: string, day: string | undefined) =>
    `Promised: ${value} ${unit}${day ? ` by ${day}` : ""}.`,
  noPromise: "Nothing was promised for it yet.",
  latest: (value: string, unit: string, day: string, source: string | undefined) =>
    `Latest: ${value} ${unit} on ${day}${source ? `, ${source}` : ""}.`,
  noLatest: "No value since.",
  share: (share: string) => `${share} of the way from before to what was promised.`,
  worse: "It has moved away from what was promised.",
  isReached: "Reached",
  look: (days: number, state: Look["state"], when: string) =>
    ({
      taken: `Looked at after ${days} days`,
      due: `Due now: a value after ${days} days, ${when}`,
      missed: `Missed: a value after ${days} days, ${when}`,
      "to come": `Next after ${days} days, ${when}`,
    })[state],
  drawing: (what: string) => `${what} over time`,
  values: (count: number) => (count === 1 ? "One value" : `${count} values`),
  value: {
    add: "Write down a value",
    addOf: (what: string) => `Write down a value of “${what}”`,
    value: "Value",
    day: "Measured on",
    source: "Where it comes from",
    note: "What to know about it",
    added: "Value written down",
    item: (value: string, unit: string, day: string) => `${value} ${unit}, ${day}`,
  },
  promises: {
    title: "Promises",
    says: "What was promised while choosing is handed to the people who carry it out, so that nothing is lost between the two.",
    none: "No promise is noted yet",
    noneSays:
      "Note what was said that you will count on. For example: “Training for every shift before the first day, said by the delivery lead.”",
    add: "Note a promise",
    what: "What was promised?",
    by: "Who promised it?",
    due: "By when?",
    noted: "Promise noted",
    changed: "Promise changed",
    said: (by: string) => `Promised by ${by}`,
    dueOn: (day: string) => `by ${day}`,
    takeOn: "I take it on",
    takeOnOf: (what: string) => `I take it on: “${what}”`,
    takenOn: (by: string) => `${by} has taken it on`,
    nobody: "Nobody has taken it on",
    letGo: "Let it go",
    settle: "What became of it?",
    settleOf: (what: string) => `What became of it? “${what}”`,
    because: "Why?",
    becauseHint: "Needed unless it was kept",
    came: { kept: "Kept", "not kept": "Not kept", "no longer wanted": "No longer wanted" } satisfies Readonly<
      Record<z.infer<typeof Came>, string>
    >,
    settled: "Written down",
    reopen: "Still open",
    open: (count: number) => times(count, "promise is open", "promises are open"),
  },
  reviews: {
    title: "Was it worth it?",
    says: "A look with the sponsor: keep it as it is, extend, adjust, or stop. Each is a good answer when the reasons are clear.",
    none: "Nobody has looked yet",
    noneSays:
      "After half a year, or when the first values are in, sit down with the sponsor for half an hour and write down what follows.",
    add: "Write down a look",
    day: "When",
    ending: "What follows?",
    endings: {
      "keep as it is": "Keep it as it is",
      extend: "Extend it",
      adjust: "Adjust it",
      stop: "Stop it",
    } satisfies Readonly<Record<Review["ending"], string>>,
    because: "Why?",
    added: "Written down",
  },
  lessons: {
    title: "What the next project should know",
    says: "Lessons stay with you. Each can be released on its own, to be passed on without names; you can take that back as long as it has not been passed on.",
    none: "No lesson yet",
    noneSays:
      "For example: “Asking the night shift first saved us a second round.” Write down what went well, too, not only what failed.",
    add: "Add a lesson",
    text: "What should they know?",
    kind: "What kind of lesson is it?",
    kinds: {
      helped: "It helped",
      "got in the way": "It got in the way",
      "took longer": "It took longer than thought",
      "surprised us": "It surprised us",
    } satisfies Readonly<Record<Lesson["kind"], string>>,
    added: "Lesson noted",
    changed: "Lesson reworded",
    release: "May be passed on without names",
    releaseOf: (text: string) => `May be passed on without names: “${text}”`,
    released: (by: string, when: string) => `${by} agreed ${when} that it may be passed on without names.`,
    kept: "Stays with you.",
    keepBack: "Keep it back",
    keepBackOf: (text: string) => `Keep it back: “${text}”`,
    releasedDone: "It may be passed on",
    keptBackDone: "It stays with you",
  },
} as const;
