import { type Invitation, invitations } from "@cairn/contract/invitations.ts";
import { queryOptions, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { call } from "../../api/call.ts";
import { useProject } from "../../live/use-project.ts";
import { showFailure } from "../../parts/show-failure.ts";
import { showDone } from "../../ui/notice.ts";
import { people as peopleWords } from "../../words/en/people.ts";

/** Invitations and access of a project, newest invitation of a person first. */
export const accessQuery = (projectId: string) =>
  queryOptions({
    queryKey: ["access", projectId],
    queryFn: () => call(invitations.listInvitations, { params: { projectId } }),
    // Coming in is no event of the project, so the page asks.
    refetchInterval: 10_000,
  });

type Access = z.output<typeof invitations.listInvitations.ok>;

/** Changes who gets in, says so, and reads anew who does. */
export function useAccessChange(): (change: Promise<object>, done?: string) => Promise<void> {
  const { projectId } = useProject();
  const queries = useQueryClient();
  return async (change, done = peopleWords.ended) => {
    try {
      await change;
      showDone(done);
      await queries.invalidateQueries(accessQuery(projectId));
    } catch (problem) {
      showFailure(problem);
    }
  };
}

/** Whether somebody can get in: they have access, were invited, or neither. */
export type Standing =
  | { readonly is: "accepted" | "none" }
  | { readonly is: "open" | "revoked" | "expired"; readonly invitation: Invitation };

export function standingOf(access: Access | undefined, personId: string): Standing {
  if (access?.access.some((given) => given.personId === personId)) return { is: "accepted" };
  const [invitation] = (access?.invitations ?? [])
    .filter((invited) => invited.personId === personId)
    .toSorted((a, b) => b.invitedAt.localeCompare(a.invitedAt));
  if (!invitation || invitation.state === "accepted") return { is: "none" };
  return { is: invitation.state, invitation };
}
