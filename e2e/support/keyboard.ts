import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Hands } from "./screen.ts";

/** The hands of somebody who uses nothing but the keyboard, and must always see where they are. */
export type Keyboard = Hands & {
  /** Presses keys, such as `Enter` or `g`, one after the other. Wherever that leads, the focus must be somewhere. */
  readonly keys: (...keys: readonly string[]) => Promise<void>;
  /** Tabs to an element, the shorter way round, looking at every stop. */
  readonly tabTo: (wanted: Locator) => Promise<void>;
};

/** The focus stays where one works: nothing that comes next in a story is further away than this. */
const mostStops = 60;

export function keyboardOf(page: Page): Keyboard {
  const keys: Keyboard["keys"] = async (...pressed) => {
    for (const key of pressed) await page.keyboard.press(key);
    const message = `the focus after ${pressed.join(" ")}`;
    await expect.poll(async () => (await page.evaluate(lookAtStop)).fault, { message, timeout: 5000 }).toBeUndefined();
  };
  const tabTo: Keyboard["tabTo"] = async (wanted) => {
    const passed: string[] = [];
    while (passed.length < mostStops) {
      const key = await wanted.evaluate(keyTowards);
      if (!key) return;
      await page.keyboard.press(key);
      const { at, fault } = await page.evaluate(lookAtStop);
      passed.push(at);
      // Past the end of a page one stands nowhere, and comes in again at its other end.
      if (fault !== "nowhere") expect(fault, `the focus on ${passed.slice(-3).join(" > ")}`).toBeUndefined();
    }
    throw new Error(`${String(wanted)} cannot be reached. Passed: ${passed.slice(0, 60).join(" · ")}`);
  };
  return {
    keys,
    tabTo,
    async press(wanted) {
      await tabTo(wanted);
      await keys("Enter");
    },
    async write(field, text) {
      await tabTo(field);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
    async choose(field, option) {
      await tabTo(field);
      await page.keyboard.type(option);
      expect(await field.locator("option:checked").textContent()).toContain(option);
    },
    async tick(box) {
      await tabTo(box);
      await keys("Space");
    },
    async takeBack(offer) {
      await offer.waitFor();
      await keys("Control+z");
    },
  };
}

/** Runs in the page: the key that leads towards an element from where the focus is, unless it is there. */
function keyTowards(wanted: Element): "Tab" | "Shift+Tab" | "ArrowDown" | "ArrowUp" | "Escape" | undefined {
  const now = document.activeElement ?? document.body;
  if (wanted === now || wanted.contains(now)) return undefined;
  Object.assign(window, { left: now });
  const popover = now.closest("[role=dialog]:not([aria-modal])");
  if (popover && !popover.contains(wanted)) return "Escape";
  const isPast = (wanted.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isRadio = (it: Element): it is HTMLInputElement => it instanceof HTMLInputElement && it.type === "radio";
  // Radios of one group are one stop.
  if (isRadio(wanted) && isRadio(now) && wanted.name === now.name) return isPast ? "ArrowUp" : "ArrowDown";
  return isPast ? "Shift+Tab" : "Tab";
}

/**
 * Runs in the page: what has the focus now, and what is wrong with that: it is nowhere, a key that should have moved it has
 * not, nothing shows it, or it lies under something else (WCAG 2.2: 2.1.2, 2.4.3, 2.4.7, 2.4.11).
 */
async function lookAtStop(): Promise<{ at: string; fault: string | undefined }> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const memory = window as unknown as { left?: Element };
  const { left } = memory;
  delete memory.left;
  const stop = document.activeElement ?? document.body;
  const labels = stop instanceof HTMLInputElement ? [...(stop.labels ?? [])] : [];
  const at = [stop.localName, stop.getAttribute("aria-label") ?? stop.id, (labels[0] ?? stop).textContent?.slice(0, 40)];
  // A box that is drawn by what stands beside it shows its focus there.
  const isRinged = [stop, ...labels, stop.parentElement, stop.nextElementSibling]
    .filter((part) => part !== null)
    .map((part) => getComputedStyle(part))
    .some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2);
  const grid = [0.1, 0.5, 0.9].flatMap((across) => [0.1, 0.5, 0.9].map((down) => ({ across, down })));
  const over = [stop, ...labels].flatMap((part) =>
    [...part.getClientRects()].flatMap(({ x, y, width, height }) =>
      grid.map(({ across, down }) => {
        const shown = document.elementFromPoint(x + width * across, y + height * down);
        return shown && (part.contains(shown) || shown.contains(part)) ? undefined : shown;
      }),
    ),
  );
  const fault = (): string | undefined => {
    if (stop === document.body) return "nowhere";
    // A date is several stops in one field.
    if (stop === left && !stop.matches("[type=date]")) return "caught";
    // The whole content is no control: one only stands there after a page has changed.
    if (stop.matches("main")) return undefined;
    if (!isRinged) return "without a sign";
    return over.includes(undefined) ? undefined : `under ${over[0]?.outerHTML.slice(0, 200)}`;
  };
  return { at: at.join(" ").trim(), fault: fault() };
}
