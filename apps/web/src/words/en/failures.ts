import { type FailureCode, said } from "@cairn/contract/failures.ts";

type Details = Readonly<Record<string, string | number | readonly string[]>>;

/** What is not possible now, where more can be said than its state. */
const notNow: Readonly<Record<string, (details: Details) => string>> = {
  "open until": ({ day }) =>
    `It stays open until ${said(day)}, unless everybody has answered before. Nothing was counted or shown.`,
  "promised until": ({ day }) => `Those asked were told that they have until ${said(day)}. Nothing was changed.`,
  "ruled out": () => "This option was ruled out. Bring it back first, or choose another. Nothing was decided.",
  "already answered": () =>
    "You have answered this already. Your first answer stands; nobody can look it up to change it.",
  "too few told apart": ({ few, beside }) =>
    `Laid beside “${said(beside)}”, the answers of ${said(few)} ${few === 1 ? "person" : "people"} alone could be worked out. ` +
    "Ask the same groups again, or let them differ by at least 4 people. Nothing was opened.",
};

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
  not_now: (details) =>
    notNow[said(details["state"])]?.(details) ??
    `That is not possible as things are${details["state"] === undefined ? "" : ` (${said(details["state"])})`}. Nothing was changed.`,
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
