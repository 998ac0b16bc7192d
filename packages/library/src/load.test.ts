import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generatedFile, moduleOf } from "./generate.ts";
import { library } from "./library.gen.ts";
import { libraryDirectory, loadLibrary, UnreadableLibrary } from "./load.ts";

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "cairn-library-"));
  for (const part of ["activities", "translations.yaml"]) {
    cpSync(join(libraryDirectory, part), join(copy, part), { recursive: true });
  }
});
afterEach(() => rmSync(copy, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`the edit of ${file} changed nothing`);
  writeFileSync(path, changed);
}

function faultsOnLoading(): readonly string[] {
  try {
    loadLibrary(copy);
  } catch (error) {
    if (error instanceof UnreadableLibrary) return error.faults;
    throw error;
  }
  return [];
}

describe("loadLibrary", () => {
  it("reads the same content under the same version, whatever the comments", () => {
    edit("activities/test.yaml", (text) => `# another comment\n${text}`);
    expect(loadLibrary(copy)).toEqual(loadLibrary());
  });

  it("gives other content another version", () => {
    edit("activities/test.yaml", (text) => text.replace("effort: an hour", "effort: hours"));
    expect(loadLibrary(copy).version).not.toBe(loadLibrary().version);
  });

  it("names file, entry and field of everything that is wrong", () => {
    edit("activities/test.yaml", (text) =>
      text
        .replace("effort: weeks", "effort: a fortnight")
        .replace("  source: practice\n", "")
        .replace("Which result would make us stop?", "Which result would make us stop."),
    );
    edit("translations.yaml", (text) => text.replace("customerHas: We", "customerGets: We"));
    expect(faultsOnLoading()).toEqual([
      expect.stringMatching(/^activities\/test\.yaml: A53, source: is missing$/),
      expect.stringMatching(/^activities\/test\.yaml: A54, questions\.0: .*end/),
      expect.stringMatching(/^activities\/test\.yaml: A54, effort: /),
      expect.stringMatching(/^translations\.yaml: first-contact, customerHas: is missing$/),
      expect.stringMatching(/^translations\.yaml: first-contact, customerGets: Unrecognized key/),
    ]);
  });

  it("refuses an activity in the file of another job", () => {
    edit("activities/value.yaml", (text) => text.replace("job: value", "job: change"));
    expect(faultsOnLoading()).toEqual(['activities/value.yaml: A80, job: is "change" in the file of "value"']);
  });

  it("says which file is missing, broken or no list", () => {
    rmSync(join(copy, "activities/decide.yaml"));
    writeFileSync(join(copy, "activities/change.yaml"), "- id: [A71");
    writeFileSync(join(copy, "activities/value.yaml"), "id: A80");
    expect(faultsOnLoading()).toEqual([
      "activities/decide.yaml: the file is missing",
      expect.stringMatching(/^activities\/change\.yaml: .*line 1/),
      "activities/value.yaml: must be a list of entries",
    ]);
  });
});

describe("library.gen.ts", () => {
  it("is fresh: generating it again gives the same bytes", () => {
    expect(readFileSync(generatedFile, "utf8")).toBe(moduleOf(loadLibrary()));
  });

  it("holds what the YAML files say", () => {
    expect(library).toEqual(loadLibrary());
  });
});
