// Holds the house against its rules. Says for each breach where it is, and for each broken rule why it stands.
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps/root.ts";
import { houseRules } from "./all-rules.ts";
import { isCode, type Sources } from "./house-rule.ts";
import { importsOf } from "./imports/rules.ts";

const isText = (path: string): boolean =>
  /\.(ts|tsx|mjs|js|json|jsonc|css|html|md|ya?ml|sql|svg|sh|csv|txt)$/.test(path);
const isBuilt = (path: string): boolean => /(^|\/)(node_modules|dist|\.git|\.cairn|coverage)$/.test(path);

/** All files of the house; of those that are not text, the path alone. */
function readHouse(): Sources {
  const paths = globSync(["**/*", ".ci/*", ".oxlintrc.json"], { cwd: root, exclude: isBuilt });
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return new Map(files.map((path) => [path, isText(path) ? readFileSync(join(root, path), "utf8") : ""]));
}

/** A check that reads nothing finds nothing. @throws Error when what was read cannot be this house */
function proveThatItWasRead(house: Sources): void {
  const files = [...house.keys()].filter(isCode).length;
  const imports = importsOf(house).length;
  if (files < 100 || imports < files)
    throw new Error(`Read ${files} files with ${imports} imports; that cannot be all.`);
}

const house = readHouse();
proveThatItWasRead(house);
for (const { name, why, findings } of houseRules) {
  const found = findings(house);
  if (found.length === 0) continue;
  console.log(`${name}: ${why}`);
  for (const { path, line, what } of found) console.log(`  ${path}${line > 0 ? `:${line}` : ""} ${what}`);
  process.exitCode = 1;
}
