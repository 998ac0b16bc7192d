import type { z } from "zod";
import type { Right } from "../access/policy.ts";
import type { Actor, Ownership } from "./actor.ts";
import type { Day, Instant } from "./days.ts";
import type { PersonId, ThingId } from "./ids.ts";
import type { Refusal } from "./refusal.ts";
import type { SpaceId } from "./space.ts";

/** Anything in a project that has an id and lies in a space. `removed` things stay in the history and can be restored. */
export type Thing = {
  readonly id: string;
  readonly space: SpaceId;
  readonly removed?: true | undefined;
  /** The space it was brought from, if it was shared or withdrawn. */
  readonly cameFrom?: SpaceId | undefined;
};

/** Things by id. */
export type Collection<T extends Thing = Thing> = Readonly<Record<string, T>>;

/** The state of an area: named collections of things, so that sharing, removing and merging are the same for all. */
export type Collections = Readonly<Record<string, Collection>>;

/** What every event is marked with: where it lies, when it happened and who did it. */
export type Stamp = { readonly space: SpaceId; readonly at: Instant; readonly by: PersonId };

/** An event as the log holds it. */
export type Happened = Stamp & { readonly type: string; readonly [field: string]: unknown };

/** What a command may ask about the rest of the project, all of it limited to what the actor may see. */
export type Around = {
  readonly actor: Actor;
  readonly ownership: Ownership;
  readonly now: Instant;
  readonly today: Day;
  readonly find: (id: ThingId) => Found | undefined;
  readonly may: (right: Right, space: SpaceId) => boolean;
};

export type Found = { readonly collection: string; readonly thing: Thing };

/** A command by name, as data: what undo hands back and what the network carries. */
export type Call = { readonly command: string; readonly input: object };

/** Name and address of a person: kept in one table, never in an event. */
export type Card = { readonly personId: PersonId; readonly name: string; readonly email?: string | undefined };

type Shapes = Readonly<Record<string, z.ZodObject>>;

/** A decided event: a body of one of the area's shapes, and the space it belongs in. */
export type Decided<E extends Shapes> = {
  [K in keyof E & string]: z.output<E[K]> & { readonly type: K; readonly space: SpaceId };
}[keyof E & string];

/** What an event lays down: for each collection it touches, the thing as it is from now on. */
export type Laid<S> = { readonly [K in keyof S]?: (S[K] extends Collection<infer T> ? T : never) | undefined };

type Evolve<S, E extends Shapes> = {
  readonly [K in keyof E & string]: (state: S, event: z.output<E[K]> & Stamp) => Laid<S>;
};

type Undo<S, E extends Shapes> = {
  readonly [K in keyof E & string]?: (before: S, event: z.output<E[K]> & Stamp) => Call | readonly Call[] | undefined;
};

export type CommandDefinition<S, E extends Shapes, I extends z.ZodObject> = {
  /** What it does, in one sentence: the words of the API, the audit and the palette. */
  readonly summary: string;
  readonly input: I;
  /** The right it takes in every space it writes to. */
  readonly needs: Right;
  readonly decide: (state: S, input: z.output<I>, around: Around) => readonly Decided<E>[] | Refusal;
  /** The name and address that go into the person table beside the events. */
  readonly card?: (input: z.output<I>) => Card | undefined;
};

/** A command whose types the registry has forgotten; `decide` checks its input itself. */
export type Command = {
  readonly summary: string;
  readonly input: z.ZodObject;
  readonly needs: Right;
  readonly decide: (state: Collections, input: object, around: Around) => readonly Written[] | Refusal;
  readonly card?: ((input: object) => Card | undefined) | undefined;
};

/** What `decide` hands out: an event without time and person, which the log adds. */
export type Written = { readonly type: string; readonly space: SpaceId; readonly [field: string]: unknown };

/** An area whose types the registry has forgotten. */
export type Area = {
  readonly empty: Collections;
  readonly events: Shapes;
  readonly evolve: (state: Collections, event: Happened) => Laid<Collections>;
  readonly undo: (before: Collections, event: Happened) => readonly Call[];
};

/**
 * An area of a project: what can happen in it, what that makes of its state, and how it is taken back.
 * Events were checked by their shape when they were written, so folding trusts them: that is the one place
 * where types are asserted instead of proven.
 */
export function area<S extends Collections, E extends Shapes>(definition: {
  readonly empty: S;
  readonly events: E;
  readonly evolve: Evolve<S, E>;
  readonly undo?: Undo<S, E>;
}) {
  const { empty, events, evolve, undo } = definition;
  type AnyHandler<R> = ((state: Collections, event: Happened) => R) | undefined;
  const handler = <R>(table: object, type: string) => (table as Record<string, AnyHandler<R>>)[type];
  return {
    empty,
    events,
    evolve: (state: Collections, event: Happened): Laid<Collections> =>
      handler<Laid<Collections>>(evolve, event.type)?.(state, event) ?? {},
    undo: (before: Collections, event: Happened): readonly Call[] =>
      [handler<Call | readonly Call[] | undefined>(undo ?? {}, event.type)?.(before, event) ?? []].flat(),
    command<I extends z.ZodObject>(command: CommandDefinition<S, E, I>) {
      return command;
    },
  };
}

/** A thing that is still there for whoever acts: a removed one can only be restored. */
export function unlessRemoved<T extends Thing>(thing: T | undefined): T | undefined {
  return thing?.removed ? undefined : thing;
}

/** A thing with changes laid over it; an event about a thing that is not there lays nothing. */
export function over<T extends Thing>(
  thing: T | undefined,
  changes: Partial<T> | ((thing: T) => Partial<T>),
): T | undefined {
  return thing && { ...thing, ...(typeof changes === "function" ? changes(thing) : changes) };
}
