import { describe, expect, it } from "vitest";
import { knownBy } from "../journeys/as-of.ts";
import { Gathering, type KnownOfJourney } from "../journeys/gather.ts";
import { weekMs } from "../journeys/journeys.ts";
import { contestIn } from "../testing/forecast-judge.ts";
import { baseOf, onDay } from "../testing/small-base.ts";
import { worldOf } from "../testing/world.ts";
import { blended } from "./blend.ts";
import { leaksIn } from "./leaks.ts";
import { brierOf, calibrationOf, logLossOf, reliabilityOf } from "./scores.ts";
import { landmarksEvery, standingOf } from "./standing.ts";
import { learned } from "./supermodel.ts";
import { forecastsAt, trackRecordOf } from "./track-record.ts";

it("comes nearer to who knows the truth than the rates of stages do", () => {
  const { model, stages, naive, oracle } = contestIn("base", 1, 400, 120, 20);
  const noise = oracle.reduce((sum, { chance }) => sum + (chance * (1 - chance)) / 20, 0) / oracle.length;
  const closed = (brierOf(stages) - brierOf(model)) / (brierOf(stages) - brierOf(oracle) + noise);
  expect(closed).toBeGreaterThan(0.3);
  expect(logLossOf(model)).toBeLessThan(logLossOf(naive));
}, 60_000);

it("learns where something is the same in all journeys, however many they are", () => {
  for (let count = 12; count < 40; count += 1) {
    const paths: Record<string, string> = {};
    const known: Record<string, KnownOfJourney> = {};
    for (let at = 0; at < count; at += 1) {
      paths[`p${at}`] = `ask ${at}, offer ${at + 7 + (at % 5)}`;
      const endedAt = onDay(at + 30 + (at % 7));
      known[`p${at}`] = at % 3 === 0 ? { endedAt } : { endedAt, ending: at % 3 === 1 ? "won" : "no decision" };
    }
    const base = baseOf(paths, known);
    const landmarks = landmarksEvery(base, 2 * weekMs, () => true);
    const model = learned(base, landmarks, { spans: [weekMs, 4 * weekMs], until: onDay(200) });
    expect([...model.scales].every((scale) => scale > 0)).toBe(true);
  }
});

describe("as of a moment", () => {
  const { base } = worldOf("few", 2, 300);
  const latest = Math.max(...base.journeys.endedAt);
  const trial = {
    origins: [latest - 60 * weekMs, latest - 40 * weekMs],
    ending: 1,
    spans: [8, 26].map((it) => it * weekMs),
    until: latest,
  };

  it("makes the same forecasts again from the log cut at that time", () => {
    const at = trial.origins[0]!;
    const stored = forecastsAt(base, at, trial);
    expect(stored.length).toBeGreaterThan(40);
    expect(forecastsAt(knownBy(base, at), at, trial)).toEqual(stored);
  });

  it("keeps a record of how they came true, beside all baselines", () => {
    const { scores, forecasts, cameTrue } = trackRecordOf(base, trial);
    expect(scores.map(({ forecaster }) => forecaster)).toEqual(["model", "naive stages", "stage rates", "time alone"]);
    expect(forecasts).toBeGreaterThan(cameTrue);
    for (const { brier } of scores) expect(brier).toBeLessThan(0.5);
  });

  it("knows nothing of what was written down later", () => {
    const gathering = new Gathering([]);
    gathering.add({ journey: "a", activity: "ask", startedAt: onDay(0) });
    gathering.add({ journey: "a", activity: "offer", startedAt: onDay(1), recordedAt: onDay(30) });
    const late = gathering.gathered();
    expect(standingOf(late, { journey: 0, at: onDay(20) })).toMatchObject({ different: 1, last: 0 });
    expect(standingOf(late, { journey: 0, at: onDay(30) })).toMatchObject({ different: 2, last: 1 });
  });
});

it("catches a trait and an activity that are the ending under another name", () => {
  const ids = Array.from({ length: 80 }, (_, at) => `${at}`);
  const isWon = (id: string): boolean => Number(id) % 2 === 0;
  const base = baseOf(
    Object.fromEntries(ids.map((id) => [id, isWon(id) ? "ask 0, contract 9" : "ask 0, talk 9"])),
    Object.fromEntries(
      ids.map((id) => [
        id,
        {
          ending: isWon(id) ? "won" : "no decision",
          endedAt: onDay(isWon(id) ? 10 : 40),
          traits: { status: isWon(id) ? "closed" : "lost", fee: isWon(id) ? 5 : 0, size: Number(id) % 7 },
        },
      ]),
    ),
  );
  const found = leaksIn(base)
    .filter(({ ending }) => ending === "won")
    .map(({ kind, name }) => `${kind} ${name}`);
  expect(found).toEqual(["trait fee", "trait status", "activity contract"]);
  expect(leaksIn(worldOf("few", 1, 300).base)).toEqual([]);
});

it("sees forecasts that are too sure", () => {
  const all = Array.from({ length: 400 }, (_, at) => ({
    chance: at % 2 === 0 ? 0.95 : 0.05,
    came: at % 2 === 0 ? at % 10 < 7 : at % 10 > 6,
  }));
  expect(calibrationOf(all).slope).toBeLessThan(0.5);
  expect(reliabilityOf(all).some(({ came, low, high }) => came < low || came > high)).toBe(true);
});

it("says how many are missing before it foretells anything", () => {
  expect(blended([0.9], [0.3], 34)).toEqual({ enough: false, have: 34, need: 200 });
  expect(blended([0.9], [0.3], 300)).toEqual({ enough: true, figure: [0.75 * 0.9 + 0.25 * 0.3] });
});
