// How long the map of a large experience base takes, and how long it takes to read one. Name the millions of events: 1 10
import { CsvImport } from "../packages/evidence/src/import/csv-journeys.ts";
import { chosenWhere } from "../packages/evidence/src/journeys/filter.ts";
import { Gathering } from "../packages/evidence/src/journeys/gather.ts";
import { bytesPerEvent, type Journeys } from "../packages/evidence/src/journeys/journeys.ts";
import { mapOf } from "../packages/evidence/src/map/journey-map.ts";
import { variantsOf } from "../packages/evidence/src/map/variants.ts";
import { machineNow } from "./support/machine.ts";
import { eachMadeEvent, madeCsv } from "./support/made-log.ts";
import { spread } from "./support/median.ts";
import { type Taken, timed } from "./support/stopwatch.ts";
import { printTable, type Row } from "./support/table.ts";

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1, 10];
const rounds = 7;
const limits: Readonly<Record<number, { readonly mapMs: number; readonly csvMs: number; readonly beside: string }>> = {
  1: { mapMs: 150, csvMs: 2000, beside: "DuckDB 300, PostgreSQL 1,150, pm4py 9,700 ms" },
  10: { mapMs: 1000, csvMs: 15_000, beside: "DuckDB 2,600, PostgreSQL 12,900, pm4py 193,000 ms" },
};

const best = (all: readonly Taken[]): number => Math.min(...all.map((it) => it.processorMs));

console.log(machineNow());
for (const millions of sizes) printTable([...csvRows(millions), ...mapRows(millions)]);
console.log(machineNow());

function madeBase(events: number): Journeys {
  const gathering = new Gathering([]);
  const known = new Set<number>();
  eachMadeEvent(events, (journey, activity, at, person) => {
    if (!known.has(activity)) gathering.activities.words.push(`activity ${activity}`);
    known.add(activity);
    if (gathering.ids.words.length < journey) gathering.ids.words.push(`case ${journey}`);
    gathering.addNumbered(journey - 1, activity, at, at, 0, person, 0, 0);
  });
  return gathering.gathered();
}

function mapRows(millions: number): Row[] {
  const base = madeBase(millions * 1e6);
  const half = chosenWhere(base, (journey) => journey % 2 === 0);
  const limit = limits[millions];
  const rows = (["all", "every other case"] as const).map((which): Row => {
    const chosen = which === "all" ? undefined : half;
    const all = Array.from({ length: rounds }, () =>
      timed(() => {
        mapOf(base, chosen);
        variantsOf(base, chosen);
      }),
    );
    const processor = all.map((it) => it.processorMs);
    return {
      what: `map and variants of ${millions} million events: ${which}; processor time`,
      measured: `${spread(processor, 0)} ms, by the clock ${spread(
        all.map((it) => it.ms),
        0,
      )}`,
      beside: limit ? `best at most ${limit.mapMs} ms (${limit.beside})` : "",
      ...(limit ? { holds: best(all) <= limit.mapMs } : {}),
    };
  });
  const bytes = bytesPerEvent(base);
  return [
    ...rows,
    { what: "  resident", measured: `${bytes.toFixed(1)} bytes an event`, beside: "at most 30", holds: bytes <= 30 },
  ];
}

function csvRows(millions: number): Row[] {
  const limit = limits[millions];
  const taking = new CsvImport({
    mapping: { journey: "case", activity: "activity", startedAt: "at", person: "person" },
    delimiter: ",",
    encoding: "utf-8",
    form: "iso",
    now: Date.UTC(2030, 0, 1),
    undated: "refused",
    endings: [],
  });
  let [ms, processorMs] = [0, 0];
  const add = (taken: Taken): void => {
    ms += taken.ms;
    processorMs += taken.processorMs;
  };
  madeCsv(millions * 1e6, (chunk) => add(timed(() => taking.push(chunk))));
  let taken = 0;
  add(
    timed(() => {
      const { base, report } = taking.finish();
      taken = report.taken;
      mapOf(base);
      variantsOf(base);
    }),
  );
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return [
    {
      what: `CSV of ${millions} million events to map and variants; processor time`,
      measured: `${processorMs.toFixed(0)} ms, by the clock ${ms.toFixed(0)}; ${taken} taken`,
      beside: limit ? `at most ${limit.csvMs} ms` : "",
      ...(limit ? { holds: processorMs <= limit.csvMs } : {}),
    },
    {
      what: "  most memory so far",
      measured: `${megabytes.toFixed(0)} MB`,
      beside: "below 1,000",
      holds: megabytes < 1000,
    },
  ];
}
