import { agreementOf, standings } from "../../statistics/agreement.ts";
import { scaleSpread, sum } from "../../statistics/spread.ts";
import type { Item, Topic } from "./item.ts";
import { steps } from "./item.ts";
import type { RoundCount, Spread } from "./rounds.ts";

/** What some groups together answered to an item: at least four people. */
export type Line = { readonly groups: readonly string[]; readonly n: number; readonly spread: Spread };

/** What was answered to one item: by everybody who is in a figure, and group by group where there are several. */
export type ItemResult = {
  readonly item: Item;
  /** The item's place in the round. */
  readonly at: number;
  readonly all: Line;
  readonly each: readonly Line[];
};

/** A round's count, item by item; nothing when fewer than four answered. */
export function resultsOf({ items, groups, reported }: RoundCount): readonly ItemResult[] {
  if (reported.length === 0) return [];
  const names = (places: readonly number[]): string[] => places.flatMap((at) => groups[at]?.name ?? []);
  return items.map((item, at) => {
    const each = reported.map(
      ({ groups: places, answered, spreads }): Line => ({
        groups: names(places),
        n: answered,
        spread: spreads[at] ?? {},
      }),
    );
    const all: Line = {
      groups: each.flatMap((line) => line.groups),
      n: sum(each.map(({ n }) => n)),
      spread: together(each.map(({ spread }) => spread)),
    };
    return { item, at, all, each: each.length > 1 ? each : [] };
  });
}

const added = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, at) => sum(rows.map((row) => row[at] ?? 0)));

function together(spreads: readonly Spread[]): Spread {
  const counts = spreads.flatMap(({ counts: own }) => (own ? [own] : []));
  const placed = spreads.flatMap(({ placed: own }) => (own ? [own] : []));
  return {
    ...(counts.length > 0 && { counts: added(counts) }),
    ...(placed.length > 0 && {
      placed: (placed[0] ?? []).map((_, option) => added(placed.map((it) => it[option] ?? []))),
    }),
  };
}

/** From this share on of answers 1 and 2, an item is worth a talk: two of five. A choice, not a finding. */
export const lowFrom = 0.4;

/** An item that many answered low, with those who did most. */
export type Low = { readonly item: Item & { readonly type: "scale" }; readonly line: Line; readonly share: number };

/** Items that many answered with 1 or 2, in any group; those with the largest share first. */
export function lowItems(results: readonly ItemResult[]): readonly Low[] {
  return results
    .flatMap(({ item, all, each }) => {
      if (item.type !== "scale") return [];
      const lines = [all, ...each].map((line) => ({ item, line, share: lowShareOf(line) }));
      const worst = lines.reduce((a, b) => (b.share > a.share ? b : a));
      return worst.share >= lowFrom ? [worst] : [];
    })
    .toSorted((a, b) => b.share - a.share);
}

const lowShareOf = ({ spread: { counts } }: Line): number => (counts ? scaleSpread(counts).lowShare : 0);

/** What of the experience library helps where an item is low: activities that this team judged to, not a finding. */
export const helpFor: Readonly<Record<Topic, readonly string[]>> = {
  commitment: ["A30", "A34"],
  confidence: ["A26", "A21"],
  time: ["A23"],
  skills: ["A76"],
  load: ["A24"],
  managers: ["A32", "A37"],
  tools: ["A25"],
};

/** Where people are far apart: on a scale, or on where one option of a ranking stands. */
export type Gap = {
  readonly item: Item;
  readonly option?: string;
  readonly n: number;
  /** Steps or places that two people are apart on average. */
  readonly apart: number;
  /** The same as a share of the most two people can be apart, so that scales and rankings can be laid in one row. */
  readonly share: number;
};

/** Where people differ, the widest gap first. */
export function gapsIn(results: readonly ItemResult[]): readonly Gap[] {
  return results
    .flatMap(({ item, all: { n, spread } }): Gap[] => {
      if (item.type === "scale" && spread.counts) {
        const { apart } = scaleSpread(spread.counts);
        return [{ item, n, apart, share: apart / (steps - 1) }];
      }
      if (item.type !== "ranking" || !spread.placed) return [];
      const most = item.options.length - 1;
      return standings(spread.placed).map(({ option, apart }) => {
        return { item, option: item.options[option] ?? "", n, apart, share: apart / most };
      });
    })
    .toSorted((a, b) => b.share - a.share);
}

/** How far people ranked alike, where they ranked. */
export function agreementIn({ all }: ItemResult): ReturnType<typeof agreementOf> | undefined {
  return all.spread.placed && agreementOf(all.spread.placed);
}
