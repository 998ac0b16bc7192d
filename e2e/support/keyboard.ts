import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Somebody who uses nothing but the keyboard, and must always see where they are. */
export type Keyboard = {
  /** Presses keys, such as `Enter` or `g`, one after the other. Wherever that leads, the focus must be somewhere. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Tabs to an element, forwards, looking at every stop on the way. */
  readonly tabTo: (wanted: Locator) => Promise<void>;
  /** Tabs to a field and types. */
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Tabs to something and presses Enter on it. */
  readonly enter: (wanted: Locator) => Promise<void>;
  /** Tabs to a list of choices and takes the one that begins so. */
  readonly choose: (field: Locator, option: string) => Promise<void>;
  /** Tabs to a radio or a check box and takes it with the space bar. */
  readonly tick: (wanted: Locator) => Promise<void>;
};

const mostStops = 400;

export function keyboardOf(page: Page): Keyboard {
  const press: Keyboard["press"] = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(isLost), { message: `the focus after ${keys.join(" ")}` }).toBe(false);
  };
  const tabTo: Keyboard["tabTo"] = async (wanted) => {
    await wanted.waitFor();
    const passed: string[] = [];
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await wanted.evaluate((it) => it === document.activeElement || it.contains(document.activeElement))) return;
      await page.keyboard.press("Tab");
      const { at, unseen } = await page.evaluate(lookAtStop);
      expect(unseen, `the sign of the focus on ${unseen}`).toBeUndefined();
      passed.push(at);
    }
    throw new Error(`${String(wanted)} cannot be reached. Passed: ${passed.slice(0, 60).join(" · ")}`);
  };
  return {
    press,
    tabTo,
    async type(field, text) {
      await tabTo(field);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
    async enter(wanted) {
      await tabTo(wanted);
      await press("Enter");
    },
    async choose(field, option) {
      await tabTo(field);
      await page.keyboard.type(option);
      expect(await field.locator("option:checked").textContent()).toContain(option);
    },
    async tick(wanted) {
      await tabTo(wanted);
      await press("Space");
    },
  };
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Runs in the page: what has the focus now, and what had it before if it looked the same with it as without. */
async function lookAtStop(): Promise<{ at: string; unseen: string | undefined }> {
  type Stop = { readonly element: Element; readonly looks: string };
  const memory = window as unknown as { stopBefore?: Stop };
  const nameOf = (it: Element) =>
    `${it.tagName.toLowerCase()} ${it.getAttribute("aria-label") ?? it.id} ${it.textContent?.slice(0, 40) ?? ""}`.trim();
  const looksOf = (it: Element): string => {
    const labels = it instanceof HTMLInputElement ? [...(it.labels ?? [])] : [];
    return [it, it.parentElement, it.nextElementSibling, ...labels]
      .filter((part) => part !== null)
      .map((part) => {
        const { outline, boxShadow, borderColor, backgroundColor, color, textDecoration, transform, top } =
          getComputedStyle(part);
        return [outline, boxShadow, borderColor, backgroundColor, color, textDecoration, transform, top].join();
      })
      .join("|");
  };
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const { stopBefore } = memory;
  const element = document.activeElement ?? document.body;
  // The whole content is no control: one only stands there after a page has changed.
  const same =
    !stopBefore?.element.matches("main, body") &&
    stopBefore?.element.isConnected &&
    stopBefore.element !== element &&
    looksOf(stopBefore.element) === stopBefore.looks;
  memory.stopBefore = { element, looks: looksOf(element) };
  return { at: nameOf(element), unseen: same && stopBefore ? nameOf(stopBefore.element) : undefined };
}
