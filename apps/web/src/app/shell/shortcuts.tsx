import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { takeBackLast } from "../../ui/notice.ts";
import type { Place } from "./places.ts";

// Comes when it is first asked for: a member on a phone never pays for it.
const Sheet = lazy(() => import("./shortcuts-sheet.tsx").then(({ ShortcutsSheet }) => ({ default: ShortcutsSheet })));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isUndo = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  key === "z" && (ctrlKey || metaKey) && !shiftKey;

/**
 * `g` then a letter goes somewhere, `?` shows the sheet, `/` or Ctrl+K opens the palette, Ctrl+Z takes back what a notice
 * offers to: before somebody without a pointer has come to it, it is gone. Off while one is typing.
 */
export function Shortcuts({ places }: { readonly places: readonly Place[] }) {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();

  useEffect(() => {
    let going = false;
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event.target)) return;
      if (isUndo(event) && takeBackLast()) return event.preventDefault();
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const place = going ? places.find(({ key }) => key === event.key) : undefined;
      going = event.key === "g";
      if (place) {
        event.preventDefault();
        void navigate({ to: place.to });
      }
      if (event.key === "?") setOpen(true);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [places, navigate]);

  return open ? (
    <Suspense>
      <Sheet places={places} onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
