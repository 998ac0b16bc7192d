import { Role } from "@cairn/domain/kernel/actor.ts";
import { Instant } from "@cairn/domain/kernel/days.ts";
import { PersonId, ProjectId, Uuid } from "@cairn/domain/kernel/ids.ts";
import { Side } from "@cairn/domain/kernel/space.ts";
import { Name } from "@cairn/domain/kernel/text.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";
import { Code, Email } from "./identity.ts";

const State = z.enum(["open", "accepted", "revoked", "expired"]);

export const Invitation = z.object({
  invitationId: Uuid,
  personId: PersonId,
  email: z.string(),
  role: Role,
  state: State,
  invitedAt: Instant,
  expiresAt: Instant,
});
export type Invitation = z.infer<typeof Invitation>;

const project = z.object({ projectId: ProjectId });
const token = z.object({ token: z.string().min(20).max(100) });

export const invitations = endpoints({
  invite: {
    method: "POST",
    path: "/api/projects/{projectId}/invitations",
    summary: "Invite a person of the project; the link alone opens nothing, a code goes to their address",
    admits: "participant",
    params: project,
    body: z.object({
      invitationId: Uuid,
      /** A person of the project; their side decides what they will see. */
      personId: PersonId,
      email: Email,
      role: Role,
      /** A word from the person who invites. */
      note: z.string().trim().max(1000).optional(),
    }),
    ok: z.object({ invitation: Invitation, link: z.url() }),
    fails: ["not_allowed", "not_found", "duplicate", "wrong_audience", "too_many_tries"],
  },
  listInvitations: {
    method: "GET",
    path: "/api/projects/{projectId}/invitations",
    summary: "Invitations and who has access, as far as one sees the people",
    admits: "participant",
    params: project,
    ok: z.object({
      invitations: z.array(Invitation),
      access: z.array(
        z.object({
          personId: PersonId,
          role: Role,
          since: Instant,
          /** Said to those in the innermost space of their side, of its people: whether it is open to this one, too. */
          inside: z.boolean().optional(),
          /** Who vouched for them, if that is why. */
          vouchedBy: PersonId.optional(),
        }),
      ),
    }),
    fails: [],
  },
  revokeInvitation: {
    method: "POST",
    path: "/api/projects/{projectId}/invitations/{invitationId}/revoke",
    summary: "Take an invitation back",
    admits: "participant",
    params: project.extend({ invitationId: Uuid }),
    body: z.object({}),
    ok: z.object({}),
    fails: ["not_allowed", "not_found", "not_now"],
  },
  endAccess: {
    method: "POST",
    path: "/api/projects/{projectId}/people/{personId}/end-access",
    summary: "End somebody's access; their open pages close at once",
    admits: "participant",
    params: project.extend({ personId: PersonId }),
    body: z.object({}),
    ok: z.object({}),
    fails: ["not_allowed", "not_found", "not_now"],
  },
  vouch: {
    method: "POST",
    path: "/api/projects/{projectId}/people/{personId}/vouch",
    summary: "Open your side's own space to a colleague who takes part; whoever is in it may, and nobody else",
    admits: "participant",
    params: project.extend({ personId: PersonId }),
    body: z.object({}),
    ok: z.object({}),
    fails: ["not_found", "not_now"],
  },
  takeBackVouch: {
    method: "POST",
    path: "/api/projects/{projectId}/people/{personId}/take-back-vouch",
    summary: "Close your side's own space again to somebody you had vouched for; what they have seen, they have seen",
    admits: "participant",
    params: project.extend({ personId: PersonId }),
    body: z.object({}),
    ok: z.object({}),
    fails: ["not_found", "not_now"],
  },
  openInvitation: {
    method: "GET",
    path: "/api/invitations/{token}",
    summary: "What an invitation is about; opening it changes nothing",
    admits: "anyone",
    params: token,
    ok: z.object({
      project: z.string(),
      invitedBy: z.string(),
      /** Enough of the address to recognise it. */
      address: z.string(),
      role: Role,
      side: Side,
      state: State,
    }),
    fails: ["not_found"],
  },
  sendInvitationCode: {
    method: "POST",
    path: "/api/invitations/{token}/code",
    summary: "Mail a code to the invited address, good in this browser only and for ten minutes",
    admits: "anyone",
    params: token,
    body: z.object({}),
    ok: z.object({}),
    fails: ["not_found", "not_now", "too_many_tries"],
  },
  enterInvitation: {
    method: "POST",
    path: "/api/invitations/{token}/enter",
    summary: "Enter with the mailed code, in the browser that asked for it",
    admits: "anyone",
    params: token,
    body: z.object({
      code: Code,
      name: Name.optional(),
    }),
    ok: z.object({ projectId: ProjectId }),
    fails: ["wrong_code", "not_found", "not_now", "too_many_tries"],
  },
});
