import { dayOf } from "../../kernel/days.ts";
import { compare } from "../../kernel/order.ts";
import { steps } from "../rounds/item.ts";
import { isOpen, type RoundCount } from "../rounds/rounds.ts";
import { kept } from "../standing.ts";
import type { Fact } from "./fact.ts";
import type { Ground } from "./ground.ts";

/** What the latest round on readiness came to; what is still being asked, as long as nothing is counted. */
export function readiness({ project }: Ground): readonly Fact[] {
  const [latest] = kept(project.roundCounts)
    .filter(({ kind }) => kind === "readiness")
    .toSorted((a, b) => compare(b.countedAt, a.countedAt) || compare(a.id, b.id));
  if (latest) return counted(latest);
  const [asking] = kept(project.rounds)
    .filter((round) => round.kind === "readiness" && isOpen(round))
    .toSorted((a, b) => compare(b.openedAt, a.openedAt) || compare(a.id, b.id));
  if (!asking) return [{ says: "no round", ids: [] }];
  const { id, title, closesOn } = asking;
  return [{ says: "round under way", ids: [id], title, closesOn }];
}

function counted(count: RoundCount): readonly Fact[] {
  const { id, title, reported, groups, countedAt } = count;
  const on = dayOf(countedAt);
  const ids = [id];
  if (reported.length === 0) return [{ says: "too few answers", ids, title, on }];
  const answered = reported.reduce((sum, it) => sum + it.answered, 0);
  const asked = reported.flatMap((it) => it.groups).reduce((sum, at) => sum + (groups[at]?.asked ?? 0), 0);
  return [{ says: "readiness", ids, title, on, answered, asked }, ...lowestAndHighest(count)];
}

/** The two items that lie furthest apart, the lower one first; one alone is the lowest. */
function lowestAndHighest({ id, items, reported }: RoundCount): readonly Fact[] {
  const scales = items
    .flatMap((item, at) => (item.type === "scale" ? [{ item, counts: countsOf(reported, at) }] : []))
    .toSorted((a, b) => meanOf(a.counts) - meanOf(b.counts));
  const ends = [scales[0], scales.length > 1 ? scales.at(-1) : undefined];
  return ends.flatMap((end, at) => {
    if (!end) return [];
    const { text, low, high } = end.item;
    const which = at === 0 ? ("lowest" as const) : ("highest" as const);
    return [{ says: "answers" as const, ids: [id], which, text, low, high, counts: end.counts }];
  });
}

/** How often each step was chosen, in all groups that are reported. */
function countsOf(reported: RoundCount["reported"], item: number): readonly number[] {
  return Array.from({ length: steps }, (_, step) =>
    reported.reduce((sum, { spreads }) => sum + (spreads[item]?.counts?.[step] ?? 0), 0),
  );
}

function meanOf(counts: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, step) => sum + count * (step + 1), 0) / Math.max(1, n);
}
