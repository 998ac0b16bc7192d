import type { Item, Topic } from "@cairn/domain/project/rounds/item.ts";

const ends = { low: "not at all true", high: "entirely true" } as const;
const scale = (topic: Topic, text: string): Item => ({ type: "scale", text, topic, ...ends });
const quoted = (text: string): string => `“${text}”`;

export const readiness = {
  title: "Are those who must change ready?",
  says: "Ask those who will have to work differently whether they want to and whether they can: early, while help can still be given. What comes out opens a talk with them. It is no grade, and nobody's to hold against them.",
  open: "A round is open: are those who must change ready?",
  low: (text: string, low: number, n: number, group: string) =>
    `${group ? `${group}: ` : ""}${low} of ${n} doubt that ${quoted(text)}`,
  noneLow: (n: number) => `Nothing stands out: of ${n} people, few answered low anywhere`,
  notEnough: "Not enough answers yet to say whether people are ready",
  emptyTitle: "Nobody has been asked yet",
  emptySays:
    "For example: twelve nurses of two wards and five people at the desk answer thirteen statements from 1 to 5 in about four minutes, each alone. You see that the wards want it, and that the desk doubts the time has been freed.",
  begin: "Open a readiness round",
  another: "Ask again",
  underWay: "Open now",
  latest: "What came out",
  parts: {
    commitment: "Do we want it?",
    confidence: "Can we do it?",
    capacity: "Is there room for it?",
    own: "Besides",
  },
  helps: "What could help",
  helpsSays: (share: string) =>
    `Where ${share} or more of a group answered 1 or 2, these activities of the experience library fit. They are proposed from practice; nobody has measured that they help.`,
  because: (text: string, low: number, n: number, groups: string) =>
    `In the readiness round, ${low} of ${n} (${groups}) answered 1 or 2 to ${quoted(text)}.`,
  propose: "Propose it",
  proposeOf: (title: string) => `Propose it: “${title}”`,
  proposed: "Proposed; it waits in the tray of the plan",
  inPlan: "In the plan, or proposed already",
  compared: "In earlier rounds, all together",
  comparedSays:
    "Not the same people need have answered. Look at where the answers lie and talk about why; do not read a trend into one step.",
  method: "What these statements are, and what is shown",
  methodSays: [
    "The first two parts follow two ideas from research: whether people together want a change, and whether together they believe they can carry it out (Weiner 2009, Implementation Science 4:67; Shea, Jacobs, Esserman, Bruce and Weiner 2014, Implementation Science 9:7, doi 10.1186/1748-5908-9-7).",
    "The statements are our own words. They are not the questionnaire of that paper (ORIC), and nobody has tested how well they measure. If you may use a tested questionnaire, put its statements in place of ours when you open a round.",
    "A spread is shown for a group from 4 answers on. Groups with fewer are put together; are they still fewer than 4, they are in no figure, not even in the whole, so that nobody can find them by subtracting. A new round must ask the same groups, or differ by at least 4 people, for the same reason.",
    "No average over all statements is made. There is no score.",
  ],
  beginning: {
    title: "Are we ready?",
    why: "You will have to work differently. We want to know whether you want to and whether you can, while we can still do something about it. We tell you what came out.",
    items: [
      scale("commitment", "We want this change to work."),
      scale("commitment", "We will put work into it, also when other things are pressing."),
      scale("commitment", "When it gets difficult, we will stay with it."),
      scale("commitment", "It is worth what it asks of us."),
      scale("confidence", "We can keep the daily work going while we change."),
      scale("confidence", "We can sort out the problems that will come up."),
      scale("confidence", "Our teams can agree among themselves who does what, and when."),
      scale("confidence", "If it goes wrong, we will notice early and say so."),
      scale("time", "The time for it has been freed."),
      scale("skills", "We know what we need to know for it, or will learn it in time."),
      scale("load", "Not too much else is changing for us at the same time."),
      scale("managers", "Our managers stand behind it where we can see it."),
      scale("tools", "Tools, rooms and data for it will be there when we need them."),
      { type: "text", text: "What would have to be different for you to say yes more easily?", upTo: 2 },
    ] satisfies Item[],
  },
} as const;
