import type { Project } from "@cairn/domain/project/project.ts";
import type { Matched } from "./matched.ts";

export type Circles = {
  /** Activities of rows that would close a circle by what they newly wait for. */
  readonly closing: ReadonlySet<string>;
  /** Each as titles, from one activity back to itself. */
  readonly titles: readonly (readonly string[])[];
};

/** What would wait for itself, if all rows were carried out. */
export function circlesIn(matched: readonly Matched[], project: Project): Circles {
  const rows = new Map(matched.map((it) => [it.activityId, it]));
  const waitsOf = (id: string): readonly string[] => [
    ...(rows.get(id)?.waits.keys() ?? project.activities[id]?.waitsFor ?? []),
  ];
  const closing = new Set<string>();
  const told = new Set<string>();
  const titles: string[][] = [];
  for (const { activityId, was, waits } of inKnots(matched, waitsOf)) {
    const path = wayBack(activityId, waitsOf);
    if (!path) continue;
    const adds = [...waits.keys()].some((id) => !was?.waitsFor.includes(id));
    if (adds) closing.add(activityId);
    if (path.some((id) => told.has(id))) continue;
    for (const id of path) told.add(id);
    titles.push([...path, activityId].map((id) => rows.get(id)?.row.said.title ?? project.activities[id]?.title ?? id));
  }
  return { closing, titles };
}

/** The rows that are left when, again and again, those are taken out that wait for nothing that is left. */
function inKnots(matched: readonly Matched[], waitsOf: (id: string) => readonly string[]): readonly Matched[] {
  const state = new Map<string, "open" | "free" | "knot">();
  const settle = (start: string): void => {
    const stack = [{ id: start, waits: waitsOf(start), at: 0, knot: false }];
    state.set(start, "open");
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.waits[top.at];
      top.at += 1;
      if (next === undefined) {
        state.set(top.id, top.knot ? "knot" : "free");
        stack.pop();
        const below = stack.at(-1);
        if (below && top.knot) below.knot = true;
        continue;
      }
      const known = state.get(next);
      if (known === "open" || known === "knot") top.knot = true;
      if (known !== undefined) continue;
      state.set(next, "open");
      stack.push({ id: next, waits: waitsOf(next), at: 0, knot: false });
    }
  };
  for (const { activityId } of matched) if (!state.has(activityId)) settle(activityId);
  return matched.filter(({ activityId }) => state.get(activityId) === "knot");
}

/** The shortest way from an activity to itself. */
function wayBack(id: string, waitsOf: (id: string) => readonly string[]): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[id, undefined]]);
  const queue = [id];
  for (const here of queue) {
    for (const next of waitsOf(here)) {
      if (next === id) {
        const path = [here];
        for (let at = cameFrom.get(here); at !== undefined; at = cameFrom.get(at)) path.unshift(at);
        return path;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, here);
      queue.push(next);
    }
  }
  return undefined;
}
