import type { Locator, Page } from "playwright-core";
import { words } from "../../apps/web/src/words/words.ts";

type Role = Parameters<Page["getByRole"]>[0];

/** How somebody uses what they have found. */
export type Hands = {
  readonly press: (wanted: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  readonly choose: (field: Locator, option: string) => Promise<void>;
  readonly tick: (box: Locator) => Promise<void>;
  /** Takes back what was done last, while that is offered. */
  readonly takeBack: (offer: Locator) => Promise<void>;
};

/** Whoever points, with a mouse or a finger. */
export const pointing = (): Hands => ({
  press: (wanted) => wanted.click(),
  write: (field, text) => field.fill(text),
  choose: async (field, option) => void (await field.selectOption({ label: option })),
  tick: (box) => box.check(),
  takeBack: (offer) => offer.click(),
});

/** A page, or a part of it, as a person uses it: by the words that stand on it. */
export type Screen = {
  readonly page: Page;
  /** The element of this role and name. */
  readonly find: (role: Role, name: string | RegExp) => Locator;
  /** Waits until these words are seen, alone or among others, written just so. */
  readonly sees: (text: string | RegExp) => Promise<void>;
  /** Waits until these words are gone. */
  readonly nolonger: (text: string | RegExp) => Promise<void>;
  /** By its words, or as found. */
  readonly press: (button: string | RegExp | Locator) => Promise<void>;
  readonly follow: (link: string | RegExp) => Promise<void>;
  readonly write: (field: string, text: string) => Promise<void>;
  readonly choose: (field: string, option: string) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
  /** Gives a file where this button asks for one. */
  readonly give: (button: string, file: string) => Promise<void>;
  /** Takes back what was done last. */
  readonly takeBack: () => Promise<void>;
  /** What stands on the page itself, without what lies over it. */
  readonly content: () => Screen;
  /** The part of this role and name, as a screen of its own. */
  readonly within: (role: Role, name: string | RegExp) => Screen;
};

export const screenOf = (page: Page, hands: Hands = pointing()): Screen => screenAt(page, page.locator("body"), hands);

function screenAt(page: Page, part: Locator, hands: Hands): Screen {
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
    press: (button) => hands.press(isName(button) ? find("button", button) : button),
    follow: (link) => hands.press(find("link", link)),
    write: (label, text) => hands.write(field("textbox", label), text),
    choose: (label, option) => hands.choose(field("combobox", label), option),
    tick: (label) => hands.tick(find("radio", label).or(find("checkbox", label))),
    async give(button, file) {
      const choosing = page.waitForEvent("filechooser");
      await hands.press(find("button", button));
      await (await choosing).setFiles(file);
    },
    takeBack: () => hands.takeBack(page.getByRole("button", { name: words.shell.undo, exact: true })),
    content: () => screenAt(page, page.getByRole("main"), hands),
    within: (role, name) => screenAt(page, find(role, name), hands),
  };
}

const isName = (it: string | RegExp | Locator): it is string | RegExp => typeof it === "string" || it instanceof RegExp;

/** A pattern for these very words, which may stand in the middle of others but not of a word. */
function asPart(text: string): RegExp {
  const literal = text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/\s+/g, "\\s+");
  return new RegExp(`(?<!\\w)${literal}(?!\\w)`);
}
