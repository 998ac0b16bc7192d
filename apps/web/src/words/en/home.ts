const things = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const sentence = (parts: readonly (string | undefined)[]): string => {
  const joined = parts.filter((part) => part !== undefined).join("; ");
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}${/[.!?…]$/.test(joined) ? "" : "."}`;
};

/** The facts that the sentence about a project is made from. */
export type WhereFacts = {
  readonly all: number;
  readonly done: number;
  /** Titles. */
  readonly underWay: readonly string[];
  readonly stuck: readonly { readonly what: string; readonly days: number }[];
  readonly proposed: number;
  readonly openQuestions: number;
  readonly paused: { readonly because: string; readonly days: number } | undefined;
};

const lately = (days: number): boolean => days < 1;
const forDays = (days: number): string => `for ${things(days, "day", "days")}`;

function stuckWords(stuck: WhereFacts["stuck"]): string | undefined {
  const [oldest, ...more] = stuck;
  if (!oldest) return undefined;
  const { what, days } = oldest;
  if (more.length === 0)
    return lately(days) ? `one thing is stuck: ${what}` : `one thing has been stuck ${forDays(days)}: ${what}`;
  return lately(days)
    ? `${stuck.length} things are stuck`
    : `${stuck.length} things are stuck, the longest ${forDays(days)}`;
}

function underWayWords([first, ...more]: readonly string[]): string | undefined {
  if (!first) return undefined;
  return more.length > 0 ? `“${first}” and ${more.length} more are under way` : `“${first}” is under way`;
}

export const home = {
  title: "Home",
  where: ({ all, done, underWay, stuck, proposed, openQuestions, paused }: WhereFacts): string => {
    if (paused)
      return `The project ${lately(paused.days) ? "rests" : `has rested ${forDays(paused.days)}`}: ${paused.because}`;
    if (all === 0 && proposed > 0)
      return `${things(proposed, "proposal waits", "proposals wait")} to be taken or struck out.`;
    if (all === 0) return "There is no plan yet.";
    if (done === all) return "Everything in the plan is done.";
    const stuckSays = stuckWords(stuck);
    return sentence([
      done === 0
        ? `none of ${things(all, "activity", "activities")} is done yet`
        : `${done} of ${things(all, "activity", "activities")} ${done === 1 ? "is" : "are"} done`,
      underWayWords(underWay),
      stuckSays ?? (openQuestions > 0 ? things(openQuestions, "question is open", "questions are open") : undefined),
    ]);
  },
  steps: "Your next steps",
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
  changedNothing: "Nothing has changed since.",
  toHistory: "The whole history",
  stuck: "Stuck, and why",
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
  questions: "Open questions",
  questionsMore: (count: number) => `${count} more open questions in the plan`,
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
    shares: "What they share with us",
    sharesSays: (activities: number, questions: number, people: number) =>
      `${things(activities, "activity", "activities")}, ${things(questions, "question", "questions")} and ${things(people, "person", "people")} are before you.`,
    notes: "Our own notes",
    notesSays: "Only your own organisation sees these.",
    note: "A note",
    keep: "Keep it",
    kept: "Kept",
    mirror: "Is this plan only a mirror of our sales process?",
    mirrorSays: "The check names what repeats your process, and offers words from the customer's point of view.",
    toMirror: "Look in the mirror",
  },
};
