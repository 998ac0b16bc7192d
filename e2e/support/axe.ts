import axe from "axe-core";
import type { Page } from "playwright-core";

/** In the dark the same things stand in the same places, in other colours. */
const rules = {
  light: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  dark: ["color-contrast", "link-in-text-block"],
} as const;

/**
 * What axe finds against WCAG 2.2 AA and good practice on what is shown now: rule, element and what is wrong with it. In
 * light by all rules, in dark by those on colours.
 */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // Evaluated from outside, since the page itself lets no foreign script in; once, since that takes longer than a look.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.waitForFunction(
      (scheme) => document.documentElement.dataset["mantineColorScheme"] === scheme,
      colorScheme,
    );
    found.push(...(await violationsNow(page, rules[colorScheme])).map((it) => `${colorScheme}: ${it}`));
  }
  return found;
}

function violationsNow(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run: (on: Document, how: object) => Promise<axe.AxeResults> } };
    const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 300)}\n    ${failureSummary}`),
    );
  }, rules);
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
