import type { Draft } from "@cairn/contract/experience-import.ts";
import { Unreadable } from "../reading/unreadable.ts";

const likelyJourney = /^(project|case|journey|deal|opportunity|order|application)/i;
const likelyPerson = /^(person|resource|user|employee)/i;

/**
 * What types of objects an OCEL 2.0 file declares. They stand in front of events and objects in what programs write; where they
 * do not, somebody has to say the type.
 */
export function ocelDraft(beginning: Uint8Array): Omit<Draft, "gzipped"> {
  const text = Buffer.from(beginning).toString();
  if (!/"(objectTypes|eventTypes|events|objects)"\s*:/.test(text))
    throw new Unreadable("This is JSON, but no event log in OCEL 2.0: it names neither types nor events nor objects.");
  const types = objectTypesIn(text);
  const journeyType = types.find(({ name }) => likelyJourney.test(name)) ?? types[0];
  const personType = types.find(({ name }) => likelyPerson.test(name) && name !== journeyType?.name);
  const hasOutcome = journeyType?.examples.includes("ending");
  return {
    format: "ocel",
    columns: types,
    rows: [],
    momentForms: ["iso"],
    ...(journeyType && {
      suggested: {
        format: "ocel",
        journeyType: journeyType.name,
        ...(personType && { personType: personType.name }),
        traits: journeyType.examples.filter((name) => name !== "ending").slice(0, 8),
        ...(hasOutcome && { outcome: "ending" }),
      },
    }),
  };
}

/** Names of the types, each with the names of its attributes as examples. */
function objectTypesIn(text: string): { name: string; examples: string[] }[] {
  const start = /"objectTypes"\s*:\s*\[/.exec(text);
  if (!start) return [];
  const from = start.index + start[0].length - 1;
  const end = closingOf(text, from);
  if (end < 0) return [];
  const types: unknown = JSON.parse(text.slice(from, end));
  return (Array.isArray(types) ? types : []).flatMap((type: unknown) => {
    const name = nameIn(type);
    if (name === undefined) return [];
    const attributes = (type as { readonly attributes?: unknown }).attributes;
    const names = (Array.isArray(attributes) ? attributes : []).flatMap((each: unknown) => nameIn(each) ?? []);
    return [{ name, examples: names.slice(0, 5) }];
  });
}

const nameIn = (of: unknown): string | undefined =>
  typeof of === "object" && of !== null && "name" in of && typeof of.name === "string" ? of.name : undefined;

/** Past the bracket that closes the one at `from`; −1 when it is not there. */
function closingOf(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') {
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === "\\") at += 1;
    } else if (letter === "[" || letter === "{") depth += 1;
    else if (letter === "]" || letter === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
