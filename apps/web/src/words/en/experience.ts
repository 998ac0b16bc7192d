import type { Method, Share, Within } from "@cairn/contract/experience-figures.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { z } from "zod";
import { formatDay, formatShare } from "../format.ts";

const count = (value: number): string => value.toLocaleString("en-GB");
const projects = (value: number): string => (value === 1 ? "1 past project" : `${count(value)} past projects`);
const dayOf = (moment: Instant): string => formatDay(moment.slice(0, 10) as Parameters<typeof formatDay>[0]);
/** Under ten, a percentage says more than is known. */
const fewest = 10;

/** "7 of 9"; from ten on "62% (58 to 66)". */
export function shareSaid({ estimate, low, high, of }: Share): string {
  if (of < fewest) return `${Math.round(estimate * of)} of ${of}`;
  return `${formatShare(estimate)} (${Math.round(100 * low)} to ${Math.round(100 * high)})`;
}

/** "2.59", "1.00": a ratio, with the figures that are known. */
const timesSaid = (ratio: number): string => ratio.toFixed(ratio < 10 ? 2 : 0);

/** "12 days", "1 day", "less than a day". */
export function daysSaid(days: number): string {
  if (days < 1) return "less than a day";
  const whole = Math.round(days);
  return whole === 1 ? "1 day" : `${count(whole)} days`;
}

/** "42 days (35 to 49)"; with no end to the interval, "42 days (35 or more)". */
export function daysWithin(days: number, within: z.output<typeof Within> | undefined): string {
  if (!within) return daysSaid(days);
  const { low, high } = within;
  if (high !== undefined && Math.round(high) < 1) return daysSaid(days);
  return `${daysSaid(days)} (${count(Math.round(low))} ${high === undefined ? "or more" : `to ${count(Math.round(high))}`})`;
}

export const endingWords: Readonly<Record<string, { readonly name: string; readonly means: string }>> = {
  realised: { name: "Realised", means: "carried out, and what was promised of it has come" },
  committed: { name: "Committed", means: "decided to go ahead" },
  "chose another": { name: "Chose another", means: "decided for somebody or something else" },
  "chose not to act": { name: "Chose not to act", means: "decided, knowingly, to leave things as they are" },
  "no decision": { name: "No decision", means: "nobody decided; it ran out" },
  "still open": { name: "Still open", means: "not ended when it was last looked at" },
};
export const endingName = (ending: string): string => endingWords[ending]?.name ?? ending;

export const experience = {
  title: "What past projects show",
  loading: "Looking at past projects …",
  parts: "Parts of this page",
  part: {
    endings: "How they end",
    map: "Paths",
    stalls: "Where they stall",
    time: "How long, and who",
    findings: "What goes with it",
    record: "Track record",
    files: "Files",
  },
  base: "Which past",
  own: "Our own",
  sample: "Sample",
  nothing: "No past projects are here yet",
  nothingSays:
    "Bring in the history of your past projects: a CSV from your CRM or project tool, or an event log (XES, OCEL). From it Cairn shows how such projects end, where they stall and what goes with a decision, each figure with how sure it is. Names of people are left out.",
  nothingForYou: "Somebody who keeps this organisation's settings can bring past projects in.",
  bring: "Bring past projects in",
  lookAtSample: "Look at the sample first",
  sampleTaken: "The sample is here",
  answer: (n: number, shares: readonly { readonly ending: string; readonly share: Share }[]) =>
    `Of ${projects(n)}: ${shares.map(({ ending, share }) => `${endingName(ending).toLowerCase()} ${shareSaid(share)}`).join(", ")}.`,
  notEnough: (have: number, need: number) =>
    `Not enough yet (${count(have)} of ${count(need)} past projects that ended)`,
  notEnoughSays: "From fewer, chance would speak louder than the past. Bring in more, or wait until more have ended.",
  reckoning:
    "This is being worked out over all past projects. It may take a minute; you can look at something else meanwhile.",
  failed: (because: string) => `It could not be worked out. ${because}`,
  standing: {
    line: (n: number, events: number) => `n = ${projects(n)}, ${events === 1 ? "1 event" : `${count(events)} events`}`,
    period: (from: Instant, to: Instant) => `${dayOf(from)} to ${dayOf(to)}`,
    how: "How this was made",
    rules: "How endings are told",
    version: (version: string) => `Version of the base: ${version}. The same version gives the same figures.`,
    reached: "These are the projects that were recorded and brought in. What nobody recorded is not in them.",
    method: {
      counted: "Counted.",
      follows:
        "One thing follows another if it began after the other was finished and nothing else was begun and finished between. Times between are medians and the time within which eight of ten happened, with 95 % intervals between ranks that hold whatever the times are like. Whole projects are left out of the drawing, never single arrows.",
      wilson: "A share with its 95 % interval by Wilson.",
      "aalen-johansen":
        "All endings compete, and what is still open stays in for as long as it has lasted (Aalen and Johansen, 95 % intervals). At every time the endings and what is open are together 100 %.",
      "kaplan-meier":
        "Times until something happens, by Kaplan and Meier: what has not happened yet counts for as long as it has lasted, so that slow ones are not forgotten. In brackets the 95 % intervals (Brookmeyer and Crowley).",
      hazard:
        "Week by week, how often an ending comes with something done and without it, at the same age, traits, time of the calendar and everything else that was done. Small groups are drawn towards the rest. Intervals of 90 %. An association, never a cause.",
      rates: "How often something comes in the weeks after something else, against other weeks of the same age.",
      likeness:
        "Beginnings beside beginnings at the same age: traits, what was done, when, by how many, how long idle.",
      landmark:
        "Forecasts made at many moments of the past from nothing but what was known then, and held beside what came.",
    } satisfies Readonly<Record<Method, string>>,
  },
  filter: {
    title: "Look at some of them",
    ending: "That ended as",
    anyEnding: "All endings",
    from: "Begun from",
    to: "until",
    trait: "What is known of them",
    anyTrait: "Anything",
    word: "It is",
    clear: "All of them again",
    on: "Only some of the past projects are looked at.",
  },
  endings: {
    title: "How they end, by days since they began",
    says: (day: number, shares: readonly string[]) => `After ${daysSaid(day)}: ${shares.join(", ")}.`,
    share: (ending: string, estimate: number, low: number, high: number) =>
      `${endingName(ending).toLowerCase()} ${formatShare(estimate)} (${Math.round(100 * low)} to ${Math.round(100 * high)})`,
    open: (estimate: number) => `still open ${formatShare(estimate)}`,
    drawing: "Shares of past projects by how they ended, over the days since they began",
    days: "Days",
    at: "After so many days",
    running: "Looked at",
    table: "As a table",
    few: "Fewer than ten past projects: look at them one by one.",
  },
  stalls: {
    title: "Where they stall",
    says: "How long it takes, after each activity, until anything goes on. Idle for longer than nine in ten that went on is a stall.",
    activity: "After",
    of: "Times",
    median: "Half go on within",
    p80: "Eight of ten within",
    month: "Gone on within 30 days",
    stalls: "Stalled",
    ends: "How stalls end within a year",
    none: "Nothing to see: no activity was followed by a wait.",
  },
  roadblocks: {
    title: "What gets in the way, and after what",
    none: "No activity has been named as something that gets in the way. Name some under Files, where endings are told.",
    nothing: "Nothing was followed by something in the way at least twenty times.",
    after: "After",
    roadblock: "comes",
    ratio: "as often as otherwise",
    times: (value: number, low: number, high: number) =>
      `${timesSaid(value)} times (${timesSaid(low)} to ${timesSaid(high)})`,
    n: (times: number, weeks: number) => `${count(times)} times in ${count(Math.round(weeks))} weeks`,
    standing: "Told from chance",
    told: "Yes",
    grey: "Cannot be told from chance",
  },
  time: {
    journeys: "How long they take",
    activities: "How long activities take",
    ending: "Until",
    activity: "Activity",
    of: "n",
    median: "Half within",
    p80: "Eight of ten within",
    p95: "19 of 20 within",
    censored: "Not over yet",
    never: "not reached",
    any: "any ending",
    noLengths: "The files say when things happened, not how long they took.",
    who: "Who comes in when",
    role: "Who",
    share: "Took part",
    byWeek: (week: number) => `In by week ${week}`,
    noRoles: "The files do not say in which role people took part.",
  },
  findings: {
    title: "What goes with how they end",
    says: "Associations in past projects, surest first. They do not say what would happen if you did it.",
    finding: (activity: string, ending: string, more: boolean) =>
      `With “${activity}”, “${endingName(ending).toLowerCase()}” came ${more ? "more" : "less"} often`,
    ratio: (value: number, low: number, high: number) =>
      `${timesSaid(value)} times as often each week (${timesSaid(low)} to ${timesSaid(high)})`,
    points: (by: number, until: number, over: number, points: number, low: number, high: number) =>
      `Done by week ${by}: ${points > 0 ? "+" : "−"}${Math.abs(Math.round(100 * points))} points of chance by week ${until} (${Math.round(100 * low)} to ${Math.round(100 * high)}), over the same ${count(over)} projects`,
    behind: ({
      with: done,
      endedWith,
      without,
      endedWithout,
    }: Readonly<Record<"with" | "endedWith" | "without" | "endedWithout", number>>) =>
      `n: ${count(endedWith)} of ${count(done)} with it ended so, ${count(endedWithout)} of ${count(without)} without. These two shares cannot be compared directly: longer projects do more.`,
    q: (q: number) =>
      `q = ${q < 0.001 ? "under 0.001" : q.toFixed(3)}: of the findings this sure, so many are expected to be chance.`,
    eValue: (value: number) =>
      `Something unseen would have to go ${timesSaid(value)} times with both to explain it away.`,
    fades:
      "It fades when the last weeks before the ending are left out: it may be a sign of the ending rather than on the way to it.",
    drawing: (low: number, high: number) => `From ${timesSaid(low)} to ${timesSaid(high)} times as often`,
    sure: "How sure this is, and what is behind it",
    behindIt: "The past projects behind it",
    grey: (looks: number) => `Cannot be told from chance (of ${count(looks)} looks)`,
    greySays:
      "These may go with an ending or not; the past does not say. They are shown so that nobody sees only the hits.",
    refused: "Not to be compared",
    why: "Why not",
    tooFew: "too few projects or endings on one side",
    noComparables: "nearly all comparable projects did it, or nearly none",
    nothing: "Nothing that was done can be told from chance.",
    looked: (activities: number, all: number) =>
      activities < all
        ? `${activities} of ${count(all)} activities were looked at: the most frequent, without what is an ending or gives it away.`
        : `All ${count(all)} activities were looked at.`,
    warnings: "What speaks against believing it",
    closed:
      "An activity that nobody did, made up as a test, came out as mattering. On these data the method fails, and the list is closed.",
    pace: (spread: number) =>
      `Projects differ in pace by ${formatShare(spread)} beyond what is known of them. Whatever drives the pace may drive the ending too.`,
    bursts: (journeys: number) =>
      `In ${projects(journeys)} many things were written down in a heap. These do not count as done.`,
    leak: (name: string, ending: string) =>
      `“${name}” gives “${endingName(ending).toLowerCase()}” away and was left out.`,
    noWarnings: "The test with a made-up activity was passed, and nothing else was found.",
  },
  record: {
    title: "How forecasts came true",
    ending: "Forecasts of",
    says: (forecasts: number, journeys: number, came: number, days: number) =>
      `${count(forecasts)} forecasts over ${projects(journeys)}, each from what was known then; within ${days} days it came in ${count(came)} of them.`,
    forecaster: {
      model: "Cairn's forecast",
      "naive stages": "50/70/90 by stage",
      "stage rates": "What came at this stage",
      "time alone": "Age alone",
    },
    who: "Forecast by",
    brier: "Brier",
    logLoss: "Log loss",
    slope: "Slope",
    intercept: "Intercept",
    calibration: "Calibration error",
    auc: "Ranking (AUC)",
    best: "least",
    reads:
      "Brier and log loss: less is better. Slope 1 and intercept 0: what was said is what came. Ranking alone says nothing about the chances.",
    drifted: "The forecasts have drifted from what came: stage rates stand in for them until they are made anew.",
    reliability: "Said beside came",
    said: "Said",
    came: "Came",
    band: "If right, between",
    of: "Forecasts",
    drawing: "What was said along the bottom, what came up the side; on the line, forecasts are right",
  },
  behind: {
    title: "Past projects, without names",
    one: (number: number) => `Project ${number}`,
    ending: "Ended as",
    days: "Days",
    events: "Events",
    more: (shown: number, n: number) => `The first ${shown} of ${count(n)}.`,
    back: "Back to the list",
    began: (quarter: string) => `Begun in ${quarter.replace("-", " ")}`,
    day: (day: number) => `Day ${Math.floor(day)}`,
    known: "What is known of it",
    alike: "Past projects like it",
    alikeIn: "Alike in",
    differsIn: "Differs in",
    alikeSays: (day: number, shares: readonly string[]) =>
      `As they stood ${day === 0 ? "when they began" : `${daysSaid(day)} after they began`}. ${shares.length > 0 ? `Of those like it: ${shares.join(", ")}.` : "Too few are like it for shares of how they ended; here are the nearest."}`,
    someone: (person: number) => `person ${person}`,
    none: "There is none.",
  },
} as const;
