import type { On } from "../scene.ts";
import type { Act, Stage } from "../story.ts";

/** Four ways to go, compared by some and not yet by all, with what each costs as far as anybody knows. */
export function waysToGo(stage: Stage, on: On): readonly Act[] {
  return [...comparing(stage, on), ...unknowns(on), ...costing(stage, on)];
}

function comparing({ day }: Stage, on: On): readonly Act[] {
  return [
    on(55, "09:00", "katrin").beginsOptions(),
    on(55, "09:10", "katrin").describesOption("improve", {
      title: "Improve our own desk",
      what: "One shelf, one list, model answers, and one person who says what was promised",
    }),
    on(55, "09:20", "noor").addsOption("inbox", {
      title: "Our own desk, and one inbox with photos",
      what: "What Improve our own desk says; and letters, photos and answers lie in one place that design reads too",
    }),
    on(55, "09:30", "siobhan").addsOption("outside", { title: "Have somebody outside answer for us" }),
    on(59, "10:10", "katrin").rulesOut("outside", "Whoever answers must be able to walk to the test room"),
    on(56, "10:00", "katrin").judgesBy("c-days", "Answered within days", "Whoever complains hears from us soon"),
    on(56, "10:05", "katrin").judgesBy("c-causes", "Finds causes", "The same part does not fail twice"),
    on(56, "10:10", "katrin").judgesBy("c-hours", "Hours of our own people", "The desk can carry it"),
    on(57, "10:00", "katrin").agreesOnWeights("g-agreed", day(57), { "c-days": 0.4, "c-causes": 0.4, "c-hours": 0.2 }),
    on(64, "10:10", "katrin").asksForScores(
      "a-scores",
      ["katrin", "paulo", "noor", "siobhan"],
      "Each of you sees another part of it. “I do not know” is an answer too",
    ),
    ...marks(on),
  ];
}

function marks(on: On): readonly Act[] {
  const given: Readonly<Record<string, Readonly<Record<string, readonly (number | undefined)[]>>>> = {
    paulo: { "carry-on": [2, 2, 4], improve: [6, 5, 7], inbox: [8, 6, 5] },
    noor: { "carry-on": [3, 1, 5], improve: [6, 7, 6], inbox: [7, 9, 4] },
    siobhan: { "carry-on": [3, undefined, 3], improve: [7, undefined, 7], inbox: [7, undefined, 4] },
  };
  return Object.entries(given).flatMap(([who, options], at) =>
    Object.entries(options).map(([option, [days, causes, hours]]) =>
      on(67, `1${at}:10`, who).scores(who, option, { "c-days": days, "c-causes": causes, "c-hours": hours }),
    ),
  );
}

function unknowns(on: On): readonly Act[] {
  return [
    on(58, "09:40", "noor").doesNotKnow(
      "u-photos",
      {
        what: "Whether a photo shows enough to find a cause",
        test: "Find the cause of ten returned parts twice: from the photo, then from the part",
      },
      ["inbox"],
    ),
    on(58, "09:50", "paulo").doesNotKnow(
      "u-promise",
      { what: "Whether anybody misses promising parts on the telephone" },
      ["improve"],
    ),
    on(66, "14:40", "paulo").findsOut("u-promise", "Two of us do; both would rather say a day than promise a part"),
  ];
}

function costing(stage: Stage, on: On): readonly Act[] {
  return [
    on(68, "13:50", "katrin").statesTerms({
      currency: "EUR",
      begins: stage.day(95).slice(0, 7),
      months: 24,
      inflationPerYear: 0.02,
      hourCost: 45,
    }),
    ...costsWithoutInbox(stage, on),
    ...costsOfInbox(on),
    on(69, "09:30", "katrin").adjusts("inbox", 0.3, 0.2, "Our last system took a third longer than anybody had said"),
  ];
}

function costsWithoutInbox({ id }: Stage, on: On): readonly Act[] {
  const siobhan = (minute: string) => on(68, `14:${minute}`, "siobhan");
  return [
    siobhan("00").costs("h-now-hours", "carry-on", {
      what: "Answering the same complaint again",
      kind: "own effort",
      low: 35,
      likely: 60,
      high: 110,
      trendPerYear: 0.05,
      fromMonth: 1,
      ownerId: id("paulo"),
      confidence: "an estimate",
    }),
    siobhan("02").costs("h-now-parts", "carry-on", {
      what: "Parts sent a second time",
      kind: "running cost",
      low: 500,
      likely: 900,
      high: 1600,
      fromMonth: 1,
      ownerId: id("siobhan"),
      confidence: "counted",
    }),
    siobhan("04").costs("h-now-risk", "carry-on", {
      what: "A shop stops buying from us over a part that failed twice",
      kind: "risk",
      low: 10_000,
      likely: 25_000,
      high: 80_000,
      likelihood: 0.4,
      fromMonth: 1,
      confidence: "a guess",
    }),
    siobhan("06").costs("h-improve-begin", "improve", {
      what: "Shelf, list and model answers",
      kind: "one-off cost",
      low: 1000,
      likely: 2000,
      high: 4000,
      fromMonth: 1,
      confidence: "an estimate",
    }),
    siobhan("08").costs("h-improve-hours", "improve", {
      what: "Answering, with causes looked for",
      kind: "own effort",
      low: 25,
      likely: 40,
      high: 70,
      fromMonth: 1,
      confidence: "an estimate",
    }),
  ];
}

function costsOfInbox(on: On): readonly Act[] {
  const siobhan = (minute: string) => on(68, `14:${minute}`, "siobhan");
  return [
    siobhan("10").costs("h-inbox-begin", "inbox", {
      what: "Setting the inbox up and moving the letters",
      kind: "one-off cost",
      low: 6000,
      likely: 10_000,
      high: 22_000,
      fromMonth: 2,
      confidence: "a guess",
    }),
    siobhan("12").costs("h-inbox-month", "inbox", {
      what: "The inbox, month by month",
      kind: "running cost",
      low: 150,
      likely: 250,
      high: 450,
      fromMonth: 2,
      confidence: "a guess",
    }),
    siobhan("14").costs("h-inbox-hours", "inbox", {
      what: "Answering, with causes looked for",
      kind: "own effort",
      low: 18,
      likely: 30,
      high: 60,
      fromMonth: 3,
      confidence: "a guess",
    }),
    siobhan("16").costs("h-inbox-parts", "inbox", {
      what: "Parts that need not be sent again",
      kind: "benefit",
      low: 100,
      likely: 400,
      high: 800,
      fromMonth: 6,
      confidence: "a guess",
    }),
  ];
}
