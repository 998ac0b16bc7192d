import { type Board, scorersOf, valuesOf } from "./board.ts";

/** What one person's scores of one option come to. */
export type Total = {
  readonly scoredBy: string;
  readonly optionId: string;
  /** The sum of weight × score, 0 to 10; absent as long as a score is missing: a missing one is not a zero. */
  readonly total?: number;
  /** Criteria on which they said "I do not know". */
  readonly unknown: number;
  /** Criteria on which they said nothing. */
  readonly missing: number;
};

/** A total for everybody who scored anything and every option, by person, then option. */
export function totalsOf(board: Board): readonly Total[] {
  const said = new Set(board.scores.map((it) => `${it.scoredBy}/${it.optionId}/${it.criterionId}`));
  const valueOf = valuesOf(board);
  const totalOf = (scoredBy: string, optionId: string): Total => {
    const values = board.criterionIds.map((id) => valueOf(scoredBy, optionId, id));
    const missing = board.criterionIds.filter((id) => !said.has(`${scoredBy}/${optionId}/${id}`)).length;
    const unknown = values.filter((value) => value === undefined).length - missing;
    if (missing + unknown > 0) return { scoredBy, optionId, unknown, missing };
    const total = values.reduce<number>((sum, value, at) => sum + (board.weights[at] ?? 0) * (value ?? 0), 0);
    return { scoredBy, optionId, total, unknown, missing };
  };
  return scorersOf(board).flatMap((by) => board.optionIds.map((id) => totalOf(by, id)));
}

/** Figures nearer to each other than this are the same: they differ by what adding up leaves over. */
export const near = 1e-9;

/** The options with the highest figure: several when they are level. */
export function highest(figures: ReadonlyMap<string, number>): readonly string[] {
  const top = Math.max(...figures.values());
  return [...figures].filter(([, figure]) => top - figure <= near).map(([optionId]) => optionId);
}

/** In how many people's own scores each option leads. Only who has scored every option on every criterion is counted. */
export type Leads = {
  readonly n: number;
  /** People with whom it leads alone. */
  readonly alone: ReadonlyMap<string, number>;
  /** People with whom it is level with another at the top. */
  readonly level: ReadonlyMap<string, number>;
};

export function leadsOf(board: Board): Leads {
  const totals = Map.groupBy(totalsOf(board), ({ scoredBy }) => scoredBy);
  const whole = [...totals.values()].filter((own) => own.every(({ total }) => total !== undefined));
  const tops = whole.map((own) => highest(new Map(own.map(({ optionId, total }) => [optionId, total ?? 0]))));
  const count = (isIn: (top: readonly string[]) => boolean) => (optionId: string) =>
    [optionId, tops.filter((top) => isIn(top) && top.includes(optionId)).length] as const;
  return {
    n: whole.length,
    alone: new Map(board.optionIds.map(count((top) => top.length === 1))),
    level: new Map(board.optionIds.map(count((top) => top.length > 1))),
  };
}
