import { expect, it } from "vitest";
import { z } from "zod";
import input from "../fixtures/reference-input.json" with { type: "json" };
import fromR from "../fixtures/reference-r.json" with { type: "json" };
import fromSklearn from "../fixtures/reference-sklearn.json" with { type: "json" };
import { aucOf, brierOf, logLossOf } from "./forecast/scores.ts";
import { fitOf } from "./hazard/fit.ts";
import { ratesOf } from "./hazard/poisson.ts";
import { RowWriter } from "./hazard/rows.ts";
import { twoSided } from "./numbers/normal.ts";
import { quantileOf } from "./numbers/quantile.ts";
import { qValues } from "./shares/false-discovery.ts";
import { shareOf } from "./shares/wilson.ts";
import { incidenceOf } from "./survival/aalen-johansen.ts";
import { remainingOf } from "./survival/kaplan-meier.ts";

const Numbers = z.array(z.number());
/** Computed by fixtures/reference.R with survival and stats, apart from this package. */
const R = z
  .object({
    kaplanMeier: z.object({ time: Numbers, share: Numbers, low: Numbers, high: Numbers }),
    aalenJohansen: z.object({ time: Numbers, open: Numbers, share: z.array(Numbers), standardError: z.array(Numbers) }),
    rates: z.object({ at: Numbers, standardError: Numbers }),
    falseDiscovery: Numbers,
    wilson: z.array(Numbers),
    quantiles: Numbers,
    twoSided: Numbers,
  })
  .parse(fromR);
/** Computed by fixtures/reference.py with scikit-learn and statsmodels. */
const Sklearn = z
  .object({
    hazards: z.object({
      sklearn: z.array(Numbers),
      at: z.array(Numbers),
      standardError: z.array(Numbers),
      logLoss: z.number(),
    }),
    scores: z.object({ chance: Numbers, came: Numbers, brier: z.number(), logLoss: z.number(), auc: z.number() }),
  })
  .parse(fromSklearn);

const exactly = 1e-6;

function expectSame(ours: ArrayLike<number>, theirs: readonly number[]): void {
  expect(ours.length).toBe(theirs.length);
  for (const [at, wanted] of theirs.entries()) expect(Math.abs(ours[at]! - wanted)).toBeLessThan(exactly);
}

const spells = {
  time: Float64Array.from(input.spells, ({ time }) => time),
  ending: Uint8Array.from(input.spells, ({ ending }) => ending),
};

it("draws the curve of Kaplan and Meier as R's survival does, with its band", () => {
  const { steps } = remainingOf(spells);
  expectSame(
    steps.map((it) => it.time),
    R.kaplanMeier.time,
  );
  expectSame(
    steps.map((it) => it.share),
    R.kaplanMeier.share,
  );
  expectSame(
    steps.map((it) => it.low),
    R.kaplanMeier.low,
  );
  expectSame(
    steps.map((it) => it.high),
    R.kaplanMeier.high,
  );
});

it("draws the curves of Aalen and Johansen as R's survival does, with their standard errors", () => {
  const { stages } = incidenceOf(spells, 3);
  expectSame(
    stages.map((it) => it.time),
    R.aalenJohansen.time,
  );
  expectSame(
    stages.map((it) => it.open),
    R.aalenJohansen.open,
  );
  for (const ending of [0, 1, 2]) {
    expectSame(
      stages.map((it) => it.by[ending]!.estimate),
      R.aalenJohansen.share[ending]!,
    );
    expectSame(
      stages.map((it) => it.by[ending]!.standardError),
      R.aalenJohansen.standardError[ending]!,
    );
  }
});

it("fits hazards of competing endings as scikit-learn and statsmodels do, with their standard errors", () => {
  const writer = new RowWriter();
  for (const { journey, size, week, done, ended } of input.rows) {
    for (const [column, value] of [1, week, size, done].entries()) writer.cell(column, value);
    writer.endRow(journey, ended);
  }
  const fit = fitOf(writer.rows(4), 3, { ridge: 0 });
  expectSame(fit.at, Sklearn.hazards.sklearn.flat());
  expectSame(fit.at, Sklearn.hazards.at.flat());
  expectSame(fit.standardError, Sklearn.hazards.standardError.flat());
  expect(Math.abs(fit.logLoss - Sklearn.hazards.logLoss)).toBeLessThan(exactly);
});

it("fits rates as R's glm does, with errors that let rows of one project hang together", () => {
  const counts = input.counts;
  const { at, standardError } = ratesOf(
    {
      count: Float64Array.from(counts, ({ count }) => count),
      exposure: Float64Array.from(counts, ({ exposure }) => exposure),
      columns: [new Float64Array(counts.length).fill(1), Float64Array.from(counts, ({ after }) => after)],
    },
    Uint32Array.from(counts, ({ group }) => group),
  );
  expectSame(at, R.rates.at);
  expectSame(standardError, R.rates.standardError);
});

it("scores forecasts as scikit-learn does", () => {
  const { chance, came, brier, logLoss, auc } = Sklearn.scores;
  const all = chance.map((it, at) => ({ chance: it, came: came[at] === 1 }));
  expectSame([brierOf(all), logLossOf(all), aucOf(all)], [brier, logLoss, auc]);
});

it("has the q-values, intervals of shares, quantiles and tails of R", () => {
  expectSame(qValues(input.pValues), R.falseDiscovery);
  const shares = [shareOf(7, 9), shareOf(0, 12), shareOf(31, 44)];
  for (const [at, { low, high }] of shares.entries()) expectSame([low, high], R.wilson[at]!);
  expectSame(
    [0, 0.1, 0.5, 0.8, 0.95, 1].map((it) => quantileOf(Float64Array.from(input.samples), it)),
    R.quantiles,
  );
  for (const [at, z] of [0.3, 1.2, 1.96, 2.49, 2.51, 5, 9].entries()) {
    expect(Math.abs(twoSided(z) / R.twoSided[at]! - 1)).toBeLessThan(exactly);
  }
});
