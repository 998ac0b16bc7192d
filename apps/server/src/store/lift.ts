/** The body of an event: what it says besides where, when and by whom. */
export type Body = Readonly<Record<string, unknown>>;

/**
 * What makes an event of an older version one of the next: `lifts[type][0]` lifts version 1 to 2, and so on. Events are
 * never rewritten in the log; they are lifted whenever they are read. Fixtures of every past version replay in lift.test.ts.
 */
const lifts: Readonly<Record<string, readonly ((body: Body) => Body)[]>> = {};

/** The version in which an event of this type is written today. */
export function versionOf(type: string): number {
  return 1 + (lifts[type]?.length ?? 0);
}

/**
 * The body of an event as it would be written today.
 *
 * @throws Error for an event of a version that this Cairn does not know yet
 */
export function lift(type: string, version: number, body: Body): Body {
  if (version > versionOf(type)) {
    throw new Error(`The event "${type}" is of version ${version}. Was this log written by a newer Cairn?`);
  }
  return (lifts[type] ?? []).slice(version - 1).reduce((lifted, step) => step(lifted), body);
}
