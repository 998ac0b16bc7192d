import { expect, it } from "vitest";
import { houseRules } from "./all-rules.ts";
import type { Sources } from "./house-rule.ts";

const manifest = (name: string, dependencies: readonly string[], rest: object = {}): string =>
  JSON.stringify({ name, dependencies: Object.fromEntries(dependencies.map((each) => [each, "1.0.0"])), ...rest });

/** A small house in which everything is where it belongs, and every allowed way is used once. */
const clean: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ devDependencies: { vitest: "1.0.0", "fast-check": "1.0.0" } }),
  "tsconfig.base.json": '{ "compilerOptions": { "types": [] } }',
  "README.md": "Run `npm start` and open the page it names.",
  "packages/domain/package.json": manifest("@cairn/domain", ["zod"]),
  "packages/domain/tsconfig.json": '{ "extends": "../../tsconfig.base.json", "include": ["src"] }',
  "packages/domain/src/kernel/days.ts":
    'import { z } from "zod";\n/** Not Date.now(): time is an argument. */\nexport const on = (at: number) => new Date(at);',
  "packages/domain/src/kernel/days.test.ts":
    'import { it } from "vitest";\nimport { on } from "./days.ts";\nit("is", () => on(Date.now()));',
  "packages/library/package.json": manifest("@cairn/library", ["@cairn/domain", "yaml", "zod"]),
  "packages/library/src/load.ts":
    'import { readFileSync } from "node:fs";\nimport { parse } from "yaml";\nimport type { on } from "@cairn/domain/kernel/days.ts";',
  "packages/contract/package.json": manifest("@cairn/contract", ["@cairn/domain", "zod"]),
  "packages/contract/src/plan.ts": 'import { z } from "zod";\nimport { on } from "@cairn/domain/kernel/days.ts";',
  "packages/appraisal/package.json": manifest("@cairn/appraisal", ["@cairn/schedule"]),
  "packages/appraisal/src/case.ts": "export const months = 36;",
  "packages/schedule/package.json": manifest("@cairn/schedule", ["@cairn/domain", "@cairn/evidence"]),
  "packages/schedule/src/calendar.ts": "export const hours = 8;",
  "packages/evidence/package.json": manifest("@cairn/evidence", ["@cairn/schedule"]),
  "packages/evidence/src/journey.ts": "export const journeys = [];",
  "apps/server/package.json": manifest("@cairn/server", ["@cairn/contract", "@cairn/library", "kysely", "pg"], {
    exports: {},
  }),
  "apps/server/src/main.ts": 'import "./http/serve.ts";',
  "apps/server/src/http/serve.ts":
    'import { planOf } from "../features/plan/queries.ts";\nexport const id = crypto.randomUUID();',
  "apps/server/src/features/plan/queries.ts": 'import { sql } from "kysely";\nexport const planOf = sql`select 1`;',
  "apps/server/src/store/open.ts": 'import { Pool } from "pg";',
  "apps/web/package.json": manifest("@cairn/web", ["@cairn/contract", "@cairn/library", "react"], { exports: {} }),
  "apps/web/src/app/routes.tsx": 'const Plan = lazy(() => import("../features/plan/plan-page.tsx"));',
  "apps/web/src/features/plan/plan-page.tsx":
    'import { Tag } from "../../ui/tag.tsx";\nimport "@cairn/contract/plan.ts";\nimport type { load } from "@cairn/library/load.ts";\nexport const page = <a href="#plan"><Tag /></a>;',
  "apps/web/src/features/people/people-page.tsx": 'import { Tag } from "../../ui/tag.tsx";',
  "apps/web/src/ui/tag.tsx":
    'import "react";\nimport "./tag.css";\nexport const Tag = () => <b style={{ color: "var(--ink)" }} />;',
  "apps/web/src/ui/tag.css": ".tag { color: var(--ink); }",
  "apps/web/src/ui/tokens.css": ":root { --ink: #102030; }",
};

const lines = (count: number): string => "export {};\n".repeat(count);

// So that this file itself breaks no rule.
const gap = "";
const slash = "/";

type Plant = readonly [rule: string, path: string, text: string];

/** One breach each: what is written where. */
const plants: readonly Plant[] = [
  ["domain-imports-only-zod", "packages/domain/src/kernel/at.ts", 'import { readFileSync } from "node:fs";'],
  [
    "domain-imports-only-zod",
    "packages/domain/src/kernel/at.ts",
    'import type { hours } from "../../../schedule/src/calendar.ts";',
  ],
  ["domain-imports-only-zod", "packages/domain/src/kernel/at.ts", 'export * from "../../../evidence/src/journey.ts";'],
  ["contract-imports-only-domain-and-zod", "packages/contract/src/at.ts", 'import "../../library/src/load.ts";'],
  ["library-imports-only-domain-yaml-and-zod", "packages/library/src/at.ts", 'import { get } from "node:http";'],
  ["appraisal-imports-nothing", "packages/appraisal/src/at.ts", 'import { hours } from "@cairn/schedule/calendar.ts";'],
  [
    "schedule-imports-nothing",
    "packages/schedule/src/at.ts",
    'import type { on } from "@cairn/domain/kernel/days.ts";',
  ],
  ["schedule-imports-nothing", "packages/schedule/src/at.ts", 'import "@cairn/evidence/journey.ts";'],
  ["evidence-imports-nothing", "packages/evidence/src/at.ts", 'import { hours } from "@cairn/schedule/calendar.ts";'],
  ["packages-do-not-import-apps", "packages/domain/src/at.ts", 'import "../../../apps/server/src/main.ts";'],
  [
    "server-and-web-do-not-import-each-other",
    "apps/web/src/app/at.ts",
    'import type { id } from "../../../server/src/http/serve.ts";',
  ],
  [
    "server-and-web-do-not-import-each-other",
    "apps/server/src/at.ts",
    'import { Tag } from "../../web/src/ui/tag.tsx";',
  ],
  ["only-store-and-queries-speak-sql", "apps/server/src/features/plan/routes.ts", 'import { sql } from "kysely";'],
  ["only-store-and-queries-speak-sql", "apps/server/src/http/at.ts", 'const { Pool } = await import("pg");'],
  ["ui-knows-no-domain", "apps/web/src/ui/at.tsx", 'import "@cairn/contract/plan.ts";'],
  ["ui-knows-no-domain", "apps/web/src/ui/at.tsx", 'import { page } from "../features/plan/plan-page.tsx";'],
  [
    "web-features-do-not-import-each-other",
    "apps/web/src/features/people/at.tsx",
    'import { page } from "../plan/plan-page.tsx";',
  ],
  ["only-the-app-imports-the-app", "apps/web/src/features/people/at.tsx", 'import "../../app/routes.tsx";'],
  ["product-does-not-import-tests", "packages/domain/src/at.ts", 'import "./kernel/days.test.ts";'],
  ["no-barrels", "packages/domain/src/at.ts", 'export * from "./kernel/index.ts";'],
  ["everything-resolves", "apps/web/src/app/at.ts", 'import "@cairn/server/main.ts";'],
  ["everything-resolves", "apps/web/src/app/at.ts", 'import { z } from "zod";'],
  ["everything-resolves", "packages/domain/src/at.ts", 'import "./nowhere.ts";'],
  ["web-reaches-no-node", "apps/web/src/app/at.ts", 'import { load } from "@cairn/library/load.ts";'],
  ["no-cycles", "apps/server/src/http/serve.ts", 'import "../main.ts";'],
  ["closed-apps", "apps/web/package.json", manifest("@cairn/web", ["@cairn/contract", "@cairn/library", "react"])],
  ["colours", "apps/web/src/ui/tag.css", ".tag { color: #1a2b3c; }"],
  ["colours", "apps/web/src/ui/tag.css", ".tag { color: oklch(0.5 0.1 200); }"],
  ["colours", "apps/web/src/features/plan/at.tsx", 'export const at = <b style={{ color: "rgb(1, 2, 3)" }} />;'],
  ["file-length", "apps/server/src/http/at.ts", lines(301)],
  ["file-length", "apps/server/src/http/at.test.ts", lines(401)],
  ["file-names", "apps/server/src/http/date-utils.ts", ""],
  ["file-names", "packages/domain/src/kernel/types.ts", ""],
  ["file-names", "apps/web/src/ui/TagList.tsx", ""],
  ["machine-paths", "docs/guide.md", `Put it into ${slash}home/ann/plans.`],
  ["machine-paths", "apps/server/src/http/at.ts", `export const at = "${slash}tmp/cairn";`],
  ["no-suppressions", "apps/server/src/http/at.ts", `// @ts-${gap}ignore`],
  ["no-suppressions", "apps/server/src/http/at.ts", `// oxlint-${gap}disable-next-line no-console`],
  ["no-suppressions", "apps/server/src/http/at.ts", `// @ts-${gap}expect-error later`],
  ["pure-packages", "packages/domain/src/at.ts", "export const now = Date.now();"],
  ["pure-packages", "packages/contract/src/at.ts", "export const now = new Date();"],
  ["pure-packages", "packages/appraisal/src/at.ts", "export const dice = Math.random();"],
  ["pure-packages", "packages/evidence/src/at.ts", "export const dice = Math.random();"],
  ["pure-packages", "packages/schedule/src/at.ts", "export const id = crypto.randomUUID();"],
  ["pure-packages", "packages/domain/src/at.ts", "export const zone = process.env.TZ;"],
  ["pure-projects", "packages/domain/tsconfig.json", '{ "compilerOptions": { "types": ["node"] } }'],
  ["pure-projects", "tsconfig.base.json", '{ "compilerOptions": { "types": ["node"] } }'],
  ["sql-rooms", "apps/server/src/features/plan/routes.ts", "export const all = db.query(`select id from plan`);"],
  ["sql-rooms", "apps/server/src/http/at.ts", "export const all = sql<Plan>`select 1`;"],
];

/** What a breach needs beside it: the barrel it imports, the other half of a cycle. */
const grounds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "no-barrels": { "packages/domain/src/kernel/index.ts": 'export * from "./days.ts";' },
};

function breachesIn(house: Sources): string[] {
  return houseRules.flatMap(({ name, findings }) =>
    findings(house).map(({ path, what }) => `${name}: ${path} ${what}`),
  );
}

it("finds nothing in a house where everything is in its place", () => {
  expect(breachesIn(new Map(Object.entries(clean)))).toEqual([]);
});

it.each(plants)("%s bites in %s", (rule, path, text) => {
  const house = new Map(Object.entries({ ...clean, ...grounds[rule], [path]: text }));
  const named = breachesIn(house).filter((breach) => breach.startsWith(`${rule}: `) && breach.includes(path));
  expect(named).not.toEqual([]);
});

it("has every rule broken here at least once, and says of each why it stands", () => {
  expect(new Set(plants.map(([rule]) => rule))).toEqual(new Set(houseRules.map(({ name }) => name)));
  for (const { why } of houseRules) expect(why.length).toBeGreaterThan(60);
});
