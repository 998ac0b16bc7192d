import type { Plan } from "./plan.ts";

/** Activities that wait for each other, the first one again at the end; undefined where none do. */
export function circleIn({ activities, links }: Pick<Plan, "activities" | "links">): readonly string[] | undefined {
  const next = new Map<string, string[]>(activities.map(({ id }) => [id, []]));
  for (const { from, to } of links) next.get(from)?.push(to);
  const done = new Set<string>();
  for (const { id } of activities) {
    // Depth first, without recursion: a chain of thousands must not exhaust the stack.
    const way: string[] = [];
    const stack = [{ id, leaving: false }];
    for (let top = stack.pop(); top; top = stack.pop()) {
      if (top.leaving) {
        way.pop();
        done.add(top.id);
        continue;
      }
      if (way.includes(top.id)) return [...way.slice(way.indexOf(top.id)), top.id];
      if (done.has(top.id)) continue;
      way.push(top.id);
      stack.push({ id: top.id, leaving: true }, ...(next.get(top.id) ?? []).map((id) => ({ id, leaving: false })));
    }
  }
  return undefined;
}
