import { type FailureCode, said } from "@cairn/contract/failures.ts";

type Details = Readonly<Record<string, string | number | readonly string[]>>;

/** A sentence for every failure: what happened, what is unharmed, what to do. */
export const failures: Readonly<Record<FailureCode | "offline", (details: Details) => string>> = {
  invalid_input: ({ field, must }) =>
    `${field ? `“${said(field)}”` : "Something"} is not right yet: ${said(must)}. Nothing was changed.`,
  not_found: () => "There is nothing like that here that you can see.",
  not_allowed: () => "This is for somebody else to do in this project. Nothing was changed.",
  duplicate: () => "That is already there. Nothing was changed.",
  changed_meanwhile: () =>
    "Somebody else changed this text while you were writing. Your words are still here: compare both.",
  wrong_audience: () =>
    "It leans on something that not everybody who would see it may see. Share that first, or leave it out. Nothing was changed.",
  cycle: ({ circle }) => `These would wait for each other in a circle: ${said(circle)}. Nothing was changed.`,
  not_now: ({ state }) =>
    `That is not possible as things are${state === undefined ? "" : ` (${said(state)})`}. Nothing was changed.`,
  nothing_to_change: () => "It is already so.",
  too_many: ({ what, most }) =>
    `There is room for ${said(most, "no more")} ${said(what)} at most. Nothing was changed.`,
  not_signed_in: () => "Please sign in again. What you typed is kept.",
  wrong_code: () => "That does not match, or it has run out. Check what you typed and try again.",
  too_many_tries: () => "Too many tries. Wait a few minutes and try again.",
  body_too_large: () => "That is more than can be taken at once. Nothing was changed.",
  wrong_content_type: () => "This file is not of a kind that can be read here.",
  key_reused: () => "This was sent before with other words. Reload the page and try again.",
  not_ready: () => "Cairn is just starting. Try again in a moment.",
  unexpected: ({ incident }) =>
    `Something went wrong on our side. Nothing was changed. If it happens again, tell your admin: ${said(incident)}`,
  offline: () => "There is no connection. What you did is kept and will be sent when it is back.",
};
