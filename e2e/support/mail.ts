import type { Cairn } from "./cairn.ts";
import { until } from "./until.ts";

/** A letter as it stands in the log of a Cairn without a mail server. */
type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** All letters of a log, oldest first. */
function lettersIn(log: string): readonly Letter[] {
  const framed = log
    .split("\n")
    .map((line) => (line.startsWith("  | ") ? line.slice(4) : line === "  |" ? "" : undefined));
  const letters: string[][] = [];
  for (const [at, line] of framed.entries()) {
    if (line === undefined) continue;
    if (framed[at - 1] === undefined) letters.push([]);
    letters.at(-1)?.push(line);
  }
  return letters.map(([to = "", subject = "", ...text]) => ({
    to: to.replace("To: ", ""),
    subject: subject.replace("Subject: ", ""),
    text: text.join("\n").trim(),
  }));
}

/** The number of letters to an address so far. */
export const lettersTo = (cairn: Cairn, address: string): readonly Letter[] =>
  lettersIn(cairn.log()).filter(({ to }) => to === address);

/** Waits for the next letter to an address, after the first `seen` ones. */
export function nextLetter(cairn: Cairn, address: string, seen = 0): Promise<Letter> {
  return until(`letter ${seen + 1} to ${address}`, 10, () => lettersTo(cairn, address)[seen]);
}

/** The six digits of a letter. @throws Error when there are none */
export function codeIn({ text }: Letter): string {
  const code = /\b\d{6}\b/.exec(text)?.[0];
  if (!code) throw new Error(`No code in: ${text}`);
  return code;
}

/** The link of a letter. @throws Error when there is none */
export function linkIn({ text }: Letter): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`No link in: ${text}`);
  return link;
}
