import type { Preview } from "@cairn/contract/organisations.ts";
import type { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify, type YAMLMap } from "yaml";
import { addActivity, addExitCriterion, ProcessDraft, setProbability } from "./process-draft.ts";

/** A sales process as YAML: `name`, and `stages` with `name`, `winProbability`, `activities` and `exitCriteria`. */
export function writeYaml(process: SalesProcess): string {
  return stringify(process, { lineWidth: 0 });
}

/** Reads a sales process from YAML. A row is whatever stands for itself: the name, a stage, an activity, a criterion, a share. */
export function readYaml(text: string): Preview {
  const draft = new ProcessDraft();
  const lines = new LineCounter();
  // Keys are compared here and errors are not drawn: both would take a time that grows with the square of the file.
  const document = parseDocument(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    logLevel: "silent",
    prettyErrors: false,
    uniqueKeys: false,
  });
  const reader: Reader = {
    draft,
    lineOf: (node) => (node?.range ? lines.linePos(node.range[0]).line : 1),
    textOf: (node) => textIn(node, text),
  };
  const rows = document.errors.length > 0 ? text.split("\n") : [];
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0]);
    draft.offer({ row: line, text: rows[line - 1] ?? "" }, () => `This is not YAML: ${firstLine(error)}`);
  }
  if (document.errors.length === 0) readProcess(reader, document.contents);
  return draft.preview();
}

type Reader = {
  readonly draft: ProcessDraft;
  readonly lineOf: (node: Node | null) => number;
  readonly textOf: (node: unknown) => string;
};

const firstLine = (error: Error): string => error.message.split("\n")[0] ?? "";

/** What somebody wrote: numbers and words alike, as they stand. */
function textIn(node: unknown, whole: string): string {
  if (isScalar(node)) return typeof node.value === "string" ? node.value : (node.source ?? "");
  const range = (node as Node | null)?.range;
  return range ? whole.slice(range[0], range[1]) : "";
}

function readProcess(reader: Reader, root: Node | null): void {
  const { draft } = reader;
  if (!isMap(root)) return refuse(reader, root, "A process is written as name and stages");
  for (const { key, value, repeated, node } of partsIn(root)) {
    if (repeated) refuse(reader, node, repeated);
    else if (key === "name") offer(reader, value, () => draft.nameIt(reader.textOf(value)));
    else if (key === "stages" && isSeq(value)) for (const stage of value.items) readStage(reader, stage as Node);
    else refuse(reader, node, `"${key}" is not known here; a process has name and stages`);
  }
}

function readStage(reader: Reader, stage: Node): void {
  const { draft, textOf } = reader;
  if (!isMap(stage))
    return refuse(reader, stage, "A stage is written as name, winProbability, activities, exitCriteria");
  const named = stage.get("name", true);
  let begun = false;
  offer(reader, named ?? stage, () => {
    const because = isScalar(named) ? draft.beginStage(textOf(named)) : "The stage has no name";
    begun = because === undefined;
    return because;
  });
  for (const { key, value, repeated, node } of partsIn(stage)) {
    const inStage = (node: Node | null, add: Parameters<ProcessDraft["inLastStage"]>[0]): void =>
      offer(reader, node, () => (begun ? draft.inLastStage(add) : "Its stage was not taken"));
    if (repeated) refuse(reader, node, repeated);
    else if (key === "name") continue;
    else if (key === "winProbability") inStage(value, setProbability(textOf(value)));
    else if (key === "activities") eachIn(reader, value, (node) => inStage(node, addActivity(textOf(node))));
    else if (key === "exitCriteria") eachIn(reader, value, (node) => inStage(node, addExitCriterion(textOf(node))));
    else refuse(reader, node, `"${key}" is not known here`);
  }
}

function eachIn(reader: Reader, list: Node | null, read: (node: Node) => void): void {
  if (list === null || (isScalar(list) && list.value === null)) return;
  if (!isSeq(list)) return refuse(reader, list, "A list was expected, each line with a dash");
  for (const node of list.items as Node[]) {
    if (isScalar(node)) read(node);
    else refuse(reader, node, "One line of text was expected");
  }
}

type Part = {
  readonly key: string;
  readonly value: Node | null;
  /** What stands for the part in a refusal. */
  readonly node: Node;
  /** Why it cannot be taken, when the key stood there before. */
  readonly repeated: string | undefined;
};

function partsIn({ items }: YAMLMap): Part[] {
  const seen = new Set<string>();
  return items.map((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    const value = pair.value as Node | null;
    const repeated = seen.has(key) ? `"${key}" stands here twice` : undefined;
    seen.add(key);
    return { key, value, node: value ?? (pair.key as Node), repeated };
  });
}

const offer = (reader: Reader, node: Node | null, reason: () => string | undefined): void =>
  reader.draft.offer({ row: reader.lineOf(node), text: reader.textOf(node) }, reason);

const refuse = (reader: Reader, node: Node | null, because: string): void => offer(reader, node, () => because);
