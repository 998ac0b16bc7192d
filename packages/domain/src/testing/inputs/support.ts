import * as fc from "fast-check";
import type { Actor } from "../../kernel/actor.ts";
import { isCustomersOwn } from "../../kernel/space.ts";
import type { commitmentCommands } from "../../project/support/commitments.ts";
import type { onePagerCommands } from "../../project/support/one-pager.ts";
import type { supportCommands } from "../../project/support/support.ts";
import { activity, day, from, type Inputs, type Kind, made, opt, person, rarely, seen, text } from "./drawing.ts";

/** Of people one makes notes in the circle or among the customer's people, and now and then where one may not. */
const madeOfPeople =
  (kind: Kind, idField: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  (by: Actor): fc.Arbitrary<object> => {
    const anywhere = made(kind, idField, { personId: person, ...fields })(by);
    const own = anywhere.filter((input) => "space" in input && isCustomersOwn(input.space as "ours"));
    return by.side === "customer" ? own : anywhere;
  };

const page = { audience: text, achieve: text, whyNow: text, changesForYou: text, ask: text, unknown: text };
const promised = { what: text, ownerId: person, due: day };
const turned = fc.record({ into: fc.constantFrom("test", "condition"), text, activityId: rarely(activity) });

export const supportInputs = {
  noteSupport: madeOfPeople("note", "noteId", { kind: fc.constantFrom("hope", "objection", "objection"), text }),
  rewordSupport: fc.record({ noteId: seen("supportNotes"), text, from }),
  turnObjection: fc.record({ noteId: seen("supportNotes"), turned: fc.option(turned) }),
  noteStance: madeOfPeople("stance", "stanceId", {
    stance: fc.constantFrom("for it", "undecided"),
    restsOn: fc.constantFrom("said to me", "my impression"),
    text: opt(text),
  }),
  makeCommitment: made("commitment", "commitmentId", promised),
  changeCommitment: fc.record({ commitmentId: seen("commitments"), changes: fc.record(promised) }),
  keepCommitment: fc.record({ commitmentId: seen("commitments"), note: opt(text) }),
  reopenCommitment: fc.record({ commitmentId: seen("commitments") }),
  writeOnePager: made("page", "onePagerId", page),
  rewordOnePager: fc.record({ onePagerId: seen("onePagers"), changes: fc.record({ ask: text, unknown: opt(text) }) }),
} as const satisfies Readonly<
  Record<keyof typeof supportCommands | keyof typeof commitmentCommands | keyof typeof onePagerCommands, Inputs>
>;
