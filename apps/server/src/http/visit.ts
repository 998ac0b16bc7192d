import type { Endpoint } from "@cairn/contract/endpoint.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Transaction } from "kysely";
import type { z } from "zod";
import type { Database } from "../store/schema.gen.ts";

/** Somebody signed in. */
export type Account = {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly admin: boolean;
};

/** Proof that the account takes part in the project, and which spaces it sees there. Only `serve` makes one. */
export type Participation = {
  readonly projectId: ProjectId;
  readonly actor: Actor;
  readonly spaces: readonly SpaceId[];
};

/** Proof that the account belongs to the organisation. Only `serve` makes one. */
export type Membership = { readonly organisationId: string; readonly role: "keeper" | "colleague" };

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Admitted<E extends Endpoint> = E["admits"] extends "anyone" ? Account | undefined : Account;

/** One request on its way through a handler: checked, admitted, and inside one transaction under the application's role. */
export type Visit<E extends Endpoint = Endpoint> = {
  readonly endpoint: E;
  readonly params: Parsed<E["params"]>;
  readonly query: Parsed<E["query"]>;
  readonly body: Parsed<E["body"]>;
  readonly account: Admitted<E>;
  /** There exactly when the endpoint admits participants. */
  readonly participation: E["admits"] extends "participant" ? Participation : undefined;
  /** There exactly when the endpoint admits colleagues or keepers. */
  readonly membership: E["admits"] extends "colleague" | "keeper" ? Membership : undefined;
  readonly db: Transaction<Database>;
  readonly now: Instant;
  /** A new UUID, version 7. */
  readonly newId: () => string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly setCookie: (name: string, value: string, options: { readonly maxAgeSeconds: number }) => void;
  readonly clearCookie: (name: string) => void;
  /** The client's address, for limits only; never stored. */
  readonly address: string;
  /** Runs after the transaction is committed, and not at all when it is not: waking streams, sending mail. */
  readonly afterCommit: (action: () => void) => void;
};

/** A handler for each endpoint of a table: which, load, filter, show; or load, decide, save. */
export type Handlers<T extends Readonly<Record<string, Endpoint>>> = {
  readonly [K in keyof T]: (visit: Visit<T[K]>) => Promise<z.input<T[K]["ok"]>>;
};
