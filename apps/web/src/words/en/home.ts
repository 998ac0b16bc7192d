import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Sign } from "@cairn/domain/project/signs.ts";
import type { WhereWeAre } from "@cairn/domain/project/standing.ts";

const things = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const sentence = (parts: readonly (string | undefined)[]): string => {
  const joined = parts.filter((part) => part !== undefined).join("; ");
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}${/[.!?…]$/.test(joined) ? "" : "."}`;
};

type NameOf = (personId: PersonId | undefined) => string;

const lately = (days: number): boolean => days < 1;
const forDays = (days: number): string => `for ${things(days, "day", "days")}`;

/** What has been in the way longest. */
function stuckWords({ stuck, longestWait }: WhereWeAre, nameOf: NameOf): string | undefined {
  if (!longestWait) return undefined;
  const { stuck: longest, who } = longestWait;
  const { days, activity } = longest;
  if (stuck > 1)
    return lately(days) ? `${stuck} things are stuck` : `${stuck} things are stuck, the longest ${forDays(days)}`;
  const title = activity ? `“${activity.title}”` : "";
  switch (longest.why) {
    case "roadblock": {
      const { what } = longest.roadblock;
      return lately(days) ? `one thing is stuck: ${what}` : `one thing has been stuck ${forDays(days)}: ${what}`;
    }
    case "declined":
      return `${title} needs somebody else`;
    case "overdue":
      return `${title} is ${things(days, "day", "days")} late${who ? `, with ${nameOf(who)}` : ""}`;
  }
}

function underWayWords(underWay: WhereWeAre["underWay"]): string | undefined {
  const [first, ...more] = underWay;
  if (!first) return undefined;
  return more.length > 0 ? `${more.length + 1} are under way` : `“${first.title}” is under way`;
}

function doneWords(done: number, all: number): string {
  if (all === 1) return done === 1 ? "the one activity is done" : "the one activity is not done yet";
  if (done === 0) return `none of ${things(all, "activity", "activities")} is done yet`;
  return `${done} of ${things(all, "activity", "activities")} ${done === 1 ? "is" : "are"} done`;
}

function signWords(sign: Sign, nameOf: NameOf): string {
  switch (sign.sign) {
    case "quiet":
      return `Nothing has come for ${sign.days} days from those who have something to do (${sign.owners.map(nameOf).join(", ")}). Is it in the way of their work, or is the project?`;
    case "dates moved":
      return `The date of “${sign.activity.title}” was moved ${sign.times} times. What keeps it from being done?`;
    case "one carries much":
      return `${nameOf(sign.who)} has ${sign.owns} of ${sign.of} open activities. Who could take some?`;
    case "function missing":
      return `Nobody speaks yet for: ${sign.functions.join(", ")}. Who should be asked?`;
    case "decider silent":
      return `${nameOf(sign.who)} is to decide and has not said anything yet. What would they want to know?`;
    case "question reopened":
      return `“${sign.text}” was opened again ${sign.times} times. Is it the right question?`;
    case "only the seller finishes":
      return `All ${sign.finished} things that are done were done by a seller. What is only yours to do?`;
    case "nothing private":
      return `All ${sign.activities} activities are shared with a seller. What do you want to settle among yourselves first?`;
    case "no baseline":
      return "Options are being looked at, and nothing says in figures what the problem costs today. What would you compare them with?";
  }
}

export const home = {
  title: "Home",
  /** @param undecided how many decisions are open */
  where: (facts: WhereWeAre, nameOf: NameOf, undecided: number): string => {
    const { open, done, proposed, openQuestions, pause } = facts;
    const all = open + done;
    if (pause)
      return `The project ${lately(pause.days) ? "rests" : `has rested ${forDays(pause.days)}`}: ${pause.pause.because}`;
    if (all === 0 && proposed > 0)
      return `${things(proposed, "proposal waits", "proposals wait")} to be taken or struck out.`;
    if (all === 0) return "There is no plan yet.";
    if (open === 0 && proposed > 0)
      return `Everything in the plan is done; ${things(proposed, "proposal waits", "proposals wait")} for an answer.`;
    if (open === 0) return "Everything in the plan is done.";
    const questions = openQuestions > 0 ? things(openQuestions, "question is open", "questions are open") : undefined;
    const decisions = undecided > 0 ? things(undecided, "decision is open", "decisions are open") : undefined;
    const stands = [doneWords(done, all), underWayWords(facts.underWay), stuckWords(facts, nameOf) ?? questions];
    return sentence([...stands, decisions]);
  },
  stopped: "You stopped here, knowingly, and said why.",
  steps: "Your next steps",
  proposals: (count: number) =>
    `Answer ${things(count, "proposal", "proposals")} for the plan: take, change or strike out`,
  stepsNone: "Nothing is asked of you right now",
  stepsNoneSays: "What can go on is in other hands. A look at the plan shows whose.",
  toPlan: "Look at the plan",
  noPlan: "There is no plan yet",
  toFrame: "Propose a plan for our situation",
  frameSays:
    "Say in a few sentences what you want to get done, and Cairn proposes activities with the reason for each. Take, change or strike out what you like. For example: “Ask ten colleagues at the desk what costs them most time”, because the problem is best seen where it hurts.",
  nobodyYet: "Nobody has it yet",
  because: (reason: string) => `Because: ${reason}`,
  more: (count: number) => `${count} more in your part`,
  changed: (when: string) => `What changed since you were here ${when}`,
  changedFirst: "What happened lately",
  changedNothing: "Nobody else has changed anything since.",
  changedByNobody: "Nobody else has done anything here yet.",
  toHistory: "The whole history",
  acts: "Promised to be seen, and past its day",
  stuck: "Stuck, and why",
  stuckMore: (count: number) => things(count, "more thing is stuck", "more things are stuck"),
  stuckSince: (when: string, who: string) => `said ${when} by ${who}`,
  clear: "It is cleared …",
  clearTitle: "How was it cleared?",
  clearLabel: "How it was cleared",
  clearSubmit: "It is cleared",
  cleared: "Cleared",
  notMe: (who: string, because: string) => `${who} says: not me, because ${because}`,
  giveTo: (name: string) => `Give it to ${name}`,
  given: "Given",
  findSomebody: "Find somebody for it",
  late: (day: string) => `It was due ${day}. Is another day better, or is something in the way?`,
  with: (name: string) => `It is with ${name}`,
  sign: {
    title: "Worth asking",
    says: "Things like these often go before trouble. They are questions, not verdicts, and starting guesses from practice.",
    of: signWords,
  },
  questions: "Open questions",
  questionsMore: (count: number) => things(count, "more open question", "more open questions"),
  trail: "The trail so far",
  stones: (held: number) =>
    held === 0 ? "No job holds yet. Each one that holds lays a stone." : `${things(held, "job holds", "jobs hold")}.`,
  actions: "When something comes in between",
  raise: "Something is in the way …",
  raiseTitle: "What is in the way?",
  raiseLabel: "What is in the way of the project",
  raiseSubmit: "Say it",
  raised: "Said",
  pause: "Let the project rest …",
  pauseTitle: "Let the project rest",
  pauseSays: "A rest with a reason is better than drifting, and nothing is lost.",
  pauseBecause: "Why does it rest?",
  pauseUntil: "What would start it again?",
  pauseUntilHint: "A date, a decision, a person who is back. You can leave it empty.",
  pauseSubmit: "Let it rest",
  pausedNow: "The project rests",
  pausedSince: (when: string) => `The project was put to rest ${when}`,
  restartWhen: (when: string) => `It goes on when: ${when}`,
  restart: "Start it again …",
  restartTitle: "Start the project again",
  restartLabel: "What has changed?",
  restartSubmit: "Start it again",
  restarted: "The project goes on",
  seen: "Who sees it",
  trust: {
    holder: "You hold this project in trust",
    holderSays: (customer: string) =>
      `It is for ${customer}. When their project lead comes in, they see all that is shared here, and can take it over: from then on it is theirs, they decide what is shared, and you are a guest in it. Your own notes stay your own.`,
    invite: "Invite their project lead",
    lead: "This project can be yours",
    leadSays: (seller: string) =>
      `${seller} began it for you and holds it in trust. Look around first; nothing here binds you.`,
    changes: "What changes when you take it over",
    change: [
      "You name the project, shape the plan, and say who takes part.",
      "You decide what is shared and with whom. What you keep to yourselves, nobody outside sees, nor that it is there.",
      "Sellers are guests: they see what you share with them, and you can end their part without losing anything.",
      "Nothing that is here is lost, and nobody can take it back from you.",
    ],
    takeOver: "Take it over",
    took: "It is yours now",
    member: (seller: string) => `${seller} holds this project in trust until your project lead takes it over.`,
  },
  seller: {
    asked: (count: number) =>
      count === 0
        ? "The customer asks nothing of you right now."
        : `The customer asks ${things(count, "thing", "things")} of you.`,
    inTrust: (count: number) =>
      count === 0 ? "Nothing is with you right now." : `${things(count, "thing is", "things are")} with you.`,
    withUsTitle: "What is with us",
    askedTitle: "What the customer asked of us",
    askedNone: "Nothing is asked of us right now",
    askedNoneSays:
      "Activities that a seller carries, or that somebody of yours owns, and questions to your people stand here. For example: “Show how two customers of our size went live”.",
    withUs: "A seller is to carry it; nobody has it yet",
    shares: "What is before both sides",
    sharesSays: (activities: number, questions: number, people: number) =>
      `${things(activities, "activity", "activities")}, ${things(questions, "question", "questions")} and ${things(people, "person", "people")} are before you.`,
    notes: "Our own notes",
    notesSays: "Only your own organisation sees these, and whom one of you has vouched for.",
    notesClosed:
      "These are not open to you yet. The customer let you in, and cannot know who your colleagues are: ask one who sees them to vouch for you, on the people page.",
    note: "A note",
    keep: "Keep it",
    kept: "Kept",
    mirror: "Is this plan only a mirror of our sales process?",
    mirrorSays: "The check names what repeats your process, and offers words from the customer's point of view.",
    toMirror: "Look in the mirror",
  },
};
