import type { On } from "../scene.ts";
import type { Act, Stage } from "../story.ts";
import { source } from "../verbs/of-value.ts";

/** What is held to bring the problem about, what could go wrong, and what waits for whom to decide it. */
export function notDecided(stage: Stage, on: On): readonly Act[] {
  return [...causes(on), ...measures(stage, on), ...deciding(stage, on), ...fearing(on), ...askingAlone(stage, on)];
}

function causes(on: On): readonly Act[] {
  return [
    on(31, "09:20", "noor").blames("k-scrap", {
      what: "Failed parts are thrown away before anybody has looked at them",
      kind: "cause",
      explains: "part of it",
    }),
    on(31, "10:20", "paulo").blames("k-promise", {
      what: "Nobody knows what the last person promised",
      kind: "cause",
      explains: "most of it",
    }),
    on(31, "10:25", "paulo").blames("k-twice", { what: "The same shops complain again", kind: "symptom" }),
    on(32, "15:10", "jun").doubts(
      "d-scrap",
      "k-scrap",
      "Some parts were looked at, and still nobody could say why they failed.",
    ),
    on(37, "15:10", "siobhan").doubts("d-promise", "k-promise", "Is it that, or are there too few of us in summer?"),
    on(46, "11:10", "paulo").settlesDoubt("d-promise", "Counted for two weeks: it happens in quiet weeks as well"),
  ];
}

function measures({ id, day }: Stage, on: On): readonly Act[] {
  return [
    on(42, "11:10", "katrin").measures("m-wait", {
      what: "Complaints that wait longer than two working days",
      unit: "complaints a month",
      better: "lower",
      ownerId: id("paulo"),
      baseline: { value: 41, day: day(42), source },
      target: { value: 8, day: day(190) },
    }),
    on(42, "11:20", "katrin").measures("m-causes", {
      what: "Causes taken to design",
      unit: "causes a month",
      better: "higher",
      ownerId: id("noor"),
    }),
    on(64, "15:10", "paulo").reads("v-wait", "m-wait", {
      day: day(64),
      value: 38,
      note: "Before anything was changed",
    }),
    on(72, "11:30", "katrin").notesPromise("w-morning", {
      what: "Samuel sits beside Paulo for a morning, at no charge",
      promisedById: id("samuel"),
      dueOn: day(85),
    }),
  ];
}

function deciding({ id, day }: Stage, on: On): readonly Act[] {
  return [
    on(58, "11:00", "katrin").putsQuestion(
      "q-way",
      {
        title: "How do we answer complaints from the new hinge on?",
        rule: "Anwar decides after he has read the ways to go on one page",
        enoughEvidence: "Ranges for every way to go, and ten parts looked at twice",
        researchEndsOn: day(80),
        decideBy: day(95),
      },
      {
        decides: "anwar",
        mustAgree: ["siobhan", "katrin"],
        advises: ["noor", "jun"],
        does: ["paulo"],
        among: ["carry-on", "improve", "inbox"],
      },
    ),
    on(58, "11:10", "katrin").needsApproval("p-money", "q-way", {
      title: "Finance finds room for it",
      approverId: id("siobhan"),
      threshold: "Whatever is not in this year's plan",
      leadDays: 10,
      order: "i",
    }),
    on(58, "11:15", "katrin").needsApproval("p-works", "q-way", {
      title: "The owners are told",
      approverId: id("anwar"),
      leadDays: 5,
      order: "n",
    }),
    on(70, "14:00", "siobhan").doesNotAgreeYet("y-siobhan", "q-way", "The inbox is still a guess from end to end"),
    on(71, "09:10", "noor").rates("rating of noor", "q-way", {
      "the right question": 8,
      "real alternatives": 7,
      "what we know": 4,
      "what we want": 8,
      "sound reasoning": 6,
      "ready to act": 5,
    }),
    on(71, "14:10", "jun").rates("rating of jun", "q-way", {
      "the right question": 5,
      "real alternatives": 6,
      "what we know": 3,
      "what we want": 7,
      "sound reasoning": 6,
      "ready to act": 4,
    }),
    on(66, "10:30", "katrin").putsQuestion(
      "q-away-who",
      {
        title: "Who answers when Paulo is away?",
        rule: "Katrin decides after a word with the sales office",
        decideBy: day(71),
      },
      { decides: "katrin", advises: ["paulo"], told: ["siobhan"] },
    ),
  ];
}

function fearing(on: On): readonly Act[] {
  return [
    on(45, "10:00", "noor").fears(
      "f-shelf",
      {
        of: "changing",
        what: "The shelf fills, and nobody looks at it",
        because: "Noor alone can say why a part failed",
        likelihood: 0.65,
        impact: 3,
        answer: "Only parts of a kind that failed before are kept",
        sign: "A part is older than a month",
      },
      { owner: "noor", watchedBy: "keep-returns" },
    ),
    on(45, "10:10", "paulo").fears(
      "f-blame",
      { of: "changing", what: "The sales office is blamed for what was promised", likelihood: 0.4, impact: 4 },
      { owner: "katrin" },
    ),
    on(46, "10:00", "jun").fears(
      "f-hinge",
      {
        of: "standing still",
        what: "The new hinge fails at many doors before we hear of it",
        likelihood: 0.2,
        impact: 5,
        answer: "The first complaints about it go to design on the same day",
        sign: "Two letters about the same hinge in one week",
      },
      { owner: "jun" },
    ),
    on(46, "10:10", "paulo").fears(
      "f-shop",
      { of: "standing still", what: "A shop stops buying from us", likelihood: 0.4, impact: 4 },
      {},
    ),
  ];
}

const ends = { low: "not at all", high: "very much" };

function askingAlone({ day }: Stage, on: On): readonly Act[] {
  return [
    on(71, "11:30", "katrin").opensRound(
      "pulse",
      {
        kind: "pulse",
        title: "Do we still want the same?",
        why: "Half of it is done, and Hana is new: a good moment to ask",
        items: [
          { type: "scale", text: "I would begin this again today", ...ends },
          {
            type: "ranking",
            text: "What matters most?",
            options: ["Answer soon", "Find causes", "Fewer parts sent twice"],
          },
          { type: "text", text: "What worries you?", upTo: 1 },
        ],
        closesOn: day(82),
      },
      { "All of us": ["katrin", "paulo", "noor", "anwar", "siobhan", "jun", "hana"] },
    ),
  ];
}
