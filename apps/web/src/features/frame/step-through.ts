import type { KeyboardEvent } from "react";

const titlesIn = (within: ParentNode): HTMLElement[] => [...within.querySelectorAll<HTMLElement>("[data-proposal]")];

/** The arrow keys go from one proposal to the next, whatever in its row has the focus. */
export function stepThroughProposals(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const within = event.target instanceof Element ? event.target.closest("li") : null;
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [role=dialog]");
  if (step === 0 || typing || !within) return;
  const titles = titlesIn(event.currentTarget);
  const at = titles.findIndex((title) => within.contains(title));
  const next = titles[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** An answered proposal leaves the list; the focus goes on to the one that stood behind it, or before. */
export function keepingFocus(title: string): void {
  const titles = titlesIn(document);
  const at = titles.findIndex((element) => element.textContent?.startsWith(title));
  const near = [titles[at + 1], titles[at - 1]];
  const goOn = (): void => {
    const lost = document.activeElement === document.body || !document.activeElement?.isConnected;
    if (lost) near.find((element) => element?.isConnected)?.focus();
  };
  // The row goes at once, a dialog after its fading, and either may be late on a busy machine.
  for (const afterMs of [80, 300, 700, 1500]) setTimeout(goOn, afterMs);
}
