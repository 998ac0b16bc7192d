import { Day } from "@cairn/domain/kernel/days.ts";
import { Job } from "@cairn/domain/project/jobs.ts";
import { Duration } from "@cairn/domain/project/plan/activity.ts";
import { XMLParser } from "fast-xml-parser";
import { constraints, fields, hoursPerDay, lagPerDay, linkTypes } from "./mspdi.ts";
import { type PlanRow, type PlanRows, type Unreadable, UnreadableFile } from "./plan-row.ts";

type Node = Readonly<Record<string, unknown>>;

const nodes = (value: unknown): readonly Node[] =>
  (Array.isArray(value) ? value : [value]).filter((it): it is Node => typeof it === "object" && it !== null);
const text = (node: Node | undefined, field: string): string | undefined => {
  const value = node?.[field];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
};
const number = (node: Node | undefined, field: string): number | undefined => {
  const said = text(node, field);
  const value = Number(said);
  return said !== undefined && Number.isFinite(value) ? value : undefined;
};

/**
 * The tasks of a Microsoft Project file (MSPDI, .xml). Summaries are no activities.
 *
 * @throws UnreadableFile for what is no such file, or has a document type of its own
 */
export function readMspdi(xml: string): PlanRows {
  // Entities of a document's own can be made to grow without end.
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new UnreadableFile("It has a document type of its own, which is not read");
  const project = parsed(xml);
  const people = new Map(
    nodes(within(project, "Resources", "Resource")).map((it) => [text(it, "UID"), text(it, "Name")]),
  );
  const assigned = Map.groupBy(nodes(within(project, "Assignments", "Assignment")), (it) => text(it, "TaskUID"));
  const rows: PlanRow[] = [];
  const unreadable: Unreadable[] = [];
  for (const task of nodes(within(project, "Tasks", "Task"))) {
    if (isActivity(task)) {
      const because = whyNot(task);
      const at = number(task, "UID") ?? rows.length + unreadable.length + 1;
      const title = text(task, "Name") ?? "";
      const names = (assigned.get(String(at)) ?? []).flatMap((it) => people.get(text(it, "ResourceUID")) ?? []);
      if (because) unreadable.push({ number: at, title: title.slice(0, 80), because });
      else {
        const job = Job.safeParse(ownField(task, "job")).data;
        rows.push({ ...rowOf(task, at, title), job, ...whoIn(task, names) });
      }
    }
  }
  return { rows, unreadable };
}

/** The first task of a file stands for the whole, summaries for those under them, and some are only placeholders. */
const isActivity = (task: Node): boolean =>
  number(task, "UID") !== 0 && text(task, "IsNull") !== "1" && text(task, "Summary") !== "1";

function whyNot(task: Node): string | undefined {
  const title = text(task, "Name");
  if (number(task, "UID") === undefined) return "it has no number";
  if (title === undefined) return "it has no name";
  return title.length > 200 ? "its name is longer than 200 signs" : undefined;
}

/** Elsewhere whoever is named first does it; a file of Cairn's says whether anybody does. */
function whoIn(task: Node, names: readonly string[]): Pick<PlanRow, "owner" | "helps"> {
  const owner = ownField(task, "id") === undefined ? names[0] : ownField(task, "owner");
  const at = owner === undefined ? -1 : names.indexOf(owner);
  return { owner, helps: names.filter((_, place) => place !== at) };
}

function parsed(xml: string): Node {
  const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    processEntities: true,
    htmlEntities: false,
  });
  let root: unknown;
  try {
    root = parser.parse(xml, true);
  } catch (problem) {
    throw new UnreadableFile(`It is no well-formed XML: ${problem instanceof Error ? problem.message : ""}`);
  }
  const [project] = nodes(typeof root === "object" && root !== null ? (root as Node)["Project"] : undefined);
  if (!project) throw new UnreadableFile("It is no Microsoft Project file in XML. In Project: Save as, XML");
  return project;
}

const within = (project: Node, list: string, item: string): unknown => nodes(project[list])[0]?.[item];

function ownField(task: Node, field: keyof typeof fields): string | undefined {
  const found = nodes(task["ExtendedAttribute"]).find((it) => number(it, "FieldID") === fields[field].fieldId);
  return text(found, "Value");
}

const dayIn = (said: string | undefined): Day | undefined => Day.safeParse(said?.slice(0, 10)).data;

/** Hours of a duration such as PT12H30M0S. */
function hoursIn(said: string | undefined): number | undefined {
  const parts = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:[\d.]+S)?$/.exec(said ?? "");
  if (!parts) return undefined;
  return Number(parts[1] ?? 0) * 24 + Number(parts[2] ?? 0) + Number(parts[3] ?? 0) / 60;
}

function rowOf(task: Node, uid: number, title: string): Omit<PlanRow, "owner" | "helps"> {
  const bound = dayIn(text(task, "ConstraintDate"));
  const constraint = number(task, "ConstraintType");
  const ownNotBefore = dayIn(ownField(task, "notBefore"));
  const work = hoursIn(text(task, "Work"));
  return {
    number: uid,
    activityId: ownField(task, "id"),
    title,
    from: dayIn(text(task, "Start")),
    to: dayIn(text(task, "Finish")),
    duration: durationIn(task),
    effortHours: work === undefined || work === 0 ? undefined : Math.round(work * 100) / 100,
    status: ownField(task, "status") ?? (text(task, "PercentComplete") === "100" ? "done" : undefined),
    waits: nodes(task["PredecessorLink"]).flatMap((it) => {
      const on = number(it, "PredecessorUID");
      const type = linkTypes[number(it, "Type") ?? 1];
      const lagDays = Math.round(((number(it, "LinkLag") ?? 0) / lagPerDay) * 2) / 2;
      return on === undefined || !type ? [] : [{ on, type, lagDays }];
    }),
    startOn: constraint === constraints.mustStartOn ? bound : undefined,
    notBefore: ownNotBefore ?? (constraint === constraints.startNoEarlierThan ? bound : undefined),
    due: dayIn(text(task, "Deadline")),
    because: text(task, "Notes")?.slice(0, 1000),
    doneWhen: ownField(task, "doneWhen")?.slice(0, 1000),
  };
}

/** Cairn's three where the file carries them; else the one length it has, as all three. */
function durationIn(task: Node): Duration | undefined {
  const [low, likely, high] = (["low", "likely", "high"] as const).map((field) => Number(ownField(task, field)));
  const own = Duration.safeParse({ low, likely, high });
  if (own.success) return own.data;
  const whole = hoursIn(text(task, "Duration"));
  if (whole === undefined || whole === 0 || ownField(task, "id") !== undefined) return undefined;
  const days = Math.round((whole / hoursPerDay) * 100) / 100;
  return Duration.safeParse({ low: days, likely: days, high: days }).data;
}
