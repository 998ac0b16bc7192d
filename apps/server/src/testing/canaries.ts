import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import { type CommandName, commandNamed, isCommandName } from "@cairn/domain/project/project.ts";
import { lead, minute, sharedA, uuid } from "@cairn/domain/testing/cast.ts";
import { happyIn } from "@cairn/domain/testing/happy.ts";
import { furnish, type Stage, stageOf } from "@cairn/domain/testing/stage.ts";
import { z } from "zod";

/** A command of the lead's, with the ids of the domain's test stage. */
export type Step = { readonly command: CommandName; readonly input: object };

/** What the customer writes among themselves in one project: a canary wherever a command takes free text. */
export type PrivateLife = {
  readonly steps: readonly Step[];
  /** The commands beyond the furnishing, as written before canaries were put in. */
  readonly plain: readonly Step[];
};

/** Where canaries are heard in a text, in any of the ways a text may be written in an answer. */
export const canariesIn = (text: string): readonly string[] => [
  ...new Set(text.match(/canary(?: |%20|\+|-|_)?\d{4}/gi)),
];

/** The canary of each text, and where it was put. */
export class Canaries {
  #of = new Map<string, string>();
  #places = new Map<string, Set<string>>();
  #first: number;

  /** @param first the number of the first one, so that two flocks can be told apart */
  constructor(first = 1) {
    this.#first = first;
  }

  /** The same for the same text, so that an edit still begins from what is there. */
  put(text: string, place: string): string {
    const canary = this.#of.get(text) ?? `Canary ${String(this.#of.size + this.#first).padStart(4, "0")}`;
    this.#of.set(text, canary);
    this.#places.set(canary, (this.#places.get(canary) ?? new Set()).add(place));
    return canary;
  }

  get count(): number {
    return this.#of.size;
  }

  /** The fields in which a canary was put, to be told when it is heard; none for one of another flock. */
  placesOf(heard: string): readonly string[] {
    const number = heard.slice(-4);
    return [...(this.#places.get(`Canary ${number}`) ?? [])];
  }
}

type Path = readonly string[];

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const pathsIn = (value: unknown, at: Path = []): readonly Path[] =>
  isBranch(value) ? [at, ...Object.entries(value).flatMap(([key, it]) => pathsIn(it, [...at, key]))] : [at];

const read = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((it, key) => (isBranch(it) ? it[key] : undefined), value);

function laid(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.with(Number(key), laid(value[Number(key)], rest, text));
  return isBranch(value) ? { ...value, [key]: laid(value[key], rest, text) } : value;
}

const takes = (command: CommandName, input: unknown): input is object =>
  commandNamed(command).input.safeParse(input).success;

/** Every text that the command takes as free text, exchanged for its canary: ids, days and words of the domain are refused. */
export function withCanaries(command: CommandName, input: object, canaries: Canaries): object {
  let said = input;
  for (const path of pathsIn(input)) {
    const text = read(input, path);
    if (typeof text !== "string" || text === "") continue;
    const probe = ["Canary 0000", "canary-0000@example.org"].find((it) => takes(command, laid(said, path, it)));
    if (probe === undefined) continue;
    const canary = canaries.put(text, `${command} ${path.join(".")}`);
    const written = probe.includes("@") ? `${canary.toLowerCase().replace(" ", "-")}@example.org` : canary;
    said = laid(said, path, written) as object;
  }
  return said;
}

/** The fields of an object inside an input, those that may be left out included. */
function fieldsAt(schema: unknown, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, path.slice(1));
  if (!(schema instanceof z.ZodObject)) return [];
  const [key, ...rest] = path;
  return key === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[key], rest);
}

const works = ({ world }: Stage, command: CommandName, input: object): boolean =>
  !isRefusal(world.copy().submit({ command, input }, lead, "c9999", minute(9999)));

/** The input with a canary in each free text that may be left out and that the command then still takes. */
function filledUp(stage: Stage, command: CommandName, input: object, canaries: Canaries): object {
  let said = input;
  for (const path of pathsIn(input)) {
    if (!isBranch(read(input, path))) continue;
    for (const field of fieldsAt(commandNamed(command).input, path)) {
      const place = [...path, field];
      if ((read(said, place) ?? undefined) !== undefined) continue;
      const probe = laid(said, place, "Canary 0000");
      if (!takes(command, probe) || !works(stage, command, probe)) continue;
      const name = `${command} ${place.join(".")}`;
      said = laid(said, place, canaries.put(name, name)) as object;
    }
  }
  return said;
}

/** A project furnished with canaries among the customer's own and in their circle, and in plain words before seller A. */
function furnishedWith(canaries: Canaries, ofCircle: Canaries): { readonly stage: Stage; readonly steps: Step[] } {
  const stage = stageOf();
  const steps: Step[] = [];
  const recording = (said: (command: CommandName, input: object) => object): Stage => ({
    ...stage,
    do(actor, command, input) {
      const written = said(command, input);
      steps.push({ command, input: written });
      return stage.do(actor, command, written);
    },
  });
  furnish(
    recording((command, input) => withCanaries(command, input, canaries)),
    "ours",
    lead,
  );
  furnish(
    recording((command, input) => withCanaries(command, input, ofCircle)),
    "circle",
    lead,
  );
  furnish(
    recording((_, input) => input),
    sharedA,
    lead,
  );
  return { stage, steps };
}

/** An id of its own for what each command makes. */
const madeBy = (number: number, input: object): object =>
  JSON.parse(
    JSON.stringify(input).replaceAll(uuid(0x8_0000).slice(0, -1), uuid(0x8_1000 + number * 0x10).slice(0, -1)),
  ) as object;

/**
 * As many projects as it takes for the customer to carry out every command among themselves once, with canaries.
 *
 * @param ofCircle the canaries of what lies in the circle
 * @param besides the commands that are left out, since what they write is not private
 * @param more what the happy ways leave out, by command
 * @throws Error naming the commands that cannot be carried out even in a fresh project
 */
export function privateLives(
  canaries: Canaries,
  ofCircle: Canaries,
  besides: readonly string[],
  more: Readonly<Partial<Record<CommandName, object>>>,
): readonly PrivateLife[] {
  const ways = Object.entries(happyIn("ours")).filter(([name]) => !besides.includes(name));
  const lives: PrivateLife[] = [];
  for (let pending = ways; pending.length > 0; ) {
    const { stage, steps } = furnishedWith(canaries, ofCircle);
    const plain: Step[] = [];
    const carry = (command: CommandName, input: object, number: number): boolean => {
      const own = madeBy(number, input);
      const written = filledUp(stage, command, withCanaries(command, own, canaries), canaries);
      if (isRefusal(stage.try(lead, command, written))) return false;
      steps.push({ command, input: written });
      plain.push({ command, input: own });
      return true;
    };
    const left = pending.filter(([name, { first, input }]) => {
      const number = ways.findIndex(([it]) => it === name);
      if (first) carry(first[0], first[1], number);
      return !isCommandName(name) || !carry(name, { ...input, ...more[name] }, number);
    });
    if (left.length === pending.length) throw new Error(`Nobody can do this: ${left.map(([name]) => name).join(", ")}`);
    lives.push({ steps, plain });
    pending = left;
  }
  return lives;
}
