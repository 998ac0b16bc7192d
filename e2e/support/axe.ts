import axe from "axe-core";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const ofColours = axe
  .getRules(["cat.color"])
  .filter((rule) => rule.tags.some((tag) => tags.includes(tag)))
  .map(({ ruleId }) => ruleId);

/**
 * What axe finds against WCAG 2.2 AA on what is shown now, in light and in dark: rule, element and what is wrong with it.
 * Only what has to do with colours is looked at twice; the same elements are there in both.
 */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // Evaluated from outside, since the page itself lets no foreign script in.
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const inLight = await run(page, { type: "tag", values: tags });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const inDark = await run(page, { type: "rule", values: ofColours });
  return [...inLight.map((it) => `light: ${it}`), ...inDark.map((it) => `dark: ${it}`)];
}

async function run(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
  const found = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run: (on: Document, how: object) => Promise<axe.AxeResults> } };
    const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary: failureSummary ?? "" })),
    );
  }, runOnly);
  return found.map(({ id, html, failureSummary }) => `${id}: ${html.slice(0, 300)}\n    ${failureSummary}`);
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
