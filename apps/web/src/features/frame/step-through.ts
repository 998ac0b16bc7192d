import type { KeyboardEvent } from "react";

/** The arrow keys go from one proposal to the next, whatever in its row has the focus. */
export function stepThroughProposals(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const within = event.target instanceof Element ? event.target.closest("li") : null;
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [role=dialog]");
  if (step === 0 || typing || !within) return;
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-proposal]")];
  const at = titles.findIndex((title) => within.contains(title));
  const next = titles[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
