export const sharing = {
  title: "Who sees what?",
  customerSays: (name: string) =>
    `Everything here belongs to ${name}. Nobody outside sees anything unless one of you shares it. Here is exactly what each seller sees.`,
  trustSays: (name: string) =>
    `This project is held in trust for ${name}. Once the customer takes it over, it is theirs, and what they keep to themselves nobody else sees.`,
  sellerSays: (name: string) =>
    `You are a guest in a project of ${name}. You see what is shared with you; what is not shared does not show here.`,
  seesNow: (name: string) => `What ${name} sees`,
  seesNowSays: "The same list that stands on their screen, besides the name of the project and its outcome.",
  nothingOwn: "Nothing yet. What you write for your own side alone will stand here.",
  nothingSays:
    "Nothing is shared yet. Open any activity, question or person and choose “Share” on its lock. For example: the questions you want answered.",
  ownTitle: "Only on your own side",
  sellers: "Sellers who take part",
  noSeller: "No seller takes part",
  noSellerSays:
    "You need none. If somebody who knows such projects should help, let them in as a guest: they see only what you share.",
  admit: "Let a seller take part",
  sellerName: "The seller's organisation",
  admitted: "They take part now. Add their people on the people page and invite them.",
  dismiss: "End their part",
  dismissTitle: (name: string) => `End the part of ${name}`,
  dismissSays: "They lose access at once. Everything stays with you, also what they wrote in the shared space.",
  dismissed: "Their part has ended",
  left: (because: string, when: string) => `Took part until ${when}: ${because}`,
  takeOver: "Take the project over",
  takeOverSays:
    "From then on it is yours: you shape the plan, decide what is shared, and sellers are guests. Nothing that was done is lost.",
  takenOver: "The project is yours now",
  takenOverWhen: (when: string) => `Taken over by the customer on ${when}.`,
  carryAway: "Carry it away",
  carryAwaySays:
    "Everything you may see, in one file that any Cairn can bring back, or as a text that anybody can read.",
  exportFile: "Export the project (JSON)",
  exportText: "Export the plan as text (Markdown)",
  print: "The plan for printing",
  kinds: {
    situations: "Situation",
    statements: "Problem",
    impacts: "Impact",
    activities: "Activities",
    questions: "Questions",
    roadblocks: "Roadblocks",
    pauses: "Pauses",
    reopenings: "Jobs taken up again",
    people: "People",
    comments: "Comments",
  },
} as const;
