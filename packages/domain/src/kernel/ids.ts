import { z } from "zod";

/** Ids are UUIDs made by the client (version 7, so that they sort by time); the domain never makes one. */
export const ProjectId = z.uuid().brand<"ProjectId">();
export type ProjectId = z.infer<typeof ProjectId>;

/** A person as this project knows them. Names and addresses live in one table outside the history. */
export const PersonId = z.uuid().brand<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;

/** A seller's organisation as a party of one project. The customer's party needs no id: there is exactly one. */
export const PartyId = z.uuid().brand<"PartyId">();
export type PartyId = z.infer<typeof PartyId>;

/** Any thing of a project: an activity, a question, a person, a comment. */
export const ThingId = z.uuid();
export type ThingId = z.infer<typeof ThingId>;
