import { type Clock, mirroredClock } from "./clock.ts";

/**
 * What has to be done, with whom and when at the earliest, in whole numbers: the one form in which all schedules are
 * made, a customer's plan as well as a published test instance.
 *
 * Activities are numbered from 0. How much of each resource is free is packed, several resources to a 32-bit word with a
 * guard bit above each, so that one subtraction compares them all.
 */
export type Workload = {
  readonly slots: number;
  readonly count: number;
  /** How much has to be done of each activity, in the units of its clock's rates. 0: a milestone. */
  readonly work: Int32Array;
  /** No activity starts before this slot. */
  readonly release: Int32Array;
  /** The slot at which an activity starts whatever else is, or −1. */
  readonly fixed: Int32Array;
  readonly ways: Ways;
  readonly arcs: Arcs;
  readonly room: Room;
  /** Whether every arc leads from a finish to a start without going back in time: then order of time is order of work. */
  readonly plain: boolean;
};

/**
 * The ways in which an activity can be done: at which clock, with which resources. Those of activity i are
 * `from[i]` to `from[i + 1]`; the needs of way w `needFrom[w]` to `needFrom[w + 1]`, one for each word of the room.
 */
export type Ways = {
  readonly from: Int32Array;
  readonly clock: readonly Clock[];
  readonly needFrom: Int32Array;
  readonly needWord: Int32Array;
  readonly needUnits: Int32Array;
};

/**
 * Who waits for whom, at the least. Those into activity i are `from[i]` to `from[i + 1]`. An end is `2 · activity` for its
 * start and `2 · activity + 1` for its finish.
 */
export type Arcs = {
  readonly from: Int32Array;
  readonly end: Int32Array;
  /** 1 where it is the finish that waits, 0 where it is the start. */
  readonly intoFinish: Uint8Array;
  readonly lag: Int32Array;
  /** Whose slots the lag counts; undefined: every slot. */
  readonly lagClock: readonly (Clock | undefined)[];
};

/** How much of each resource is free in each slot: word w of slot h is `free[w · slots + h]`. */
export type Room = { readonly words: number; readonly lane: number; readonly free: Int32Array };

export type Link = {
  readonly from: number;
  readonly to: number;
  readonly fromFinish: boolean;
  readonly intoFinish: boolean;
  readonly lag: number;
  readonly clock?: Clock | undefined;
};

export function arcsOf(count: number, links: readonly Link[]): Arcs {
  const inOrder = links.toSorted((a, b) => a.to - b.to);
  const from = new Int32Array(count + 1);
  for (const { to } of links) from[to + 1] = (from[to + 1] as number) + 1;
  for (let at = 0; at < count; at += 1) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  return {
    from,
    end: Int32Array.from(inOrder, (link) => 2 * link.from + (link.fromFinish ? 1 : 0)),
    intoFinish: Uint8Array.from(inOrder, ({ intoFinish }) => (intoFinish ? 1 : 0)),
    lag: Int32Array.from(inOrder, ({ lag }) => lag),
    lagClock: inOrder.map(({ clock }) => clock),
  };
}

export function linksOf({ count, arcs }: Pick<Workload, "count" | "arcs">): Link[] {
  const links: Link[] = [];
  for (let to = 0; to < count; to += 1) {
    for (let arc = arcs.from[to] as number; arc < (arcs.from[to + 1] as number); arc += 1) {
      const end = arcs.end[arc] as number;
      links.push({
        from: end >> 1,
        to,
        fromFinish: (end & 1) === 1,
        intoFinish: arcs.intoFinish[arc] === 1,
        lag: arcs.lag[arc] as number,
        clock: arcs.lagClock[arc],
      });
    }
  }
  return links;
}

export const isPlain = (links: readonly Link[]): boolean =>
  links.every(({ fromFinish, intoFinish, lag }) => fromFinish && !intoFinish && lag >= 0);

/** One resource of a room: how many units of it are there in each slot. */
export type Supply = { readonly units: Int32Array };

/** @throws RangeError when a resource has more units than a lane holds, 32,767 */
export function roomOf(slots: number, supplies: readonly Supply[]): Room {
  const most = supplies.reduce((most, { units }) => units.reduce((a, b) => Math.max(a, b), most), 0);
  if (most > 0x7fff) throw new RangeError(`units: ${most}`);
  const lane = most > 0x7f ? 16 : 8;
  const perWord = 32 / lane;
  const words = Math.max(1, Math.ceil(supplies.length / perWord));
  const free = new Int32Array(words * slots).fill(guardOf(lane));
  for (const [at, { units }] of supplies.entries()) {
    const word = Math.floor(at / perWord);
    const shift = (at % perWord) * lane;
    for (let slot = 0; slot < slots; slot += 1) {
      const cell = word * slots + slot;
      free[cell] = (free[cell] as number) | ((units[slot] as number) << shift);
    }
  }
  return { words, lane, free };
}

/** The guard bits of a word: they stay set as long as no lane is asked for more than it has. */
export const guardOf = (lane: number): number => (lane === 8 ? 0x80808080 : 0x80008000) | 0;

/** So many units of a resource, as they are packed: which word, and what to subtract from it. */
export function needOf(lane: number, resource: number, units: number): { word: number; units: number } {
  const perWord = 32 / lane;
  return { word: Math.floor(resource / perWord), units: units << ((resource % perWord) * lane) };
}

/** What is asked of one resource in a word of needs or of what is free, the guard left out. */
export const unitsIn = (word: number, lane: number, place: number): number =>
  (word >>> (place * lane)) & (lane === 8 ? 0x7f : 0x7fff);

/** The needs of one way, one for each word of the room; words in rising order. */
export type Needs = readonly { readonly word: number; readonly units: number }[];

export type Way = { readonly clock: Clock; readonly needs: Needs };

export function waysOf(ways: readonly (readonly Way[])[]): Ways {
  const from = new Int32Array(ways.length + 1);
  for (const [at, its] of ways.entries()) from[at + 1] = (from[at] as number) + its.length;
  const all = ways.flat().map((way) => ({ ...way, needs: packedTogether(way.needs) }));
  const needFrom = new Int32Array(all.length + 1);
  for (const [at, { needs }] of all.entries()) needFrom[at + 1] = (needFrom[at] as number) + needs.length;
  const needs = all.flatMap(({ needs }) => needs);
  return {
    from,
    clock: all.map(({ clock }) => clock),
    needFrom,
    needWord: Int32Array.from(needs, ({ word }) => word),
    needUnits: Int32Array.from(needs, ({ units }) => units),
  };
}

/** Needs of several resources that lie in one word are one need. */
function packedTogether(needs: Needs): Needs {
  const units = new Map<number, number>();
  for (const need of needs) units.set(need.word, (units.get(need.word) ?? 0) + need.units);
  return [...units].toSorted(([a], [b]) => a - b).map(([word, units]) => ({ word, units }));
}

/** A workload seen backwards in time: what was a finish is a start. Scheduling it early schedules the other one late. */
export function mirrored(workload: Workload, fixedFinish: Int32Array): Workload {
  const { slots, count, ways, room } = workload;
  const seen = new Map<Clock, Clock>();
  const turned = (clock: Clock): Clock => {
    const known = seen.get(clock) ?? mirroredClock(clock);
    seen.set(clock, known);
    return known;
  };
  const links = linksOf(workload).map((link) => ({
    from: link.to,
    to: link.from,
    fromFinish: !link.intoFinish,
    intoFinish: !link.fromFinish,
    lag: link.lag,
    clock: link.clock && turned(link.clock),
  }));
  const free = new Int32Array(room.free.length);
  for (let word = 0; word < room.words; word += 1)
    free.set(room.free.slice(word * slots, (word + 1) * slots).toReversed(), word * slots);
  return {
    slots,
    count,
    work: workload.work,
    release: new Int32Array(count),
    fixed: fixedFinish.map((finish) => (finish < 0 ? -1 : slots - finish)),
    ways: { ...ways, clock: ways.clock.map(turned) },
    arcs: arcsOf(count, links),
    room: { ...room, free },
    plain: workload.plain,
  };
}
