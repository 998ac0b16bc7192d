import { Uuid } from "@cairn/domain/kernel/ids.ts";
import { Name } from "@cairn/domain/kernel/text.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";

export const Email = z
  .email()
  .max(254)
  .transform((address) => address.toLowerCase());
const Password = z.string().min(10, "at least 10 characters").max(200);
/** A code that was mailed. */
export const Code = z
  .string()
  .trim()
  .regex(/^\d{6}$/, "six digits");

/** `keeper`: administers the organisation, such as its sales process. */
export const OrganisationRole = z.enum(["keeper", "colleague"]);
export type OrganisationRole = z.infer<typeof OrganisationRole>;

export const OrganisationSummary = z.object({
  organisationId: Uuid,
  name: z.string(),
  role: OrganisationRole,
  /** Accompanies customers as a seller; has sales processes. */
  sells: z.boolean(),
});

export const Me = z.object({
  /** False until the first visitor has made the admin's account. */
  setUp: z.boolean(),
  account: z
    .object({
      accountId: Uuid,
      name: z.string(),
      email: z.string(),
      admin: z.boolean(),
      organisations: z.array(OrganisationSummary),
    })
    .optional(),
});
export type Me = z.infer<typeof Me>;

const done = z.object({});

export const identity = endpoints({
  whoAmI: {
    method: "GET",
    path: "/api/me",
    summary: "Who is signed in here, if anybody",
    admits: "anyone",
    ok: Me,
    fails: [],
  },
  setUp: {
    method: "POST",
    path: "/api/set-up",
    summary: "Make the first account, the admin, with the one-time token from the log",
    admits: "anyone",
    body: z.object({
      token: z.string().max(200),
      name: Name,
      email: Email,
      password: Password,
      organisation: Name,
      sells: z.boolean(),
    }),
    ok: Me,
    fails: ["wrong_code", "not_now", "too_many_tries"],
  },
  signIn: {
    method: "POST",
    path: "/api/sign-in",
    summary: "Sign in with a password",
    admits: "anyone",
    body: z.object({ email: Email, password: z.string().max(200) }),
    ok: Me,
    fails: ["wrong_code", "too_many_tries"],
  },
  askForCode: {
    method: "POST",
    path: "/api/sign-in/code",
    summary: "Ask for a sign-in code by mail; the answer does not tell whether the address is known",
    admits: "anyone",
    body: z.object({ email: Email }),
    ok: done,
    fails: ["too_many_tries"],
  },
  signInWithCode: {
    method: "POST",
    path: "/api/sign-in/code/enter",
    summary: "Sign in with the code that was mailed, in the browser that asked for it",
    admits: "anyone",
    body: z.object({ email: Email, code: Code }),
    ok: Me,
    fails: ["wrong_code", "too_many_tries"],
  },
  signOut: {
    method: "POST",
    path: "/api/sign-out",
    summary: "Sign out here",
    admits: "anyone",
    body: done,
    ok: done,
    fails: [],
  },
  signOutEverywhere: {
    method: "POST",
    path: "/api/sign-out/everywhere",
    summary: "Sign out in every browser, this one too",
    admits: "account",
    body: done,
    ok: done,
    fails: [],
  },
  changeMe: {
    method: "PUT",
    path: "/api/me",
    summary: "Change one's name",
    admits: "account",
    body: z.object({ name: Name }),
    ok: Me,
    fails: [],
  },
  changePassword: {
    method: "PUT",
    path: "/api/me/password",
    summary: "Set or change one's password; all other browsers are signed out",
    admits: "account",
    /** Without `current` when one has no password yet, or came in with a mailed code in the last 15 minutes. */
    body: z.object({ current: z.string().max(200).optional(), next: Password }),
    ok: done,
    fails: ["wrong_code", "too_many_tries"],
  },
});
