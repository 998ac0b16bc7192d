import { z } from "zod";
import { type Around, area, type Collection, over, type Thing, unlessRemoved } from "../../kernel/area.ts";
import { addDays, Day } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason, Title, TitleBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";

const Value = z.number().finite();

const Baseline = z.object({ value: Value, day: Day, source: Title.optional() });
const Target = z.object({ value: Value, day: Day.optional() });

export const MeasureFields = z.object({
  /** What is measured, as in "requests answered after more than two days". */
  what: Title,
  /** What it is counted in, with its period, as in "requests a week". */
  unit: z.string().trim().min(1).max(60),
  better: z.enum(["lower", "higher"]),
  /** Who answers for the figures. */
  ownerId: PersonId.optional(),
  /** How it was before anything was changed. */
  baseline: Baseline.optional(),
  /** What was promised, and by when. */
  target: Target.optional(),
  /** The day the change took effect: from then on it is looked at after 30, 90 and 180 days. */
  effectFrom: Day.optional(),
});
type MeasureFields = z.infer<typeof MeasureFields>;

/** Changes to a measure: what is absent stays; `null` takes away. */
const MeasureChanges = z.object({
  what: Title.optional(),
  unit: MeasureFields.shape.unit.optional(),
  better: MeasureFields.shape.better.optional(),
  ownerId: PersonId.nullable().optional(),
  baseline: Baseline.nullable().optional(),
  target: Target.nullable().optional(),
  effectFrom: Day.nullable().optional(),
});
type MeasureChanges = z.infer<typeof MeasureChanges>;

/** Something by which the customer tells whether it was worth it. */
export type Measure = Thing & MeasureFields;

const ReadingFields = z.object({
  day: Day,
  value: Value,
  source: Title.optional(),
  note: Reason.optional(),
});

/** The value of a measure on a day. */
export type Reading = Thing &
  z.infer<typeof ReadingFields> & { readonly measureId: string; readonly addedBy: PersonId };

type Measures = { readonly measures: Collection<Measure>; readonly readings: Collection<Reading> };

const empty: Measures = { measures: {}, readings: {} };
const most = { measures: 60, readings: 1000 } as const;

const changeable = Object.keys(MeasureChanges.shape) as (keyof MeasureChanges)[];

/** Changes with every `null` read as "take away". */
const laidOver = (changes: MeasureChanges): Partial<Measure> =>
  Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, value ?? undefined]));

export const measures = area({
  empty,
  events: {
    measureAdded: z.object({ measureId: ThingId, ...MeasureFields.shape }),
    measureChanged: z.object({ measureId: ThingId, changes: MeasureChanges }),
    readingTaken: z.object({ readingId: ThingId, measureId: ThingId, ...ReadingFields.shape }),
  },
  evolve: {
    measureAdded: (_, { measureId, space, what, unit, better, ownerId, baseline, target, effectFrom }) => ({
      measures: { id: measureId, space, what, unit, better, ownerId, baseline, target, effectFrom },
    }),
    measureChanged: (all, e) => ({ measures: over(all.measures[e.measureId], laidOver(e.changes)) }),
    readingTaken: (_, { readingId, space, measureId, day, value, source, note, by }) => ({
      readings: { id: readingId, space, measureId, day, value, source, note, addedBy: by },
    }),
  },
  undo: {
    measureAdded: (_, e) => ({ command: "remove", input: { id: e.measureId } }),
    measureChanged: (before, { measureId, changes }) => {
      const was = before.measures[measureId];
      const fields = changeable.filter((field) => field in changes);
      return (
        was && {
          command: "changeMeasure",
          input: { measureId, changes: Object.fromEntries(fields.map((field) => [field, was[field] ?? null])) },
        }
      );
    },
    readingTaken: (_, e) => ({ command: "remove", input: { id: e.readingId } }),
  },
});

/** A future day has no value yet. East of Greenwich it may be tomorrow already. */
export function refuseFuture(day: Day | undefined, field: string, { today }: Around): Refusal | undefined {
  return day !== undefined && day > addDays(today, 1)
    ? refuse("invalid_input", { field, must: "be a day that has come" })
    : undefined;
}

const addMeasure = measures.command({
  summary: "Add a measure that tells whether it was worth it",
  input: MeasureFields.extend({ measureId: ThingId, space: SpaceId }),
  needs: "plan",
  decide: (all, { measureId, space, ...measure }, around) => {
    if (around.find(measureId)) return refuse("duplicate", { id: measureId });
    const refused =
      refuseFuture(measure.baseline?.day, "baseline.day", around) ??
      refuseLeaningOn("people", [measure.ownerId], space, around) ??
      refuseCrowd(all.measures, space, "measures", most.measures);
    return refused ?? [{ type: "measureAdded", space, measureId, ...measure }];
  },
});

const changeMeasure = measures.command({
  summary: "Change a measure: its wording, owner, baseline or target",
  input: z.object({
    measureId: ThingId,
    changes: MeasureChanges,
    /** Its wording as it was when somebody began to edit it. */
    from: z.object({ what: TitleBefore }).optional(),
  }),
  needs: "plan",
  decide: (all, { measureId, changes, from }, around) => {
    const measure = unlessRemoved(all.measures[measureId]);
    if (!measure) return refuse("not_found", { id: measureId });
    const named = changes.ownerId === measure.ownerId ? undefined : changes.ownerId;
    const refused =
      refuseFuture(changes.baseline?.day, "changes.baseline.day", around) ??
      refuseLeaningOn("people", [named], measure.space, around) ??
      (changes.what === undefined ? undefined : editedMeanwhile(from?.what, measure.what));
    if (refused) return refused;
    if (same({ ...measure, ...laidOver(changes) }, measure)) return refuse("nothing_to_change");
    return [{ type: "measureChanged", space: measure.space, measureId, changes }];
  },
});

const takeReading = measures.command({
  summary: "Write down the value of a measure on a day",
  input: ReadingFields.extend({ readingId: ThingId, space: SpaceId, measureId: ThingId }),
  needs: "contribute",
  decide: (all, { readingId, space, measureId, ...reading }, around) => {
    if (around.find(readingId)) return refuse("duplicate", { id: readingId });
    const refused =
      refuseFuture(reading.day, "day", around) ??
      refuseLeaningOn("measures", [measureId], space, around) ??
      refuseCrowd(all.readings, space, "values", most.readings);
    return refused ?? [{ type: "readingTaken", space, readingId, measureId, ...reading }];
  },
});

export const measureCommands = { addMeasure, changeMeasure, takeReading };
