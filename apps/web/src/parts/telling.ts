import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { ApprovalState, Ending } from "@cairn/domain/project/decisions/decision.ts";
import { Job } from "@cairn/domain/project/jobs.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { findIn } from "@cairn/domain/project/submit.ts";
import { Stance } from "@cairn/domain/project/support/support.ts";
import { type Logged, subjectOf } from "@cairn/domain/project/undo.ts";
import { decide as decideWords } from "../words/en/decide.ts";
import type { EventType } from "../words/en/history.ts";
import { history as historyWords } from "../words/en/history.ts";
import { jobs as jobsWords } from "../words/en/jobs.ts";
import { plan as planWords } from "../words/en/plan.ts";
import { stances as stanceWords } from "../words/en/stances.ts";

/** What a telling needs to know besides the event. */
export type Teller = {
  readonly project: Project;
  readonly nameOf: (personId: string | undefined) => string;
  readonly audience: (space: SpaceId) => string;
};

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const short = (value: string): string => (value.length > 90 ? `${value.slice(0, 88).trimEnd()} …` : value);

/** The fields that things and events are called by, the most telling first. */
const titles = ["title", "name", "what", "text", "because", "audience"];

function calledIn(thing: unknown): string | undefined {
  const fields = (thing ?? {}) as Readonly<Record<string, unknown>>;
  return titles.map((field) => text(fields[field])).find((found) => found !== undefined);
}

const called = (thing: unknown): string => short(calledIn(thing) ?? "");

/** Things are called as they are called now; what is gone, as it was when it was last spoken of. */
function whatIn(event: Logged, { project, nameOf }: Teller): string {
  if (event.type === "jobReopened") return jobTitle(event["job"]);
  // A score is called by what it was given for, and so is an adjustment.
  const isOfOption = event.type === "optionScored" || event.type === "costsAdjusted";
  const about = isOfOption ? String(event["optionId"]) : subjectOf(event);
  const found = findIn(project, about);
  if (found?.collection === "people") return nameOf(found.thing.id);
  if (event.type === "datesAnswered") return called(findIn(project, String(event["activityId"]))?.thing);
  // The cover is called as it was then: its name is what the event is about.
  const now = found?.collection === "covers" ? undefined : found?.thing;
  const question = questionOf(event, now, project);
  const candidates = [question, now, event["thing"], event["impact"], event["line"], event];
  return called(candidates.find((it) => calledIn(it) !== undefined));
}

/** What somebody said to a decision is told by its question, not by their words. */
function questionOf(event: Logged, thing: object | undefined, { decisions }: Project): object | undefined {
  if (thing && "title" in thing) return undefined;
  const about = thing && "decisionId" in thing ? thing.decisionId : event["decisionId"];
  return decisions[text(about) ?? ""];
}

const jobTitle = (value: unknown): string => {
  const job = Job.safeParse(value);
  return job.success ? jobsWords[job.data].title : "";
};

/** What stands in place of a person where an event concerns none. */
const insteadOfWhom: Readonly<Record<string, (event: Logged, teller: Teller) => string>> = {
  activityPutBack: ({ to }) => (text(to) === "proposed" ? planWords.status.proposed : ""),
  activityMoved: ({ job }) => jobTitle(job),
  thingCame: ({ space }, { audience }) => audience(space),
  thingLeft: ({ space }, { audience }) => audience(space),
  confidantDropped: (event, { project, nameOf }) => nameOf(project.confidants[subjectOf(event)]?.personId),
  supportReworded: (event, { project, nameOf }) => nameOf(project.supportNotes[subjectOf(event)]?.personId),
  approvalMarked: ({ state }) => decideWords.approvalStates[state as ApprovalState],
  datesAnswered: ({ fits }) => (fits === true ? historyWords.canKeep : historyWords.cannotKeep),
  agreementSaid: ({ agrees }) => (agrees === true ? decideWords.agrees : decideWords.notYet),
  decisionRecorded: ({ ending }) => decideWords.endings[ending as Ending],
};

function whomIn(event: Logged, teller: Teller): string {
  const instead = insteadOfWhom[event.type];
  if (instead) return instead(event, teller);
  const { nameOf } = teller;
  const named = ["personId", "suggested", "askedOf", "ownerId"].map((field) => text(event[field])).find(Boolean);
  return nameOf(named);
}

function stanceIn(event: Logged): string {
  const stance = Stance.safeParse(event["stance"]);
  return [stance.success ? stanceWords[stance.data] : undefined, text(event["text"])].filter(Boolean).join(". ");
}

function becauseIn(event: Logged): string {
  if (event.type === "stanceNoted") return stanceIn(event);
  if (event.type === "objectionTurned") return text((event["turned"] as { text?: unknown } | undefined)?.text) ?? "";
  const given = text(event["because"]) ?? text(event["note"]) ?? text(event["how"]) ?? text(event["result"]);
  return given ?? (event.type === "questionAnswered" ? (text(event["text"]) ?? "") : "");
}

const changedIn = (event: Logged): readonly string[] =>
  Object.keys((event["changes"] as object | undefined) ?? {}).flatMap((field) => historyWords.field[field] ?? []);

const isKnown = (type: string): type is EventType => Object.hasOwn(historyWords.told, type);

/** An event in a sentence. */
export function tell(event: Logged, teller: Teller): string {
  if (!isKnown(event.type)) return event.type;
  const proposed = event.type === "activityAdded" && event["proposed"] === true;
  const sentence = proposed ? historyWords.proposed : historyWords.told[event.type];
  return sentence({
    by: teller.nameOf(event.by),
    what: whatIn(event, teller),
    whom: whomIn(event, teller),
    because: becauseIn(event),
    changed: changedIn(event),
  });
}
