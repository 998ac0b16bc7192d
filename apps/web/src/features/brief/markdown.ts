import { escaped } from "@cairn/domain/frame/markdown.ts";
import { brief as briefWords } from "../../words/en/brief.ts";

/** A sentence with the address of what it comes from; a quiet one says that there is nothing yet. */
export type Sentence = { readonly text: string; readonly href: string | undefined; readonly quiet: boolean };

/** A brief as it is told: the same for the screen, for paper and as Markdown. */
export type Told = {
  readonly title: string;
  readonly asOf: string;
  /** What is asked of the reader, said first. */
  readonly lead: string | undefined;
  readonly parts: readonly { readonly title: string; readonly sentences: readonly Sentence[] }[];
};

/**
 * What people wrote is escaped, so that it cannot become mark-up.
 * @param origin of the addresses, as in `https://cairn.example`
 */
export function asMarkdown({ title, asOf, lead, parts }: Told, origin: string): string {
  const blocks = [
    `# ${escaped(title)}`,
    escaped(asOf),
    ...(lead === undefined ? [] : [`**${escaped(lead)}**`]),
    ...parts.flatMap((part) => [
      `## ${escaped(part.title)}`,
      part.sentences
        .map(({ text, href }) => `- ${escaped(text)}${href ? ` ([${briefWords.source}](${origin}${href}))` : ""}`)
        .join("\n"),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}
