import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCompleteness } from "@cairn/domain/frame/completeness.ts";
import { checkMirror, mirrorLines } from "@cairn/domain/frame/mirror.ts";
import { itemsOfFrame, type PlanItem } from "@cairn/domain/frame/plan-items.ts";
import { activitiesOf, type Frame, proposeFrame } from "@cairn/domain/frame/propose.ts";
import { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import { sellerWordingIn } from "@cairn/domain/frame/seller-wording.ts";
import { Buying, Finishing, KindOfChange, Reach, RuleUnder, Situation, Size } from "@cairn/domain/frame/situation.ts";
import { itemsOf } from "@cairn/domain/frame/translate.ts";
import { allBefore } from "@cairn/domain/frame/waits.ts";
import { CarriedBy } from "@cairn/domain/project/plan/activity.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { libraryDirectory, loadLibrary } from "./load.ts";

const library = loadLibrary();

function fixture<T>(name: string, shape: z.ZodType<T>): T {
  return shape.parse(parse(readFileSync(join(libraryDirectory, "fixtures", name), "utf8")));
}

const buyer = fixture("bcgov-situation.yaml", Situation);
const play = fixture("map-play-process.yaml", SalesProcess);
const guide = fixture(
  "bcgov-coverage.yaml",
  z.array(z.object({ step: z.string(), coveredBy: z.array(z.string()), specificTo: z.string().optional() })),
).filter(({ specificTo }) => specificTo === undefined);

const idsOf = (frame: Frame): readonly string[] => activitiesOf(frame).map(({ libraryId }) => libraryId);

const date = { on: "2027-03-31", why: "The old contract ends" };
const anySituation: fc.Arbitrary<Situation> = fc
  .record(
    {
      tryingTo: fc.constant("Answer every letter within a week"),
      kind: fc.constantFrom(...KindOfChange.options),
      reach: fc.constantFrom(...Reach.options),
      size: fc.constantFrom(...Size.options),
      buying: fc.constantFrom(...Buying.options),
      finishing: fc.constantFrom(...Finishing.options),
      rules: fc.subarray(RuleUnder.options),
      dateThatMatters: fc.constant(date),
    },
    { requiredKeys: ["tryingTo", "kind", "reach", "size", "buying", "finishing", "rules"] },
  )
  .map((it) => Situation.parse(it));

/** What sellers write: words of their trade, words of the library, titles of the library, and anything at all. */
const sellersLine: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...library.translations.flatMap(({ sellerWords }) => sellerWords)),
    fc.constantFrom(...play.stages.flatMap(itemsOf)),
    fc.constantFrom(...library.activities.map(({ title }) => title)),
    fc.lorem({ maxCount: 6 }),
    fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }),
  )
  .map((text) => text.trim().slice(0, 200))
  .filter((text) => text !== "");
const anyProcess: fc.Arbitrary<SalesProcess> = fc
  .record({
    name: fc.constant("Theirs"),
    stages: fc.array(
      fc.record({
        name: sellersLine,
        activities: fc.array(sellersLine, { maxLength: 8 }),
        exitCriteria: fc.array(sellersLine, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map((it) => SalesProcess.parse(it));
const anyCarriers = fc.array(fc.constantFrom(...CarriedBy.options), { minLength: 1, maxLength: 5 });

/** A plan made by copying a process, the items carried by these in turn. */
function copyOf(process: SalesProcess, carriers: readonly CarriedBy[]): readonly PlanItem[] {
  return process.stages.flatMap(itemsOf).map((title, at) => ({
    id: `item ${at}`,
    title,
    carriedBy: carriers[at % carriers.length] ?? "together",
  }));
}

/** Every combination of the closed answers, each with no rule, each single rule, and all of them. */
function* allSituations(): Generator<Situation> {
  const ruleSets = [[], RuleUnder.options, ...RuleUnder.options.map((rule) => [rule])];
  for (const kind of KindOfChange.options)
    for (const reach of Reach.options)
      for (const size of Size.options)
        for (const buying of Buying.options)
          for (const finishing of Finishing.options)
            for (const rules of ruleSets)
              for (const dateThatMatters of [undefined, Situation.shape.dateThatMatters.parse(date)])
                yield {
                  tryingTo: "Answer it",
                  affected: [],
                  kind,
                  reach,
                  size,
                  buying,
                  finishing,
                  rules,
                  dateThatMatters,
                };
}

describe("the frame of a real buyer", () => {
  describe.each([
    ["alone", proposeFrame(buyer, library)],
    ["with a real seller's process", proposeFrame(buyer, library, play)],
  ])("%s", (_, frame) => {
    const proposed = new Set(idsOf(frame));

    it.each(guide)("covers: $step", ({ coveredBy }) => {
      expect(coveredBy.filter((id) => !proposed.has(id))).toEqual([]);
    });

    it("is the buyer's own beside that seller's process", () => {
      const { verdict, items } = checkMirror(itemsOfFrame(frame), library, play);
      expect(verdict).toBe("own");
      expect(items).toEqual([]);
    });
  });

  it("has no gap of its own", () => {
    const frame = proposeFrame(buyer, library, play);
    expect(checkCompleteness(itemsOfFrame(frame), buyer, library, []).gaps).toEqual([]);
  });
});

describe("a plan copied from a real seller's process", () => {
  it.each(CarriedBy.options)("is a mirror, carried by: %s", (carriedBy) => {
    const plan = copyOf(play, [carriedBy]);
    const { verdict, items } = checkMirror(plan, library, play);
    expect(verdict).toBe("mirror");
    expect(items).toHaveLength(plan.length);
  });

  it("is offered the customer's own activities for each milestone of the play", () => {
    const milestones = play.stages.flatMap(({ activities }) => activities);
    const plan = milestones.map((title) => ({ id: title, title, carriedBy: "together" as const }));
    for (const { rewrite } of checkMirror(plan, library, play).items) {
      expect(rewrite.moment?.activities.length).toBeGreaterThan(0);
    }
  });
});

describe("every situation there is", () => {
  const frames = [...allSituations()].map((situation) => proposeFrame(situation, library));

  it("gets 15 to 60 activities", () => {
    const sizes = frames.map((frame) => activitiesOf(frame).length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60);
  });

  it("gets a reason for each, and one for each that is left out", () => {
    const unexplained = frames.flatMap((frame) => [
      ...activitiesOf(frame).filter(({ reasons }) => reasons.length === 0 || reasons.some(({ text }) => text === "")),
      ...frame.leftOut.filter(({ because }) => because === ""),
    ]);
    expect(unexplained).toEqual([]);
  });

  it("gets a plan that needs a seller for less than the line where it would lean", () => {
    const shares = frames.map((frame) => checkMirror(itemsOfFrame(frame), library).needsSeller.share ?? 1);
    expect(Math.max(...shares)).toBeLessThan(mirrorLines.needsSeller);
  });

  it("leaves no activity of the library that is never proposed", () => {
    const ever = new Set(frames.flatMap(idsOf));
    expect(library.activities.map(({ id }) => id).filter((id) => !ever.has(id))).toEqual([]);
  });
});

describe("any situation, with any process or none", () => {
  const given = [anySituation, fc.option(anyProcess, { nil: undefined })] as const;

  it("gets the same frame again, to the byte, and changes nothing it was given", () => {
    fc.assert(
      fc.property(...given, (situation, process) => {
        const before = JSON.stringify([situation, process]);
        const made = JSON.stringify(proposeFrame(situation, library, process));
        expect(JSON.stringify(proposeFrame(structuredClone(situation), library, structuredClone(process)))).toBe(made);
        expect(JSON.stringify([situation, process])).toBe(before);
      }),
    );
  });

  it("gets 15 to 60 activities that wait only for each other, never in a circle, and come after what they wait for within a job", () => {
    fc.assert(
      fc.property(...given, (situation, process) => {
        const frame = proposeFrame(situation, library, process);
        const activities = activitiesOf(frame);
        const waits = new Map(activities.map(({ libraryId, waitsFor }) => [libraryId, waitsFor]));
        expect(activities.length).toBeGreaterThanOrEqual(15);
        expect(activities.length).toBeLessThanOrEqual(60);
        for (const { libraryId, waitsFor } of activities) {
          expect(waitsFor.filter((id) => !waits.has(id))).toEqual([]);
          expect(allBefore(waits, libraryId).has(libraryId)).toBe(false);
        }
        for (const { activities } of frame.jobs) {
          const order = activities.map(({ libraryId }) => libraryId);
          for (const [at, id] of order.entries()) {
            expect(order.slice(at + 1).filter((later) => allBefore(waits, id).has(later))).toEqual([]);
          }
        }
      }),
    );
  });

  it("gets a plan of its own, in the library's words", () => {
    const titles = new Set(library.activities.map(({ title }) => title));
    fc.assert(
      fc.property(...given, (situation, process) => {
        const frame = proposeFrame(situation, library, process);
        expect(activitiesOf(frame).filter(({ title }) => !titles.has(title))).toEqual([]);
        expect(checkMirror(itemsOfFrame(frame), library, process)).toMatchObject({ verdict: "own", items: [] });
      }),
    );
  });

  it("loses nothing by a seller's process", () => {
    fc.assert(
      fc.property(anySituation, anyProcess, (situation, process) => {
        const withProcess = new Set(idsOf(proposeFrame(situation, library, process)));
        expect(idsOf(proposeFrame(situation, library)).filter((id) => !withProcess.has(id))).toEqual([]);
      }),
    );
  });
});

describe("the mirror check", () => {
  it("calls every copy of a process a mirror", () => {
    fc.assert(
      fc.property(anyProcess, anyCarriers, (process, carriers) => {
        const { verdict, sellersWords } = checkMirror(copyOf(process, carriers), library, process);
        expect(verdict).toBe("mirror");
        expect(sellersWords.share).toBe(1);
      }),
    );
  });

  it("is not moved by other ids, case or punctuation, and only its order by another order of the plan", () => {
    const plans = fc
      .tuple(anySituation, anyProcess, anyCarriers, fc.nat(70))
      .map(([situation, process, carriers, own]) => {
        const framed = itemsOfFrame(proposeFrame(situation, library)).slice(0, own);
        return { process, plan: [...framed, ...copyOf(process, carriers)] };
      })
      .chain(({ process, plan }) =>
        fc.record({
          process: fc.constant(process),
          plan: fc.constant(plan),
          shuffled: fc.shuffledSubarray(plan, { minLength: plan.length }),
        }),
      );
    fc.assert(
      fc.property(plans, ({ process, plan, shuffled }) => {
        const said = checkMirror(plan, library, process);
        const renamed = plan.map((it, at) => ({
          ...it,
          id: `other ${at}`,
          // A title without any word is compared as it stands.
          title: it.libraryId === undefined && /[a-z]/.test(it.title) ? ` ${it.title}!` : it.title,
        }));
        const { items: _, ...measures } = said;
        expect(checkMirror(renamed, library, process)).toMatchObject(measures);
        const { needsSeller, sellersWords, items } = checkMirror(shuffled, library, process);
        expect({ needsSeller, sellersWords }).toEqual({
          needsSeller: said.needsSeller,
          sellersWords: said.sellersWords,
        });
        expect(new Set(items.map(({ id }) => id))).toEqual(new Set(said.items.map(({ id }) => id)));
      }),
    );
  });
});

it("has no title, and nothing the customer is said to have, in the seller's words", () => {
  const texts = [
    ...library.activities.map(({ title }) => title),
    ...library.translations.map(({ customerHas }) => customerHas),
  ];
  expect(texts.filter((text) => sellerWordingIn(text).length > 0)).toEqual([]);
});
