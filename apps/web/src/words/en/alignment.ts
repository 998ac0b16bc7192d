import type { Item } from "@cairn/domain/project/rounds/item.ts";
import type { strengthOf } from "@cairn/domain/statistics/agreement.ts";

const quoted = (text: string): string => `“${text}”`;

export const alignment = {
  title: "Do we still want the same?",
  says: "Everybody answers the same few questions, apart from each other. Where the answers lie far from each other, a talk is due. Half an hour now costs less than an objection on the day of the decision.",
  open: "A pulse is open: do we still want the same?",
  widest: (what: string) => `We differ most on ${quoted(what)}`,
  agreed: "We want the same, as far as these questions tell",
  notEnough: "Not enough answers yet to say whether we want the same",
  emptyTitle: "Nobody has been asked yet",
  emptySays:
    "For example: six people write the problem in one sentence, put four goals in order, say how sure they are and what worries them. It turns out that finance puts cost first, and the wards put it last.",
  begin: "Take a first pulse",
  another: "Take another pulse",
  underWay: "Open now",
  latest: "What came out",
  order: (place: number, option: string) => `${place}. ${option}`,
  place: (mean: string, first: number, n: number) => `on average in place ${mean}; first for ${first} of ${n}`,
  placesOf: (option: string, counts: readonly number[]) =>
    `${option}: ${counts.map((count, at) => `place ${at + 1} ${count}`).join(", ")}`,
  agreement: (strength: ReturnType<typeof strengthOf>, w: string, n: number, options: number) =>
    `Agreement on the order is ${strength}: Kendall’s W is ${w} (${n} people, ${options} goals).`,
  agreementMeans: (chance: string) =>
    `1 would be the same order for everybody, 0 orders that have nothing in common. People who put them in any order come to ${chance} on average, with as many as answered here.`,
  agenda: "An agenda for a talk",
  agendaSays:
    "The widest gaps first. Let those at both ends say what they see that the others do not, before anybody proposes a solution.",
  gap: (what: string, apart: string, kind: "steps" | "places", n: number) =>
    `${what}: two of you are ${apart} ${kind} apart on average (${n} answers)`,
  noGap: "No two of you are apart on anything that was asked in figures.",
  gapOption: (option: string) => `Where ${quoted(option)} stands in the order`,
  readTexts: (question: string) => `Read aloud what was written to ${quoted(question)}`,
  toPlan: "Propose the talk for the plan",
  talkTitle: (what: string) => `Talk about where we differ: ${what}`,
  talkBecause: (gap: string) => `From the alignment pulse. ${gap}.`,
  talkDoneWhen: "Both ends have said what they see, and it is written down what we agree on and what stays open.",
  proposed: "Proposed; it waits in the tray of the plan",
  compared: "Pulse beside pulse",
  method: "How this is worked out",
  methodSays: [
    "How far two people are apart on average is counted over all pairs of those who answered: in steps of the scale, or in places of the ranking (Gini’s mean difference).",
    "Kendall’s W tells how far several people rank alike (Kendall and Babington Smith 1939). The words for it follow Schmidt 1997 (Decision Sciences 28:3): about 0.1 very weak, 0.3 weak, 0.5 moderate, 0.7 strong, 0.9 very strong.",
    "No chance of error (p) is given: so few people and goals do not allow an honest one, and that people agree by more than chance is not what you want to know.",
    "Nothing is shown below 4 answers. What people wrote stands in the order of the alphabet, without names.",
  ],
  beginning: {
    title: "Where do we stand?",
    why: "To see whether we still mean the same, before we go on. Answer by yourself; we look at what came out together.",
    items: (goals: readonly string[]) =>
      [
        { type: "text", text: "In one sentence: what is the problem we are solving?", upTo: 1 },
        { type: "ranking", text: "What matters most? The most important first.", options: [...goals] },
        {
          type: "scale",
          text: "How sure are you that we should go on with this?",
          low: "not sure at all",
          high: "quite sure",
        },
        { type: "text", text: "What worries you?", upTo: 2 },
      ] satisfies Item[],
  },
} as const;
