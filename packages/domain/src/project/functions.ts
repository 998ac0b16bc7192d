import { z } from "zod";

/** The functions of an organisation that a project may need, so that a gap can be named. */
export const functions = [
  "lead",
  "sponsor",
  "management",
  "operations",
  "users",
  "finance",
  "it",
  "security",
  "privacy",
  "legal",
  "procurement",
  "risk",
  "hr",
  "staff council",
  "communications",
  "data",
  "experts",
  "delivery",
] as const;

export const OrgFunction = z.enum(functions);
export type OrgFunction = z.infer<typeof OrgFunction>;
