import type { Held } from "../said.ts";

/** A column of the sheet: what it says, what it does not, and what a file that bears it holds. */
export type Column = {
  readonly key: string;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly means: string;
  readonly not: string;
  readonly holds?: Held;
  /** Other headers, in small letters, by which other programs call it. */
  readonly alias?: readonly string[];
};

const informs = "It is not read back: it comes from Cairn.";

export const columns = [
  {
    key: "number",
    header: "No.",
    width: 6,
    means: "The row's number, by which other rows wait for it.",
    not: "It is no order of importance.",
    alias: ["no", "id", "#"],
  },
  {
    key: "job",
    header: "Job",
    width: 26,
    means: "The job the activity belongs to, one of ten.",
    not: "Jobs are not stages: they run side by side.",
    holds: "job",
  },
  {
    key: "title",
    header: "Activity",
    width: 44,
    means: "What is to be done.",
    not: "What waits in the tray or was struck out is not in this file.",
    holds: "title",
    alias: ["title", "task name", "task", "name"],
  },
  {
    key: "owner",
    header: "Owner",
    width: 22,
    means: "The one person who sees to it.",
    not: "Owning is not doing it alone.",
    holds: "owner",
  },
  {
    key: "contributors",
    header: "Contributors",
    width: 28,
    means: "Who else takes part, with semicolons between them.",
    not: "How the hours are shared out is not known.",
    holds: "contributors",
  },
  {
    key: "carriedBy",
    header: "Carried by",
    width: 20,
    means: "the customer alone, together, or a seller.",
    not: "",
    holds: "carriedBy",
  },
  {
    key: "status",
    header: "Status",
    width: 12,
    means: "planned, under way or done.",
    not: "A change here is not taken: begin and finish activities in Cairn.",
    holds: "status",
  },
  {
    key: "from",
    header: "Begins",
    width: 12,
    means:
      "When it began; else the date people go by; else the likely one from the order of the work, Monday to Friday.",
    not: `${informs} It is no promise.`,
  },
  {
    key: "to",
    header: "Ends",
    width: 12,
    means: "When it was done, or as under Begins.",
    not: `${informs} It is no promise.`,
  },
  {
    key: "low",
    header: "Quicker (days)",
    width: 10,
    means: "Working days it takes in one case of ten, or fewer.",
    not: "It is an estimate, not a measurement.",
  },
  {
    key: "likely",
    header: "Likely (days)",
    width: 10,
    means: "Working days it is likely to take. 0 is a milestone; empty is that nobody has said.",
    not: "It is an estimate, not a measurement.",
    holds: "duration",
    alias: ["duration (days)", "days"],
  },
  {
    key: "high",
    header: "Slower (days)",
    width: 10,
    means: "Working days it takes in one case of ten, or more.",
    not: "It is no worst case.",
    holds: "range",
  },
  {
    key: "effort",
    header: "Effort (hours)",
    width: 10,
    means: "Hours of work, all people together.",
    not: "It is not how long it lasts.",
    holds: "effortHours",
    alias: ["work (hours)"],
  },
  {
    key: "waits",
    header: "Waits for",
    width: 18,
    means:
      "Numbers of rows, with semicolons between them. 3 waits for the finish of row 3; 5SS+2 for the start of row 5 and two working days more. SS, FF and SF name the ends; halves are half days.",
    not: "What the reader does not see in Cairn is not named.",
    holds: "waits",
    alias: ["predecessors"],
  },
  {
    key: "startOn",
    header: "Begins on (fixed)",
    width: 12,
    means: "It was put on this day, whatever else is.",
    not: "Empty does not mean that it may begin at once.",
    holds: "startOn",
  },
  { key: "notBefore", header: "Not before", width: 12, means: "It cannot begin earlier.", not: "", holds: "notBefore" },
  {
    key: "due",
    header: "Due",
    width: 12,
    means: "By when it is to be done.",
    not: "It is not when it will be done.",
    holds: "due",
    alias: ["deadline"],
  },
  {
    key: "meetingHours",
    header: "Meeting (hours)",
    width: 10,
    means: "All it takes come together for so long, within a half day.",
    not: "",
    holds: "meeting",
  },
  {
    key: "meetingNeeds",
    header: "Meeting needs (people)",
    width: 10,
    means: "How many contributors must be there beside the owner; empty is all.",
    not: "",
  },
  { key: "because", header: "Why", width: 40, means: "Why it is in the plan.", not: "", holds: "because" },
  {
    key: "doneWhen",
    header: "Done when",
    width: 40,
    means: "The evidence that it is done.",
    not: "",
    holds: "doneWhen",
  },
  { key: "firstStep", header: "First step", width: 30, means: "What to do first.", not: "", holds: "firstStep" },
  { key: "watchFor", header: "Watch for", width: 30, means: "What to mind on the way.", not: "", holds: "watchFor" },
  {
    key: "signOfFailure",
    header: "Sign that it goes wrong",
    width: 30,
    means: "By what one would see it early.",
    not: "",
    holds: "signOfFailure",
  },
  {
    key: "audience",
    header: "Seen by",
    width: 24,
    means: "Who sees the activity in Cairn.",
    not: `${informs} This file itself is seen by whoever has it.`,
  },
  {
    key: "id",
    header: "Cairn id",
    width: 38,
    means: "By this Cairn knows the activity again. Leave it empty for a new one.",
    not: "",
  },
] as const satisfies readonly Column[];

export type ColumnKey = (typeof columns)[number]["key"];

/** Which column a header names, if any. */
export function columnOf(header: string): Column | undefined {
  const said = header.trim().toLowerCase();
  const all: readonly Column[] = columns;
  return all.find((it) => it.header.toLowerCase() === said) ?? all.find(({ alias }) => alias?.includes(said));
}
