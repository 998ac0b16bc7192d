import type { Day } from "@cairn/domain/kernel/days.ts";
import { formatDay, formatShare, joinNames } from "../format.ts";

const things = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);
const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)} times`;

function inTen(share: number): string {
  if (share === 1) return "all cases";
  if (share === 0) return "none of the cases";
  if (share > 0.95) return "more than 9 of 10 cases";
  return share < 0.05 ? "fewer than 1 of 20 cases" : `${Math.round(share * 10)} of 10 cases`;
}

export const dates = {
  title: "When it will be done",
  working: "Working out the dates …",
  done: (day: Day) => `Done by ${formatDay(day)} in 8 of 10 cases`,
  endless: "In more than 2 of 10 cases it is not done within the days that are looked at",
  noEnd: "As it stands, the plan finds no end",
  besides: (half: Day, most: Day | undefined) =>
    [
      `In half of the cases by ${formatDay(half)}.`,
      most ? `In 19 of 20 by ${formatDay(most)}.` : "In more than 1 of 20 it finds no end within three years.",
    ].join(" "),
  toPlan: (day: Day, share: number) =>
    `If everything goes to plan: ${formatDay(day)}, which happens in ${share < 0.01 ? "fewer than 1 of 100" : formatShare(share)} of the cases.`,
  known: (day: Day) => `The dates you go by end on ${formatDay(day)}.`,
  noKnown: "Nobody has said yet which dates the plan goes by.",
  method: "How these dates come about",
  methodSays: (runs: number, error: number) => [
    "Each activity is put where what it waits for is done and its people have time, in an order that keeps promised dates and stays near the dates you go by. Nobody is given more than the time they said they have.",
    `Then the plan is played through ${runs.toLocaleString("en-GB")} times. Each time every activity takes another length out of its range, and those that are late tend to be late together. The days above are those by which so many of these plays were done; chance may carry a share by ${(100 * error).toFixed(1)} points either way.`,
    "Early finishes are not passed on, since people have planned around the dates. Not in it: work that fills the time there is, starting at the last moment, giving the project up, and dangers nobody wrote down. What is fixed to a day hides risk: it does not move when what comes before it is late.",
  ],
  record: {
    title: (p50: number, n: number) => `Your estimates have run ${times(p50)} (n = ${n})`,
    all: (p50: number, p80: number, n: number) =>
      `Half of ${n} finished activities took up to ${times(p50)} what was said to be likely, and 8 of 10 up to ${times(p80)}.`,
    kind: (job: string, p50: number, p80: number, n: number) =>
      `${job}: half up to ${times(p50)}, 8 of 10 up to ${times(p80)} (n = ${n})`,
    held: (share: number, n: number) =>
      `What was said to hold in 9 of 10 cases held in ${formatShare(share)} of ${n}; what met it exactly counts half.`,
    method:
      "From what was expected of activities and the working days from beginning to end, over all projects that people of your organisation lead. Few are drawn towards many, and all towards a published record of 10,266 tasks of a software firm. The ranges of this plan were moved by it, and widened where they were narrower than what came; none was made narrower.",
    notYet: (finished: number, fewest: number) =>
      `Nothing can be said yet of how your estimates run (${finished} of ${fewest} finished activities with a length and a beginning). The dates take the ranges as they were said.`,
  },

  gaps: {
    title: (count: number) => `What the dates cannot know: ${things(count, "one thing", "things")}`,
    says: "They lie too early, or are less certain than they look, for as long as this is open.",
    withoutLength: (count: number) =>
      `${things(count, "One activity has", "activities have")} no length yet and ${count === 1 ? "counts" : "count"} as nothing:`,
    withoutTime: (names: readonly string[]) =>
      `Nobody knows when ${joinNames(names)} ${names.length === 1 ? "has" : "have"} time: they are taken to be there every working day.`,
    heldUp: (count: number) =>
      `${things(count, "One activity is", "activities are")} held up, and the dates count as if ${count === 1 ? "it" : "they"} went on tomorrow:`,
    rests: "The project rests. The dates count as if it went on today; say how long it may rest and they follow.",
    circle: (titles: readonly string[]) =>
      `These wait for each other, so one wait was left out: ${titles.join(" → ")}.`,
    andMore: (count: number) => `and ${count} more`,
  },

  because: {
    done: "it is done",
    pinned: "it is fixed to that day",
    today: "nothing holds it: it can begin now",
    not_before: "it may not begin before",
    restart: "it waits until it can go on",
    no_place: "it finds no place",
    after: (title: string) => `it comes after “${title}”`,
    busy: (name: string, title: string | undefined) =>
      title ? `${name} is busy with “${title}” until then` : `${name} has no time before`,
    offTime: "and somebody or everybody is off in between",
  },

  conflicts: {
    title: (count: number) => `What cannot be: ${things(count, "one thing", "things")}`,
    says: "Without any one of these it would be possible. Nothing was moved silently.",
    itself: "how long it takes",
    no_place: (title: string) => `“${title}” finds no place at all, because of`,
    no_place_found: (title: string) => `For “${title}” no place was found, though there may be one, because of`,
    pin_too_early: (title: string) => `“${title}” cannot begin on the day it is fixed to, because of`,
    promise_impossible: (title: string, day: Day) => `“${title}” cannot be done by ${formatDay(day)}, because of`,
    overbooked: (name: string) => `${name} is asked for more than they have, by what is fixed to days:`,
    demand: {
      link: (from: string, to: string) => `“${to}” waits for “${from}”`,
      pin: (title: string) => `“${title}” is fixed to a day`,
      not_before: (title: string) => `“${title}” may not begin before a day`,
      promise: (title: string) => `the day “${title}” was promised for`,
      absence: (name: string) => `the days on which ${name} is not there`,
      person: (name: string) => `the time ${name} has`,
      calendar: "weekends",
      blackouts: "the days kept free",
      horizon: "the three years that are looked at",
    },
  },

  promises: {
    title: (atRisk: number, all: number) =>
      atRisk === 0
        ? `${all === 1 ? "The promised date is" : `All ${all} promised dates are`} kept in at least 8 of 10 cases`
        : `${all === 1 ? "The promised date is" : `${atRisk} of ${all} promised dates are`} kept in fewer than 8 of 10 cases`,
    kept: (title: string, day: Day, share: number) => `“${title}” by ${formatDay(day)}: kept in ${inTen(share)}`,
    probably: (day: Day) => `in 8 of 10 cases it is done by ${formatDay(day)}`,
    plays: (runs: number, error: number) =>
      `${runs.toLocaleString("en-GB")} plays${error > 0 ? `, ± ${(100 * error).toFixed(1)} points` : ""}`,
  },

  moved: {
    title: (count: number) =>
      `${things(count, "One activity has", "activities have")} other dates than those you go by`,
    none: "The dates you go by still hold.",
    fresh: (count: number) => `${things(count, "One activity has", "activities have")} no dates you go by yet.`,
    row: (title: string) => `“${title}”`,
    was: (from: Day, to: Day) => `${formatDay(from)} – ${formatDay(to)}`,
    nowhere: "no dates",
    before: "You go by",
    now: "It would be",
    because: "Moved because",
    activity: "Activity",
    go: "Go by these dates …",
    sheet: "Go by these dates",
    sheetSays:
      "From now on these are the dates of the plan. Each owner is asked whether theirs fit; nobody outside sees them until you tell them.",
    why: "Why they change (optional)",
    gone: "These are the dates now",
  },

  told: {
    title: (differ: number) =>
      differ === 0
        ? "Guests know the dates you go by"
        : `What guests were told: ${things(differ, "one date differs", "dates differ")}`,
    says: "Guests see only the dates you tell them.",
    same: (name: string) => `${name} knows the dates you go by.`,
    differs: (name: string, count: number) =>
      `${things(count, "One date", "dates")} ${count === 1 ? "is" : "are"} other than ${name} was told, or ${count === 1 ? "was" : "were"} never told.`,
    tell: (name: string) => `Tell ${name}`,
    gone: (name: string) => `${name} sees these dates now`,
  },

  ways: {
    left: (name: string, count: number) =>
      `${name} left and still has ${count === 1 ? "one activity" : `${count} activities`} to do. Three ways to go on`,
    rests: "The project rests. Three ways to go on",
    slips: "The dates you go by no longer hold. Three ways to go on",
    cannot: "Something cannot be as it stands. Three ways to go on",
    says: "Each is played through with the same draws, so that they differ by what they are and not by chance.",
    wait: "Wait",
    waitSays: {
      left: "until somebody else is found, from this day on",
      rests: "until the project goes on, expected on this day",
      slips: "and go by the later dates",
    },
    until: "Until",
    handOver: "Hand over",
    handOverSays: (name: string, count: number) =>
      `what ${name} has: ${count === 1 ? "one activity" : `${count} activities`}`,
    nobodyHas: "what holds the end has no owner yet",
    to: "To",
    leaveOut: "Leave out",
    leaveOutSays: "what waited for it waits for what it waited for",
    noChoice: "Choose first",
    moves: (count: number) => (count === 0 ? "No date moves." : `${things(count, "One date moves", "dates move")}.`),
    keeps: (title: string, share: number) => `Keeps “${title}” in ${inTen(share)}.`,
    impossible: "Something finds no place this way.",
    refused: "This cannot be done as the plan stands.",
    take: "Go on this way …",
    sheet: (way: string) => `Go on: ${way.toLowerCase()}`,
    sheetSays: (steps: number) =>
      `${steps === 0 ? "Nothing but the dates changes" : `${things(steps, "One thing changes", "things change")} in the plan`}, and from then on it goes by the dates of this way. One undo takes it all back.`,
    why: "Why this way",
    taken: "The plan goes on this way",
  },

  settles: {
    ask: "What would help most?",
    says: "The plan is played again with one activity taking just what is likely, all else as before. What comes first brings the end nearest; it says nothing about who does it.",
    row: (title: string, days: number) =>
      `Settling “${title}” early is worth ${days === 1 ? "a day" : `${days} days`} at 8 of 10 cases`,
    promise: (points: number, title: string) => `and keeps “${title}” more often by ${points} of 100`,
    nothing: "No single activity would bring the end nearer by a day or more.",
    working: "Playing it through …",
  },
} as const;
