import { jobNames } from "@cairn/domain/frame/markdown.ts";
import { Job, jobs } from "@cairn/domain/project/jobs.ts";
import { carried } from "../carried.ts";
import { type Held, mostRows, type PlanFile, type ReadRow } from "../said.ts";
import { Unreadable } from "../unreadable.ts";
import { type Attribute, attributesIn, type Own } from "./attributes.ts";
import { type AroundTask, readTask } from "./read-task.ts";
import { each, figure, type Node, readXml, text } from "./xml.ts";

/** What every such file says of a task, and what only those do that were written here. */
const always: readonly Held[] = [
  ...(["title", "because", "duration", "effortHours", "startOn", "notBefore", "due", "waits"] as const),
  ...(["owner", "contributors"] as const),
];
const oursAlone: readonly Held[] = [
  ...(["doneWhen", "firstStep", "watchFor", "signOfFailure", "carriedBy", "meeting", "range"] as const),
  ...(["job", "status"] as const),
];

/**
 * A plan from Microsoft Project XML.
 *
 * @throws Unreadable when it is no such file at all; a task that cannot stand is refused alone
 */
export function readMspdi(bytes: Uint8Array): PlanFile {
  const [project] = each(readXml(bytes), "Project");
  if (!project) throw new Unreadable("must be Microsoft Project XML, with a Project as its outermost element");
  const tasks = within(project, "Tasks", "Task").filter(isTask);
  if (tasks.length > mostRows) throw new Unreadable(`must hold ${mostRows} tasks at most`);
  const { found, person } = attributesIn(
    within(project, "ExtendedAttributes", "ExtendedAttribute").map((it) => ({
      fieldId: text(it, "FieldID") ?? "",
      alias: text(it, "Alias") ?? "",
    })),
  );
  const ours = [...found.values()].includes("id");
  const around: AroundTask = {
    minutesPerDay: positive(figure(project, "MinutesPerDay")) ?? 480,
    assigned: assignedIn(project, person),
    own: (task) => ownOf(task, found),
  };
  const { leaves, headings } = underHeadings(tasks, (task) => jobOf(nameOf(task), around.own(task).job));
  const read = leaves.map(({ task, job }) => ({ job, it: readTask(task, around) }));
  return {
    rows: read.flatMap(({ it, job }): ReadRow[] => ("because" in it ? [] : [{ ...it, job }])),
    refused: read.flatMap(({ it }) => ("because" in it ? [it] : [])),
    headings,
    holds: new Set(ours ? [...always, ...oursAlone] : always),
  };
}

/** Tasks that have none beneath them, with the job of the nearest heading that names one; and the headings. */
function underHeadings(tasks: readonly Node[], jobOfHeading: (task: Node) => Job | undefined) {
  const open: { readonly level: number; readonly job: Job | undefined }[] = [];
  const leaves: { readonly task: Node; readonly job: Job | undefined }[] = [];
  const headings: string[] = [];
  for (const [at, task] of tasks.entries()) {
    const level = levelOf(task);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    if (text(task, "Summary") === "1" || levelOf(tasks[at + 1] ?? task) > level) {
      open.push({ level, job: jobOfHeading(task) });
      headings.push(nameOf(task));
    } else leaves.push({ task, job: open.findLast(({ job }) => job !== undefined)?.job });
  }
  return { leaves, headings };
}

const within = (project: Node, group: string, name: string): readonly Node[] => each(each(project, group)[0], name);
const levelOf = (task: Node): number => figure(task, "OutlineLevel") ?? 1;
const nameOf = (task: Node): string => carried(text(task, "Name") ?? "");

/** Empty lines and the line that stands for the whole project are none. */
const isTask = (task: Node): boolean =>
  text(task, "IsNull") !== "1" && text(task, "UID") !== "0" && text(task, "OutlineLevel") !== "0";

const positive = (number: number | undefined) => (number !== undefined && number > 0 ? number : undefined);

function jobOf(name: string, said: string | undefined): Job | undefined {
  const named = jobs.find((job) => jobNames[job] === name);
  const marked = Job.safeParse(said);
  return named ?? (marked.success ? marked.data : undefined);
}

function ownOf(task: Node, found: ReadonlyMap<string, Attribute>): Own {
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
    within(project, "Resources", "Resource").flatMap((it) => {
      const [uid, name] = [text(it, "UID"), carried(text(it, "Name") ?? "")];
      if (uid === undefined || name === "" || text(it, "Type") === "0") return [];
      const marked = each(it, "ExtendedAttribute").find((one) => text(one, "FieldID") === personField);
      const personId = marked && personField !== undefined ? text(marked, "Value") : undefined;
      return [[uid, { name, email: text(it, "EmailAddress"), personId }] as const];
    }),
  );
  const assignments = within(project, "Assignments", "Assignment").flatMap((it) => {
    const [task, resource] = [text(it, "TaskUID"), resources.get(text(it, "ResourceUID") ?? "")];
    return task !== undefined && resource ? [{ task, resource }] : [];
  });
  return new Map(
    [...Map.groupBy(assignments, ({ task }) => task)].map(([task, all]) => [task, all.map((it) => it.resource)]),
  );
}
