import type { Locator, Page } from "playwright-core";

type Role = Parameters<Page["getByRole"]>[0];

/** A page, or a part of it, as a person uses it: by the words that stand on it. */
export type Screen = {
  readonly page: Page;
  /** The element of this role and name. */
  readonly find: (role: Role, name: string | RegExp) => Locator;
  /** Waits until these words are seen, alone or among others, written just so. */
  readonly sees: (text: string | RegExp) => Promise<void>;
  /** Waits until these words are gone. */
  readonly nolonger: (text: string | RegExp) => Promise<void>;
  readonly press: (button: string | RegExp) => Promise<void>;
  readonly follow: (link: string | RegExp) => Promise<void>;
  readonly write: (field: string, text: string) => Promise<void>;
  readonly choose: (field: string, option: string) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
  /** What stands on the page itself, without what lies over it. */
  readonly content: () => Screen;
  /** The part of this role and name, as a screen of its own. */
  readonly within: (role: Role, name: string | RegExp) => Screen;
};

export const screenOf = (page: Page): Screen => screenAt(page, page.locator("body"));

function screenAt(page: Page, part: Locator): Screen {
  const find: Screen["find"] = (role, name) => part.getByRole(role, { name, exact: typeof name === "string" });
  // A password has no role, and the label of what must be filled in carries a star.
  const field = (role: Role, label: string) =>
    find(role, label)
      .or(part.getByLabel(label, { exact: true }))
      .filter({ visible: true });
  const said = (text: string | RegExp) =>
    part.getByText(typeof text === "string" ? asPart(text) : text).filter({ visible: true });
  return {
    page,
    find,
    sees: (text) => said(text).first().waitFor(),
    nolonger: (text) => said(text).first().waitFor({ state: "hidden" }),
    press: (button) => find("button", button).click(),
    follow: (link) => find("link", link).click(),
    write: (label, text) => field("textbox", label).fill(text),
    choose: async (label, option) => void (await field("combobox", label).selectOption({ label: option })),
    tick: (label) => find("radio", label).or(find("checkbox", label)).check(),
    content: () => screenAt(page, page.getByRole("main")),
    within: (role, name) => screenAt(page, find(role, name)),
  };
}

/** A pattern for these very words, which may stand in the middle of others but not of a word. */
function asPart(text: string): RegExp {
  const literal = text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/\s+/g, "\\s+");
  return new RegExp(`(?<!\\w)${literal}(?!\\w)`);
}
