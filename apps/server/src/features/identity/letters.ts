import type { Draft } from "../running/outbox.ts";
import { secretPlace } from "../running/secret-place.ts";
import { codeMinutes, minutes } from "./moments.ts";

/** The code that signs somebody in. */
export function signInCodeLetter(to: string, code: string): Draft {
  return {
    to,
    subject: "Your code for Cairn",
    text: [
      `Your code is ${secretPlace}`,
      `Enter it on the page where you asked for it, in the same browser, within ${codeMinutes} minutes. In any other browser it does nothing.`,
      "If you did not ask for it, you need not do anything. Nobody gets in without this code, so give it to nobody.",
    ].join("\n\n"),
    secret: code,
    onlyToAccounts: true,
    goodForMs: minutes(codeMinutes),
  };
}

/** Tells somebody that their password is another now, in case it was not them. */
export function passwordChangedLetter(to: string): Draft {
  return {
    to,
    subject: "Your password for Cairn was changed",
    text: [
      "Somebody who was signed in as you set a new password. All other browsers were signed out.",
      "If it was you, all is well. If not, sign in with a code that is mailed to you, set a password of your own, and tell the person who runs this Cairn.",
    ].join("\n\n"),
  };
}
