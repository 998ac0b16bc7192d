import type { Day } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import type { Conflict, Demand } from "@cairn/schedule/dates/conflict.ts";
import type { Reason } from "@cairn/schedule/dates/reason.ts";
import { dates as datesWords } from "../../../words/en/dates.ts";

/** What things and people are called, for sentences about dates. */
export type Called = {
  readonly titleOf: (activityId: string) => string;
  readonly nameOf: (personId: string) => string;
};

export const calledIn = ({ activities }: Project, nameOf: (id: PersonId) => string): Called => ({
  titleOf: (id) => activities[id]?.title ?? "",
  nameOf: (id) => nameOf(id as PersonId),
});

/** Why an activity begins when it does. */
export function becauseOf(reason: Reason, { titleOf, nameOf }: Called): string {
  const text = datesWords.because;
  const off = reason.waitsForOffTime ? `, ${text.offTime}` : "";
  if (reason.why === "after") return text.after(titleOf(reason.activityId)) + off;
  if (reason.why === "busy")
    return text.busy(nameOf(reason.personId), reason.activityId && titleOf(reason.activityId)) + off;
  return text[reason.why] + off;
}

/** What cannot be, in a sentence that names it, and what excludes what. */
export function conflictOf(conflict: Conflict, promised: ReadonlyMap<string, Day>, called: Called) {
  const text = datesWords.conflicts;
  const [first = ""] = conflict.activityIds;
  const [person] = conflict.between.flatMap((it) => (it.kind === "person" ? [it.personId] : []));
  const title = called.titleOf(first);
  const sentences: Readonly<Record<Conflict["code"], () => string>> = {
    no_place: () => text.no_place(title),
    no_place_found: () => text.no_place_found(title),
    pin_too_early: () => text.pin_too_early(title),
    promise_impossible: () => text.promise_impossible(title, promised.get(first) as Day),
    overbooked: () => text.overbooked(person === undefined ? "" : called.nameOf(person)),
  };
  // What the sentence says already is not said again.
  const said = (it: Demand): boolean =>
    it.kind === "promise" || (it.kind === "pin" && it.activityId === first) || it.kind === "person";
  const between = conflict.between.filter((it) => !said(it)).map((it) => demandOf(it, called));
  return { says: sentences[conflict.code](), between: between.length > 0 ? between : [text.itself] };
}

function demandOf(demand: Demand, { titleOf, nameOf }: Called): string {
  const text = datesWords.conflicts.demand;
  switch (demand.kind) {
    case "link":
      return text.link(titleOf(demand.from), titleOf(demand.to));
    case "pin":
    case "not_before":
      return text[demand.kind](titleOf(demand.activityId));
    case "promise":
      return text.promise(titleOf(demand.promiseId));
    case "absence":
    case "person":
      return text[demand.kind](nameOf(demand.personId));
    case "calendar":
    case "blackouts":
    case "horizon":
      return text[demand.kind];
  }
}
