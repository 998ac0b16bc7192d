import { readFileSync, statSync } from "node:fs";
import { parseDocument } from "yaml";
import type { z } from "zod";
import { messageOf } from "../../message-of.ts";

const mostBytes = 1_000_000;

/** What is wrong with a file, a sentence for each fault: which file, which field, what is allowed. */
export class UnreadableFile extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.name = "UnreadableFile";
    this.faults = faults;
  }
}

/**
 * Reads a YAML or JSON file of the stated shape.
 * @throws UnreadableFile with every fault found
 */
export function readShaped<T>(path: string, shape: z.ZodType<T>): T {
  const document = parseDocument(textIn(path), { logLevel: "silent" });
  if (document.errors.length > 0) {
    throw new UnreadableFile(
      document.errors.map(({ message }) => `${path}: this is neither YAML nor JSON: ${message}`),
    );
  }
  const read = shape.safeParse(contentOf(document, path), { reportInput: true });
  if (read.success) return read.data;
  throw new UnreadableFile(read.error.issues.map((issue) => `${path}: ${fieldOf(issue)}: ${faultIn(issue)}`));
}

function textIn(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UnreadableFile([`${path}: there is no such file`]);
  if (!found.isFile()) throw new UnreadableFile([`${path}: this is not a file`]);
  if (found.size > mostBytes) {
    throw new UnreadableFile([`${path}: the file has ${found.size} bytes; at most ${mostBytes} are read`]);
  }
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UnreadableFile([`${path}: the file may not be read`]);
  }
}

function contentOf(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // A few lines that refer to each other can stand for more than fits into memory; the parser stops that.
    throw new UnreadableFile([`${path}: ${messageOf(error)}`]);
  }
}

function fieldOf({ path }: z.core.$ZodIssue): string {
  return path.length > 0 ? path.join(".") : "the whole file";
}

function faultIn(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `${issue.keys.map(quoted).join(", ")} is not known here`;
  const given = issue.input === undefined ? "nothing was given" : `${quoted(issue.input)} was given`;
  if (issue.code === "invalid_value") return `must be one of ${issue.values.map(quoted).join(", ")}; ${given}`;
  if (issue.code === "invalid_type") return `must be ${article(issue.expected)}; ${given}`;
  return `${issue.message}; ${given}`;
}

const article = (expected: string): string => (/^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`);

function quoted(value: unknown): string {
  const written = typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? String(value));
  return written.length > 80 ? `${written.slice(0, 80)}…` : written;
}
