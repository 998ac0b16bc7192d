import type { On } from "../scene.ts";
import type { Act, Stage } from "../story.ts";

/** The ways to go, side by side: criteria, weights agreed before scores, what nobody knew, and what each way costs. */
export function waysToGo(stage: Stage, on: On): readonly Act[] {
  return [...options(on), ...comparing(stage, on), ...unknowns(on), ...costing(stage, on)];
}

function options(on: On): readonly Act[] {
  return [
    on(116, "09:00", "ines").beginsOptions(),
    on(116, "09:10", "ines").describesOption("improve", {
      title: "Improve our own handover",
      what: "Ten minutes together on every roster, one sheet, one place for keys",
    }),
    on(116, "09:20", "ines").addsOption("board", {
      title: "Our own handover, and a board on the phones we have",
      what: "The ten minutes and the one sheet; and what was said can be read again on the way",
    }),
    on(116, "09:30", "henrik").addsOption("record", { title: "A whole care record" }),
    on(136, "15:10", "ines").rulesOut("record", "Another project, and nobody here has the hours for it"),
    on(137, "11:00", "ines").bringsBack("record"),
    on(138, "15:10", "ines").rulesOut("record", "Looked at once more with Henrik: nobody here has the hours for it"),
  ];
}

function comparing({ day }: Stage, on: On): readonly Act[] {
  const weights = { "c-knows": 0.4, "c-hours": 0.3, "c-night": 0.3 };
  return [
    on(121, "10:00", "ines").judgesBy("c-knows", "The next shift knows what changed", "Nothing that matters gets lost"),
    on(121, "10:05", "ines").judgesBy("c-hours", "Hours of our own people", "There is time for the people we visit"),
    on(121, "10:10", "ines").judgesBy("c-night", "Works at night", "Nights hand over as well as days"),
    on(122, "10:10", "ines").judgesByOtherWords("c-night", "Works at night, beside a sleeping person"),
    on(126, "10:00", "ines").agreesOnWeights("g-first", day(126), { "c-knows": 0.5, "c-hours": 0.3, "c-night": 0.2 }),
    on(126, "16:00", "ines").takesWeightsBack("g-first"),
    on(128, "10:00", "ines").agreesOnWeights("g-agreed", day(128), weights),
    on(129, "10:00", "ines").reopensWeights("g-agreed", "Does the night weigh enough?"),
    on(129, "15:00", "ines").keepsWeights("g-agreed"),
    on(169, "10:10", "ines").asksForScores(
      "a-scores",
      ["tomasz", "priya", "rosa", "henrik"],
      "You have seen the trial, each from another shift or from another desk",
    ),
    ...marks(on),
    on(173, "10:30", "rosa").takesScoreBack("rosa", "board", "c-night"),
    on(176, "10:30", "rosa").scores("rosa", "board", { "c-night": 4 }, "One more week seen: bearable, no more"),
  ];
}

function marks(on: On): readonly Act[] {
  const given = {
    tomasz: { now: [2, 4, 3], improve: [6, 6, 7], board: [9, 7, 5] },
    priya: { now: [1, 2, 3], improve: [7, 5, 6], board: [8, 7, 6] },
    rosa: { now: [3, 3, 2], improve: [7, 6, 8], board: [7, 6, 3] },
    henrik: { now: [3, 3, undefined], improve: [6, 7, undefined], board: [7, 5, undefined] },
  } as const;
  const asMarks = ([knows, hours, night]: readonly (number | undefined)[]) => ({
    "c-knows": knows,
    "c-hours": hours,
    "c-night": night,
  });
  return Object.entries(given).flatMap(([who, { now, improve, board }], at) => [
    on(172, `1${at}:10`, who).scores(who, "carry-on", asMarks(now)),
    on(172, `1${at}:12`, who).scores(who, "improve", asMarks(improve), "Seen in the trial"),
    on(172, `1${at}:14`, who).scores(who, "board", asMarks(board)),
  ]);
}

function unknowns(on: On): readonly Act[] {
  return [
    on(119, "11:00", "lena").doesNotKnow(
      "u-council",
      { what: "Whether the staff council can live with a list of who wrote when" },
      ["board"],
    ),
    on(120, "11:00", "tomasz").doesNotKnow("u-cellar", { what: "What happens without any signal" }, [
      "board",
      "record",
    ]),
    on(120, "11:30", "ines").wouldFindOutBy("u-cellar", "Hand over in the two cellar flats of the north area"),
    on(142, "11:00", "tomasz").findsOut("u-cellar", "The last state is shown, with its time"),
    on(143, "11:00", "tomasz").doesNotKnowAfterAll("u-cellar"),
    on(160, "11:00", "tomasz").findsOut("u-cellar", "Seen there: the last state is shown, and notes are sent later"),
    on(157, "11:00", "rosa").findsOut("u-council", "Yes, when it is gone after two weeks and judges nobody"),
  ];
}

function costing(stage: Stage, on: On): readonly Act[] {
  return [
    on(171, "13:50", "ines").statesTerms({
      currency: "EUR",
      begins: stage.day(187).slice(0, 7),
      months: 24,
      inflationPerYear: 0.02,
      hourCost: 38,
    }),
    ...costsWithoutBoard(stage, on),
    ...costsOfBoard(on),
  ];
}

function costsWithoutBoard({ id }: Stage, on: On): readonly Act[] {
  const henrik = (minute: string) => on(171, `14:${minute}`, "henrik");
  return [
    henrik("00").costs("h-now", "carry-on", {
      what: "Asking, searching and ringing at the change of shift",
      kind: "own effort",
      low: 40,
      likely: 65,
      high: 90,
      trendPerYear: 0.05,
      fromMonth: 1,
      ownerId: id("henrik"),
      confidence: "counted",
    }),
    henrik("02").costs("h-now-risk", "carry-on", {
      what: "Somebody we care for comes to harm because nobody knew",
      kind: "risk",
      low: 5000,
      likely: 15_000,
      high: 60_000,
      likelihood: 0.2,
      fromMonth: 1,
      confidence: "a guess",
    }),
    henrik("04").costs("h-improve-begin", "improve", {
      what: "Writing the sheet, the shelf for keys, telling every shift",
      kind: "one-off cost",
      low: 1500,
      likely: 2500,
      high: 5000,
      fromMonth: 1,
      confidence: "an estimate",
    }),
    henrik("06").costs("h-improve-rest", "improve", {
      what: "What asking and searching is left",
      kind: "own effort",
      low: 18,
      likely: 30,
      high: 50,
      fromMonth: 2,
      confidence: "an estimate",
    }),
  ];
}

function costsOfBoard(on: On): readonly Act[] {
  const henrik = (minute: string) => on(171, `14:${minute}`, "henrik");
  return [
    henrik("08").costs("h-board-begin", "board", {
      what: "Setting up, holders for phones, training",
      kind: "one-off cost",
      low: 4000,
      likely: 7000,
      high: 12_000,
      fromMonth: 2,
      confidence: "an estimate",
    }),
    henrik("10").costs("h-board-month", "board", {
      what: "The board, month by month",
      kind: "running cost",
      low: 240,
      likely: 300,
      high: 400,
      fromMonth: 2,
      confidence: "counted",
    }),
    henrik("12").costs("h-board-rest", "board", {
      what: "What asking and searching is left",
      kind: "own effort",
      low: 14,
      likely: 22,
      high: 40,
      fromMonth: 3,
      confidence: "an estimate",
    }),
    on(178, "14:00", "henrik").costsOtherwise("h-board-month", { high: 360, confidence: "counted" }),
    on(178, "14:10", "ines").adjusts(
      "board",
      0.2,
      0.1,
      "Last year's new phones took a fifth more than was written down",
    ),
  ];
}
