import { type Finding, type HouseRule, isTest, type Sources } from "../house-rule.ts";
import { cyclesIn, waysFrom } from "./graph.ts";
import { type Import, importsIn } from "./read.ts";

let latest: { readonly sources: Sources; readonly imports: readonly Import[] } | undefined;

/** All imports of the house. Reading takes most of the time, and all rules look at the same imports. */
export function importsOf(sources: Sources): readonly Import[] {
  if (latest?.sources !== sources) latest = { sources, imports: importsIn(sources) };
  return latest.imports;
}

const asFinding = ({ from, to, line }: Import): Finding => ({ path: from, line, what: `imports ${to}` });

/** A rule about single imports: no file may import what it says. */
const never = (name: string, why: string, isForbidden: (from: string, to: string) => boolean): HouseRule => ({
  name,
  why,
  findings: (sources) =>
    importsOf(sources)
      .filter(({ from, to }) => isForbidden(from, to))
      .map(asFinding),
});

const isIn = (path: string, ...places: readonly string[]): boolean => places.some((place) => path.startsWith(place));

/** The sources of a package import themselves and what is named here, nothing else. */
const onlyFor = (room: string, allowed: RegExp) => (from: string, to: string) =>
  isIn(from, `packages/${room}/src/`) && !isTest(from) && !isIn(to, `packages/${room}/src/`) && !allowed.test(to);

const featureOf = (path: string): string | undefined => /^apps\/web\/src\/features\/([^/]+)\//.exec(path)?.[1];

const speaksSql = (path: string): boolean =>
  isIn(path, "apps/server/src/store/") ||
  /^apps\/server\/src\/features\/[^/]+\/queries\.ts$/.test(path) ||
  isTest(path);

/** The import rules of DESIGN's house. `nowhere:` is left to its own rule, so that each breach is told once. */
export const importRules: readonly HouseRule[] = [
  never(
    "domain-imports-only-zod",
    "The domain is the same pure code in server and browser: no I/O, no clock, no other room. Pass what it needs as an argument, or compose it in an app.",
    onlyFor("domain", /^(npm:zod$|nowhere:)/),
  ),
  never(
    "contract-imports-only-domain-and-zod",
    "The contract is data that both sides read. Put rules into the domain, handlers into the server.",
    onlyFor("contract", /^(npm:zod$|packages\/domain\/|nowhere:)/),
  ),
  never(
    "library-imports-only-domain-yaml-and-zod",
    "The library is reviewed text with its loader and checks, which may read files. What is done with it belongs into the domain or an app.",
    onlyFor("library", /^(npm:zod$|npm:yaml$|packages\/domain\/|node:(fs|path|url|crypto)$|nowhere:)/),
  ),
  never(
    "appraisal-imports-nothing",
    "An appraisal is arithmetic over its arguments and knows neither option nor project of ours. Translate in the app that composes them.",
    onlyFor("appraisal", /^nowhere:/),
  ),
  never(
    "schedule-imports-nothing",
    "The schedule is arithmetic over its arguments and knows neither plan nor journey. Translate in the app that composes them. (Normal distribution, draws and the four operations' logarithm are the appraisal's, decision 32.)",
    onlyFor("schedule", /^(packages\/appraisal\/src\/(arithmetic|draws|normal)\.ts$|nowhere:)/),
  ),
  never(
    "evidence-imports-nothing",
    "Evidence is arithmetic over journeys and knows neither plan nor calendar. Translate in the app that composes them.",
    onlyFor("evidence", /^nowhere:/),
  ),
  never(
    "packages-do-not-import-apps",
    "Packages are what the apps are made of. Move the shared part down into the package.",
    (from, to) => isIn(from, "packages/") && isIn(to, "apps/", "e2e/", "bench/", "scripts/"),
  ),
  never(
    "server-and-web-do-not-import-each-other",
    "They meet in the contract and the pure packages, so that either can be replaced. Declare what both need in packages/.",
    (from, to) =>
      (isIn(from, "apps/web/") && isIn(to, "apps/server/")) || (isIn(from, "apps/server/") && isIn(to, "apps/web/")),
  ),
  never(
    "only-store-and-queries-speak-sql",
    "What is stored can be found, bounded and reviewed only if few rooms speak SQL. Write a function in features/<noun>/queries.ts or store/ and call it.",
    (from, to) => isIn(from, "apps/", "packages/") && !speaksSql(from) && /^npm:(kysely|pg)$/.test(to),
  ),
  never(
    "ui-knows-no-domain",
    "What is in ui/ could ship in any product. Pass what it shows as properties; a part that knows a noun of ours belongs into its feature.",
    (from, to) =>
      isIn(from, "apps/web/src/ui/") &&
      !isTest(from) &&
      isIn(to, "packages/", "apps/") &&
      !isIn(to, "apps/web/src/ui/"),
  ),
  never(
    "web-features-do-not-import-each-other",
    "Features that know each other grow into one. Compose them in app/, or move the shared part into ui/ or a package.",
    (from, to) => featureOf(from) !== undefined && featureOf(to) !== undefined && featureOf(from) !== featureOf(to),
  ),
  never(
    "only-the-app-imports-the-app",
    "app/ composes the features; what imports it from below turns the house upside down. Pass what it needs as properties.",
    (from, to) =>
      isIn(from, "apps/web/src/features/", "apps/web/src/ui/", "apps/web/src/words/") && isIn(to, "apps/web/src/app/"),
  ),
  never(
    "product-does-not-import-tests",
    "Test code would ship with the product. Move what both need beside the source.",
    (from, to) => isIn(from, "apps/", "packages/") && !isTest(from) && isTest(to),
  ),
  never(
    "no-barrels",
    "A barrel hides where things live, and makes cycles and slow starts. Import the file that says it.",
    (_, to) => /^(apps|packages|e2e|bench|scripts)\/.*\/index\.[jt]sx?$/.test(to),
  ),
  never(
    "everything-resolves",
    "An import that leads nowhere is one on which no rule can bite. Correct the path, or add the package to this workspace's package.json.",
    (_, to) => to.startsWith("nowhere:"),
  ),
  {
    name: "web-reaches-no-node",
    why: "A browser has no files and no processes, and a stand-in fails only in front of a customer. Import the pure part of the package, or ask the server.",
    findings: (sources) => {
      const atRunTime = importsOf(sources).filter(({ typesOnly }) => !typesOnly);
      const web = [...sources.keys()].filter((path) => isIn(path, "apps/web/src/") && !isTest(path));
      const ways = waysFrom(web, atRunTime);
      return atRunTime
        .filter(({ from, to }) => to.startsWith("node:") && ways.has(from))
        .map((found) => ({ ...asFinding(found), what: [...(ways.get(found.from) ?? []), found.to].join(" → ") }));
    },
  },
  {
    name: "no-cycles",
    why: "Files that import each other can only be understood, tested and moved together. Move the shared part into a file of its own.",
    findings: (sources) =>
      cyclesIn(importsOf(sources)).map(({ first, files }) => ({ ...asFinding(first), what: files.join(" → ") })),
  },
];
