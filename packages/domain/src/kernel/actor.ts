import { z } from "zod";
import type { PersonId } from "./ids.ts";
import type { Viewer } from "./space.ts";

/** What somebody is on a project. `lead` and `member` are the customer's people; `seller` belongs to a seller's party. */
export const Role = z.enum(["lead", "member", "seller"]);
export type Role = z.infer<typeof Role>;

/** A project is held in trust by the seller who began it until the customer takes it over. */
export const Ownership = z.enum(["in trust", "taken over"]);
export type Ownership = z.infer<typeof Ownership>;

/** Who is acting, as a value: the same for people, jobs and tests. */
export type Actor = Viewer & { readonly personId: PersonId; readonly role: Role };
