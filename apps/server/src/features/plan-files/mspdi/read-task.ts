import { ThingId } from "@cairn/domain/kernel/ids.ts";
import { WaitsHow } from "@cairn/domain/project/plan/activity.ts";
import { fromNote } from "../notes.ts";
import { checked, type ReadRow, type Refused, type Somebody, type Wait } from "../said.ts";
import type { Attribute } from "./attributes.ts";
import { countsWholeDays, exactUnlessChanged, hoursOf } from "./time.ts";
import { each, figure, type Node, text } from "./xml.ts";

export type AroundTask = {
  readonly minutesPerDay: number;
  readonly assigned: ReadonlyMap<string, readonly Somebody[]>;
  readonly attributes: (task: Node) => Readonly<Partial<Record<Attribute, string>>>;
  /** Was the file written here, so that what it leaves empty is empty? */
  readonly fromHere: boolean;
};

const linkTypes = ["FF", "FS", "SF", "SS"] as const;
const longestNote = 1000;

/** One task as a row, or the reason why it cannot be one. */
export function readTask(task: Node, around: AroundTask): ReadRow | Refused {
  const row = figure(task, "ID") ?? figure(task, "UID") ?? 0;
  const title = text(task, "Name") ?? "";
  const refuse = (because: string, instead: string): Refused => ({
    row: Math.trunc(row),
    text: title,
    because,
    instead,
  });
  const uid = text(task, "UID");
  if (uid === undefined) return refuse("It has no UID.", "Save the file with the program that made it.");
  if (text(task, "Active") === "0") return refuse("It is inactive.", "Make it active in the file, or leave it out.");
  const remarks: string[] = [];
  const own = around.attributes(task);
  const time = timeOf(task, own, around, remarks);
  if (time === undefined) {
    return refuse("Its duration or work is no length of time.", "Write it as PT16H0M0S, or take it out.");
  }
  const { said: notes, cut } = notesOf(text(task, "Notes") ?? "", own.id !== undefined);
  if (cut) remarks.push(`Its note is longer than ${longestNote} characters; the rest is left out.`);
  const said = checked({
    title,
    ...notes,
    ...time,
    ...daysOf(task, own, remarks),
    carriedBy: own.carriedBy,
    meeting: own.meetingHours && plainly({ hours: Number(own.meetingHours), needed: numberOf(own.meetingNeeds) }),
  });
  if ("wrong" in said) return refuse(said.wrong, "Correct it in the file, or take it out there.");
  const id = ThingId.safeParse(own.id);
  return {
    row: Math.trunc(row),
    key: uid,
    activityId: id.success ? id.data : undefined,
    said,
    ...peopleOf(around.assigned.get(uid) ?? [], own.owner),
    waits: waitsOf(task, around, remarks),
    status: statusOf(task, own),
    remarks,
  };
}

const numberOf = (said: string | undefined): number | undefined => (said === undefined ? undefined : Number(said));
const plainly = (value: object) => Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined));

function notesOf(note: string, written: boolean) {
  if (!written && note.length > longestNote) return { said: { because: note.slice(0, longestNote) }, cut: true };
  return { said: fromNote(note), cut: false };
}

/** Duration in working days and effort in hours; undefined when one of them is no length of time. */
function timeOf(task: Node, own: Readonly<Partial<Record<Attribute, string>>>, around: AroundTask, remarks: string[]) {
  const [shown, work] = [text(task, "Duration"), text(task, "Work")];
  const [length, hours] = [shown === undefined ? 0 : hoursOf(shown), work === undefined ? 0 : hoursOf(work)];
  if (length === undefined || hours === undefined) return undefined;
  const effortHours =
    hours === 0 && own.effort === undefined ? undefined : exactUnlessChanged(hours, numberOf(own.effort), 1);
  const nobodySaid = own.likely === undefined && text(task, "Estimated") === "1";
  if (shown === undefined || (nobodySaid && (length === around.minutesPerDay / 60 || length === 8))) {
    return { effortHours, duration: undefined };
  }
  const whole = countsWholeDays(figure(task, "DurationFormat") ?? 7);
  if (whole) remarks.push("Its duration counts whole days; five in seven of them are taken as working days.");
  const dayLength = around.minutesPerDay / 60;
  const likely = whole
    ? Math.round((length / 24) * (5 / 7) * 2) / 2
    : exactUnlessChanged(length, numberOf(own.likely), dayLength);
  const [low, high] = [numberOf(own.low) ?? likely, numberOf(own.high) ?? likely];
  const range = { low: Math.min(low, likely), likely, high: Math.max(high, likely) };
  if (range.low !== low || range.high !== high) {
    remarks.push("Its duration was changed beyond its range, so the range was widened to hold it.");
  }
  return { effortHours, duration: range };
}

const dayOf = (moment: string | undefined): string | undefined => moment?.slice(0, 10);
const constraints: Readonly<Record<string, string>> = {
  "1": "as late as possible",
  "3": "must finish on",
  "5": "start no later than",
  "6": "finish no earlier than",
  "7": "finish no later than",
};

function daysOf(task: Node, own: Readonly<Partial<Record<Attribute, string>>>, remarks: string[]) {
  const constraint = text(task, "ConstraintType") ?? "0";
  const on = dayOf(text(task, "ConstraintDate"));
  const unknown = constraints[constraint];
  if (unknown !== undefined) remarks.push(`The constraint "${unknown}" is not taken.`);
  const byHand = text(task, "Manual") === "1" ? dayOf(text(task, "ManualStart") ?? text(task, "Start")) : undefined;
  const startOn = constraint === "2" ? on : byHand;
  return {
    startOn,
    notBefore: constraint === "4" ? on : startOn === undefined ? undefined : own.notBefore,
    due: dayOf(text(task, "Deadline")),
  };
}

/** The owner is who was so in Cairn, if still assigned, and else whoever is assigned first. */
function peopleOf(assigned: readonly Somebody[], ownerId: string | undefined): Pick<ReadRow, "owner" | "contributors"> {
  const owner = ownerId === "nobody" ? undefined : (assigned.find((it) => it.personId === ownerId) ?? assigned[0]);
  return { owner, contributors: assigned.filter((it) => it !== owner) };
}

function statusOf(task: Node, own: Readonly<Partial<Record<Attribute, string>>>): string | undefined {
  const percent = figure(task, "PercentComplete") ?? 0;
  if (percent >= 100) return "done";
  if (percent > 0 || text(task, "ActualStart") !== undefined) return "under way";
  return own.status === "done" ? "planned" : (own.status ?? "planned");
}

function waitsOf(task: Node, { minutesPerDay }: AroundTask, remarks: string[]): readonly Wait[] {
  return each(task, "PredecessorLink").flatMap((link): Wait[] => {
    const key = text(link, "PredecessorUID");
    if (key === undefined) return [];
    if (text(link, "CrossProject") === "1") {
      remarks.push("It waits for a task of another file; that is not taken.");
      return [];
    }
    const type = linkTypes[figure(link, "Type") ?? 1] ?? "FS";
    const how = WaitsHow.safeParse({ type, lagDays: lagOf(link, minutesPerDay, remarks) });
    if (how.success) return [{ key, how: how.data }];
    remarks.push("A wait is longer than 250 working days; it is taken without its length.");
    return [{ key, how: { type, lagDays: 0 } }];
  });
}

/** Lags are in tenths of a minute, or in percent of what is waited for. Halves of a day are the finest here. */
function lagOf(link: Node, minutesPerDay: number, remarks: string[]): number {
  const lag = figure(link, "LinkLag") ?? 0;
  if (lag === 0) return 0;
  const format = figure(link, "LagFormat") ?? 7;
  if ([19, 20, 51, 52].includes(format)) {
    remarks.push("A wait is given in percent; it is taken without its length.");
    return 0;
  }
  const days = countsWholeDays(format) ? (lag / 10 / 60 / 24) * (5 / 7) : lag / 10 / minutesPerDay;
  const rounded = Math.round(days * 2) / 2;
  if (Math.abs(rounded - days) > 1e-6) remarks.push("A wait is taken to the nearest half working day.");
  return rounded === 0 ? 0 : rounded;
}
