import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { CommandName } from "@cairn/domain/project/project.ts";

/** A command that was given and not yet acknowledged. Its id is its idempotency key, so sending it again is safe. */
export type Pending = {
  readonly commandId: string;
  readonly name: CommandName;
  readonly input: object;
  readonly at: Instant;
};

const keyOf = (projectId: string, accountId: string): string => `cairn.outbox.${accountId}.${projectId}`;

/** Commands kept in this browser until the server has them, so that a lost connection or a closed page loses nothing. */
export function keptCommands(projectId: string, accountId: string): readonly Pending[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(projectId, accountId)) ?? "[]");
    return Array.isArray(kept) ? (kept as Pending[]) : [];
  } catch {
    return [];
  }
}

export function keepCommands(projectId: string, accountId: string, pending: readonly Pending[]): void {
  try {
    if (pending.length === 0) localStorage.removeItem(keyOf(projectId, accountId));
    else localStorage.setItem(keyOf(projectId, accountId), JSON.stringify(pending));
  } catch {
    // Storage is full or forbidden: the command is still in memory and on its way.
  }
}
