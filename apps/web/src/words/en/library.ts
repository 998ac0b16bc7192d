import type { Carrier } from "@cairn/domain/frame/experience.ts";

export const library = {
  title: "The experience library",
  says: "What usually has to be done in a project like yours, written by people who have done it. When you frame a project, the activities that fit are proposed to you; here you can read all of them.",
  loading: "Getting the library …",
  search: "Search",
  searchHint: "A word, such as budget or training",
  job: "Job",
  anyJob: "All jobs",
  by: "Who carries it",
  anyone: "Anybody",
  carriedBy: {
    customer: "Yours alone",
    together: "Together with a seller",
    "seller feeds": "Yours, and a seller can bring experience",
  } satisfies Record<Carrier, string>,
  count: (shown: number, all: number) =>
    shown === all ? `${all} activities in ten jobs` : `${shown} of ${all} activities; the others are filtered out`,
  clear: "Show all",
  nothing: "Nothing fits",
  nothingSays: "Try one word less, or another job. For example, “training” finds what prepares people for the change.",
  why: "Why",
  firstStep: "First step",
  doneWhen: "Done when",
  watchFor: "Watch for",
  sign: "A sign that it goes wrong",
  questions: "Questions to ask",
  waitsFor: "Waits for",
  waitsForNothing: "Nothing. It can begin at once.",
  source: "Source",
  practice: "Practice knowledge; nobody has measured it yet.",
  method: (title: string, where: string) => `The method is from ${title}, ${where}. The wording is ours.`,
} as const;
