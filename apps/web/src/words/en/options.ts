import type { WeightsState } from "@cairn/domain/project/options/comparison.ts";
import type { Firmness } from "@cairn/domain/project/options/firmness.ts";
import type { Standing } from "@cairn/domain/project/options/options.ts";

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);
const people = (n: number): string => count(n, "person", "people");
const scores = (n: number): string => count(n, "score", "scores");
const between = (fewest: number, most: number): string =>
  fewest === most ? people(most) : `${fewest} to ${people(most)}`;

export const options = {
  tab: "Options",
  /** The first thing seen: who leads, and how firmly; or what is still to be done before anybody can. */
  answer: {
    none: "No options yet",
    noneSays: "What could we do, and by what do we choose? First the options, then what they are measured by.",
    oneOnly: "Nothing to choose between yet",
    noCriteria: "Not measured by anything yet",
    noCriteriaSays: (options: number) =>
      `${count(options, "option stands", "options stand")} side by side. Next: what they are measured by, and how much each thing weighs.`,
    weights: {
      none: "The weights are not agreed yet",
      agreed: "",
      outdated: "The weights have to be agreed anew",
      reopened: "The weights are open again",
    } satisfies Record<WeightsState, string>,
    weightsSay: {
      none: "Agree how much each criterion weighs before anybody scores. Otherwise whoever chooses the weights chooses the winner.",
      agreed: "",
      outdated: "A criterion came or went since they were agreed. Until then nobody scores, and no result is shown.",
      reopened:
        "Until they are agreed anew nobody scores, and no result is shown: nobody should choose weights by their winner.",
    } satisfies Record<WeightsState, string>,
    unscored: "Nobody has scored yet",
    unscoredSays: "The weights are agreed. Now everybody scores alone, before they see what others think.",
    hidden: "The result is shown once you have scored",
    hiddenSays: (n: number) =>
      `${people(n)} scored so far. What others think is not shown before you have said what you think.`,
    look: "I do not score: show the result",
    tooFew: "Not enough yet to say who leads",
    tooFewSays: (on: string) => `On “${on}” nobody has given every option a score yet.`,
    leads: (option: string) => `“${option}” leads`,
    ahead: (option: string) => `So far “${option}” is ahead`,
    level: (options: string) => `${options} are level`,
    firmness: {
      "not enough yet": (counted: number, least: number) => `Not enough yet: ${counted} of ${least} people.`,
      level: () => "Nobody is ahead.",
      close: () => "It is close.",
      "fairly firm": () => "It is fairly firm.",
      firm: () => "It is firm.",
    } satisfies Record<Firmness, (counted: number, least: number) => string>,
    at: (day: string, fewest: number, most: number) =>
      `At the weights agreed on ${day}; ${between(fewest, most)} counted on each criterion.`,
    leadsAlone: (alone: number, n: number) =>
      n === 1
        ? `The one person who scored everything ${alone === 1 ? "puts it first" : "does not put it first"}.`
        : `${alone} of ${people(n)} who scored everything put it first.`,
    nobodyWhole: "Nobody has scored everything yet.",
    tips: (criterion: string, from: string, to: string, option: string) =>
      `The least that would change it: “${criterion}” at ${to} instead of ${from}; beyond that “${option}” leads.`,
    neverTips: "No weight changes it.",
    how: "How this is worked out",
    howSays: [
      "Everybody's score of an option is multiplied by the weight of the criterion and added up: 0 is nothing, 10 could not be better.",
      "For the group, the mean on each criterion is taken over those who gave every option a score on it, so that nobody's strictness moves one option against another. “I do not know” and what is missing count as missing, never as zero.",
      "For each criterion it is worked out at which weight another option draws level, while the other weights keep their proportions.",
    ],
    guesses: (least: number, close: string, firm: string) =>
      `“Firm” means: it leads with everybody who scored everything, and no weight changes it by less than ${firm} of the whole. “Close” means: a change of ${close} of the whole is enough, or it leads alone with fewer than half. Fewer than ${least} people are not enough. These limits are starting guesses from practice; nobody has measured them.`,
  },
  comparedBy: "Which comparison?",
  begin: "Begin with the two that are always there",
  beginSays:
    "“Carry on as now” and “Improve what we have” are always among the options and are scored like the others. Add the ways you really consider. For example: “One shared list at the hand-over, kept by both shifts”.",
  begun: "The options are open",
  list: {
    title: "Options side by side",
    says: "Each a way you could really go. Two are always there.",
    add: "Add an option",
    added: "Option added",
    changed: "Option changed",
    removed: "Option removed",
    name: "What is it called?",
    what: "What is it?",
    whatHint: "So that two people who read it think of the same thing",
    defender: "Who would defend it?",
    defends: (name: string) => `${name} would defend it`,
    nobodyDefends: "Nobody has said they would defend it",
    standing: {
      "carry on as now": "Always an option",
      "improve what we have": "Always an option",
    } satisfies Record<Standing, string>,
    figure: (figure: string) => `${figure} of 10`,
    figureSays: "together, at the agreed weights",
    spread: (n: number, median: string, low: string, high: string) =>
      n === 1
        ? `1 person who scored all of it: ${median}`
        : `${people(n)} who scored all of it: median ${median}, from ${low} to ${high}`,
    drawing: (option: string) => `The totals of each person for “${option}”, from 0 to 10`,
    noSpread: "Nobody has scored all of it yet",
    leadsWith: (alone: number, level: number, n: number) =>
      `First for ${alone} of ${people(n)} who scored everything${level > 0 ? `, level at the top for ${level}` : ""}`,
    byCriterion: "By criterion",
    mean: (mean: string, n: number) => `${mean} (${people(n)})`,
    notScored: "not scored by anybody who scored all",
    unknowns: (n: number) => `${n === 1 ? "1 thing" : `${n} things`} we do not know could change this`,
    ruleOut: "Rule out",
    ruleOutOf: (option: string) => `Rule out “${option}”`,
    ruleOutWhy: "Why is it not for us?",
    ruleOutSays: "It stays with its reason, and can be brought back.",
    ruledOut: "Ruled out",
    ruledOutTitle: (n: number) => `Ruled out (${n})`,
    bringBack: "Bring back",
    bringBackOf: (option: string) => `Bring back “${option}”`,
    broughtBack: "Brought back",
    shown: (at: number, of: number) => `Option ${at} of ${of}`,
    before: "The option before",
    after: "The next option",
  },
  criteria: {
    title: "What they are measured by",
    says: "Name what must be better for whom, and not what a product can do. Weights are agreed before anybody scores.",
    none: "No criteria yet",
    noneSays:
      "Three to seven are enough. Each serves an outcome you want. For example: “Hours saved at the hand-over”, so that nobody waits.",
    add: "Add a criterion",
    added: "Criterion added",
    changed: "Criterion changed",
    removed: "Criterion removed",
    name: "By what?",
    serves: "Which outcome does it serve?",
    servesIt: (outcome: string) => `So that: ${outcome}`,
    servesNothing: "Nobody has said which outcome it serves",
    weight: (share: string) => `weighs ${share}`,
    noWeight: "no weight yet",
    tips: (to: string, more: boolean, option: string) => `${more ? "Above" : "Below"} ${to} “${option}” leads`,
    neverTips: "No weight of it changes who leads",
    counted: (n: number) => `${people(n)} scored every option on it`,
    named: (option: string) => `It bears the name of “${option}”. What is it to do for you? Others might do that too.`,
    scored: (option: string) =>
      `By the scores only “${option}” meets it. Does it serve the outcome, or is it there for that option?`,
    closed: "Scores are there. To add or remove a criterion, open the weights again and say why.",
  },
  weights: {
    agree: "Agree on the weights",
    agreeAnew: "Agree on the weights anew",
    agreed: "The weights are agreed",
    says: "How much of the decision should each carry? All together are 100%. Agree on them together, then note them here.",
    share: (criterion: string) => `${criterion}, in percent`,
    even: "The same for each",
    sum: (sum: string) => `Together ${sum}`,
    missing: (gap: string) => `${gap} are missing`,
    over: (gap: string) => `${gap} too much`,
    whole: "All of it is shared out",
    day: "Agreed on",
    noted: (day: string, by: string) => `Agreed on ${day}, noted by ${by}`,
    reopen: "Open the weights again",
    reopenWhy: "Why are they opened again?",
    reopenSays:
      "The weights as they were and your reason stay to be read. Nobody scores and no result is shown until they are agreed anew.",
    reopened: "The weights are open again",
    keep: "They stand after all",
    kept: "The weights stand as they were",
    earlier: (n: number) => `Earlier weights (${n})`,
    wereReopened: (by: string, when: string, because: string) => `Opened again by ${by} on ${when}: ${because}`,
    replaced: "Replaced before anybody had scored",
  },
  ask: {
    ask: "Ask people to score",
    says: "They find it under “My part”, with how long it takes. They score alone; what others said shows afterwards.",
    who: "Who should score?",
    nobody: "Add people on the people page first.",
    because: "Why them?",
    due: "Needed by",
    asked: "They are asked",
    state: (name: string, missing: number) =>
      missing === 0 ? `${name}: has scored` : `${name}: ${scores(missing)} missing`,
    title: "Asked to score",
    until: (day: string) => `needed by ${day}`,
  },
  mine: {
    title: "Your scores",
    says: (options: number, criteria: number) =>
      `${count(options, "option", "options")} on ${count(criteria, "criterion", "criteria")}. 0 does not do it at all, 10 could not be better. “I do not know” is a good answer.`,
    missing: (missing: number, minutes: number) =>
      `${scores(missing)} missing, about ${count(minutes, "minute", "minutes")}.`,
    whole: "You have scored everything.",
    change: "Change your scores",
    waits: "Scoring begins when the weights are agreed.",
    guest: "The customer's people score. You see here what they share.",
    choose: "Option",
    optionState: (title: string, missing: number) => (missing === 0 ? `${title} (scored)` : title),
    unknown: "I do not know",
    because: "Reason",
    becauseHint: "Optional; what you have seen, tried or heard",
    addReason: (criterion: string) => `Add a reason: ${criterion}`,
    reason: "Add a reason",
    save: "Save these scores",
    saved: "Scores saved",
    score: (criterion: string, option: string) => `${criterion}: “${option}”, 0 to 10`,
    ends: ["0: not at all", "10: could not be better"],
  },
  every: {
    title: "Every score",
    says: "By name: this is a conversation among you. Where the numbers lie far apart, you have seen different things.",
    of: (option: string) => `Scores of “${option}”`,
    one: (name: string, said: string) => `${name}: ${said}`,
    total: "Weighted total",
    unknown: "does not know",
    missing: "missing",
    reasons: "Reasons given",
    reason: (name: string, value: string, because: string) => `${name}, ${value}: ${because}`,
  },
  unknowns: {
    title: "What we do not know",
    says: "Only what could change the choice. Each with a way to find out.",
    none: "Nothing noted yet",
    noneSays:
      "Ask of each option: what would have to be true for it to be the best? For example: “Whether the list works on the ward's tablets”, found out by trying it for a week.",
    add: "Note what we do not know",
    added: "Noted",
    changed: "Changed",
    removed: "Removed",
    what: "What do we not know?",
    which: "Which options could it change?",
    test: "How could we find out?",
    changes: (titles: string) => `Could change: ${titles}`,
    changesNothing: "Nobody has said which option it could change",
    byTest: (test: string) => `To find out: ${test}`,
    noTest: "No way to find out yet",
    makeActivity: "Make it an activity",
    makeActivityOf: (what: string) => `Make an activity of finding out “${what}”`,
    activityTitle: (what: string) => `Find out: ${what}`,
    activityBecause: (titles: string) =>
      titles ? `It could change the choice: ${titles}.` : "It could change which option is chosen.",
    made: "It is in the plan",
    proposed: "Proposed for the plan",
    inPlan: "In the plan:",
    gone: "The activity is no longer there.",
    settle: "We know it now",
    settleOf: (what: string) => `Say what came out: “${what}”`,
    result: "What came out?",
    settled: "Noted what came out",
    cameOut: (result: string) => `Came out: ${result}`,
    by: (name: string, when: string) => `${name}, ${when}`,
    reopen: "We do not know it after all",
    reopenOf: (what: string) => `We do not know it after all: “${what}”`,
    reopened: "Open again",
  },
  /** In "My part": what is asked of somebody. */
  asked: {
    says: (options: number, criteria: number, minutes: number) =>
      `You are asked to score ${count(options, "option", "options")} on ${count(criteria, "criterion", "criteria")}, about ${count(minutes, "minute", "minutes")}.`,
    by: (name: string) => `${name} asked you.`,
    due: (day: string) => `Needed by ${day}.`,
    go: "Score them",
  },
} as const;
