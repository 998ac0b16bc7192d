import type { Endpoint } from "@cairn/contract/endpoint.ts";
import type { Carried } from "@cairn/contract/projects.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { CommandName } from "@cairn/domain/project/project.ts";
import type { z } from "zod";
import type { Db } from "../store/database.ts";
import type { Membership } from "../store/organisations/membership.ts";
import type { Participation } from "../store/projects/participation.ts";

/** Somebody signed in. */
export type Account = {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly admin: boolean;
};

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
  /** `participant`, `account`, `colleague` and `keeper` see what their context reaches; the others stand at the door. */
  readonly db: Db;
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
  /** After the commit, lets every stream of this project or account look again, in every process. */
  readonly wake: (projectOrAccountId: string) => void;
  /** Says that answers of this endpoint with the same fingerprint are the same to the byte, so that they are written once. */
  readonly fingerprint: (text: string) => void;
  /** Where a stream that broke off was, in the form of a message's `id`. */
  readonly lastEventId: string | undefined;
  /** The client's key for this request, if it sent one: the same key and body are carried out once. */
  readonly idempotencyKey: string | undefined;
};

/** What a `file` endpoint answers. */
export type FileAnswer = { readonly fileName: string; readonly contentType: string; readonly text: string | Buffer };

/** One server-sent event. `id` is what the client sends back to go on behind it. */
export type StreamMessage = { readonly id: string; readonly data: object };

/**
 * What a `stream` endpoint answers: asked for what is new at once and after every wake, each time in a transaction of its
 * own with a participation checked anew. When that has ended, so does the stream.
 */
export type StreamAnswer = {
  readonly next: (db: Db, participation: Participation) => Promise<readonly StreamMessage[]>;
};

type Answer<E extends Endpoint> = E["answers"] extends "file"
  ? FileAnswer
  : E["answers"] extends "stream"
    ? StreamAnswer
    : z.input<E["ok"]>;

/** A handler for each endpoint of a table: which, load, filter, show; or load, decide, save. */
export type Handlers<T extends Readonly<Record<string, Endpoint>>> = {
  readonly [K in keyof T]: (visit: Visit<T[K]>) => Promise<Answer<T[K]>>;
};

/** Carries any command of the domain: the same for all of them. */
export type CommandHandler = (
  visit: Visit<Endpoint & { readonly admits: "participant"; readonly body: z.ZodType }>,
  name: CommandName,
) => Promise<Carried>;
