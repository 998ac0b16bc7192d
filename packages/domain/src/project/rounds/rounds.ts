import { z } from "zod";
import { area, type Collection, over, type Thing } from "../../kernel/area.ts";
import { Day, type Instant } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { plain } from "../../kernel/plain.ts";
import { Reason, Title } from "../../kernel/text.ts";
import type { Group } from "./apart.ts";
import { Item, mostOptions, steps } from "./item.ts";

/**
 * `readiness`: are those who must change ready · `pulse`: do we still want the same ·
 * `premortem`: it failed, why?
 */
export const RoundKind = z.enum(["readiness", "pulse", "premortem"]);
export type RoundKind = z.infer<typeof RoundKind>;

/** A round asks so many things at most, and so many groups. */
export const mostItems = 40;
const mostGroups = 20;
export const mostAsked = 300;

/** What whoever opens a round says. */
export const Asking = z.object({
  kind: RoundKind,
  title: Title,
  /** Why they are asked, said to them. */
  why: Reason.optional(),
  items: z.array(Item).min(1).max(mostItems),
  groups: z
    .array(z.object({ name: Title, asked: z.array(PersonId).max(mostAsked) }))
    .min(1)
    .max(mostGroups),
  closesOn: Day,
});

/**
 * The same questions to several people, each answering alone. Ballots are secret: no event holds one, and neither does
 * this. Who is asked is fixed when it opens. A round stays where it was opened; what is shared is its count.
 */
export type Round = Thing &
  z.infer<typeof Asking> & {
    /** The day that was named to those asked; it is never moved before that. */
    readonly promised: Day;
    readonly openedAt: Instant;
    readonly closedAt?: Instant | undefined;
    readonly calledOff?: { readonly at: Instant; readonly because?: string | undefined } | undefined;
    readonly countId?: string | undefined;
  };

const Many = z.int().min(0).max(mostAsked);
const Places = z.array(z.int().min(0).max(mostGroups)).max(mostGroups);

/**
 * What at least four people answered, item by item: on a scale, how often each step from 1 to 5 was chosen; in a ranking, for
 * each option, how often it stood first, second and so on; of texts, nothing.
 */
const Spread = z.object({
  counts: z.array(Many).length(steps).optional(),
  placed: z.array(z.array(Many).max(mostOptions)).max(mostOptions).optional(),
});
export type Spread = z.infer<typeof Spread>;

/** Groups that are reported together: one alone, or those pooled that had fewer than four answers each. */
const Reported = z.object({
  /** Places in the round's list of groups. */
  groups: Places,
  answered: Many,
  spreads: z.array(Spread).max(mostItems),
});
export type Reported = z.infer<typeof Reported>;

export const Counted = z.object({
  reported: z.array(Reported).max(mostGroups),
  /** Groups that had fewer than four answers even together. They are in no figure at all. */
  leftOut: Places,
});

/** What a round came to. It knows no person, so that it can be shared. */
export type RoundCount = Thing &
  z.infer<typeof Counted> & {
    readonly kind: RoundKind;
    readonly title: string;
    readonly items: readonly Item[];
    readonly groups: readonly { readonly name: string; readonly asked: number }[];
    readonly openedAt: Instant;
    readonly countedAt: Instant;
  };

/** What somebody wrote in a round. Nobody knows who, and the order tells nothing. */
export type RevealedText = Thing & {
  readonly countId: string;
  /** The item's place in the round. */
  readonly item: number;
  readonly text: string;
};

export type Rounds = {
  readonly rounds: Collection<Round>;
  readonly roundCounts: Collection<RoundCount>;
  readonly revealedTexts: Collection<RevealedText>;
};

const empty: Rounds = { rounds: {}, roundCounts: {}, revealedTexts: {} };

export const rounds = area({
  empty,
  events: {
    roundOpened: z.object({ roundId: ThingId, ...Asking.shape }),
    closingMoved: z.object({ roundId: ThingId, closesOn: Day }),
    roundClosed: z.object({ roundId: ThingId }),
    roundCalledOff: z.object({ roundId: ThingId, because: Reason.optional() }),
    roundCounted: z.object({ countId: ThingId, roundId: ThingId, ...Counted.shape }),
    textRevealed: z.object({ textId: ThingId, countId: ThingId, item: z.int().min(0), text: Reason }),
  },
  evolve: {
    roundOpened: (_, { roundId, space, at, kind, title, why, items, groups, closesOn }) => ({
      rounds: { id: roundId, space, kind, title, why, items, groups, closesOn, promised: closesOn, openedAt: at },
    }),
    closingMoved: (all, e) => ({ rounds: over(all.rounds[e.roundId], { closesOn: e.closesOn }) }),
    roundClosed: (all, e) => ({ rounds: over(all.rounds[e.roundId], { closedAt: e.at }) }),
    roundCalledOff: (all, e) => ({
      rounds: over(all.rounds[e.roundId], { calledOff: plain({ at: e.at, because: e.because }) }),
    }),
    roundCounted: (all, e) => {
      const round = all.rounds[e.roundId];
      return { rounds: over(round, { countId: e.countId }), roundCounts: round && countOf(round, e) };
    },
    textRevealed: (_, { textId, space, countId, item, text }) => ({
      revealedTexts: { id: textId, space, countId, item, text },
    }),
  },
  undo: {
    // Nothing takes a closing back: the ballots are gone. An opening is called off, since somebody may have answered.
    closingMoved: (before, e) => {
      const was = before.rounds[e.roundId];
      return was && { command: "moveClosing", input: { roundId: e.roundId, closesOn: was.closesOn } };
    },
  },
});

function countOf(
  { space, kind, title, items, groups, openedAt }: Round,
  { countId, reported, leftOut, at }: z.infer<typeof Counted> & { readonly countId: string; readonly at: Instant },
): RoundCount {
  const sizes = groups.map(({ name, asked }) => ({ name, asked: asked.length }));
  return { id: countId, space, kind, title, items, groups: sizes, reported, leftOut, openedAt, countedAt: at };
}

/** Can it still be answered, moved, closed or called off? */
export const isOpen = ({ closedAt, calledOff }: Round): boolean => closedAt === undefined && calledOff === undefined;

/** Everybody who is asked, group after group. */
export const askedIn = (groups: readonly Group[]): readonly PersonId[] => groups.flatMap(({ asked }) => asked);
