import { notifications } from "@mantine/notifications";
import { createElement } from "react";
import { UndoNotice } from "./undo-notice.tsx";

/** Say that something did not work, in a sentence. Stays until it is closed. */
export function showProblem(sentence: string): void {
  notifications.show({ message: sentence, color: "var(--broken)", autoClose: 12_000, role: "alert" });
}

/** Say that something was done, with a way to take it back. */
export function showDone(sentence: string, undoLabel?: string, undo?: () => void): void {
  const id = `done-${sentence}`;
  const message =
    undoLabel && undo
      ? createElement(UndoNotice, { sentence, undoLabel, undo: () => (notifications.hide(id), undo()) })
      : sentence;
  notifications.show({ id, message, autoClose: undo ? 10_000 : 4000 });
}
