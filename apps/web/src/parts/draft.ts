import { useState } from "react";
import { useProject } from "../live/use-project.ts";

type Kept = { readonly text: string; readonly from: string };

function keptAt(key: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    const whole = typeof kept === "object" && kept !== null && "text" in kept && "from" in kept;
    return whole && typeof kept.text === "string" && typeof kept.from === "string"
      ? { text: kept.text, from: kept.from }
      : undefined;
  } catch {
    return undefined;
  }
}

function keepAt(key: string, kept: Kept | undefined): void {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
  } catch {
    // Storage is full or forbidden: the draft lives as long as the page.
  }
}

/** Two people who share a browser share no drafts: one may write what the other must never see. */
export const draftKey = (personId: string, projectId: string, name: string): string =>
  `cairn.draft.${personId}.${projectId}.${name}`;

/** A text being written: kept in this browser for whoever wrote it and nobody else who signs in here, with the text it was begun from, until it is saved or dropped. */
export function useDraft(name: string, current: string) {
  const { projectId, you } = useProject();
  const key = draftKey(you.personId, projectId, name);
  const [found] = useState(() => keptAt(key));
  const [draft, setDraft] = useState<Kept | undefined>(found);
  const lay = (kept: Kept | undefined): void => {
    setDraft(kept);
    keepAt(key, kept);
  };
  return {
    open: draft !== undefined,
    text: draft?.text ?? current,
    from: draft?.from ?? current,
    /** It was left unfinished before and found again. */
    recovered: found !== undefined,
    begin: () => setDraft({ text: current, from: current }),
    write: (text: string) => lay({ text, from: draft?.from ?? current }),
    drop: () => lay(undefined),
  };
}

/** The fields of a draft that was written as JSON, to be checked by whoever wrote it; none if it cannot be read. */
export function keptIn(text: string): object {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
