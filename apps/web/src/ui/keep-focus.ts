const focusable =
  "a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex='-1'])";

const focusablesIn = (part: Element): readonly HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(focusable)].filter((it) => it.checkVisibility());

/**
 * Where the focus was: the element, the dialog or page it lay in, what else it lay in (innermost first), and what could be
 * focused before it (nearest first).
 */
type Place = {
  readonly element: HTMLElement;
  readonly layer: Element;
  readonly around: readonly Element[];
  readonly before: readonly HTMLElement[];
};

const layerOf = (element: Element): Element => element.closest("[role=dialog], main") ?? document.body;

function placeOf(element: HTMLElement): Place {
  const around: Element[] = [];
  for (let part = element.parentElement; part; part = part.parentElement) around.push(part);
  const layer = layerOf(element);
  const all = focusablesIn(layer);
  return { element, layer, around, before: all.slice(0, Math.max(all.indexOf(element), 0)).toReversed() };
}

/** What stands now where the focus was, if anything around it is left. Beside a dialog that has gone stand only notices. */
function nowAt({ element, layer, around, before }: Place): HTMLElement | undefined {
  if (!layer.isConnected) return undefined;
  if (element.isConnected) return element.matches(focusable) && element.checkVisibility() ? element : undefined;
  const left = around.find((part) => part.isConnected);
  if (!left || left.contains(document.querySelector("main"))) return undefined;
  const here = focusablesIn(left);
  const neighbour = before.find((it) => here.includes(it));
  return neighbour ? (here[here.indexOf(neighbour) + 1] ?? neighbour) : here[0];
}

/**
 * Keeps the focus from getting lost when what had it goes away: it passes to what took that place, or to the content of a
 * new page. Without this, whoever uses the keyboard would start again at the top. It goes on until the page is left.
 */
export function keepFocus(): void {
  let last: Place | undefined;
  let lastOnPage: Place | undefined;

  let pointing = false;

  const remember = (element: Element | null): void => {
    if (pointing || !(element instanceof HTMLElement) || element === document.body) return;
    last = placeOf(element);
    if (last.layer.matches("main")) lastOnPage = last;
  };
  document.addEventListener("focusin", ({ target }) => remember(target as Element));
  // Who points looks at where they point; and a field that took the focus by itself would bring up a phone's keyboard.
  document.addEventListener("pointerdown", () => {
    pointing = true;
    last = undefined;
    lastOnPage = undefined;
  });
  document.addEventListener(
    "keydown",
    () => {
      pointing = false;
      if (!last) remember(document.activeElement);
    },
    { capture: true },
  );

  const find = (): void => {
    if (!last || (document.activeElement && document.activeElement !== document.body)) return;
    // It is only off for a moment, while something is sent; it comes back by itself.
    if (last.element.isConnected && last.element.matches(":disabled")) return;
    const dialog = document.querySelector("[role=dialog]");
    const inside = nowAt(last);
    const place = inside ?? (dialog ? undefined : lastOnPage && nowAt(lastOnPage));
    if (place) return place.focus();
    const main = dialog ? undefined : document.querySelector<HTMLElement>("main");
    if (!main) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  };
  new MutationObserver(find).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled", "hidden"],
  });
}
