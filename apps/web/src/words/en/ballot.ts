export const ballot = {
  secretTitle: "Your answer is secret",
  secret: (people: number, group: string) =>
    `It is kept apart from your name, and thrown away when the round is counted. What you answer is shown only together with others of “${group}” (${people} people), from 4 answers on. Nobody sees who answered. Those who can read the database of this Cairn while the round is open could work it out in a small group.`,
  texts: "What you write is shown word for word, without your name. Write it so that nobody knows you by it.",
  who: "Who else is asked with you",
  count: (number: number, of: number) => `${number} of ${of}`,
  write: (number: number) =>
    number === 1 ? "In your words; you can leave it empty" : `Another one (${number}), if you like`,
  order: "Put them in order with the arrows; the first is what matters most to you.",
  asItIs: "This order is mine",
  up: (name: string) => `Move “${name}” up`,
  down: (name: string) => `Move “${name}” down`,
  missing: (count: number) => (count === 1 ? "One question is still open." : `${count} questions are still open.`),
  once: "You answer once. Nobody can look your answer up, so it cannot be changed afterwards.",
  send: "Hand it in",
  thanks: "Thank you. Your answer is in",
  thanksSays: "You are not asked again. When the round is counted, what came out is shown to everybody who sees it.",
  back: "Back to my part",
  notAsked: "You are not asked here",
  notAskedSays: "This round asks other people. How it spreads is shown when it is counted.",
  closed: "This round is over",
  closedSays: "It can no longer be answered.",
} as const;
