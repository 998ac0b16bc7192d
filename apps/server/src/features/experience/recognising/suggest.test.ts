import { expect, it } from "vitest";
import { csvDraft } from "./csv-draft.ts";
import { suggestedColumns } from "./suggest.ts";

const moments = ["2024-01-05 10:00", "2024-01-06 11:00", "2024-01-07 12:00"];
const isOfTime = (name: string): boolean => /time|date|zeit|_at$|^at$|beginn|ende/i.test(name);

/** A table with these headings, moments below those of time and words below the others. */
const tableOf = (headings: string) =>
  headings.split(",").map((name) => ({ name, values: isOfTime(name) ? moments : ["a", "b", "c"] }));

it.each([
  ["case:concept:name,concept:name,time:timestamp,org:resource", "case:concept:name", "concept:name", "time:timestamp"],
  ["CaseID,ActivityID,CompleteTimestamp", "CaseID", "ActivityID", "CompleteTimestamp"],
  ["Case ID,Activity,Resource,Start Timestamp,Complete Timestamp", "Case ID", "Activity", "Start Timestamp"],
  ["_CASE_KEY,ACTIVITY_EN,EVENTTIME,USER_NAME", "_CASE_KEY", "ACTIVITY_EN", "EVENTTIME"],
  ["activity_instance_id,case_id,activity_id,timestamp", "case_id", "activity_id", "timestamp"],
  ["Opportunity ID,Opportunity Name,Stage,Created Date,Owner", "Opportunity ID", "Stage", "Created Date"],
  ["deal_id,stage_name,entered_at", "deal_id", "stage_name", "entered_at"],
  ["ticket_id,status,changed_at,agent", "ticket_id", "status", "changed_at"],
  ["Incident,Step,DateTime", "Incident", "Step", "DateTime"],
  ["project,activity,at,person,role", "project", "activity", "at"],
  ["Fallnummer,Aktivität,Zeitstempel,Bearbeiter", "Fallnummer", "Aktivität", "Zeitstempel"],
  ["Vorgangsnummer,Schritt,Beginn,Ende", "Vorgangsnummer", "Schritt", "Beginn"],
  ["ID,Task,Date", "ID", "Task", "Date"],
])("finds what is what by the headings %s", (headings, journey, activity, startedAt) => {
  expect(suggestedColumns(tableOf(headings))).toMatchObject({ journey, activity, startedAt });
});

it.each(["colour,size,weight", "Case ID,Activity,Owner", "Date,Amount,Currency"])(
  "does not guess where it cannot be found: %s",
  (headings) => {
    expect(suggestedColumns(tableOf(headings))).toBeUndefined();
  },
);

it("takes a second word for activities only where it tells them apart", () => {
  const rows = (...states: readonly string[]) => [
    ...tableOf("case id,activity,time"),
    { name: "lifecycle:transition", values: states },
  ];
  expect(suggestedColumns(rows("complete", "complete", "complete"))).not.toHaveProperty("detail");
  expect(suggestedColumns(rows("start", "complete", "start"))).toMatchObject({ detail: "lifecycle:transition" });
});

it("passes over the line by which spreadsheets tell the delimiter", () => {
  const draft = csvDraft(Buffer.from("sep=;\r\nCase ID;Activity;Time\r\na;Ask, hear;7-Nov-2024 10:00\r\n"));
  expect(draft.columns.map(({ name }) => name)).toEqual(["Case ID", "Activity", "Time"]);
  expect(draft.suggested).toMatchObject({ delimiter: ";", momentForm: "day first" });
});
