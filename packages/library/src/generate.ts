import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Library } from "@cairn/domain/frame/experience.ts";
import { loadLibrary } from "./load.ts";

/** Where the library lies as a module, for those who have no file system: the web. */
export const generatedFile = join(import.meta.dirname, "library.gen.ts");

/** The library as the source text of a TypeScript module; the same library gives the same bytes. */
export function moduleOf(library: Library): string {
  return [
    "// Generated from the YAML files of this package by src/generate.ts. Change those, then run it again.",
    'import type { Library } from "@cairn/domain/frame/experience.ts";',
    "",
    `export const library: Library = ${JSON.stringify(library, null, 2)};`,
    "",
  ].join("\n");
}

if (import.meta.main) writeFileSync(generatedFile, moduleOf(loadLibrary()));
