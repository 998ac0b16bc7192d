import { notifications } from "@mantine/notifications";
import { createElement } from "react";
import { UndoNotice } from "./undo-notice.tsx";

/** Say that something did not work, in a sentence. Stays until it is closed. */
export function showProblem(sentence: string): void {
  notifications.show({ message: sentence, color: "var(--broken)", autoClose: 12_000, role: "alert" });
}

let shown: string | undefined;
let offered: (() => void) | undefined;

/**
 * Say that something was done, with a way to take it back. The newest takes the place of the one before: an undo that
 * came later, or that took back something earlier, would be a trap.
 */
export function showDone(sentence: string, undoLabel?: string, undo?: () => void): void {
  if (shown) notifications.hide(shown);
  const takeBack = (): void => {
    if (shown) notifications.hide(shown);
    undo?.();
  };
  const message = undoLabel && undo ? createElement(UndoNotice, { sentence, undoLabel, undo: takeBack }) : sentence;
  const onClose = (): void => void (offered = undefined);
  shown = notifications.show({ message, autoClose: undo ? 10_000 : 4000, onClose });
  offered = undo && takeBack;
}

/** Take back what the notice that stands offers to. @returns whether one does */
export function takeBackLast(): boolean {
  const takeBack = offered;
  takeBack?.();
  return takeBack !== undefined;
}
