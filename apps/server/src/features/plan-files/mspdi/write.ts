import { jobNames } from "@cairn/domain/frame/markdown.ts";
import { type Day, dayOf } from "@cairn/domain/kernel/days.ts";
import { type Job, jobs } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { XMLBuilder } from "fast-xml-parser";
import { carried } from "../carried.ts";
import type { ExportRow } from "../export-rows.ts";
import { asNote } from "../notes.ts";
import { attributesOf, definitions, nobody, personAttributes } from "./attributes.ts";
import { asPeriod, dayHours, lagPerDay } from "./time.ts";

type Element = { readonly [name: string]: Element | readonly Element[] | string | number | undefined };
export type Titled = { readonly name: string; readonly blackouts: readonly { title: string; from: Day; to: Day }[] };

/** A link's number for how it waits: which end of the other, then which of its own. */
const linkTypes = { FF: 0, FS: 1, SF: 2, SS: 3 } as const;
const morning = (day: Day) => `${day}T08:00:00`;
const evening = (day: Day) => `${day}T17:00:00`;

/**
 * The plan as Microsoft Project XML (MSPDI): jobs as summary tasks, activities beneath them.
 *
 * @param rows by job, as `exportRows` gives them
 */
export function asMspdi({ name, blackouts }: Titled, rows: readonly ExportRow[], today: Day): string {
  const byJob = Map.groupBy(rows, ({ activity }) => activity.job);
  const here = jobs.filter((job) => byJob.has(job));
  const uids = uidsOf(here, byJob);
  const tasks = here.flatMap((job, at) => [
    summaryTask(job, uids.heading(job), at + 1, byJob.get(job) ?? []),
    ...(byJob.get(job) ?? []).map((row, place) => task(row, uids.task, `${at + 1}.${place + 1}`)),
  ]);
  const resources = resourcesOf(rows);
  const starts = rows.map(({ from }) => from).toSorted();
  const project: Element = {
    SaveVersion: 14,
    Name: carried(name),
    Title: carried(name),
    ScheduleFromStart: 1,
    StartDate: morning(starts[0] ?? today),
    CalendarUID: 1,
    DefaultStartTime: "08:00:00",
    DefaultFinishTime: "17:00:00",
    MinutesPerDay: dayHours * 60,
    MinutesPerWeek: dayHours * 60 * 5,
    DaysPerMonth: 20,
    NewTasksAreManual: 0,
    ExtendedAttributes: { ExtendedAttribute: definitions },
    Calendars: { Calendar: [calendar(blackouts)] },
    Tasks: { Task: tasks },
    Resources: { Resource: resources.map(({ element }) => element) },
    Assignments: { Assignment: assignmentsOf(rows, uids.task, new Map(resources.map(({ id, uid }) => [id, uid]))) },
  };
  const builder = new XMLBuilder({ format: true, indentBy: " ", suppressEmptyNode: true, ignoreAttributes: false });
  const root = { Project: { "@_xmlns": "http://schemas.microsoft.com/project", ...project } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}`;
}

/** Tasks are numbered as they stand, headings among them; 0 is the whole project's. */
function uidsOf(here: readonly Job[], byJob: ReadonlyMap<Job, readonly ExportRow[]>) {
  let next = 0;
  const headings = new Map<Job, number>();
  const tasks = new Map<number, number>();
  for (const job of here) {
    next += 1;
    headings.set(job, next);
    for (const { number } of byJob.get(job) ?? []) {
      next += 1;
      tasks.set(number, next);
    }
  }
  return { heading: (job: Job) => headings.get(job) ?? 0, task: (number: number) => tasks.get(number) ?? 0 };
}

function summaryTask(job: Job, uid: number, place: number, rows: readonly ExportRow[]): Element {
  const days = rows.flatMap(({ from, to }) => [from, to]).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return {
    UID: uid,
    ID: uid,
    Name: jobNames[job],
    Type: 1,
    IsNull: 0,
    OutlineNumber: String(place),
    OutlineLevel: 1,
    ...(first && last && { Start: morning(first), Finish: evening(last) }),
    Work: asPeriod(rows.reduce((sum, { activity }) => sum + (activity.effortHours ?? 0), 0)),
    Milestone: 0,
    Summary: 1,
    PercentComplete: rows.every(({ activity }) => activity.status === "done") ? 100 : 0,
    ExtendedAttribute: attributesOf({ job }),
  };
}

type UidOf = (number: number) => number;

function task(row: ExportRow, uidOf: UidOf, outline: string): Element {
  const { activity, waits } = row;
  const uid = uidOf(row.number);
  return {
    UID: uid,
    ID: uid,
    Name: carried(activity.title),
    Type: 1,
    IsNull: 0,
    OutlineNumber: outline,
    OutlineLevel: 2,
    ...lengthOf(row),
    ...progressOf(activity),
    ...pinsOf(activity),
    ...textOf("Notes", asNote(activity)),
    PredecessorLink: waits.map((wait) => ({
      PredecessorUID: uidOf(wait.number),
      Type: linkTypes[wait.how.type],
      CrossProject: 0,
      LinkLag: wait.how.lagDays * lagPerDay,
      LagFormat: 7,
    })),
    ExtendedAttribute: ownOf(row),
  };
}

/** One day with a question mark is how the format says that nobody has said how long it takes. */
function lengthOf({ activity: { duration, effortHours }, from, to }: ExportRow): Element {
  const milestone = duration?.likely === 0;
  return {
    Start: morning(from),
    Finish: milestone ? morning(from) : evening(to),
    Duration: asPeriod((duration?.likely ?? 1) * dayHours),
    DurationFormat: duration ? 7 : 39,
    Work: asPeriod(effortHours ?? 0),
    EffortDriven: 0,
    Estimated: duration ? 0 : 1,
    Milestone: milestone ? 1 : 0,
    Summary: 0,
  };
}

/** How far something has come is not known here, only whether it has begun and whether it is done. */
function progressOf({ status, startedAt, doneAt }: Activity): Element {
  return {
    PercentComplete: status === "done" ? 100 : 0,
    ...(startedAt && { ActualStart: morning(dayOf(startedAt)) }),
    ...(doneAt && { ActualFinish: evening(dayOf(doneAt)) }),
  };
}

function pinsOf({ startOn, notBefore, due }: Activity): Element {
  const pin = startOn ?? notBefore;
  return {
    ConstraintType: startOn ? 2 : notBefore ? 4 : 0,
    ...(pin && { ConstraintDate: morning(pin) }),
    ...(due && { Deadline: evening(due) }),
  };
}

function ownOf({ activity, owner, contributors }: ExportRow) {
  const { duration, meeting } = activity;
  return attributesOf({
    id: activity.id,
    status: activity.status,
    carriedBy: activity.carriedBy,
    ...duration,
    effort: activity.effortHours,
    notBefore: activity.notBefore,
    meetingHours: meeting?.hours,
    meetingNeeds: meeting?.needed,
    owner: owner?.personId ?? (contributors.length > 0 ? nobody : undefined),
  });
}

const textOf = (name: string, text: string): Element => (text === "" ? {} : { [name]: text });

function resourcesOf(rows: readonly ExportRow[]) {
  const people = new Map(rows.flatMap(peopleOf).map((it) => [it.personId, it.label]));
  return [...people].map(([id, label], at) => ({
    id,
    uid: at + 1,
    element: {
      UID: at + 1,
      ID: at + 1,
      Name: label,
      Type: 1,
      IsNull: 0,
      MaxUnits: 1,
      CalendarUID: 1,
      ExtendedAttribute: personAttributes(id),
    } satisfies Element,
  }));
}

/** Everybody once, the owner first. */
function peopleOf({ owner, contributors }: ExportRow) {
  const all = [...(owner ? [owner] : []), ...contributors];
  return [...new Map(all.map((it) => [it.personId, it])).values()];
}

/** The work of a task is shared out evenly among its people, since the format wants a share for each and Cairn has the sum alone. */
function assignmentsOf(rows: readonly ExportRow[], uidOf: UidOf, resources: ReadonlyMap<string, number>): Element[] {
  const all = rows.flatMap((row) => {
    const people = peopleOf(row);
    return people.map(({ personId }) => ({ row, personId, work: (row.activity.effortHours ?? 0) / people.length }));
  });
  return all.map(({ row, personId, work }, at) => ({
    UID: at + 1,
    TaskUID: uidOf(row.number),
    ResourceUID: resources.get(personId),
    Units: 1,
    Work: asPeriod(work),
  }));
}

/** Monday to Friday, four hours before and four after noon, without the periods in which nothing of it is done. */
function calendar(blackouts: Titled["blackouts"]): Element {
  const hours = [
    { FromTime: "08:00:00", ToTime: "12:00:00" },
    { FromTime: "13:00:00", ToTime: "17:00:00" },
  ];
  const weekDays = [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const works = day > 1 && day < 7;
    return { DayType: day, DayWorking: works ? 1 : 0, ...(works && { WorkingTimes: { WorkingTime: hours } }) };
  });
  const exceptions = blackouts.map(({ title, from, to }) => ({
    EnteredByOccurrences: 0,
    TimePeriod: { FromDate: `${from}T00:00:00`, ToDate: `${to}T23:59:00` },
    Name: carried(title),
    Type: 1,
    DayWorking: 0,
  }));
  return {
    UID: 1,
    Name: "Standard",
    IsBaseCalendar: 1,
    BaseCalendarUID: -1,
    WeekDays: { WeekDay: weekDays },
    ...(exceptions.length > 0 && { Exceptions: { Exception: exceptions } }),
  };
}
