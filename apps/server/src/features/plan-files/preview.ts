import { failureOf } from "@cairn/contract/failures.ts";
import type { planFiles } from "@cairn/contract/plan-files.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { same } from "@cairn/domain/kernel/plain.ts";
import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { fold } from "@cairn/domain/project/fold.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import type { CommandName, Project } from "@cairn/domain/project/project.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { submit } from "@cairn/domain/project/submit.ts";
import type { z } from "zod";
import type { PlanRow, PlanRows } from "./plan-row.ts";

type Preview = z.input<typeof planFiles.previewPlanFile.ok>;
type Told = Preview["rows"][number];

/** Whoever brings a file, where what is new will lie, and what they see now. */
export type Bringing = {
  readonly project: Project;
  readonly space: SpaceId;
  readonly actor: Actor;
  readonly now: Instant;
  readonly nameOf: (personId: string) => string;
  readonly newId: () => string;
};

/**
 * What would come of a file: every row is new, changed, the same, or refused with the reason. Nothing is written: the steps
 * are tried on what the importer sees, by the rules by which they would be carried out.
 */
export function previewOf({ rows, unreadable }: PlanRows, bringing: Bringing): Preview {
  const trial = new Trial(bringing);
  const ids = new Map(rows.map((row) => [row.number, trial.idOf(row)]));
  const doubled = new Set(rows.filter(({ number }, at) => rows.findIndex((it) => it.number === number) !== at));
  const told = new Map<PlanRow, Told>();
  for (const row of rows)
    told.set(
      row,
      doubled.has(row) ? refused(row, "another row has the same number") : trial.take(row, ids.get(row.number) ?? ""),
    );
  // What waits for a row that comes later can be said only once that is there.
  for (const row of rows) {
    const before = told.get(row);
    if (before && before.is !== "refused") told.set(row, trial.wait(row, before, ids));
  }
  return {
    rows: [
      ...told.values(),
      ...unreadable.map(
        (it): Told => ({ row: it.number, title: it.title, is: "refused", fields: [], because: it.because }),
      ),
    ],
    steps: trial.steps,
    unknownPeople: trial.unknownPeople,
  };
}

const refused = ({ number, title }: PlanRow, because: string): Told => ({
  row: number,
  title,
  is: "refused",
  fields: [],
  because,
});

/** The fields of an activity that a file can change. */
type Given = Pick<
  Activity,
  | "title"
  | "because"
  | "doneWhen"
  | "ownerId"
  | "contributors"
  | "effortHours"
  | "duration"
  | "startOn"
  | "notBefore"
  | "due"
>;

class Trial {
  readonly steps: Preview["steps"] = [];
  readonly #bringing: Bringing;
  readonly #people: ReadonlyMap<string, string>;
  readonly #unknown = new Set<string>();
  #project: Project;

  constructor(bringing: Bringing) {
    this.#bringing = bringing;
    this.#project = bringing.project;
    const named = Map.groupBy(peopleHere(bringing.project), ({ id }) => bringing.nameOf(id).toLowerCase());
    this.#people = new Map(
      [...named].flatMap(([name, all]) => (all.length === 1 && all[0] ? [[name, all[0].id]] : [])),
    );
  }

  get unknownPeople(): string[] {
    return [...this.#unknown].toSorted();
  }

  /** An activity that the importer sees keeps its id; everything else is new. */
  idOf({ activityId }: PlanRow): string {
    const there = activityId ? this.#project.activities[activityId] : undefined;
    return there && !there.removed ? there.id : this.#bringing.newId();
  }

  take(row: PlanRow, id: string): Told {
    const was = this.#project.activities[id];
    const given = this.#givenBy(row, was);
    if (!was) {
      const input = {
        ...given,
        activityId: id,
        space: this.#bringing.space,
        job: row.job ?? "own",
        carriedBy: "the customer alone",
      };
      const came = this.#try("addActivity", input);
      return came ? refused(row, came) : { row: row.number, title: row.title, is: "new", fields: [] };
    }
    const before: Readonly<Record<string, unknown>> = was;
    const fields = Object.entries(given).filter(([field, value]) => !same(before[field], value));
    if (fields.length === 0) return { row: row.number, title: row.title, is: "same", fields: [] };
    const changes = Object.fromEntries(fields.map(([field, value]) => [field, value ?? null]));
    const came = this.#try("changeActivity", { activityId: id, changes });
    if (came) return refused(row, came);
    return { row: row.number, title: row.title, is: "changed", fields: fields.map(([field]) => field) };
  }

  wait(row: PlanRow, told: Told, ids: ReadonlyMap<number, string>): Told {
    const id = ids.get(row.number) ?? "";
    const was = this.#project.activities[id];
    if (!was) return told;
    const waits = row.waits.flatMap(({ on, type, lagDays }) => {
      const other = ids.get(on);
      return other && other !== id && this.#project.activities[other] ? [{ id: other, type, lagDays }] : [];
    });
    // What the file does not hold, such as what its reader does not see, is left as it is.
    const inFile = new Set(ids.values());
    const waitsFor = [...new Set([...was.waitsFor.filter((it) => !inFile.has(it)), ...waits.map((it) => it.id)])];
    const special = waits.filter(({ type, lagDays }) => type !== "FS" || lagDays !== 0);
    const kept = Object.entries(was.waitsHow ?? {}).filter(([it]) => !inFile.has(it));
    const how = Object.fromEntries([...kept, ...special.map(({ id: other, ...it }) => [other, it] as const)]);
    const waitsHow = Object.keys(how).length > 0 ? how : undefined;
    const sameWaits = same([...was.waitsFor].toSorted(), waitsFor.toSorted());
    if (sameWaits && same(unusual(was.waitsHow), waitsHow)) return told;
    const came = this.#try("changeActivity", { activityId: id, changes: { waitsFor, waitsHow: waitsHow ?? null } });
    if (came) return { ...told, is: "refused", because: came };
    return told.is === "new" ? told : { ...told, is: "changed", fields: [...told.fields, "waitsFor"] };
  }

  #givenBy(row: PlanRow, was: Activity | undefined): Given {
    const { title, because, doneWhen, effortHours, duration, startOn, notBefore, due } = row;
    const known = (names: readonly string[]): string[] => names.flatMap((name) => this.#personCalled(name) ?? []);
    const [ownerId] = row.owner === undefined ? [] : known([row.owner]);
    const contributors = known(row.helps);
    const people = {
      ownerId: (row.owner === undefined || ownerId ? ownerId : was?.ownerId) as Given["ownerId"],
      contributors: (contributors.length === row.helps.length
        ? contributors
        : [...new Set([...contributors, ...(was?.contributors ?? [])])]) as Given["contributors"],
    };
    return { title, because, doneWhen, effortHours, duration, startOn, notBefore, due, ...people };
  }

  #personCalled(name: string): string | undefined {
    const id = this.#people.get(name.trim().toLowerCase());
    if (id === undefined) this.#unknown.add(name.trim());
    return id;
  }

  /** @returns why it would be refused */
  #try(command: CommandName, input: object): string | undefined {
    const { actor, now } = this.#bringing;
    const outcome = submit(this.#project, command, input, actor, now);
    if (isRefusal(outcome)) return failureOf(outcome).message;
    this.#project = fold(
      this.#project,
      outcome.events.map((event) => ({ ...event, at: now, by: actor.personId })),
    );
    this.steps.push({ command, input: { ...input } });
    return undefined;
  }
}

/** Waits in the usual way need not be said. */
function unusual(waitsHow: Activity["waitsHow"]): Activity["waitsHow"] {
  const special = Object.entries(waitsHow ?? {}).filter(([, { type, lagDays }]) => type !== "FS" || lagDays !== 0);
  return special.length > 0 ? Object.fromEntries(special) : undefined;
}
