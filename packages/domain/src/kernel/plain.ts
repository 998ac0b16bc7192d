/**
 * A value as JSON carries it: fields that are `undefined` are not there. What needs no change is handed back as it is.
 * Events and things are kept plain, so that a live fold and one restored from a snapshot are the same to the byte.
 */
export function plain<T>(value: T): T {
  if (isPlain(value)) return value;
  if (Array.isArray(value)) return value.map(plain) as T;
  const kept = Object.entries(value as object).filter(([, it]) => it !== undefined);
  return Object.fromEntries(kept.map(([field, it]) => [field, plain<unknown>(it)])) as T;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every((it) => it !== undefined && isPlain(it));
}

/** The same for one object whose fields are plain already: asked for every event that is folded, so it looks no deeper. */
export function trimmed<T extends object>(value: T): T {
  for (const field in value) if (value[field] === undefined) return plain(value);
  return value;
}

/** Do two values say the same? Absent and `undefined` are one, and the order of fields does not matter. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const fields = new Set([...left.keys(), ...right.keys()]);
  return [...fields].every((field) => same(left.get(field), right.get(field)));
}
