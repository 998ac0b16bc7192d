import { Failure } from "@cairn/contract/failures.ts";
import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { sees } from "@cairn/domain/kernel/space.ts";
import type { Visit } from "../../http/visit.ts";
import { throughTheDoor } from "../../store/context.ts";
import type { Limits } from "../identity/limits.ts";
import type { MentionContext } from "./mention-context.ts";
import type { Draft, Outbox } from "./outbox.ts";
import { mentionContext } from "./queries.ts";
import { withoutSecretPlace } from "./secret-place.ts";

/**
 * Letters to those whom comments mention: that they were mentioned and where to read it, and never a word of the comment,
 * in whatever space it lies. A letter leaves the circle of those who see the space: it passes mail servers, and whoever
 * runs this Cairn reads the outbox. Nobody gets one who does not see the space, or who mentions themselves.
 */
export function mailsFor(events: readonly LoggedEvent[], { projectName, link, takePart }: MentionContext): Draft[] {
  const mentioned = events.flatMap((event) => {
    const ids = event.type === "commented" && Array.isArray(event["mentions"]) ? event["mentions"] : [];
    return takePart.filter(
      (reader) => ids.includes(reader.personId) && reader.personId !== event.by && sees(reader, event.space),
    );
  });
  return [...new Set(mentioned.map(({ email }) => email))].map((to) => ({
    to,
    subject: withoutSecretPlace(`You were mentioned in "${projectName}"`),
    text: withoutSecretPlace(
      [`Somebody mentioned you in a comment in the project "${projectName}".`, `Read it here:\n${link}`].join("\n\n"),
    ),
  }));
}

type House = { readonly outbox: Outbox; readonly limits: Limits; readonly publicUrl: string };
type Writing = Pick<Visit, "db" | "now" | "newId" | "afterCommit"> & {
  readonly account: { readonly accountId: string };
};

/**
 * Writes the letters of what was just recorded, in the same transaction. Most commands mention nobody and cost nothing.
 * Whoever mentions without end still comments; their letters stop.
 */
export async function mailMentions(
  { outbox, limits, publicUrl }: House,
  visit: Writing,
  projectId: ProjectId,
  events: readonly LoggedEvent[],
): Promise<void> {
  const mentionsSomebody = ({ type, ...event }: LoggedEvent) =>
    type === "commented" && Array.isArray(event["mentions"]) && event["mentions"].length > 0;
  if (!events.some(mentionsSomebody)) return;
  const found = await throughTheDoor(visit.db, () => mentionContext(visit.db, projectId));
  const context = { ...found, link: `${publicUrl}/projects/${projectId}` };
  for (const draft of mailsFor(events, context)) {
    if (isWithinLimit(limits, visit.account.accountId)) await outbox.put(visit, draft);
  }
}

function isWithinLimit(limits: Limits, accountId: string): boolean {
  try {
    limits.count("mailOfMention", accountId);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
