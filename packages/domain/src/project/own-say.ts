import type { Around } from "../kernel/area.ts";
import type { PersonId } from "../kernel/ids.ts";
import { type Refusal, refuse } from "../kernel/refusal.ts";

/** Agreeing and voting is each person's own: whoever takes back what somebody else said must not say it for themselves. */
export const refuseForOthers = (personId: PersonId | undefined, { actor }: Around): Refusal | undefined =>
  personId === undefined || personId === actor.personId ? undefined : refuse("not_allowed", { needs: "own" });

/** What can be taken back only by whoever said it. */
export const saidForOneself: ReadonlySet<string> = new Set([
  "statementAgreed",
  "agreementTakenBack",
  "themeVoted",
  "voteTakenBack",
]);
