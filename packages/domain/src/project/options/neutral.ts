import { type Board, scorersOf, spreadOf, valuesOf } from "./board.ts";
import type { Criterion, Option } from "./options.ts";

/** Starting guesses from practice, not measured: from which median a criterion is met, and up to which it is not. */
const guesses = { met: 5, notMet: 2 } as const;

/** A criterion that perhaps only one option can meet: a question to ask, no verdict. */
export type OneSided = {
  readonly criterionId: string;
  readonly optionId: string;
  /** It is called by the option's name, or the scores say that no other meets it. */
  readonly because: "named" | "scored";
};

const bare = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Criteria that bear the name of an option: they ask for it, and not for what it is to do. */
export function namedAfter(criteria: readonly Criterion[], options: readonly Option[]): readonly OneSided[] {
  const named = options.filter(({ standing, title }) => !standing && bare(title).length > 4);
  return criteria.flatMap((criterion) => {
    const option = named.find(({ title }) => bare(criterion.title).includes(bare(title)));
    return option ? [{ criterionId: criterion.id, optionId: option.id, because: "named" as const }] : [];
  });
}

/** Criteria on which one option does at least half of what could be done by the median, and all others next to nothing. */
export function metByOne(board: Board): readonly OneSided[] {
  if (board.optionIds.length < 2) return [];
  const valueOf = valuesOf(board);
  const people = scorersOf(board);
  return board.criterionIds.flatMap((criterionId) => {
    const medians = board.optionIds.map(
      (id) => spreadOf(people.flatMap((by) => valueOf(by, id, criterionId) ?? []))?.median,
    );
    const meets = board.optionIds.filter((_, at) => (medians[at] ?? 0) >= guesses.met);
    const others = medians.filter((median) => median === undefined || median > guesses.notMet);
    const [only] = meets;
    return only !== undefined && others.length === 1
      ? [{ criterionId, optionId: only, because: "scored" as const }]
      : [];
  });
}
