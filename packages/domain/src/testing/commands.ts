import * as fc from "fast-check";
import type { Actor } from "../kernel/actor.ts";
import { ownOf, type SpaceId, sharedWith } from "../kernel/space.ts";
import type { CommandName } from "../project/project.ts";
import { textsOf } from "../project/redaction/texts.ts";
import { lead, member, partyA, partyB, projectId, sellerA, sellerB, sharedA, sharedB, spaces, uuid } from "./cast.ts";

/** What somebody wants to do. Ids that begin with `?` are still to be chosen among what they see then. */
export type Intent = { readonly actor: Actor } & (
  | { readonly command: CommandName; readonly input: object }
  | { readonly undo: number }
);

const kinds = ["activity", "question", "person", "statement", "impact", "talk", "course", "situation"] as const;
type Kind = (typeof kinds)[number];

/** A thing among those one sees, by its place in the row; sometimes one that nobody knows. */
const seen = (collection: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.nat({ max: 999 }).map((n) => `?${collection}:${n}`) },
    { weight: 1, arbitrary: fc.constant(uuid(0xdead)) },
  );

const activity = seen("activities");
const person = seen("people");
const anything = seen("any");
const party = fc.constantFrom(partyA, partyB);

/** Begins so that a test can tell free text from everything else, and put another in its place. */
export const textMark = "text ";
const text = fc.constantFrom("a", "b", "c").map((it) => textMark + it);

const job = fc.constantFrom("understand", "explore", "own");
const day = fc.constantFrom("2026-02-02", "2026-03-02");
const rarely = <T>(it: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: it });
const from = rarely(text);
const opt = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined });
const nullable = <T>(it: fc.Arbitrary<T>) => fc.option(fc.option(it, { nil: null }), { nil: undefined });
const few = <T>(it: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(it, { maxLength: 2 }) });
const after = rarely(fc.oneof(fc.constant("start"), activity));
const activityId = { activityId: activity };

/** Where an actor makes things: mostly where they may. */
function homeOf({ side }: Actor): fc.Arbitrary<SpaceId> {
  const usual: SpaceId[] =
    side === "customer" ? ["ours", "ours", sharedA, sharedA, sharedB] : [sharedWith(side), ownOf(side)];
  return fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...spaces) },
  );
}

/**
 * Ids are drawn once: an id made for one space is never made again for another, though it may be made twice for the
 * same, or come back after the thing was moved.
 */
const idIn = (kind: Kind, at: SpaceId, n: number): string =>
  uuid(0x1_0000 + kinds.indexOf(kind) * 0x1000 + spaces.indexOf(at) * 0x100 + n);
const number = fc.nat({ max: 60 });

/** A new thing with an id of the space it is made in. */
const made =
  (kind: Kind, idField: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  (actor: Actor): fc.Arbitrary<object> =>
    fc
      .tuple(homeOf(actor), number, fc.record(fields))
      .map(([at, n, rest]) => ({ space: at, [idField]: idIn(kind, at, n), ...rest }));

const changes = fc.record(
  {
    title: text,
    because: fc.option(text),
    ownerId: fc.option(person),
    contributors: few(person),
    waitsFor: few(activity),
    due: fc.option(day),
    effortHours: fc.option(fc.nat({ max: 9 })),
  },
  { requiredKeys: [] },
);

const proposed = (actor: Actor) =>
  fc
    .tuple(homeOf(actor), fc.array(fc.tuple(number, text, job, few(activity)), { minLength: 1, maxLength: 2 }))
    .map(([at, rows]) => ({
      space: at,
      activities: rows.map(([n, title, into, waitsFor]) => ({
        activityId: idIn("activity", at, n),
        title,
        job: into,
        waitsFor,
        carriedBy: "together",
      })),
    }));

const situation = fc.record({
  tryingTo: text.map((it) => `${it} for good`),
  kind: fc.constant("new system"),
  reach: fc.constant("up to 10"),
  size: fc.constantFrom("small", "large"),
  buying: fc.constant("no"),
  finishing: fc.constant("hard to say"),
});

const textFields = [...new Set(Object.values(textsOf).flatMap((texts) => Object.keys(texts)))];

const raised = made("course", "roadblockId", { what: text, activityId: rarely(activity) });
const reopened = made("course", "reopeningId", { job, because: text });

/**
 * A few ids that seller A happens to draw although the customer has them among their own things, of another kind:
 * a refusal must not tell.
 */
const withHitId = (idField: string, at: SpaceId) => (input: object) =>
  fc.nat({ max: 3 }).map((n) => ({ ...input, space: at, [idField]: uuid(0xb00 + n) }));

type Inputs = fc.Arbitrary<object> | ((actor: Actor) => fc.Arbitrary<object>);

const inputs: Readonly<Record<CommandName, Inputs>> = {
  nameProject: fc.record({ projectId: fc.constant(projectId), name: text, outcome: opt(text) }),
  takeOver: fc.constant({ projectId }),
  admitSeller: fc.record({ partyId: party, name: text }),
  dismissSeller: fc.record({ partyId: party, because: text }),
  writeStatement: made("statement", "statementId", { text, from }),
  agreeToStatement: fc.record({ statementId: seen("statements"), from }),
  takeBackAgreement: fc.record({ statementId: seen("statements") }),
  addImpact: made("impact", "impactId", { what: text, whom: opt(text), low: opt(fc.nat(9)), high: opt(fc.nat(9)) }),
  changeImpact: fc.record({ impactId: seen("impacts"), changes: fc.record({ what: text, source: opt(text) }) }),
  describeSituation: made("situation", "situationId", { situation }),
  addActivity: made("activity", "activityId", {
    title: text,
    job,
    after,
    carriedBy: fc.constant("the customer alone"),
    ownerId: rarely(person),
    contributors: few(person),
    waitsFor: few(activity),
    due: opt(day),
  }),
  proposeActivities: proposed,
  changeActivity: fc.record({ ...activityId, changes, from: opt(fc.record({ title: text })) }),
  moveActivity: fc.record({ ...activityId, job, after }),
  putActivityBackInPlace: fc.record({ ...activityId, job, order: fc.constantFrom("b", "m1", "0") }),
  acceptActivity: fc.record(activityId),
  acceptActivities: fc.record({ activityIds: fc.array(activity, { minLength: 1, maxLength: 3 }) }),
  strikeOut: fc.record({ ...activityId, because: text }),
  startActivity: fc.record(activityId),
  finishActivity: fc.record({ ...activityId, note: opt(text) }),
  reopenActivity: fc.record({ ...activityId, because: text }),
  declineActivity: fc.record({ ...activityId, because: text, suggested: opt(person) }),
  takeBackDecline: fc.record(activityId),
  putActivityBack: fc.record({ ...activityId, to: fc.constantFrom("proposed", "planned", "under way") }),
  askQuestion: made("question", "questionId", { text, activityId: rarely(activity), askedOf: rarely(person) }),
  answerQuestion: fc.record({ questionId: seen("questions"), text, from }),
  takeBackAnswer: fc.record({ questionId: seen("questions") }),
  addPerson: made("person", "personId", {
    side: fc.constantFrom("customer", "customer", partyA, partyB),
    name: text,
    function: opt(fc.constantFrom("it", "finance")),
    why: opt(text),
  }),
  changePerson: fc.record({
    personId: person,
    changes: fc.record({ why: nullable(text), part: nullable(fc.constant("advises")) }),
  }),
  renamePerson: fc.record({ personId: person, name: text }),
  sayPersonLeft: fc.record({ personId: person, because: text }),
  bringPersonBack: fc.record({ personId: person }),
  raiseRoadblock: (by) =>
    by.side === partyA ? fc.oneof(raised(by), raised(by).chain(withHitId("roadblockId", sharedA))) : raised(by),
  clearRoadblock: fc.record({ roadblockId: seen("roadblocks"), how: text }),
  sayRoadblockIsBack: fc.record({ roadblockId: seen("roadblocks") }),
  pauseProject: made("course", "pauseId", { because: text, restartWhen: opt(text) }),
  restartProject: fc.record({ pauseId: seen("pauses"), because: text }),
  takeBackRestart: fc.record({ pauseId: seen("pauses") }),
  reopenJob: (by) =>
    by.side === "customer"
      ? fc.oneof(reopened(by), reopened(by).chain(withHitId("reopeningId", "ours")))
      : reopened(by),
  comment: made("talk", "commentId", { on: rarely(anything), text, mentions: few(person) }),
  editComment: fc.record({ commentId: seen("comments"), text, mentions: few(person), from }),
  remove: fc.record({ id: anything }),
  restore: fc.record({ id: anything }),
  // Always leaving out what may not be seen: whether a thing leans on private ones is said by sharing it without.
  share: fc.record({
    id: fc.oneof({ weight: 4, arbitrary: seen("private") }, { weight: 1, arbitrary: anything }),
    to: fc.constantFrom(sharedA, sharedA, sharedB),
    leaveOut: fc.constant(true),
  }),
  withdraw: fc.record({ id: anything }),
  redact: fc.record({
    id: anything,
    field: fc.constantFrom("title", "text", "what", "because", ...textFields),
    space: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...spaces) },
    ),
  }),
};

/** What is done more often, so that there is something for the rest to be about. */
const often: readonly CommandName[] = [
  ...(["addActivity", "addActivity", "addActivity", "addActivity", "changeActivity", "moveActivity", "share"] as const),
  ...(["proposeActivities", "acceptActivities"] as const),
  ...([
    "askQuestion",
    "comment",
    "writeStatement",
    "addImpact",
    "raiseRoadblock",
    "pauseProject",
    "reopenJob",
  ] as const),
];
const names = Object.keys(inputs) as CommandName[];

const actor = fc.oneof(
  { weight: 6, arbitrary: fc.constant(lead) },
  { weight: 2, arbitrary: fc.constant(member) },
  { weight: 3, arbitrary: fc.constant(sellerA) },
  { weight: 2, arbitrary: fc.constant(sellerB) },
);

const done = fc.tuple(actor, fc.constantFrom(...names, ...often, ...often, ...often)).chain(([by, command]) => {
  const input = inputs[command];
  return fc.record({
    actor: fc.constant(by),
    command: fc.constant(command),
    input: typeof input === "function" ? input(by) : input,
  });
});
const malformed = fc.record({ actor, command: fc.constantFrom(...names), input: fc.constantFrom({}, { id: "x" }) });
const undone = fc.record({ actor, undo: fc.nat({ max: 3 }) });

/** A random course of a project: sensible, forbidden and malformed steps in one. */
export function courses(size: { readonly minLength: number; readonly maxLength: number }): fc.Arbitrary<Intent[]> {
  const intent = fc.oneof(
    { weight: 25, arbitrary: done },
    { weight: 2, arbitrary: undone },
    { weight: 1, arbitrary: malformed },
  );
  return fc.array<Intent>(intent, { ...size, size: "max" });
}
