import type { LibraryActivity } from "./experience.ts";

/** What each activity waits for, by ids. */
export type Waits = ReadonlyMap<string, readonly string[]>;

/** What the activities say themselves that they wait for; ids of others than these may be among it. */
export function waitsOf(activities: readonly Pick<LibraryActivity, "id" | "waitsFor">[]): Waits {
  return new Map(activities.map(({ id, waitsFor }) => [id, waitsFor]));
}

/** Everything that has to be done before, at any distance; the activity itself only if it waits for itself. */
export function allBefore(waits: Waits, id: string): ReadonlySet<string> {
  const before = new Set<string>();
  const open = [...(waits.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (before.has(next)) continue;
    before.add(next);
    open.push(...(waits.get(next) ?? []));
  }
  return before;
}

/**
 * What the kept activities wait for among themselves. When A waits for B, B for C, and B is left out, then A waits for C,
 * unless something else that A waits for already waits for C.
 */
export function waitsAmong(waits: Waits, kept: ReadonlySet<string>): Waits {
  const bridged = new Map([...kept].map((id) => [id, nearestKept(waits, kept, id)]));
  return new Map(
    [...bridged].map(([id, nearest]) => {
      const direct = waits.get(id) ?? [];
      const isImplied = (it: string) =>
        nearest.some((other) => other !== it && !direct.includes(it) && allBefore(bridged, other).has(it));
      return [id, nearest.filter((it) => !isImplied(it))];
    }),
  );
}

function nearestKept(waits: Waits, kept: ReadonlySet<string>, id: string): readonly string[] {
  const nearest = new Set<string>();
  const passed = new Set<string>([id]);
  const look = (from: string): void => {
    for (const before of waits.get(from) ?? []) {
      if (passed.has(before)) continue;
      passed.add(before);
      if (kept.has(before)) nearest.add(before);
      else look(before);
    }
  };
  look(id);
  return [...nearest];
}

/** The ids so that each comes after what it waits for, and otherwise in the order given. */
export function inOrderOfWaiting(waits: Waits): readonly string[] {
  const placed = new Set<string>();
  const visited = new Set<string>();
  const place = (id: string): void => {
    if (visited.has(id)) return;
    visited.add(id);
    for (const before of waits.get(id) ?? []) if (waits.has(before)) place(before);
    placed.add(id);
  };
  for (const id of waits.keys()) place(id);
  return [...placed];
}
