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

/** @param restMs how long what moves or closes may take to come to rest, in milliseconds */
export function keyboardOf(page: Page, restMs = 5000): Keyboard {
  /** Where one stands, once nothing is wrong with that. Past either end of a page one may stand nowhere. */
  const lookAfter = async (key: string, mayBeNowhere = false): Promise<string> => {
    let at = "";
    const look = async (): Promise<string | undefined> => {
      const stop = await page.evaluate(lookAtStop);
      at = stop.at;
      return mayBeNowhere && stop.fault === "nowhere" ? undefined : stop.fault;
    };
    await expect.poll(look, { message: `the focus after ${key}`, timeout: restMs }).toBeUndefined();
    return at;
  };
  const keys: Keyboard["keys"] = async (...pressed) => {
    for (const key of pressed) await page.keyboard.press(key);
    await lookAfter(pressed.join(" "));
  };
  const tabTo: Keyboard["tabTo"] = async (wanted) => {
    const passed: string[] = [];
    while (passed.length < mostStops) {
      const key = await wanted.evaluate(keyTowards);
      if (!key) return;
      if (key === "caught") throw new Error(`The focus is caught in ${passed.at(-1)}`);
      await page.keyboard.press(key);
      passed.push(await lookAfter(`${key} from ${passed.at(-1)}`, true));
    }
    throw new Error(`${String(wanted)} cannot be reached. Passed: ${passed.join(" · ")}`);
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

type Key = "Tab" | "Shift+Tab" | "ArrowDown" | "ArrowUp" | "Escape";

/**
 * Runs in the page: the key that leads towards an element from where the focus is, unless it is there; `caught` if the last
 * such key has not moved it (WCAG 2.2: 2.1.2).
 */
function keyTowards(wanted: Element): Key | "caught" | undefined {
  const memory = window as unknown as { left?: Element };
  const { left } = memory;
  delete memory.left;
  const now = document.activeElement ?? document.body;
  if (wanted === now || wanted.contains(now)) return undefined;
  // A date is several stops in one field.
  if (now === left && !now.matches("body, [type=date]")) return "caught";
  memory.left = now;
  const popover = now.closest("[role=dialog]:not([aria-modal])");
  if (popover && !popover.contains(wanted)) return "Escape";
  const isPast = (wanted.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isRadio = (it: Element): it is HTMLInputElement => it instanceof HTMLInputElement && it.type === "radio";
  // Radios of one group are one stop.
  if (isRadio(wanted) && isRadio(now) && wanted.name === now.name) return isPast ? "ArrowUp" : "ArrowDown";
  return isPast ? "Shift+Tab" : "Tab";
}

/**
 * Runs in the page: what has the focus now, and what is wrong with that: it is nowhere, nothing shows it, or it lies under
 * something else (WCAG 2.2: 2.4.3, 2.4.7, 2.4.11).
 */
function lookAtStop(): { at: string; fault: string | undefined } {
  const stop = document.activeElement ?? document.body;
  const labels = stop instanceof HTMLInputElement ? [...(stop.labels ?? [])] : [];
  const at = [
    stop.localName,
    stop.getAttribute("aria-label") ?? stop.id,
    (labels[0] ?? stop).textContent?.slice(0, 40),
  ];
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
    // The whole content is no control, nor is a whole dialog: one stands there when a page has changed, or something opened.
    if (stop.matches("main, [role=dialog]")) return undefined;
    if (!isRinged) return "without a sign";
    return over.includes(undefined) ? undefined : `under ${over[0]?.outerHTML.slice(0, 200)}`;
  };
  return { at: at.join(" ").trim(), fault: fault() };
}
