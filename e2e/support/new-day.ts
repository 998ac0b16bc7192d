import type { Page } from "playwright-core";

/** The line that says by when all is done in eight of ten cases. */
export const newDay = "h2[aria-live]";

/**
 * Does something after which the line says another day.
 * @returns milliseconds, by the page's own clock, from the event to the other day
 */
export async function timedUntilNewDay(
  page: Page,
  event: "pointerup" | "keydown",
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(
    ([line, name]) => {
      const shown = document.querySelector(line);
      const before = shown?.textContent;
      const listen = (): void => {
        const at = performance.now();
        const look = new MutationObserver(() => {
          if (!shown || shown.textContent === before) return;
          look.disconnect();
          Reflect.set(self, "took", performance.now() - at);
        });
        if (shown) look.observe(shown, { childList: true, characterData: true, subtree: true });
      };
      addEventListener(name, listen, { once: true, capture: true });
    },
    [newDay, event] as const,
  );
  await act();
  await page.waitForFunction(() => Reflect.get(self, "took") !== undefined);
  return page.evaluate(() => {
    const took = Number(Reflect.get(self, "took"));
    Reflect.deleteProperty(self, "took");
    return took;
  });
}

/** Lets go of what the mouse holds. @returns milliseconds until the line says another day */
export const timedDrop = (page: Page): Promise<number> => timedUntilNewDay(page, "pointerup", () => page.mouse.up());
