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
export function keepingFocus(title: string, answered: Promise<unknown>): void {
  const titles = titlesIn(document);
  const at = titles.findIndex((element) => element.textContent?.startsWith(title));
  const near = [titles[at + 1], titles[at - 1]];
  const goOn = (): void => {
    if (document.activeElement === document.body || !document.activeElement?.isConnected) {
      near.find((element) => element?.isConnected)?.focus();
    }
  };
  // At once, since the answer shows before the server has it; and again when it has come and a dialog is gone.
  setTimeout(goOn, 80);
  void answered.then(() => setTimeout(goOn, 300));
}
