import { expect, it } from "vitest";
import { z } from "zod";
import computed from "../fixtures/reference.json" with { type: "json" };
import { accountOf } from "./account.ts";
import { type Appraisal, appraise } from "./appraise.ts";
import type { Case } from "./case.ts";
import { type Draws, seededDraws } from "./draws.ts";
import { effectsOf } from "./drivers.ts";
import { endsAt, normalAt } from "./normal.ts";
import { momentsOf } from "./range.ts";

const Quantile = z.object({ value: z.number(), standardErrorOf10000: z.number() });

/** Computed by fixtures/reference.py with numpy and scipy, apart from this package. */
const Reference = z.object({
  normal: z.array(z.object({ share: z.number(), value: z.number() })),
  moments: z.array(
    z.object({
      range: z.object({ low: z.number(), likely: z.number(), high: z.number() }),
      mean: z.number(),
      variance: z.number(),
    }),
  ),
  case: z.custom<Case>(),
  chances: z.record(z.string(), z.record(z.string(), z.array(z.number()))),
  fed: z.custom<Appraisal>(),
  played: z.array(
    z.object({
      id: z.string(),
      ahead: z.number(),
      mean: z.number(),
      variance: z.number(),
      p10: Quantile,
      p50: Quantile,
      p90: Quantile,
    }),
  ),
});
const reference = Reference.parse(computed);
const { terms, asNow, others } = reference.case;

/** Every number in a value, in order. */
const numbersIn = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

const off = (found: number, wanted: number): number => Math.abs(found - wanted) / Math.max(1, Math.abs(wanted));

it.each(reference.normal)("knows the normal value at $share as scipy does", ({ share, value }) => {
  expect(off(normalAt(share), value)).toBeLessThan(1e-13);
});

it.each(reference.moments)("has the mean and variance of $range that an integration finds", (wanted) => {
  const { mean, variance } = momentsOf(wanted.range);
  expect(off(mean, wanted.mean)).toBeLessThan(1e-9);
  expect(off(variance, wanted.variance)).toBeLessThan(1e-9);
});

it("makes the same of the same chances as numpy, to 1e-9 of each figure", () => {
  const fed: Draws = (lineId, matter) => {
    const shares = reference.chances[lineId]?.[matter] ?? [];
    return Float64Array.from(matter === "amount" ? shares.map((share) => normalAt(share) / endsAt) : shares);
  };
  const found = appraise(reference.case, { draws: fed, runs: reference.fed.runs });
  const [ours, theirs] = [numbersIn(found), numbersIn(reference.fed)];
  expect(Object.keys(found)).toEqual(Object.keys(reference.fed));
  expect(ours.length).toBe(theirs.length);
  for (const [at, wanted] of theirs.entries()) expect(off(ours[at] ?? Number.NaN, wanted)).toBeLessThan(1e-9);
});

// Four standard errors: by chance alone one figure of ten thousand would be farther away, and the seed is fixed.
it.each(reference.played)("comes with its own 10,000 runs to what 400,000 of numpy's come to: $id", (wanted) => {
  const { againstNow } = appraise(reference.case, { draws: seededDraws("1"), runs: 10_000 });
  const found = againstNow.find(({ id }) => id === wanted.id);
  const end = found?.upToMonth.at(-1);
  for (const name of ["p10", "p50", "p90"] as const) {
    const { value, standardErrorOf10000 } = wanted[name];
    expect(Math.abs((end?.[name] ?? Number.NaN) - value)).toBeLessThan(4 * standardErrorOf10000);
  }
  const { share = Number.NaN, standardError = 0 } = found?.aheadAtEnd ?? {};
  expect(Math.abs(share - wanted.ahead)).toBeLessThan(4 * standardError);
});

it.each(reference.played)("knows mean and variance without any runs: $id", (wanted) => {
  const option = others.find(({ id }) => id === wanted.id) ?? asNow;
  const variance = [option, asNow].flatMap((each) => effectsOf(each, terms)).reduce((sum, it) => sum + it.variance, 0);
  const mean = accountOf(option, terms).total - accountOf(asNow, terms).total;
  expect(Math.abs(mean - wanted.mean)).toBeLessThan(4 * Math.sqrt(wanted.variance / 400_000));
  // Of 400,000 runs the variance itself is known to about 0.6 % here (four standard errors, with the fourth moment of a risk).
  expect(Math.abs(variance / wanted.variance - 1)).toBeLessThan(0.015);
});
