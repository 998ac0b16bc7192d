import type { Ballot } from "@cairn/domain/project/rounds/casting.ts";
import type { On } from "../scene.ts";
import type { Act, Stage } from "../story.ts";

/** How it was decided, what could have gone wrong either way, and what people said when nobody saw who says it. */
export function theAnswer(stage: Stage, on: On): readonly Act[] {
  return [...deciding(stage, on), ...fearing(on), ...askingAlone(stage, on)];
}

const question = "q-way";

function deciding({ id, day }: Stage, on: On): readonly Act[] {
  return [
    on(112, "10:00", "ines").putsQuestion(
      question,
      {
        title: "How do we hand over from next summer on?",
        rule: "Adaeze decides after she has heard all three shifts",
        enoughEvidence: "One trial on one area, with every shift in it",
        researchEndsOn: day(176),
        decideBy: day(186),
      },
      {
        decides: "adaeze",
        mustAgree: ["henrik", "lena", "rosa"],
        advises: ["yusuf"],
        does: ["ines", "tomasz", "priya"],
        told: ["mei"],
      },
    ),
    on(118, "15:40", "ines").putsQuestionOtherwise(question, {
      title: "How do we hand over from the day on which the south area joins?",
    }),
    on(136, "15:40", "ines").putsQuestionOtherwise(question, {
      optionIds: ["carry-on", "improve", "board"].map(id),
    }),
    on(113, "10:00", "ines").needsApproval("p-money", question, {
      title: "Money and hours in writing",
      leadDays: 5,
      order: "i",
    }),
    on(113, "10:10", "ines").needsApproval("p-privacy", question, {
      title: "Data protection has looked at it",
      leadDays: 20,
      order: "n",
    }),
    on(114, "10:10", "ines").needsOtherApproval("p-privacy", { leadDays: 30 }),
    on(140, "10:10", "ines").marksApproval(
      "p-privacy",
      "under way",
      "Asked with the trial, so that it waits for nothing",
    ),
    on(176, "16:10", "ines").marksApproval("p-privacy", "given", "On phones that belong to us"),
    on(181, "10:10", "ines").marksApproval("p-money", "given"),
    on(168, "16:10", "ines").hasEvidence(question, "The trial has passed on the north area"),
    on(169, "10:00", "ines").lacksEvidence(question),
    on(175, "16:10", "ines").hasEvidence(question, "The night shift has tried it too"),
    ...["tomasz", "henrik", "rosa", "priya"].map((who, at) =>
      on(180, `1${at}:10`, who).rates(`rating of ${who}`, question, {
        "the right question": 9 - at,
        "real alternatives": 8,
        "what we know": 7 - at,
        "what we want": 8,
        "sound reasoning": 7,
        "ready to act": 6 + at,
      }),
    ),
    on(181, "11:10", "rosa").doesNotAgreeYet("y-rosa", question, "The night shift has had two handovers only"),
    on(182, "11:10", "henrik").agreesTo("y-henrik", question),
    on(182, "12:10", "lena").agreesTo("y-lena", question, "As long as the notes are gone after two weeks"),
    on(184, "11:05", "rosa").agreesTo("y-rosa", question),
    on(184, "11:10", "rosa").dissents(
      "n-rosa",
      question,
      "At night one person hands over to one person, and a board may end the only talk they have. I would leave nights out.",
    ),
    on(186, "10:00", "adaeze").decides("x-answer", question, {
      ending: "go smaller",
      chosen: "improve",
      reasons:
        "The ten minutes together did more than the board. We improve our own handover first, everywhere, and add the board where a shift asks for it.",
      reopenWhen: "Nights stop talking to each other, or the notes lie longer than two weeks",
      learnt: "A good part of the minutes went into finding keys, and nobody had said so",
      kept: "The half page of musts, the list of where the minutes go, and the terms month by month",
    }),
    on(205, "09:10", "adaeze").asksAgain("x-answer", "The roster leaves nights out, and the ten minutes with them"),
    on(214, "16:30", "ines").letsItStand("x-answer"),
  ];
}

function fearing(on: On): readonly Act[] {
  return [
    on(50, "10:00", "ines").fears(
      "f-night",
      {
        of: "changing",
        what: "Nights stop talking to each other",
        because: "A board can be read alone",
        likelihood: 0.4,
        impact: 4,
        answer: "The ten minutes stay, whatever else there is",
        sign: "Somebody hands over by leaving a note",
      },
      { owner: "rosa" },
    ),
    on(50, "10:10", "ines").fears(
      "f-tired",
      {
        of: "changing",
        what: "One more change in a year of changes",
        likelihood: 0.65,
        impact: 3,
        sign: "Nobody comes",
      },
      { owner: "mei" },
    ),
    on(51, "10:00", "tomasz").fears(
      "f-harm",
      {
        of: "standing still",
        what: "Somebody we care for comes to harm because nobody knew",
        likelihood: 0.2,
        impact: 5,
        sign: "A visit is missed on the day after hospital",
      },
      { owner: "adaeze" },
    ),
    on(51, "10:10", "tomasz").fears(
      "f-leave",
      { of: "standing still", what: "Carers leave us over the unpaid calls", likelihood: 0.4, impact: 4 },
      { owner: "tomasz" },
    ),
    on(164, "15:10", "rosa").fearsOtherwise("f-night", { likelihood: 0.65 }),
    on(262, "10:00", "ines").fearsNoMore("f-tired", "it can no longer happen", "The new phones and this are behind us"),
    on(270, "10:00", "ines").fearsAgain("f-tired"),
    on(368, "10:00", "ines").fearsNoMore("f-tired", "it can no longer happen", "Nothing new comes before summer"),
    on(373, "11:00", "rosa").fearsNoMore("f-night", "we bear it", "Nights still talk; it is looked at once a year"),
    on(373, "11:10", "tomasz").fearsNoMore("f-harm", "we bear it", "Rarer now, and never gone"),
    on(373, "11:20", "tomasz").fearsNoMore("f-leave", "it can no longer happen", "The calls from home are paid"),
  ];
}

const agreeing = { low: "not at all", high: "very much" };

function askingAlone({ day }: Stage, on: On): readonly Act[] {
  return [
    on(50, "15:00", "marek").opensRound(
      "premortem",
      {
        kind: "premortem",
        title: "A year from now it has failed. Why?",
        why: "What nobody likes to say aloud is worth most now",
        items: [{ type: "text", text: "What made it fail?", upTo: 2 }],
        closesOn: day(54),
      },
      { "All of us": ["ines", "adaeze", "tomasz", "priya", "henrik", "lena", "rosa"] },
    ),
    on(54, "17:00", "marek").closesRound("premortem"),
    on(60, "15:00", "marek").opensRound(
      "pulse",
      {
        kind: "pulse",
        title: "Do we still want the same?",
        items: [{ type: "scale", text: "I would begin this again today", ...agreeing }],
        closesOn: day(70),
      },
      { "All of us": ["ines", "adaeze", "tomasz", "priya", "henrik", "lena", "rosa"] },
    ),
    on(63, "09:00", "marek").callsOff("pulse", "Half of us are ill; asked again when everybody is back"),
    on(177, "10:00", "ines").opensRound(
      "readiness",
      {
        kind: "readiness",
        title: "Are we ready to begin?",
        why: "We would rather begin later than begin twice",
        items: [
          { type: "scale", text: "We want this change", topic: "commitment", ...agreeing },
          { type: "scale", text: "We can do this together", topic: "confidence", ...agreeing },
          { type: "scale", text: "There is time for it on my roster", topic: "time", ...agreeing },
          { type: "ranking", text: "What would help most?", options: ["Time", "Training", "Somebody to ask"] },
        ],
        closesOn: day(181),
      },
      {
        "Those who hand over": ["ines", "tomasz", "priya", "rosa"],
        "Those who make it possible": ["adaeze", "henrik", "lena", "yusuf", "mei"],
      },
    ),
    on(180, "16:40", "ines").givesMoreTime("readiness", day(183)),
    on(183, "17:00", "ines").closesRound("readiness"),
  ];
}

const written = (text: string): Ballot => ({ group: 0, answers: [[text]] });

/** What was answered. It is read once, when the round is counted. */
export const ballots: Readonly<Record<string, readonly Ballot[]>> = {
  premortem: [
    written("Whoever led it had no time any more"),
    written("We bought something before we knew what we needed"),
    written("Nights were told last"),
    written("Two changes at once"),
    written("The list of who wrote when was used to judge somebody"),
  ],
  readiness: [
    { group: 0, answers: [5, 4, 2, [0, 2, 1]] },
    { group: 0, answers: [4, 4, 1, [0, 1, 2]] },
    { group: 0, answers: [4, 3, 2, [0, 2, 1]] },
    { group: 0, answers: [3, 3, 2, [2, 0, 1]] },
    { group: 1, answers: [5, 4, 4, [1, 0, 2]] },
    { group: 1, answers: [4, 5, 3, [0, 1, 2]] },
    { group: 1, answers: [4, 4, 4, [1, 2, 0]] },
    { group: 1, answers: [5, 3, 3, [0, 1, 2]] },
  ],
};
