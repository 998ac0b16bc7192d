import axe from "axe-core";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Light and dark have the same elements, so that in the dark only colours are looked at once more. */
const rulesIn = {
  light: { type: "tag", values: tags },
  dark: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
} satisfies Record<string, axe.RunOptions["runOnly"]>;

/**
 * What axe finds against WCAG 2.2 AA and good practice on what is shown now, in light and in dark: rule, element and what
 * is wrong with it.
 */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // Evaluated from outside, since the page itself lets no foreign script in; once, since that takes longer than a look.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found: string[] = [];
  // As it is first: to change costs a moment.
  const isDark = await page.evaluate(() => document.documentElement.dataset["mantineColorScheme"] === "dark");
  for (const colorScheme of isDark ? (["dark", "light"] as const) : (["light", "dark"] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.waitForFunction(
      (scheme) => document.documentElement.dataset["mantineColorScheme"] === scheme,
      colorScheme,
    );
    found.push(...(await violationsNow(page, rulesIn[colorScheme])).map((it) => `${colorScheme}: ${it}`));
  }
  return found;
}

function violationsNow(page: Page, runOnly: axe.RunOptions["runOnly"]): Promise<readonly string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run: (on: Document, how: object) => Promise<axe.AxeResults> } };
    const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 300)}\n    ${failureSummary}`),
    );
  }, runOnly);
}

/** How far the page is wider than its window, in pixels, and which elements stick out; nothing else scrolls sideways. */
export function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return [];
    const out = [...document.body.querySelectorAll("*")].filter(
      (it) => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    );
    return [
      `${wide} px too wide: ${out
        .slice(0, 3)
        .map((it) => it.outerHTML.slice(0, 200))
        .join("\n    ")}`,
    ];
  });
}
