import { parseSync } from "vite";
import { isCode, type Sources } from "../house-rule.ts";
import { resolveImport } from "./resolve.ts";

/**
 * One import. `to` is a path of this house, `npm:<package>`, `node:<module>` or `nowhere:<what was written>`.
 * An import of types alone vanishes at run time.
 */
export type Import = {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly typesOnly: boolean;
};

type Written = { readonly specifier: string; readonly start: number; readonly typesOnly: boolean };

/** @throws SyntaxError when the file cannot be read as TypeScript */
function writtenIn(path: string, text: string): Written[] {
  const { module, errors } = parseSync(path, text);
  if (errors[0]) throw new SyntaxError(`${path}: ${errors[0].message}`);
  const written: Written[] = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    specifier: moduleRequest.value,
    start,
    typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  for (const { entries, start } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) written.push({ specifier: moduleRequest.value, start, typesOnly: isType });
    }
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const literal = /^["'`]([^"'`$]+)["'`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[1]) written.push({ specifier: literal[1], start, typesOnly: false });
  }
  return written;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** All imports of a house, `import type`, `export … from` and `import("…")` included. */
export function importsIn(sources: Sources): Import[] {
  return [...sources]
    .filter(([path]) => isCode(path))
    .flatMap(([path, text]) =>
      writtenIn(path, text).map(({ specifier, start, typesOnly }) => ({
        from: path,
        to: resolveImport(sources, path, specifier),
        line: lineAt(text, start),
        typesOnly,
      })),
    );
}
