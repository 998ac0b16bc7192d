// Writes the sample of past projects from the tables `cases.csv` and `events.csv.gz` of proposals in standards bodies:
// `node scripts/sample-base.ts FOLDER`. What comes out is in the repository; whoever has the tables can make it again.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { CsvReader, fieldText } from "../packages/evidence/src/import/csv-rows.ts";
import { root } from "./steps/root.ts";

type Fields = Readonly<Record<string, string>>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say in which folder cases.csv and events.csv.gz are.");

/** What a decision came to, as an event of its own, so that it has a date; the others drift, or are still open. */
const decisions: Readonly<Record<string, string>> = {
  decided_yes: "decided: yes",
  yes_but_stalled: "decided: yes",
  decided_yes_then_superseded: "decided: yes",
  rejected: "decided: no",
  superseded_undecided: "decided: another in its place",
  no_decision: "stopped without a decision",
};

/** Fewer than so many times a word was typed by mistake. */
const leastOften = 6;

const cases = rowsIn(readFileSync(join(folder, "cases.csv"))).filter((each) => !isCutOff(each));
const events = Map.groupBy(rowsIn(gunzipSync(readFileSync(join(folder, "events.csv.gz")))), keyOf);
const often = new Map<string, number>();
for (const each of [...events.values()].flat()) often.set(wordOf(each), (often.get(wordOf(each)) ?? 0) + 1);
const people = new Map<string, number>();

const lines = cases.flatMap(linesOf);
const text = `project,activity,at,person,role,body,kind\n${lines.join("\n")}\n`;
const file = join(root, "apps/server/src/features/experience/sample/standards-proposals.csv.gz");
writeFileSync(file, gzipSync(text, { level: 9 }));
console.log(`${cases.length} proposals, ${lines.length} events.`);

function rowsIn(bytes: Uint8Array): Fields[] {
  const rows: Fields[] = [];
  let headings: string[] | undefined;
  const reader = new CsvReader(",", (row) => {
    const fields = Array.from({ length: row.fields }, (_, at) => fieldText(row, at));
    if (headings) rows.push(Object.fromEntries(headings.map((heading, at) => [heading, fields[at] ?? ""])));
    else headings = fields;
  });
  reader.push(bytes);
  reader.finish();
  return rows;
}

function keyOf(row: Fields): string {
  return `${row["source"]} ${row["case"]}`;
}

/** Proposals that are older than the history that tells of them: nobody knows how long they took. */
function isCutOff({ source = "", first_commit: first = "" }: Fields): boolean {
  if (source === "xep") return first.startsWith("2006-10-02");
  if (source === "kep") return first.startsWith("2020-12");
  return (source === "eip" || source === "erc") && first.startsWith("2018-03-20");
}

function wordOf({ event = "", value = "" }: Fields): string {
  return event === "edit" ? "edited" : event === "created" ? "created" : `${event}: ${value}`;
}

/** What was known of a proposal until its first decision; what came after is no longer how it was decided. */
function linesOf(proposal: Fields): string[] {
  const all = events.get(keyOf(proposal)) ?? [];
  const decision = decisions[proposal["outcome"] ?? ""];
  const last = all.at(-1)?.["timestamp"] ?? "";
  const decidedAt = decision === undefined ? Number.POSITIVE_INFINITY : Date.parse(proposal["first_decision"] || last);
  const author = all[0]?.["actor"] ?? "";
  const line = (activity: string, at: number, actor: string): string => {
    if (!people.has(actor)) people.set(actor, people.size + 1);
    const role = actor === author ? "who began it" : "somebody else";
    const when = new Date(at).toISOString().slice(0, 16);
    return [keyOf(proposal), activity, `${when}Z`, people.get(actor), role, proposal["source"], kindOf(proposal)].join(
      ",",
    );
  };
  const before = all.filter((each) => Date.parse(each["timestamp"] ?? "") < decidedAt || each["event"] === "created");
  const told = before.map((each) => {
    const word = wordOf(each);
    const name = (often.get(word) ?? 0) < leastOften ? `${each["event"]}: another word` : word;
    return line(name, Date.parse(each["timestamp"] ?? ""), each["actor"] ?? "");
  });
  const decider = all.find((each) => Date.parse(each["timestamp"] ?? "") === decidedAt)?.["actor"] ?? "";
  return decision === undefined ? told : [...told, line(decision, decidedAt, decider)];
}

/** Its kind in one word, where the body has kinds. */
function kindOf({ type = "" }: Fields): string {
  return /^[A-Za-z ]{3,30}$/.test(type) ? type.toLowerCase() : "";
}
