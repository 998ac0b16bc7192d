import { jobNames } from "@cairn/domain/frame/markdown.ts";
import type { Day } from "@cairn/domain/kernel/days.ts";
import { XMLBuilder } from "fast-xml-parser";
import { constraints, fields, hoursPerDay, lagPerDay, linkTypes, namespace } from "./mspdi.ts";
import type { PlanRow } from "./plan-row.ts";

/** The plan as Microsoft Project reads it, its jobs as summaries. @param name of the project */
export function mspdiOf(name: string, rows: readonly PlanRow[]): string {
  const people = [...new Set(rows.flatMap(({ owner, helps }) => [owner, ...helps].flatMap((it) => it ?? [])))];
  const uid = new Map(people.map((person, at) => [person, at + 1]));
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  const project = {
    "@_xmlns": namespace,
    Name: name,
    Title: name,
    MinutesPerDay: hoursPerDay * 60,
    MinutesPerWeek: hoursPerDay * 300,
    CalendarUID: 1,
    ExtendedAttributes: {
      ExtendedAttribute: Object.values(fields).map(({ fieldId, name: field, alias }) => ({
        FieldID: fieldId,
        FieldName: field,
        Alias: alias,
      })),
    },
    Calendars: { Calendar: { UID: 1, Name: "Standard", IsBaseCalendar: 1, WeekDays: { WeekDay: weekDays } } },
    Tasks: { Task: tasksOf(rows) },
    Resources: {
      Resource: people.map((person) => ({ UID: uid.get(person), ID: uid.get(person), Name: person, Type: 1 })),
    },
    Assignments: { Assignment: assignmentsOf(rows, uid) },
  };
  const xml: string = builder.build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8", "@_standalone": "yes" },
    Project: project,
  });
  // Signs that XML cannot hold stand in texts that were pasted from elsewhere.
  return xml.replaceAll(/\p{Cc}/gu, (sign) => (/\s/.test(sign) && sign !== "\v" && sign !== "\f" ? sign : ""));
}

/** Sundays first, as the format counts them. */
const weekDays = [1, 2, 3, 4, 5, 6, 7].map((day) =>
  day === 1 || day === 7
    ? { DayType: day, DayWorking: 0 }
    : {
        DayType: day,
        DayWorking: 1,
        WorkingTimes: {
          WorkingTime: [
            { FromTime: "08:00:00", ToTime: "12:00:00" },
            { FromTime: "13:00:00", ToTime: "17:00:00" },
          ],
        },
      },
);

/** Numbers of tasks begin where no summary can be: each row keeps its own. */
const summaryFrom = 100_000;

function tasksOf(rows: readonly PlanRow[]): object[] {
  const tasks: object[] = [];
  let id = 0;
  for (const [at, row] of rows.entries()) {
    if (row.job && row.job !== rows[at - 1]?.job) {
      id += 1;
      tasks.push({ UID: summaryFrom + id, ID: id, Name: jobNames[row.job], OutlineLevel: 1, Summary: 1 });
    }
    id += 1;
    tasks.push(taskOf(row, id));
  }
  return tasks;
}

const start = (day: Day): string => `${day}T08:00:00`;
const finish = (day: Day): string => `${day}T17:00:00`;
const hours = (amount: number): string => {
  const minutes = Math.round(amount * 60);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M0S`;
};

function taskOf(row: PlanRow, id: number): object {
  const { duration, effortHours = 0 } = row;
  const length = duration?.likely ?? 0;
  return {
    UID: row.number,
    ID: id,
    Name: row.title,
    OutlineLevel: row.job ? 2 : 1,
    Summary: 0,
    ...said({ Start: row.from && start(row.from), Finish: row.to && finish(row.to) }),
    Duration: hours(length * hoursPerDay),
    DurationFormat: 7,
    Work: hours(effortHours),
    Milestone: length === 0 && effortHours === 0 ? 1 : 0,
    PercentComplete: row.status === "done" ? 100 : 0,
    ...boundOf(row),
    ...said({ Deadline: row.due && finish(row.due), Notes: row.because }),
    PredecessorLink: row.waits.map(({ on, type, lagDays }) => ({
      PredecessorUID: on,
      Type: linkTypes.indexOf(type),
      CrossProject: 0,
      LinkLag: Math.round(lagDays * lagPerDay),
      LagFormat: 7,
    })),
    ExtendedAttribute: ownFieldsOf(row),
  };
}

/** What there is something to say of. */
const said = (values: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value));

function boundOf({ startOn, notBefore }: PlanRow): object {
  if (startOn) return { ConstraintType: constraints.mustStartOn, ConstraintDate: start(startOn) };
  if (notBefore) return { ConstraintType: constraints.startNoEarlierThan, ConstraintDate: start(notBefore) };
  return { ConstraintType: constraints.asSoonAsPossible };
}

function ownFieldsOf({ activityId, job, status, doneWhen, notBefore, owner, duration }: PlanRow): object[] {
  const values = { id: activityId, job, status, doneWhen, notBefore, owner, ...duration };
  return (Object.keys(fields) as (keyof typeof fields)[]).flatMap((field) =>
    values[field] === undefined ? [] : [{ FieldID: fields[field].fieldId, Value: values[field] }],
  );
}

function assignmentsOf(rows: readonly PlanRow[], uid: ReadonlyMap<string, number>): object[] {
  const pairs = rows.flatMap((row) =>
    [row.owner, ...row.helps].flatMap((person) => (person ? [[row.number, uid.get(person)] as const] : [])),
  );
  return pairs.map(([task, resource], at) => ({ UID: at + 1, TaskUID: task, ResourceUID: resource, Units: 1 }));
}
