/** Somebody who can be named in a comment. */
export type Nameable<Id extends string = string> = { readonly personId: Id; readonly name: string };

/** The name being typed behind an `@` at the caret: where the `@` stands, and what follows it so far. */
export function namingAt(text: string, caret: number): { readonly at: number; readonly begun: string } | undefined {
  const before = text.slice(0, caret);
  const at = before.lastIndexOf("@");
  if (at < 0 || (at > 0 && !/[\s(]/.test(before.charAt(at - 1)))) return undefined;
  const begun = before.slice(at + 1);
  return begun.length <= 40 && !/[\n@]/.test(begun) && !begun.startsWith(" ") ? { at, begun } : undefined;
}

/** People whose name, or a part of it, begins like that. */
export function namedLike<P extends Nameable>(people: readonly P[], begun: string): readonly P[] {
  const wanted = begun.toLocaleLowerCase();
  const fits = ({ name }: P): boolean => {
    const lower = name.toLocaleLowerCase();
    return lower.startsWith(wanted) || lower.split(/\s+/).some((part) => part.startsWith(wanted));
  };
  return people.filter((person) => fits(person) && person.name.toLocaleLowerCase() !== wanted);
}

/** Everybody whom a text names with an `@`. Where one name begins with another, the longer one is meant. */
export function mentionedIn<Id extends string>(text: string, people: readonly Nameable<Id>[]): readonly Id[] {
  const longestFirst = people.toSorted((a, b) => b.name.length - a.name.length);
  const named = new Set<Id>();
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const rest = text.slice(at + 1);
    const found = longestFirst.find(
      ({ name }) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)),
    );
    if (found) named.add(found.personId);
  }
  return [...named];
}
