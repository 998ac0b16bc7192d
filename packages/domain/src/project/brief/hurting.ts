import { compare } from "../../kernel/order.ts";
import type { Impact } from "../problem/impact.ts";
import { kept } from "../standing.ts";
import type { Fact } from "./fact.ts";
import type { Ground } from "./ground.ts";

const mostImpacts = 3;

/** The problem: its wording, who agrees to it, and the heaviest of what it costs or hinders. */
export function whatHurts({ project, space }: Ground): readonly Fact[] {
  const written = kept(project.statements).toSorted(
    (a, b) => Number(b.space === space) - Number(a.space === space) || compare(a.id, b.id),
  );
  const [statement] = written;
  const impacts = heaviest(kept(project.impacts));
  const rest = impacts.slice(mostImpacts);
  return [
    ...(statement
      ? [
          { says: "statement" as const, ids: [statement.id], text: statement.text },
          { says: "agreed" as const, ids: [statement.id], by: statement.agreedBy },
        ]
      : [{ says: "no statement" as const, ids: [] }]),
    ...impacts.slice(0, mostImpacts).map((impact) => ({ says: "impact" as const, ids: [impact.id], impact })),
    ...(rest.length > 0 ? [{ says: "more impacts" as const, ids: rest.map(({ id }) => id), count: rest.length }] : []),
    ...(impacts.length === 0 ? [{ says: "no impact" as const, ids: [] }] : []),
  ];
}

const timesAYear = { once: 1, "a day": 365, "a week": 52, "a month": 12, "a year": 1 } as const;

const weightOf = ({ likely, high, low, period }: Impact): number =>
  Math.abs(likely ?? high ?? low ?? 0) * timesAYear[period ?? "once"];

const isCounted = ({ low, likely, high }: Impact): boolean => [low, likely, high].some((it) => it !== undefined);

/**
 * The heaviest of each unit first, in the order in which the units came up; then the second of each, and so on. Units are not
 * weighed against each other: no figure says how many hours are as bad as one person who leaves. What has no figure is last.
 */
export function heaviest(impacts: readonly Impact[]): readonly Impact[] {
  const all = impacts.toSorted((a, b) => compare(a.id, b.id));
  const units = Map.groupBy(all.filter(isCounted), ({ unit = "" }) => unit.toLowerCase());
  const ranked = [...units.values()].flatMap((row) =>
    row.toSorted((a, b) => weightOf(b) - weightOf(a)).map((impact, rank) => ({ impact, rank })),
  );
  const counted = ranked.toSorted((a, b) => a.rank - b.rank).map(({ impact }) => impact);
  return [...counted, ...all.filter((it) => !isCounted(it))];
}
