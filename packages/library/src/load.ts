import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Library, LibraryActivity, Translation } from "@cairn/domain/frame/experience.ts";
import { jobs } from "@cairn/domain/project/jobs.ts";
import { parse } from "yaml";
import { z } from "zod";

/** The folder that holds `activities/<job>.yaml` and `translations.yaml`. */
export const libraryDirectory = join(import.meta.dirname, "..");

/** Everything that is wrong with the files, one sentence each: `file: entry, field: what is wrong`. */
export class UnreadableLibrary extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The experience library cannot be read:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
    this.name = "UnreadableLibrary";
    this.faults = faults;
  }
}

/**
 * Reads the experience library from its YAML files. Whether it is complete and sound is for `faultsOf` to say.
 *
 * @param directory holds one `activities/<job>.yaml` per job, a list of activities each, and `translations.yaml`
 * @returns activities in the order of the jobs; `version` is a hash of the content, blind to comments and layout
 * @throws UnreadableLibrary with every fault found: a missing file, broken YAML, a field that is missing or wrong
 */
export function loadLibrary(directory: string = libraryDirectory): Library {
  const faults: string[] = [];
  const activities = jobs.flatMap((job) => {
    const file = `activities/${job}.yaml`;
    const entries = entriesOf(directory, file, LibraryActivity, faults);
    for (const { id, job: named } of entries) {
      if (named !== job) faults.push(`${file}: ${id}, job: is "${named}" in the file of "${job}"`);
    }
    return entries;
  });
  const translations = entriesOf(directory, "translations.yaml", Translation, faults);
  if (faults.length > 0) throw new UnreadableLibrary(faults);
  return { version: versionOf({ activities, translations }), activities, translations };
}

function entriesOf<T>(directory: string, file: string, shape: z.ZodType<T>, faults: string[]): T[] {
  const raw = listIn(directory, file, faults);
  return raw.flatMap((entry, index) => {
    const read = shape.safeParse(entry, { reportInput: true });
    if (read.success) return [read.data];
    const name = nameOf(entry) ?? `entry ${index + 1}`;
    faults.push(...read.error.issues.map((issue) => `${file}: ${name}, ${fieldOf(issue)}: ${wrongIn(issue)}`));
    return [];
  });
}

function listIn(directory: string, file: string, faults: string[]): readonly unknown[] {
  const path = join(directory, file);
  if (!existsSync(path)) {
    faults.push(`${file}: the file is missing`);
    return [];
  }
  try {
    const content: unknown = parse(readFileSync(path, "utf8"));
    if (Array.isArray(content)) return content;
    faults.push(`${file}: must be a list of entries`);
  } catch (error) {
    faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return [];
}

function nameOf(entry: unknown): string | undefined {
  const named = z.object({ id: z.string() }).safeParse(entry);
  return named.success ? named.data.id : undefined;
}

function fieldOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return [...issue.path, issue.keys.join(", ")].join(".");
  return issue.path.length > 0 ? issue.path.join(".") : "the whole entry";
}

function wrongIn(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys" && issue.input === undefined) return "is missing";
  return issue.code === "invalid_union" ? "has none of the allowed shapes" : issue.message;
}

function versionOf(content: Pick<Library, "activities" | "translations">): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12);
}
