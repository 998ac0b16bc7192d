import { type RefusalCode, refusalCodes } from "@cairn/domain/kernel/refusal.ts";

/** Everything a request can fail with besides the domain's refusals. */
export const failureCodes = [
  ...refusalCodes,
  "not_signed_in",
  "wrong_code", // a code or password that does not match, or has run out
  "too_many_tries",
  "body_too_large",
  "wrong_content_type",
  "key_reused", // the idempotency key came with another body before
  "not_ready", // starting, stopping, or the database is away
  "unexpected", // a bug; the incident id is in the log
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** HTTP status of every failure; the only place where it is decided. */
export const statusOf = {
  invalid_input: 422,
  not_found: 404,
  not_allowed: 403,
  duplicate: 409,
  changed_meanwhile: 409,
  wrong_audience: 422,
  cycle: 422,
  not_now: 409,
  nothing_to_change: 409,
  too_many: 422,
  not_signed_in: 401,
  wrong_code: 401,
  too_many_tries: 429,
  body_too_large: 413,
  wrong_content_type: 415,
  key_reused: 422,
  not_ready: 503,
  unexpected: 500,
} as const satisfies Record<FailureCode, number>;

type Details = Readonly<Record<string, string | number | readonly string[]>>;

/** A detail as it stands in a sentence; a list is a chain. */
export function said(detail: Details[string] | undefined, otherwise = ""): string {
  if (detail === undefined) return otherwise;
  return typeof detail === "object" ? detail.join(" → ") : String(detail);
}

/** The sentence of every failure: what happened, what is unharmed, what to do. English; the web has its own words by code. */
const sentences: Record<FailureCode, (details: Details) => string> = {
  invalid_input: ({ field, must }) =>
    `${said(field) || "The input"}: ${said(must)}. Nothing was changed; correct it and send it again.`,
  not_found: () => "There is nothing like that here that you can see. Nothing was changed.",
  not_allowed: () => "This is for somebody else to do in this project. Nothing was changed.",
  duplicate: ({ what }) => `${said(what, "Something with this id")} is already there. Nothing was changed.`,
  changed_meanwhile: () =>
    "Somebody else changed this text since you began. Yours was not lost: compare both and save the one that should stand.",
  wrong_audience: () =>
    "It leans on something that not everybody who would see it may see. Nothing was changed; share that first, or leave it out.",
  cycle: ({ circle }) => `These would wait for each other in a circle: ${said(circle)}. Nothing was changed.`,
  not_now: ({ state }) =>
    `Not possible as things are${state === undefined ? "" : ` (${said(state)})`}. Nothing was changed.`,
  nothing_to_change: () => "It is already as you ask. Nothing was changed.",
  too_many: ({ what, most }) =>
    `There is room for ${said(most, "no more")} ${said(what)} at most. Nothing was changed.`,
  not_signed_in: () => "Please sign in first. Nothing was changed.",
  wrong_code: () => "That does not match, or it has run out. Try again, or ask for a new code.",
  too_many_tries: () => "Too many tries. Wait a few minutes and try again.",
  body_too_large: () => "That is more than can be taken at once. Nothing was changed; send less.",
  wrong_content_type: ({ expected }) =>
    `Send ${expected === undefined ? "JSON" : "the file"} with the header content-type: ${said(expected, "application/json")}. Nothing was changed.`,
  key_reused: () => "This idempotency key was used for something else before. Nothing was changed; use a new key.",
  not_ready: () => "Cairn is starting or stopping. Nothing was changed; try again in a moment.",
  unexpected: ({ incident }) =>
    `Something went wrong on our side (incident ${said(incident, "unknown")}). Nothing was changed.`,
};

/** A failure as RFC 9457 says it, with our code and its details beside the standard members. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: FailureCode;
  readonly details: Details;
};

/** The answer to a request that failed. */
export function problemOf(code: FailureCode, details: Details = {}): Problem {
  const title = code.replaceAll("_", " ");
  return {
    type: `urn:cairn:failure:${code}`,
    title,
    status: statusOf[code],
    detail: sentences[code](details),
    code,
    details,
  };
}

/** Thrown by whatever handles a request; the one door turns it into a problem. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: FailureCode;
  readonly details: Details;
  constructor(code: FailureCode, details: Details = {}) {
    super(sentences[code](details));
    this.code = code;
    this.details = details;
  }
}

/** The failure that a refusal of the domain is to whoever asked over the network. */
export const failureOf = (refusal: { refused: RefusalCode; details: Details }): Failure =>
  new Failure(refusal.refused, refusal.details);
