// Whether real logs come in whole: cases, events, activities, variants and outcomes as their sources count them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { CsvReader, fieldText } from "../packages/evidence/src/import/csv-rows.ts";
import { momentFrom, utc } from "../packages/evidence/src/import/moment-form.ts";
import { XesImport } from "../packages/evidence/src/import/xes.ts";
import { endedBy } from "../packages/evidence/src/journeys/ended-by.ts";
import { Gathering } from "../packages/evidence/src/journeys/gather.ts";
import { eventsIn, type Journeys, journeysIn } from "../packages/evidence/src/journeys/journeys.ts";
import { variantsOf } from "../packages/evidence/src/map/variants.ts";
import { root } from "../scripts/steps/root.ts";
import { machineNow } from "./support/machine.ts";
import { printTable, type Row } from "./support/table.ts";

const folder = join(root, "../shared/data");
if (!existsSync(folder))
  throw new Error("The real logs lie in ../shared/data beside the project; there is no such folder.");
const bytesOf = (path: string): Uint8Array => {
  const bytes = readFileSync(join(folder, path));
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
};
const chunk = 1 << 16;

const exactly = (what: string, found: string | number, wanted: string | number): Row => ({
  what,
  measured: `${found}`,
  beside: `exactly ${wanted}`,
  holds: `${found}` === `${wanted}`,
});

console.log(machineNow());
printTable([...bankRows(), ...standardsRows()]);
console.log(machineNow());

function bankRows(): Row[] {
  const xml = bytesOf("bpic2012/BPI_Challenge_2012.xes.gz");
  const read = (lifecycle: "apart" | "together") => {
    const taking = new XesImport({ endings: [], now: Date.UTC(2030, 0, 1), lifecycle });
    for (let at = 0; at < xml.length; at += chunk) taking.push(xml.subarray(at, at + chunk));
    return taking.finish();
  };
  const apart = read("apart");
  const { base, report } = read("together");
  const ended = endedBy(base, {
    byActivity: {
      A_APPROVED: "accepted",
      A_REGISTERED: "accepted",
      A_ACTIVATED: "accepted",
      A_DECLINED: "declined",
      A_CANCELLED: "cancelled",
    },
  });
  return [
    exactly("BPIC 2012 from XES: events taken, refused", `${report.taken}, ${report.refused}`, "262200, 0"),
    exactly("  cases", journeysIn(base), 13_087),
    exactly("  activities; with lifecycle", `${base.activities.length}; ${apart.base.activities.length}`, "24; 36"),
    exactly("  variants", variantsOf(apart.base).length, 4366),
    exactly(
      "  accepted, declined, cancelled, open",
      countsOf(ended, ["accepted", "declined", "cancelled"]),
      "2246, 7635, 2807, 399",
    ),
  ];
}

function countsOf({ endings, journeys }: Journeys, words: readonly string[]): string {
  const counts = [...words, undefined].map((word) => {
    const ending = word === undefined ? 0 : 1 + endings.indexOf(word);
    return journeys.ending.reduce((sum, it) => sum + Number(it === ending), 0);
  });
  return counts.join(", ");
}

/** Rows of a CSV file as records by their headings. */
function recordsIn(path: string): Map<string, string>[] {
  const records: Map<string, string>[] = [];
  let headings: string[] | undefined;
  const reader = new CsvReader(",", (row) => {
    const fields = Array.from({ length: row.fields }, (_, field) => fieldText(row, field));
    if (headings) records.push(new Map(headings.map((heading, at) => [heading, fields[at] ?? ""])));
    else headings = fields;
  });
  reader.push(bytesOf(path));
  reader.finish();
  return records;
}

function standardsRows(): Row[] {
  const gathering = new Gathering([]);
  const kinds = new Map<string, number>();
  for (const event of recordsIn("decision_journeys/events.csv.gz")) {
    const text = event.get("timestamp")!;
    const startedAt = momentFrom(Buffer.from(text), 0, text.length, "iso", utc);
    const kind = event.get("event")!;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    gathering.add({
      journey: `${event.get("source")} ${event.get("case")}`,
      activity: `${kind} ${event.get("value")}`.trim(),
      startedAt,
    });
  }
  const base = gathering.gathered();
  const outcomes = new Map<string, number>();
  for (const record of recordsIn("decision_journeys/cases.csv")) {
    const outcome = record.get("outcome")!;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const words = ["decided_yes", "rejected", "no_decision", "no_decision_idle", "yes_but_stalled", "open"];
  return [
    exactly("standards bodies: proposals", journeysIn(base), 3856),
    exactly("  events", eventsIn(base), 49_693),
    exactly(
      "  created, status, stage, edit",
      ["created", "status", "stage", "edit"].map((it) => kinds.get(it) ?? 0).join(", "),
      "3856, 9721, 1124, 34992",
    ),
    exactly(
      `  ${words.join(", ")}`,
      words.map((it) => outcomes.get(it) ?? 0).join(", "),
      "1874, 169, 863, 312, 111, 440",
    ),
  ];
}
