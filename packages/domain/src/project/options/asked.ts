import type { SpaceId } from "../../kernel/space.ts";
import { criteriaIn, optionsIn, scoresIn, weightsIn } from "./comparison.ts";
import type { Options, ScoringRequest } from "./options.ts";

/** Minutes that one score takes with a thought to it: a starting guess from practice, not measured. */
const minutesEach = 0.4;

/** What somebody was asked to score and has not yet. */
export type ToScore = {
  readonly request: ScoringRequest;
  readonly options: number;
  readonly criteria: number;
  /** Scores still missing; "I do not know" is an answer. */
  readonly missing: number;
  readonly minutes: number;
};

/**
 * What is still missing of one person's scores in a space: cells of an option and a criterion without an answer.
 * None while no weights stand, since scoring waits for them.
 */
export function missingOf(space: SpaceId, all: Options, personId: string): Omit<ToScore, "request"> {
  const options = optionsIn(space, all).filter(({ ruledOut }) => !ruledOut);
  const criteria = criteriaIn(space, all);
  const live = new Set(options.map(({ id }) => id));
  const given = scoresIn(space, all).filter(({ scoredBy, optionId }) => scoredBy === personId && live.has(optionId));
  const open = weightsIn(space, all).state === "agreed";
  const missing = open ? options.length * criteria.length - given.length : 0;
  const minutes = Math.ceil(missing * minutesEach);
  return { options: options.length, criteria: criteria.length, missing, minutes };
}

/** What somebody is asked to score, one for each space they were asked in, as long as something is missing. */
export function toScore(all: Options, personId: string): readonly ToScore[] {
  const requests = Object.values(all.scoringRequests).filter(
    ({ removed, askedOf }) => !removed && askedOf.some((id) => id === personId),
  );
  const latest = new Map(requests.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((it) => [it.space, it]));
  return [...latest.values()]
    .map((request) => ({ request, ...missingOf(request.space, all, personId) }))
    .filter(({ missing }) => missing > 0);
}
