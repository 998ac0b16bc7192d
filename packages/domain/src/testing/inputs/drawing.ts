import * as fc from "fast-check";
import type { Actor } from "../../kernel/actor.ts";
import { ownOf, type SpaceId, sharedWith } from "../../kernel/space.ts";
import { sharedA, sharedB, spaces, uuid } from "../cast.ts";

const kinds = [
  "activity",
  "question",
  "person",
  "statement",
  "impact",
  "talk",
  "course",
  "situation",
  "cause",
  "doubt",
  "measure",
  "reading",
  "promise",
  "review",
  "lesson",
  "risk",
  "theme",
  "option",
  "criterion",
  "weighting",
  "score",
  "scoring request",
  "unknown",
  "cost terms",
  "cost adjustment",
  "cost line",
  "round",
  "decision",
  "circle",
  "note",
  "stance",
  "commitment",
  "page",
  "working time",
  "absence",
  "blackout",
  "holidays",
  "baseline",
  "date answer",
  "learning",
] as const;
export type Kind = (typeof kinds)[number];

/** A thing among those one sees, by its place in the row; sometimes one that nobody knows. */
export const seen = (collection: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.nat({ max: 999 }).map((n) => `?${collection}:${n}`) },
    { weight: 1, arbitrary: fc.constant(uuid(0xdead)) },
  );

export const activity = seen("activities");
export const person = seen("people");
export const anything = seen("any");

/** Begins so that a test can tell free text from everything else, and put another in its place. */
export const textMark = "text ";
export const text = fc.constantFrom("a", "b", "c").map((it) => textMark + it);

export const job = fc.constantFrom("understand", "explore", "own");
export const day = fc.constantFrom("2026-02-02", "2026-03-02");
export const rarely = <T>(it: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: it });
export const from = rarely(text);
export const opt = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined });
export const nullable = <T>(it: fc.Arbitrary<T>) => fc.option(fc.option(it, { nil: null }), { nil: undefined });
export const few = <T>(it: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(it, { maxLength: 2 }) });

/** Where an actor makes things: mostly where they may. */
export function homeOf({ side, inside }: Actor): fc.Arbitrary<SpaceId> {
  const ofCustomer: SpaceId[] = ["ours", "ours", sharedA, sharedA, sharedB, ...(inside ? ["circle" as const] : [])];
  const usual = side === "customer" ? ofCustomer : [sharedWith(side), ownOf(side)];
  return fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...spaces) },
  );
}

/**
 * Ids are drawn once: an id made for one space is never made again for another, though it may be made twice for the
 * same, or come back after the thing was moved.
 */
export const idIn = (kind: Kind, at: SpaceId, n: number): string =>
  uuid(0x1_0000 + kinds.indexOf(kind) * 0x1000 + spaces.indexOf(at) * 0x100 + n);
export const number = fc.nat({ max: 60 });

/** A new thing with an id of the space it is made in. */
export const made =
  (kind: Kind, idField: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  (actor: Actor): fc.Arbitrary<object> =>
    fc
      .tuple(homeOf(actor), number, fc.record(fields))
      .map(([at, n, rest]) => ({ space: at, [idField]: idIn(kind, at, n), ...rest }));

/** The inputs somebody tries a command with: the same for all, or drawn for whoever acts. */
export type Inputs = fc.Arbitrary<object> | ((actor: Actor) => fc.Arbitrary<object>);
