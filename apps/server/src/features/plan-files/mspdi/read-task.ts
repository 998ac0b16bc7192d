import { ThingId } from "@cairn/domain/kernel/ids.ts";
import { WaitsHow } from "@cairn/domain/project/plan/activity.ts";
import { fromNote } from "../notes.ts";
import { checked, type ReadRow, type Refused, type Somebody, type Wait } from "../said.ts";
import { nobody, type Own } from "./attributes.ts";
import { countsWholeDays, exactUnlessChanged, hoursOf, wholeAsWorking } from "./time.ts";
import { each, figure, type Node, text } from "./xml.ts";

export type AroundTask = {
  readonly minutesPerDay: number;
  /** By the UID of a task. */
  readonly assigned: ReadonlyMap<string, readonly Somebody[]>;
  readonly own: (task: Node) => Own;
};

const longestNote = 1000;

/** One task as a row, or the reason why it cannot be one. Its job stands in the heading above it. */
export function readTask(task: Node, around: AroundTask): ReadRow | Refused {
  const row = Math.trunc(figure(task, "ID") ?? figure(task, "UID") ?? 0);
  const title = text(task, "Name") ?? "";
  const refuse = (because: string, instead: string): Refused => ({ row, text: title, because, instead });
  const uid = text(task, "UID");
  if (uid === undefined) return refuse("It has no UID.", "Save the file with the program that made it.");
  if (text(task, "Active") === "0") return refuse("It is inactive.", "Make it active in the file, or leave it out.");
  const remarks: string[] = [];
  const own = around.own(task);
  const hours = hoursIn(task);
  if (!hours) return refuse("Its duration or work is no length of time.", "Write it as PT16H0M0S, or take it out.");
  const said = checked({
    title,
    ...notesOf(text(task, "Notes") ?? "", own.id !== undefined, remarks),
    effortHours: effortOf(hours.work, own),
    duration: durationOf(task, hours.length, own, around, remarks),
    ...daysOf(task, own, remarks),
    carriedBy: own.carriedBy,
    meeting: meetingOf(own),
  });
  if ("wrong" in said) return refuse(said.wrong, "Correct it in the file, or take it out there.");
  const id = ThingId.safeParse(own.id);
  return {
    row,
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

function meetingOf({ meetingHours, meetingNeeds }: Own): object | undefined {
  if (meetingHours === undefined) return undefined;
  return { hours: Number(meetingHours), ...(meetingNeeds !== undefined && { needed: Number(meetingNeeds) }) };
}

function notesOf(note: string, written: boolean, remarks: string[]) {
  if (written || note.length <= longestNote) return fromNote(note);
  remarks.push(`Its note is longer than ${longestNote} characters; the rest is left out.`);
  return { because: note.slice(0, longestNote) };
}

/** How long it lasts and how much work it is, in hours; undefined when one of them is no length of time. */
function hoursIn(task: Node): { readonly length: number | undefined; readonly work: number } | undefined {
  const [shown, done] = [text(task, "Duration"), text(task, "Work")];
  const length = shown === undefined ? undefined : hoursOf(shown);
  const work = done === undefined ? 0 : hoursOf(done);
  if (work === undefined || (shown !== undefined && length === undefined)) return undefined;
  return { length, work };
}

function effortOf(hours: number, { effort }: Own): number | undefined {
  return hours === 0 && effort === undefined ? undefined : exactUnlessChanged(hours, numberOf(effort), 1);
}

/** In working days, as a range; nobody has said it where the program put its one day with a question mark. */
function durationOf(task: Node, hours: number | undefined, own: Own, { minutesPerDay }: AroundTask, remarks: string[]) {
  const dayLength = minutesPerDay / 60;
  const estimated = own.likely === undefined && text(task, "Estimated") === "1";
  if (hours === undefined || (estimated && hours === dayLength)) return undefined;
  const whole = countsWholeDays(figure(task, "DurationFormat") ?? 7);
  if (whole) remarks.push("Its duration counts whole days; five in seven of them are taken as working days.");
  const likely = whole ? wholeAsWorking(hours / 24) : exactUnlessChanged(hours, numberOf(own.likely), dayLength);
  const [low, high] = [numberOf(own.low) ?? likely, numberOf(own.high) ?? likely];
  if (low > likely || high < likely) {
    remarks.push("Its duration was changed beyond its range, so the range was widened to hold it.");
  }
  return { low: Math.min(low, likely), likely, high: Math.max(high, likely) };
}

const dayIn = (moment: string | undefined): string | undefined => moment?.slice(0, 10);

const untaken: Readonly<Record<string, string>> = {
  "1": "as late as possible",
  "3": "must finish on",
  "5": "start no later than",
  "6": "finish no earlier than",
  "7": "finish no later than",
};

/** A task that is planned by hand begins where somebody put it. */
function daysOf(task: Node, own: Own, remarks: string[]) {
  const constraint = text(task, "ConstraintType") ?? "0";
  const on = dayIn(text(task, "ConstraintDate"));
  const unknown = untaken[constraint];
  if (unknown !== undefined) remarks.push(`The constraint "${unknown}" is not taken.`);
  const byHand = text(task, "Manual") === "1" ? dayIn(text(task, "ManualStart") ?? text(task, "Start")) : undefined;
  const startOn = constraint === "2" ? on : byHand;
  const beside = startOn === undefined ? undefined : own.notBefore;
  return { startOn, notBefore: constraint === "4" ? on : beside, due: dayIn(text(task, "Deadline")) };
}

/** The owner is who was so in Cairn, if still assigned, and else whoever is assigned first. */
function peopleOf(assigned: readonly Somebody[], ownerId: string | undefined): Pick<ReadRow, "owner" | "contributors"> {
  const owner = ownerId === nobody ? undefined : (assigned.find((it) => it.personId === ownerId) ?? assigned[0]);
  return { owner, contributors: assigned.filter((it) => it !== owner) };
}

function statusOf(task: Node, { status }: Own): string {
  const percent = figure(task, "PercentComplete") ?? 0;
  if (percent >= 100) return "done";
  if (percent > 0 || text(task, "ActualStart") !== undefined) return "under way";
  return status === undefined || status === "done" ? "planned" : status;
}

const linkTypes = ["FF", "FS", "SF", "SS"] as const;

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

const inPercent: ReadonlySet<number> = new Set([19, 20, 51, 52]);

/** Lags are in tenths of a minute, or in percent of what is waited for. Halves of a day are the finest here. */
function lagOf(link: Node, minutesPerDay: number, remarks: string[]): number {
  const lag = figure(link, "LinkLag") ?? 0;
  const format = figure(link, "LagFormat") ?? 7;
  if (inPercent.has(format) && lag !== 0) {
    remarks.push("A wait is given in percent; it is taken without its length.");
    return 0;
  }
  const minutes = lag / 10;
  const days = countsWholeDays(format) ? (minutes / 60 / 24) * (5 / 7) : minutes / minutesPerDay;
  const rounded = Math.round(days * 2) / 2;
  if (Math.abs(rounded - days) > 1e-6) remarks.push("A wait is taken to the nearest half working day.");
  // Not minus zero, which is another number to whoever compares.
  return rounded || 0;
}
