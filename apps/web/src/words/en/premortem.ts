import { votesEach } from "@cairn/domain/project/premortem/premortem.ts";
import { fewest } from "@cairn/domain/project/rounds/apart.ts";

const people = (count: number): string => (count === 1 ? "One person" : `${count} people`);

export const premortem = {
  title: {
    none: "It failed. Why?",
    open: "Everybody writes alone first",
    tooFew: "Not enough answers to show any",
    counted: (themes: number, loose: number) =>
      loose === 0
        ? `What could make it fail, in ${themes === 1 ? "one theme" : `${themes} themes`}`
        : `${loose === 1 ? "One reason is" : `${loose} reasons are`} still to be grouped`,
  },
  says: "Imagine that a year has passed and it has failed. Everybody writes down why, alone and before anybody has spoken; then you read all reasons together, group them, and do something about the heaviest.",
  none: "Nobody has been asked yet",
  noneSays: `Ask at least ${fewest} people. Nobody learns who wrote what; with fewer than ${fewest} answers nothing is shown. For example: “The night shift was never asked, and went on as before.”`,
  begin: "Ask why it failed",
  again: "Ask again",
  question: "A year has passed, and it has failed. Why?",
  roundTitle: "It failed. Why?",
  why: "So that we hear what each of us fears before we commit ourselves, not after.",
  group: "Everybody asked",
  who: "Who is asked?",
  whoSays: `At least ${fewest}. Who is asked is fixed when you begin; they find it on their My part.`,
  tooFew: (chosen: number) => `${people(chosen)} chosen so far.`,
  closesOn: "Answers are collected until",
  ask: "Ask them",
  asked: "They are asked. Nobody learns who wrote what",
  tooFewAnswered: `Fewer than ${fewest} people answered, so nothing is shown: what they wrote is gone. You can ask again.`,
  reasons: "Reasons that lie in no theme yet",
  reasonsSays: "In the order of the alphabet; nobody knows who wrote them.",
  into: (text: string) => `Put “${text}” into a theme`,
  noTheme: "Put it into a theme …",
  newTheme: "A theme of its own",
  themes: "Themes",
  themesSays: `Each of you has ${votesEach} votes for what is most worth acting on. The theme with the most votes comes first. Unlike the reasons, votes are no secret: the history tells whose they are.`,
  votes: (count: number) => (count === 0 ? "No vote yet" : count === 1 ? "One vote" : `${count} votes`),
  vote: "Vote for it",
  voteOf: (title: string) => `Vote for it: “${title}”`,
  takeBack: "Take my vote back",
  takeBackOf: (title: string) => `Take my vote back: “${title}”`,
  left: (count: number) => `You have ${count === 1 ? "one vote" : `${count} votes`} left.`,
  themeName: "Name of the theme",
  out: (text: string) => `Take out: “${text}”`,
  outShort: "Take out",
  toPlan: "Make it an activity",
  toPlanOf: (title: string) => `Make it an activity: “${title}”`,
  activityTitle: (title: string) => `So that it does not fail by: ${title}`,
  activityBecause: (reasons: number) =>
    `${reasons === 1 ? "One reason" : `${reasons} reasons`} from the premortem ${reasons === 1 ? "points" : "point"} to it.`,
  toRisk: "Make it a risk",
  toRiskOf: (title: string) => `Make it a risk: “${title}”`,
  inPlan: "It is in the plan",
  asRisk: "It stands among the risks of changing",
  earlier: (day: string) => `Premortem of ${day}`,
} as const;
