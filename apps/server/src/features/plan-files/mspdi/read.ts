import { jobNames } from "@cairn/domain/frame/markdown.ts";
import { Job, jobs } from "@cairn/domain/project/jobs.ts";
import { carried } from "../carried.ts";
import { type Held, mostRows, type PlanFile, type ReadRow, type Refused } from "../said.ts";
import { Unreadable } from "../unreadable.ts";
import { type Attribute, attributesIn } from "./attributes.ts";
import { readTask } from "./read-task.ts";
import { each, figure, type Node, readXml, text } from "./xml.ts";

/** What every such file says of a task, and what only those do that were written here. */
const always: readonly Held[] = ["title", "because", "duration", "effortHours", "startOn", "notBefore", "due", "waits"];
const people: readonly Held[] = ["owner", "contributors"];
const oursAlone: readonly Held[] = [
  "doneWhen",
  "firstStep",
  "watchFor",
  "signOfFailure",
  "carriedBy",
  "meeting",
  "range",
];

/**
 * A plan from Microsoft Project XML.
 *
 * @throws Unreadable when it is no such file at all; a task that cannot stand is refused alone
 */
export function readMspdi(bytes: Uint8Array): PlanFile {
  const [project] = each(readXml(bytes), "Project");
  if (!project) throw new Unreadable("must be Microsoft Project XML, with a Project as its outermost element");
  const tasks = each(each(project, "Tasks")[0], "Task").filter(isTask);
  if (tasks.length > mostRows) throw new Unreadable(`must hold ${mostRows} tasks at most`);
  const defined = each(each(project, "ExtendedAttributes")[0], "ExtendedAttribute").map((it) => ({
    fieldId: text(it, "FieldID") ?? "",
    alias: text(it, "Alias") ?? "",
  }));
  const { found, person } = attributesIn(defined);
  const ours = [...found.values()].includes("id");
  const around = {
    minutesPerDay: positive(figure(project, "MinutesPerDay")) ?? 480,
    assigned: assignedIn(project, person),
    attributes: (task: Node) => attributesOf(task, found),
    fromHere: ours,
  };
  const rows: ReadRow[] = [];
  const refused: Refused[] = [];
  const headings: { readonly level: number; readonly name: string; readonly job: Job | undefined }[] = [];
  const named: string[] = [];
  for (const [at, task] of tasks.entries()) {
    const level = figure(task, "OutlineLevel") ?? 1;
    while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
    const next = tasks[at + 1];
    if (text(task, "Summary") === "1" || (next && (figure(next, "OutlineLevel") ?? 1) > level)) {
      const name = carried(text(task, "Name") ?? "");
      headings.push({ level, name, job: jobOf(name, around.attributes(task).job) });
      named.push(name);
      continue;
    }
    const read = readTask(task, around);
    const job = headings.findLast((it) => it.job !== undefined)?.job;
    if ("because" in read) refused.push(read);
    else rows.push({ ...read, job });
  }
  const holds: readonly Held[] = [
    ...always,
    ...people,
    ...(ours ? [...oursAlone, "job" as const, "status" as const] : []),
  ];
  return { rows, refused, headings: named, holds: new Set(holds) };
}

/** Empty lines and the line that stands for the whole project are none. */
const isTask = (task: Node): boolean =>
  text(task, "IsNull") !== "1" && text(task, "UID") !== "0" && text(task, "OutlineLevel") !== "0";

const positive = (number: number | undefined) => (number !== undefined && number > 0 ? number : undefined);

function jobOf(name: string, said: string | undefined): Job | undefined {
  const named = jobs.find((job) => jobNames[job] === name);
  const marked = Job.safeParse(said);
  return named ?? (marked.success ? marked.data : undefined);
}

function attributesOf(task: Node, found: ReadonlyMap<string, Attribute>): Readonly<Partial<Record<Attribute, string>>> {
  return Object.fromEntries(
    each(task, "ExtendedAttribute").flatMap((it) => {
      const attribute = found.get(text(it, "FieldID") ?? "");
      const value = text(it, "Value");
      return attribute && value ? [[attribute, value] as const] : [];
    }),
  );
}

/** Who is assigned to a task, by its UID, in the order of the file. */
function assignedIn(project: Node, personField: string | undefined) {
  const resources = new Map(
    each(each(project, "Resources")[0], "Resource").flatMap((it) => {
      const [uid, name] = [text(it, "UID"), carried(text(it, "Name") ?? "")];
      if (uid === undefined || name === "" || text(it, "Type") === "0") return [];
      const marked = each(it, "ExtendedAttribute").find((one) => text(one, "FieldID") === personField);
      const personId = marked && personField !== undefined ? text(marked, "Value") : undefined;
      return [[uid, { name, email: text(it, "EmailAddress"), personId }] as const];
    }),
  );
  const assignments = each(each(project, "Assignments")[0], "Assignment").flatMap((it) => {
    const [task, resource] = [text(it, "TaskUID"), resources.get(text(it, "ResourceUID") ?? "")];
    return task !== undefined && resource ? [{ task, resource }] : [];
  });
  return new Map(
    [...Map.groupBy(assignments, ({ task }) => task)].map(([task, all]) => [task, all.map((it) => it.resource)]),
  );
}
