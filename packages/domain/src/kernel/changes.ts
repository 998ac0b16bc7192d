/** Changes of a thing with every `null` read as "take away". What is absent stays as it was. */
export function laid<T extends object>(changes: object): Partial<T> {
  return Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, value ?? undefined])) as Partial<T>;
}

/** What the changed fields were before, in the form of a change. */
export function asItWas(was: object, changes: object): object {
  const before: Readonly<Record<string, unknown>> = { ...was };
  return Object.fromEntries(Object.keys(changes).map((field) => [field, before[field] ?? null]));
}
