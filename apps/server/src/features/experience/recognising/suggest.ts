import type { Reading } from "@cairn/contract/experience-import.ts";
import { formsOf } from "@cairn/evidence/import/moment-form.ts";

type CsvColumns = Extract<Reading, { readonly format: "csv" }>["columns"];

/** A column of a table: its heading, and what stands in the first rows. */
export type Column = { readonly name: string; readonly values: readonly string[] };

/** Headings that usually stand over it, the surest first. */
const usual = {
  journey:
    /^(case[ _:]?(id|concept:name)?|case:concept:name|project([ _]?id)?|journey|deal([ _]?id)?|opportunity([ _]?id)?|trace([ _]?id)?|vorgang|projekt)$|case.?(id|key|n)|^(ticket|incident|request|order|process|project)([ _]?(id|key|number|no|nr))?$|^(fall|vorgangs|projekt|auftrags).?(nummer|nr|id)$|^id$/i,
  activity:
    /^(activity|event([ _]?name)?|concept:name|task|step|aktivit(ä|ae)t)$|^activity(?!.*instance)|status|stage|action|schritt/i,
  startedAt:
    /^(started?([ _]?at)?|start[ _]?time(stamp)?|time:timestamp|timestamp|time|date|at|datum|zeit|beginn)$|time|date|zeit|datum|[ _]at$|^ts$/i,
  completedAt: /^(completed?([ _]?at)?|end(ed)?([ _]?at)?|(end|complete)[ _]?time(stamp)?|finished?([ _]?at)?|ende)$/i,
  recordedAt: /^(recorded|created|logged|entered)([ _]?at)?$/i,
  person: /^(org:resource|resource([ _]?id)?|person|user([ _]?name)?|actor|agent|owner|assignee|bearbeiter)$/i,
  role: /^(org:role|role|function|department|group)$/i,
  side: /^(side|party)$/i,
  detail: /^(lifecycle:transition|lifecycle|transition)$/i,
  outcome: /^(outcome|ending|result|case:outcome|final[ _]?status|deal[ _]?stage)$/i,
} as const;

type Part = keyof typeof usual;
const optional = ["completedAt", "recordedAt", "person", "role", "side", "detail", "outcome"] as const;
const mostTraits = 8;
const mostWords = 30;

/**
 * What is probably what, by headings and by what stands below them.
 *
 * @returns undefined when the project, the activity or the moment is not to be found
 */
export function suggestedColumns(columns: readonly Column[]): CsvColumns | undefined {
  const taken = new Set<string>();
  const take = (part: Part, isOne: (column: Column) => boolean = () => true): string | undefined => {
    const fitting = columns.filter(
      (column) => !taken.has(column.name) && usual[part].test(column.name) && isOne(column),
    );
    const first = fitting.find(({ name }) => exactly(part).test(name)) ?? fitting[0];
    if (first) taken.add(first.name);
    return first?.name;
  };
  const startedAt = take("startedAt", holdsMoments);
  const journey = take("journey");
  const activity = take("activity");
  if (startedAt === undefined || journey === undefined || activity === undefined) return undefined;
  const isMoment = (part: Part) => part === "completedAt" || part === "recordedAt";
  const found = optional.flatMap((part) => {
    const name = take(part, isMoment(part) ? holdsMoments : part === "detail" ? tellsApart : undefined);
    return name === undefined ? [] : [[part, name] as const];
  });
  const ofJourney = columns.find(({ name }) => name === journey);
  const traits = columns.filter((column) => !taken.has(column.name) && isTrait(column, ofJourney)).slice(0, mostTraits);
  return { journey, activity, startedAt, ...Object.fromEntries(found), traits: traits.map(({ name }) => name) };
}

/** The part of the pattern that is the whole heading. */
const exactly = (part: Part): RegExp => new RegExp(usual[part].source.split("$|")[0]!.replace(/\$?$/, "$"), "i");

function holdsMoments({ values }: Column): boolean {
  const filled = values.filter((value) => value !== "");
  return filled.length > 0 && filled.filter((value) => formsOf([value]).length > 0).length * 2 >= filled.length;
}

/** A word that is the same in all rows adds nothing to the names of activities. */
const tellsApart = ({ values }: Column): boolean => new Set(values).size > 1;

/** The same in all rows of a journey, with few words or all numbers. */
function isTrait({ values }: Column, journey: Column | undefined): boolean {
  const filled = values.filter((value) => value !== "");
  if (filled.length === 0 || !journey) return false;
  const valueOf = new Map<string, string>();
  for (const [at, value] of values.entries()) {
    const of = journey.values[at] ?? "";
    if ((valueOf.get(of) ?? value) !== value) return false;
    valueOf.set(of, value);
  }
  const isNumber = filled.every((value) => Number.isFinite(Number(value)));
  return isNumber || new Set(filled).size <= mostWords;
}
