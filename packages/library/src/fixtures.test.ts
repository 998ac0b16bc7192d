import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Situation } from "@cairn/domain/frame/situation.ts";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { libraryDirectory, loadLibrary } from "./load.ts";

const library = loadLibrary();

function fixture<T>(name: string, shape: z.ZodType<T>): T {
  return shape.parse(parse(readFileSync(join(libraryDirectory, "fixtures", name), "utf8")));
}

const Coverage = z.array(
  z.strictObject({
    step: z.string(),
    part: z.string(),
    coveredBy: z.array(z.string()),
    specificTo: z.string().optional(),
  }),
);

const Process = z.strictObject({
  name: z.string(),
  stages: z.array(
    z.strictObject({
      name: z.string(),
      winProbability: z.number().min(0).max(1).optional(),
      activities: z.array(z.string()),
      exitCriteria: z.array(z.string()),
    }),
  ),
});

describe("the guide of a real buyer", () => {
  const coverage = fixture("bcgov-coverage.yaml", Coverage);
  const known = new Set(library.activities.map(({ id }) => id));

  it("has a situation that can be framed", () => {
    expect(fixture("bcgov-situation.yaml", Situation)).toMatchObject({ buying: "yes", kind: "new system" });
  });

  it.each(coverage.filter(({ specificTo }) => specificTo === undefined))("has a place for: $step", ({ coveredBy }) => {
    expect(coveredBy).not.toEqual([]);
    expect(coveredBy.filter((id) => !known.has(id))).toEqual([]);
  });

  it("leaves uncovered only what belongs to that government", () => {
    expect(coverage.filter(({ specificTo, coveredBy }) => specificTo !== undefined && coveredBy.length > 0)).toEqual(
      [],
    );
  });
});

describe("the process of a real seller", () => {
  const { stages } = fixture("map-play-process.yaml", Process);
  const starts = library.translations
    .flatMap(({ sellerWords }) => sellerWords)
    .map((word) => new RegExp(`(?<![a-z0-9])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "i"));

  it.each(stages.flatMap(({ name, activities }) => [name, ...activities]))("can be translated: %s", (text) => {
    expect(starts.some((start) => start.test(text))).toBe(true);
  });
});
