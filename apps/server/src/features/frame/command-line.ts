import { parseArgs } from "node:util";
import { checkCompleteness } from "@cairn/domain/frame/completeness.ts";
import { frameToMarkdown } from "@cairn/domain/frame/markdown.ts";
import { checkMirror } from "@cairn/domain/frame/mirror.ts";
import { itemsOfFrame } from "@cairn/domain/frame/plan-items.ts";
import { proposeFrame } from "@cairn/domain/frame/propose.ts";
import { mostStages, SalesProcess, Stage } from "@cairn/domain/frame/sales-process.ts";
import { Situation } from "@cairn/domain/frame/situation.ts";
import { library } from "@cairn/library/library.gen.ts";
import { z } from "zod";
import type { Terminal } from "../../adapters/terminal.ts";
import { messageOf } from "../../message-of.ts";
import { readShaped, UnreadableFile } from "./read-file.ts";

export const frameUsage = `cairn frame --situation FILE [--process FILE] [--format markdown|json]

Proposes a plan for a situation and checks it for gaps and for mirroring. Files are YAML or JSON.
  --situation  what the customer is trying to get done, and what is around it
  --process    the sales process of the seller who takes part
  --format     markdown (for reading) or json (frame, mirror, completeness); markdown if nothing is said
`;

const Format = z.enum(["markdown", "json"]);

// In a file, a field that is not known is most likely a known one misspelt, so it is not passed over.
const SituationFile = Situation.extend({
  dateThatMatters: Situation.shape.dateThatMatters.unwrap().strict().optional(),
}).strict();
const ProcessFile = SalesProcess.extend({ stages: z.array(Stage.strict()).min(1).max(mostStages) }).strict();

/**
 * `cairn frame`: prints the proposed plan for a situation file.
 *
 * @param args what stands behind `frame` on the command line
 * @returns 0, or 2 when an argument or a file is not as it must be; then nothing is printed but what is wrong
 */
export function frameCommand(args: readonly string[], { out, err }: Terminal): 0 | 2 {
  const asked = readArguments(args);
  if (typeof asked === "string") {
    err(`${asked}\n\n${frameUsage}`);
    return 2;
  }
  if (asked.help) {
    out(frameUsage);
    return 0;
  }
  try {
    out(framed(asked));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    err(`${error.faults.join("\n")}\n`);
    return 2;
  }
}

type Asked = {
  readonly situation: string;
  readonly process?: string | undefined;
  readonly format: z.infer<typeof Format>;
  readonly help: boolean;
};

/** What was asked for, or a sentence about what is wrong with it. */
function readArguments(args: readonly string[]): Asked | string {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { situation: text, process: text, format: text, help: { type: "boolean", short: "h" } },
    });
    const format = Format.safeParse(values.format ?? "markdown");
    if (!format.success) return `--format: must be ${Format.options.join(" or ")}; "${values.format}" was given`;
    if (values.situation === undefined && !values.help) return "--situation: a file must be given";
    const { situation = "", process, help = false } = values;
    return { situation, process, format: format.data, help };
  } catch (error) {
    return messageOf(error);
  }
}

function framed({ situation: situationFile, process: processFile, format }: Asked): string {
  const situation = readShaped(situationFile, SituationFile);
  const process = processFile === undefined ? undefined : readShaped(processFile, ProcessFile);
  const frame = proposeFrame(situation, library, process);
  const plan = itemsOfFrame(frame);
  const mirror = checkMirror(plan, library, process);
  const completeness = checkCompleteness(plan, situation, library, []);
  if (format === "markdown") return frameToMarkdown(frame, { mirror, completeness });
  return `${JSON.stringify({ frame, mirror, completeness }, undefined, 2)}\n`;
}
