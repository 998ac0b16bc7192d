import type { Incidence } from "@cairn/contract/experience-figures.ts";
import type { z } from "zod";
import { formatShare } from "../format.ts";
import { daysSaid } from "./experience.ts";

type Chance = z.output<typeof Incidence>;
const said = ({ estimate, low, high }: Chance): string =>
  `${formatShare(estimate)} (${Math.round(100 * low)} to ${Math.round(100 * high)})`;

export const outlook = {
  title: "Where did projects like ours go from here?",
  says: "Not a forecast of yours: how the past projects most like it, as they stood at its age, went on. What you do next is up to you.",
  looking: "Looking at past projects …",
  none: "No past projects speak here yet",
  noneSays:
    "When your organisation has brought past projects in, and said which of their activities are those of the library, you see here how the ones most like this went on: how many went ahead, decided otherwise, or came to no decision.",
  notEnough: (have: number, need: number) => `Not enough yet (${have} of ${need})`,
  notEnoughEnded: "So many past projects must have ended before anything is said of one that is under way.",
  notEnoughAlike:
    "Too few past projects stood as this one does now. Mark what you have done in the plan: only that can be compared.",
  answer: (alike: number, day: number, days: number, chance: Readonly<Record<"ahead" | "otherwise" | "no", Chance>>) =>
    `Of the ${alike} past projects most like yours on day ${day}: within ${daysSaid(days)} from there, ${said(chance.ahead)} went ahead, ${said(chance.otherwise)} decided otherwise, ${said(chance.no)} came to no decision.`,
  tooShort: "They were not followed long enough to say how they went on.",
  table: "How they went on",
  within: "Within",
  days: daysSaid,
  wentAhead: "Went ahead",
  otherwise: "Decided otherwise",
  noDecision: "No decision",
  open: "Still open",
  said,
  nearest: "The nearest of them, without names",
  place: (nth: number) => `${nth}`,
  nth: "Nearness",
  ended: "Ended as",
  alikeIn: "Most alike in",
  differsIn: "Least alike in",
  compared:
    "Compared is what was done of the library's activities, when, what was done last, and how long nothing has happened. Of your project only what you can see counts.",
  effective: (count: number) =>
    `The nearer count more: together as much as ${Math.round(count)} that are just like it.`,
  whose: (organisation: string) => `Past projects of ${organisation}.`,
} as const;
