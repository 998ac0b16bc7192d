import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { EndingRule, Reading } from "@cairn/contract/experience-import.ts";
import { eventsIn } from "@cairn/evidence/journeys/journeys.ts";
import { variantsOf } from "@cairn/evidence/map/variants.ts";
import { z } from "zod";
import type { Terminal } from "../../adapters/terminal.ts";
import { messageOf } from "../../message-of.ts";
import { readShaped, UnreadableFile } from "../frame/read-file.ts";
import { type KeptBase, keptBase } from "./answers/kept-base.ts";
import { answerTo, type Question } from "./answers/question.ts";
import { outcomeOf, ownWords } from "./endings-told.ts";
import { unpacked } from "./packing.ts";
import { readFile } from "./reading/read-file.ts";
import { sentenceOf, Unreadable } from "./reading/unreadable.ts";
import { unzipped } from "./reading/unzipped.ts";
import { recognised } from "./recognising/recognise.ts";

export const pastUsage = `cairn past FILE [--reading FILE] [--endings FILE] [--ask WHAT] [--forecast ENDING]

Reads an event log as the page "Past projects" does, without a server or a database, and prints as JSON what came of it:
how it was read, rows taken and refused with reasons, what is in it, endings. CSV, XES and OCEL 2.0, also gzipped.
  --reading    how the file is to be read (YAML or JSON); as it is recognised if nothing is said
  --endings    what counts as which ending (YAML or JSON): byActivity, byOutcome, silentDays, roadblocks, standsFor
  --ask        what else is printed, with commas between: map, endings, stalls, durations, whoComesIn, findings
  --forecast   an ending whose forecasts are tried on later data, such as committed
`;

const Asked = z.enum(["map", "endings", "stalls", "durations", "whoComesIn", "findings"]);
type Asked = z.infer<typeof Asked>;

type Task = {
  readonly file: string;
  readonly reading: Reading | undefined;
  readonly rule: EndingRule | undefined;
  readonly asked: readonly Asked[];
  readonly forecast: string | undefined;
};

const { byActivity, byOutcome, roadblocks } = EndingRule.shape;
const RuleFile = EndingRule.extend({
  byActivity: byActivity.default({}),
  byOutcome: byOutcome.default({}),
  roadblocks: roadblocks.default([]),
}).strict();
const firstPiece = 1 << 23;

/**
 * `cairn past`: prints what an event log holds.
 *
 * @param args what stands behind `past` on the command line
 * @returns 0, or 2 when an argument or a file is not as it must be; then nothing is printed but what is wrong
 */
export async function pastCommand(args: readonly string[], { out, err }: Terminal): Promise<0 | 2> {
  try {
    const task = taskIn(args);
    out(task === "help" ? pastUsage : `${JSON.stringify(await toldOf(task), undefined, 2)}\n`);
    return 0;
  } catch (error) {
    const because = error instanceof UnreadableFile ? error.message : sentenceOf(error);
    if (because === undefined) throw error;
    err(`${because}\n`);
    return 2;
  }
}

function taskIn(args: readonly string[]): Task | "help" {
  const text = { type: "string" } as const;
  const options = {
    reading: text,
    endings: text,
    ask: text,
    forecast: text,
    help: { type: "boolean", short: "h" },
  } as const;
  const { values, positionals } = parsed(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  if (values.help) return "help";
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Unreadable(`One file must be given.\n\n${pastUsage}`);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Unreadable(`${file}: there is no such file`);
  const asked = (values.ask ?? "").split(",").filter(Boolean);
  const unknown = asked.find((it) => !Asked.safeParse(it).success);
  if (unknown !== undefined)
    throw new Unreadable(`--ask: must be of ${Asked.options.join(", ")}; "${unknown}" was given`);
  return {
    file,
    reading: values.reading === undefined ? undefined : readShaped(values.reading, Reading),
    rule: values.endings === undefined ? undefined : readShaped(values.endings, RuleFile),
    asked: asked.map((it) => Asked.parse(it)),
    forecast: values.forecast,
  };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Unreadable(`${messageOf(error)}\n\n${pastUsage}`, { cause: error });
  }
}

async function toldOf({ file, reading: said, rule, asked, forecast }: Task) {
  const draft = await recognised(beginningOf(file));
  const reading = said ?? draft.suggested;
  if (!reading)
    throw new Unreadable(
      `${file}: it cannot be told which column is what. Say it with --reading. The columns are: ${draft.columns.map(({ name }) => name).join(", ")}`,
    );
  const bytes = createReadStream(file);
  const was = await readFile(
    draft.gzipped ? unzipped(bytes) : bytes,
    { reading, gzipped: draft.gzipped, now: Date.now(), salt: file, known: [] },
    () => undefined,
  );
  const rules = rule ?? ownWords(was.survey);
  refuseStrangers(rules, unpacked(Buffer.concat(was.journeys)).activities);
  const part = { fileName: basename(file), journeys: was.journeys, outcome: outcomeOf(reading), rule: rules };
  const kept = keptBase({ base: "own", version: basename(file) }, [part]);
  return {
    reading,
    report: was.report,
    survey: was.survey,
    // An activity that is an ending counts as none any more.
    events: eventsIn(kept.journeys),
    paths: variantsOf(kept.journeys).length,
    summary: answerTo(kept, { kind: "summary" }),
    ...answersTo(kept, asked, forecast),
  };
}

/** A word that is nowhere in the file is most likely misspelt, and would silently be no ending. */
function refuseStrangers(rule: EndingRule, activities: readonly string[]): void {
  const said = [...Object.keys(rule.byActivity), ...rule.roadblocks, ...Object.keys(rule.standsFor)];
  const stranger = said.find((name) => !activities.includes(name));
  if (stranger === undefined) return;
  const alike = activities.filter((name) => name.startsWith(stranger)).map((name) => `"${name}"`);
  const nearest = alike.length > 0 ? ` There is ${alike.join(" and ")}.` : "";
  throw new Unreadable(`--endings: nothing in the file is called "${stranger}".${nearest}`);
}

function beginningOf(file: string): Uint8Array {
  const [opened, bytes] = [openSync(file, "r"), Buffer.alloc(firstPiece)];
  try {
    return bytes.subarray(0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}

function answersTo(kept: KeptBase, asked: readonly Asked[], forecast: string | undefined): Record<string, unknown> {
  const looks: Readonly<Record<Asked, Question>> = {
    map: { kind: "map", filter: {}, coverage: 1 },
    endings: { kind: "endings", filter: {} },
    stalls: { kind: "stalls", filter: {} },
    durations: { kind: "durations", filter: {} },
    whoComesIn: { kind: "whoComesIn", filter: {} },
    findings: { kind: "findings" },
  };
  const record: readonly Question[] = forecast === undefined ? [] : [{ kind: "trackRecord", ending: forecast }];
  const questions = [...asked.map((it) => looks[it]), ...record];
  return Object.fromEntries(questions.map((question) => [question.kind, answerTo(kept, question)]));
}
