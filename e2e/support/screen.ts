import type { Locator, Page } from "playwright-core";

type Role = Parameters<Page["getByRole"]>[0];

/** A page, or a part of it, as a person uses it: by the words that stand on it. */
export type Screen = {
  readonly page: Page;
  /** The element of this role and name. */
  readonly find: (role: Role, name: string | RegExp) => Locator;
  /** Waits until these words are seen. */
  readonly sees: (text: string | RegExp) => Promise<void>;
  /** Waits until these words are gone. */
  readonly nolonger: (text: string | RegExp) => Promise<void>;
  readonly press: (button: string | RegExp) => Promise<void>;
  readonly follow: (link: string | RegExp) => Promise<void>;
  readonly write: (field: string, text: string) => Promise<void>;
  readonly choose: (field: string, option: string) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
  /** The part of this role and name, as a screen of its own. */
  readonly within: (role: Role, name: string | RegExp) => Screen;
};

export const screenOf = (page: Page): Screen => screenAt(page, page.locator("body"));

function screenAt(page: Page, part: Locator): Screen {
  const find: Screen["find"] = (role, name) => part.getByRole(role, { name, exact: typeof name === "string" });
  const field = (label: string) => part.getByLabel(label, { exact: true }).filter({ visible: true });
  return {
    page,
    find,
    sees: (text) => part.getByText(text).filter({ visible: true }).first().waitFor(),
    nolonger: async (text) => {
      for (const found of await part.getByText(text).all()) await found.waitFor({ state: "hidden" });
    },
    press: (button) => find("button", button).click(),
    follow: (link) => find("link", link).click(),
    write: (label, text) => field(label).fill(text),
    choose: async (label, option) => void (await field(label).selectOption({ label: option })),
    tick: (label) => field(label).check(),
    within: (role, name) => screenAt(page, find(role, name)),
  };
}
