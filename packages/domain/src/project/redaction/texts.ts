import { decisionTexts, recordTexts } from "../decisions/decision.ts";
import { activityTexts } from "../plan/activity.ts";

/** What stands where a text was redacted: a gap that everybody sees, in no language. */
export const gap = "███";

const itself = (...fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, field]));

/** The free texts of each kind of thing by name, and where in the thing they stand. */
export const textsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  covers: itself("name", "outcome"),
  sellers: { left: "left.because" },
  statements: itself("text"),
  impacts: itself("what", "whom", "source"),
  situations: {
    tryingTo: "situation.tryingTo",
    affected: "situation.affected",
    dateThatMatters: "situation.dateThatMatters.why",
  },
  activities: {
    ...itself(...activityTexts, "statusBecause"),
    declined: "declined.because",
  },
  questions: { text: "text", answer: "answer.text" },
  people: { why: "why", left: "left.because" },
  decisions: { ...itself(...decisionTexts), evidence: "evidence.note" },
  approvals: itself("title", "threshold", "note"),
  agreements: itself("because"),
  dissents: itself("text"),
  decisionRecords: { ...itself(...recordTexts), reopened: "reopened.because" },
  roadblocks: { what: "what", because: "because", cleared: "cleared.how" },
  pauses: { because: "because", restartWhen: "restartWhen", restarted: "restarted.because" },
  reopenings: itself("because"),
  options: { ...itself("title", "what"), ruledOut: "ruledOut.because" },
  criteria: itself("title", "serves"),
  weightings: { reopened: "reopened.because" },
  scores: itself("because"),
  scoringRequests: itself("because"),
  unknowns: { ...itself("what", "test"), result: "result.text" },
  costTerms: itself("source"),
  costAdjustments: itself("because"),
  costLines: itself("what", "source"),
  rounds: {
    ...itself("title", "why"),
    items: "items.text",
    options: "items.options",
    groups: "groups.name",
    calledOff: "calledOff.because",
  },
  roundCounts: { title: "title", items: "items.text", options: "items.options", groups: "groups.name" },
  revealedTexts: itself("text"),
  comments: itself("text"),
  supportNotes: itself("text", "turnedText"),
  stances: itself("text", "stance"),
  commitments: { what: "what", kept: "kept.note" },
  onePagers: itself("audience", "achieve", "whyNow", "changesForYou", "ask", "unknown"),
  causes: itself("what"),
  doubts: { text: "text", settled: "settled.how" },
  blackouts: itself("title"),
  baselines: itself("because"),
  dateAnswers: itself("because"),
  measures: { what: "what", source: "baseline.source" },
  readings: itself("source", "note"),
  promises: { what: "what", settled: "settled.because" },
  reviews: itself("because"),
  lessons: itself("text"),
  themes: itself("title"),
  risks: { ...itself("what", "because", "answer", "sign"), ended: "ended.because" },
};

const under = (object: string, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, `${object}.${field}`]));

/** Where the same texts stand in the events that brought them. Of an event that is not here, nothing can be read. */
export const textsIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  projectBegun: itself("name", "outcome"),
  projectNamed: itself("name", "outcome"),
  sellerLeft: { left: "because" },
  statementWritten: itself("text"),
  impactAdded: under("impact", ["what", "whom", "source"]),
  impactChanged: under("changes", ["what", "whom", "source"]),
  situationDescribed: textsOf["situations"] ?? {},
  activityAdded: itself(...activityTexts),
  activityChanged: under("changes", activityTexts),
  activityStruckOut: { statusBecause: "because" },
  activityFinished: { statusBecause: "note" },
  activityReopened: { statusBecause: "because" },
  activityPutBack: { statusBecause: "because" },
  activityDeclined: { declined: "because" },
  questionAsked: itself("text"),
  questionAnswered: { answer: "text" },
  personAdded: itself("why"),
  personChanged: under("changes", ["why"]),
  personLeft: { left: "because" },
  decisionOpened: itself(...decisionTexts),
  decisionChanged: under("changes", decisionTexts),
  evidenceFound: { evidence: "note" },
  approvalAdded: itself("title", "threshold"),
  approvalChanged: under("changes", ["title", "threshold"]),
  approvalMarked: itself("note"),
  agreementSaid: itself("because"),
  dissentWritten: itself("text"),
  decisionRecorded: itself(...recordTexts),
  decisionReopened: { reopened: "because" },
  roadblockRaised: itself("what", "because"),
  roadblockCleared: { cleared: "how" },
  projectPaused: itself("because", "restartWhen"),
  projectRestarted: { restarted: "because" },
  jobReopened: itself("because"),
  optionAdded: itself("title", "what"),
  optionChanged: under("changes", ["title", "what"]),
  optionRuledOut: { ruledOut: "because" },
  criterionAdded: itself("title", "serves"),
  criterionChanged: under("changes", ["title", "serves"]),
  weightsReopened: { reopened: "because" },
  optionScored: itself("because"),
  scoresAskedFor: itself("because"),
  unknownNoted: itself("what", "test"),
  unknownChanged: under("changes", ["what", "test"]),
  unknownSettled: itself("result"),
  costTermsStated: under("terms", ["source"]),
  costsAdjusted: itself("because"),
  costLineAdded: under("line", ["what", "source"]),
  costLineChanged: under("changes", ["what", "source"]),
  roundOpened: { ...itself("title", "why"), items: "items.text", options: "items.options", groups: "groups.name" },
  roundCalledOff: { calledOff: "because" },
  textRevealed: itself("text"),
  commented: itself("text"),
  commentEdited: itself("text"),
  supportNoted: itself("text"),
  supportReworded: itself("text"),
  objectionTurned: { turnedText: "turned.text" },
  stanceNoted: itself("text", "stance"),
  commitmentMade: itself("what"),
  commitmentChanged: { what: "changes.what" },
  commitmentKept: { kept: "note" },
  onePagerWritten: textsOf["onePagers"] ?? {},
  onePagerReworded: under("changes", Object.keys(textsOf["onePagers"] ?? {})),
  causeAdded: itself("what"),
  causeChanged: itself("what"),
  causeDoubted: itself("text"),
  doubtSettled: { settled: "how" },
  blackoutSet: itself("title"),
  blackoutChanged: itself("title"),
  datesSet: itself("because"),
  datesAnswered: itself("because"),
  measureAdded: { what: "what", source: "baseline.source" },
  measureChanged: { what: "changes.what", source: "changes.baseline.source" },
  readingTaken: itself("source", "note"),
  promiseNoted: itself("what"),
  promiseChanged: itself("what"),
  promiseSettled: { settled: "because" },
  valueReviewed: itself("because"),
  lessonNoted: itself("text"),
  lessonChanged: itself("text"),
  themeFormed: itself("title"),
  themeTitled: itself("title"),
  riskNamed: itself("what", "because", "answer", "sign"),
  riskChanged: under("changes", ["what", "because", "answer", "sign"]),
  riskEnded: { ended: "because" },
};

/** The text at a path such as `answer.text`, if there is one; in a list, that of all its members. */
export function textAt(value: unknown, path: string): string | readonly string[] | undefined {
  const here = path.split(".").reduce(within, value);
  if (typeof here === "string") return here;
  return Array.isArray(here) && here.length > 0 && here.every((it) => typeof it === "string") ? here : undefined;
}

function within(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value.flatMap((it) => within(it, step) ?? []);
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[step];
}

/** The same with the gap where the text was; itself when there is no such text. */
export function blanked<T extends object>(value: T, path: string): T {
  if (textAt(value, path) === undefined) return value;
  if (Array.isArray(value)) return value.map((it: object) => blanked(it, path)) as unknown as T;
  const [step = "", ...rest] = path.split(".");
  const inner = (value as Readonly<Record<string, unknown>>)[step];
  const filled =
    rest.length > 0 ? blanked(inner as object, rest.join(".")) : Array.isArray(inner) ? inner.map(() => gap) : gap;
  return { ...value, [step]: filled };
}
