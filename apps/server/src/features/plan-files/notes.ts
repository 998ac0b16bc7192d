import { carried } from "./carried.ts";

/** The texts of an activity that stand in one note, under these words. */
const headings = [
  ["because", "Why"],
  ["doneWhen", "Done when"],
  ["firstStep", "First step"],
  ["watchFor", "Watch for"],
  ["signOfFailure", "Sign that it goes wrong"],
] as const;
type NoteField = (typeof headings)[number][0];
export type Notes = { readonly [K in NoteField]?: string | undefined };

const anyHeading = new RegExp(`^\\\\*(?:${headings.map(([, said]) => said).join("|")}): `);

/** All texts in one, each under its heading. A line of a text that looks like a heading is marked with a backslash. */
export function asNote(texts: Notes): string {
  return headings
    .flatMap(([field, heading]) => {
      const text = carried(texts[field] ?? "");
      if (text === "") return [];
      const lines = text.split("\n").map((line, at) => (at > 0 && anyHeading.test(line) ? `\\${line}` : line));
      return [`${heading}: ${lines.join("\n")}`];
    })
    .join("\n\n");
}

/** The texts of a note again. What stands before the first heading says why. */
export function fromNote(note: string): Notes {
  const found = new Map<NoteField, string[]>();
  let field: NoteField = "because";
  for (const line of carried(note).split("\n")) {
    const heading = headings.find(([, said]) => line.startsWith(`${said}: `));
    if (heading) [field] = heading;
    const text = heading ? line.slice(heading[1].length + 2) : anyHeading.test(line) ? line.slice(1) : line;
    found.set(field, [...(found.get(field) ?? []), text]);
  }
  const texts = [...found].map(([key, lines]) => [key, lines.join("\n").trim()] as const);
  return Object.fromEntries<string>(texts.filter(([, text]) => text !== ""));
}
