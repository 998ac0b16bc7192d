import { useState } from "react";
import { ProcessDraft } from "./process-draft.ts";

const keyOf = (organisationId: string, processId: string): string =>
  `cairn.draft.process.${organisationId}.${processId}`;

function keptAt(key: string): ProcessDraft | undefined {
  try {
    const kept = ProcessDraft.safeParse(JSON.parse(localStorage.getItem(key) ?? "null"));
    return kept.success ? kept.data : undefined;
  } catch {
    return undefined;
  }
}

function keepAt(key: string, draft: ProcessDraft | undefined): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // Storage is full or forbidden: the draft lives as long as the page.
  }
}

/** A process being edited, kept in this browser until it is saved or dropped. */
export function useKeptDraft(organisationId: string, processId: string, begin: () => ProcessDraft) {
  const key = keyOf(organisationId, processId);
  const [draft, setDraft] = useState<ProcessDraft>(() => keptAt(key) ?? begin());
  return {
    draft,
    write: (next: ProcessDraft): void => {
      setDraft(next);
      keepAt(key, next);
    },
    drop: (): void => keepAt(key, undefined),
  };
}
