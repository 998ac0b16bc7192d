import type { JourneyMap } from "@cairn/contract/experience-figures.ts";

/** What of a map a drawing needs. */
export type Mapped = Pick<JourneyMap, "activities" | "edges" | "n">;

/** An arrow between two activities, by their places in the order of the drawing. */
export type Arc = {
  readonly from: string;
  readonly to: string;
  readonly fromPlace: number;
  readonly toPlace: number;
  /** On to something that is mostly done later, back to something earlier, or the same once more. */
  readonly kind: "on" | "back" | "again";
  readonly count: number;
  readonly medianDays: number;
  readonly p80Days: number;
  /** Share of 1 of the most frequent arrow: how thick it is drawn. */
  readonly weight: number;
};

/** Activities as they are mostly done one after the other; those at the same day by name, so that it is always the same. */
export function inOrder(maps: readonly Mapped[]): readonly string[] {
  const days = new Map<string, number>();
  for (const { activities } of maps) {
    for (const { name, medianDay } of activities) if (!days.has(name)) days.set(name, medianDay);
  }
  return [...days]
    .toSorted(([one, day], [other, later]) => day - later || (one < other ? -1 : 1))
    .map(([name]) => name);
}

/**
 * The arrows of a map in the order of a drawing, the thickest first. Arrows of something that is not in the order are left out.
 *
 * @param most the count that the thickest arrow stands for, so that two drawings can be compared; the map's own by default
 */
export function arcsOf({ edges }: Mapped, order: readonly string[], most?: number): readonly Arc[] {
  const places = new Map(order.map((name, place) => [name, place]));
  const largest = most ?? Math.max(1, ...edges.map(({ count }) => count));
  return edges
    .flatMap(({ from, to, count, medianDays, p80Days }): Arc[] => {
      const [fromPlace, toPlace] = [places.get(from), places.get(to)];
      if (fromPlace === undefined || toPlace === undefined) return [];
      const kind = fromPlace < toPlace ? "on" : fromPlace > toPlace ? "back" : "again";
      return [{ from, to, fromPlace, toPlace, kind, count, medianDays, p80Days, weight: Math.min(1, count / largest) }];
    })
    .toSorted((one, other) => other.count - one.count || (one.from + one.to < other.from + other.to ? -1 : 1));
}

export type Labelled = { readonly arc: Arc; readonly x: number; readonly y: number };

/**
 * Where labels of the thickest arrows go, at the farthest point of each, as many as find room.
 *
 * @param reach how far an arc goes out, in pixels
 */
export function labelled(
  arcs: readonly Arc[],
  row: number,
  reach: (arc: Arc) => number,
  room: { readonly width: number; readonly height: number; readonly most: number },
): readonly Labelled[] {
  const placed: Labelled[] = [];
  for (const arc of arcs) {
    if (placed.length === room.most) break;
    if (arc.kind === "again") continue;
    const [x, y] = [reach(arc), ((arc.fromPlace + arc.toPlace) / 2 + 0.5) * row];
    const isFree = placed.every((other) => Math.abs(other.y - y) >= room.height || Math.abs(other.x - x) >= room.width);
    if (isFree) placed.push({ arc, x, y });
  }
  return placed;
}
