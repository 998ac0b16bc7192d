import { z } from "zod";

/** A UUID in small letters, as the database gives it back: two ways to write one must never pass for two. */
export const Uuid = z.uuid().toLowerCase();

/** Ids are UUIDs made by the client (version 7, so that they sort by time); the domain never makes one. */
export const ProjectId = Uuid.brand<"ProjectId">();
export type ProjectId = z.infer<typeof ProjectId>;

/** A person as this project knows them. Names and addresses live in one table outside the history. */
export const PersonId = Uuid.brand<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;

/** A seller's organisation as a party of one project. The customer's party needs no id: there is exactly one. */
export const PartyId = Uuid.brand<"PartyId">();
export type PartyId = z.infer<typeof PartyId>;

/** Any thing of a project: an activity, a question, a person, a comment. */
export const ThingId = Uuid;
export type ThingId = z.infer<typeof ThingId>;
