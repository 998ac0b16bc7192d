const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

/** Words of all rounds, whatever they are about: opening one, and one that is open. */
export const rounds = {
  form: {
    open: "Open it now",
    title: "What is it called?",
    why: "Why do you ask? Those asked read it first",
    whyHint: "What you will do with the answers, and when they will hear what came out.",
    everybody: "Everybody",
    groups: "Who is asked?",
    groupsHint: (least: number) =>
      `People who work in the same way belong in one group. What a group answers is shown from ${least} answers on, so each needs at least ${least} people. Who is asked cannot be changed once it is open.`,
    groupName: (number: number) => `Name of group ${number}`,
    inGroup: (count: number, least: number) =>
      count < least ? `${people(count)}; choose at least ${least}` : `${people(count)} in it`,
    whoIn: (name: string) => (name ? `Who belongs to ${name}?` : "Who belongs to it?"),
    nobodyFree: "Everybody is in another group already. Add people on the page People.",
    addGroup: "Add a group",
    removeGroup: "Remove this group",
    removeGroupOf: (name: string) => `Remove this group: ${name}`,
    closesOn: "Until when can people answer?",
    closesHint:
      "It is counted on that day or later, or when everybody has answered. The day can be moved back, not forward.",
    items: (count: number) =>
      count === 1 ? "One question; read and change it" : `${count} questions; read and change them`,
    itemOf: {
      scale: (number: number) => `${number}. Statement, answered from 1 to 5`,
      ranking: (number: number) => `${number}. Ranking`,
      text: (number: number) => `${number}. Question, answered in words`,
    },
    low: "not at all true",
    high: "entirely true",
    options: "What is put in order?",
    optionsHint: "One on each line, two to twelve.",
    addItem: {
      scale: "Add a statement",
      ranking: "Add a ranking",
      text: "Add a question in words",
    },
    removeItem: "Take it out",
    removeItemOf: (number: number) => `Take it out: question ${number}`,
    secret: (count: number) =>
      `${people(count)} will find this in their part. They answer once and in secret: you see how many answered, never who, and what came out only when it is counted.`,
  },
  card: {
    answered: (answered: number, asked: number) => `${answered} of ${asked} have answered.`,
    few: (asked: number) => `Fewer than 4 of ${asked} have answered so far.`,
    until: (day: string) => `It can be answered until ${day}.`,
    over: (day: string) => `The time to answer ended on ${day}; it can be counted now.`,
    answer: "Answer it",
    who: (asked: number, groups: number) =>
      groups === 1 ? `Who is asked: ${people(asked)}` : `Who is asked: ${people(asked)} in ${groups} groups`,
    close: "Count it",
    notYet: (day: string) => `Counting opens on ${day}, or when everybody has answered.`,
    closeTitle: "Count this round?",
    closeSays:
      "It closes. How the answers spread is kept, and the ballots are thrown away: nobody can look one up again, and this cannot be taken back. Groups with fewer than 4 answers are put together; are they still fewer than 4, they are left out.",
    closeNow: "Close and count",
    moreTime: "Give more time",
    moreTimeFor: (title: string) => `Give more time: “${title}”`,
    newDay: "New closing day",
    promised: (day: string) => `Those asked were told ${day}; it cannot be earlier than that.`,
    moved: "The closing day is moved",
    callOff: "Call it off …",
    callOffOf: (title: string) => `Call it off …: “${title}”`,
    callOffTitle: "Call this round off?",
    callOffSays: "Nothing is counted, and what was answered is thrown away unread.",
    callOffWhy: "Why?",
    callOffNow: "Call it off",
  },
  result: {
    counted: (day: string, answered: number, asked: number) =>
      `Counted on ${day}: ${answered} of ${asked} asked are in these figures.`,
    none: (asked: number) => `Not enough answers: fewer than 4 of ${asked} answered, so nothing is shown.`,
    leftOut: (groups: string) => `${groups}: fewer than 4 answers even together, so they are in no figure here.`,
    everybody: "All together",
    ends: (low: string, high: string) => `1 is “${low}”, 5 is “${high}”; 1 and 2 count as low.`,
    steps: (counts: readonly number[]) => counts.map((count, at) => `${at + 1}: ${count}`).join(", "),
    spread: (n: number, median: string, low: string, high: string) =>
      `${n} answers; the middle one is ${median}, half lie between ${low} and ${high}`,
    low: (low: number, n: number) => `${low} of ${n} low`,
    lowShare: (low: number, n: number) => `${low === 0 ? "none" : low} of ${n} answered 1 or 2`,
    written: "What people wrote",
    writtenSays: "In the order of the alphabet. Who wrote what is known to nobody.",
    fewWrote: "Fewer than 4 people wrote something, so nothing is shown.",
    called: (title: string, day: string) => `${title}, ${day}`,
    earlier: "Earlier rounds",
    calledOff: (title: string, day: string) => `“${title}” was called off on ${day}; nothing was counted.`,
  },
} as const;
