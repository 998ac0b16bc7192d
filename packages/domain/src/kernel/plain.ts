/**
 * A value as JSON carries it: fields that are `undefined` are not there. What needs no change is handed back as it is.
 * Events and things are kept plain, so that a live fold and one restored from a snapshot are the same to the byte.
 */
export function plain<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const cleaned: unknown[] = value.map(plain);
    return cleaned.some((it, at) => it !== value[at]) ? (cleaned as T) : value;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  let changed = false;
  for (const field in fields) {
    const was = fields[field];
    if (was === undefined || (typeof was === "object" && plain(was) !== was)) {
      changed = true;
      break;
    }
  }
  if (!changed) return value;
  const kept = Object.entries(fields).filter(([, it]) => it !== undefined);
  return Object.fromEntries(kept.map(([field, it]) => [field, plain(it)])) as T;
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
