import type { Share } from "@cairn/contract/experience-figures.ts";
import { formatNumber, formatShare } from "../format.ts";
import { daysSaid, endingName, shareSaid } from "./experience.ts";

const count = (value: number): string => value.toLocaleString("en-GB");

export const pastPaths = {
  title: "The paths they took",
  says: "From top to bottom as things are mostly done. Arcs at the left lead on, arcs at the right lead back; the thicker, the more often.",
  saysBeside: (one: string, other: string) =>
    `From top to bottom as things are mostly done. At the left those that ended as ${endingName(one).toLowerCase()}, at the right as ${endingName(other).toLowerCase()}; the thicker, the more often of a hundred. Dashed arcs lead back.`,
  coverage: "How many of them are drawn",
  covered: (journeys: Share, events: Share, leftOut: number, inAll: number) =>
    `${shareSaid(journeys)} of the past projects and ${formatShare(events.estimate)} of what was done; ${leftOut === 0 ? `all ${count(inAll)} paths` : `${count(leftOut)} of ${count(inAll)} paths are too rare and left out, whole projects and no single arrows`}.`,
  beside: (one: string, other: string) => `${endingName(one)} beside ${endingName(other).toLowerCase()}`,
  activities: "What was done",
  wing: (name: string) => `Arcs: ${name}. The table says the same.`,
  on: "what follows, leading on",
  back: "what follows, leading back",
  arrow: (times: number, medianDays: number) =>
    `${count(times)} · ${medianDays < 1 ? "same day" : daysSaid(medianDays)}`,
  times: (times: number) => `${count(times)}×`,
  perHundred: (one: number, other: number) => `${formatNumber(Math.round(one))} | ${formatNumber(Math.round(other))}`,
  perHundredSays: "Beside each name: times in a hundred projects, left and right.",
  play: "Play it day by day",
  pause: "Pause",
  replayAt: "On day",
  replaySays: "See where they stand, day by day since each began.",
  onDay: (day: number) => `day ${day}`,
  stood: (day: number, n: number, standing: number, ended: number) =>
    `Day ${count(day)}: of ${count(n)}, ${count(standing)} stand where the bars are, by what they last began; ${count(ended)} have ended${n > standing + ended ? `; ${count(n - standing - ended)} were not followed that long` : ""}.`,
  chosen: (activity: string) => `Before and after “${activity}”`,
  choose: "Choose something in the drawing to see what comes before and after it.",
  before: "Comes before",
  after: "Comes after",
  from: "From",
  to: "To",
  count: "Times",
  countOf: (ending: string) => `${endingName(ending)}: times`,
  median: "Half within",
  p80: "Eight of ten within",
  nothing: "nothing",
  table: "As a table",
  behind: "The past projects in which it was done",
  loops: "Where they go in circles",
  loop: {
    again: "The same once more",
    return: "Back to something done before",
    "to and fro": "To and fro between people",
    "stop and start": "Stopped, and begun again",
  },
  loopKind: "How",
  loopTimes: "Times",
  loopPerHundred: "In a hundred projects",
  loopJourneys: "Of the projects",
  variants: "The most frequent paths",
  variant: (projects: number, n: number) => `${count(projects)} of ${count(n)}`,
  follow: "Follow one",
  followed: (path: readonly string[]) => `One past project, step by step: ${path.join(", ")}.`,
  unfollow: "No longer follow it",
  none: "Nothing is left to draw.",
} as const;
