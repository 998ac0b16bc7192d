import { beforeEach } from "vitest";
import type { Window } from "./browsers.ts";

/**
 * The tests of this file are chapters of one story: after one that failed, those that follow are skipped, and what stood on
 * the screens is told. A page that threw, or a server that did, fails the chapter too.
 */
export function tellAsOneStory(windows: () => readonly Window[]): void {
  let failed = false;
  beforeEach(({ skip, onTestFailed }) => {
    if (failed) skip("an earlier chapter failed");
    onTestFailed(async () => {
      failed = true;
      for (const { page, troubles } of windows().filter(({ page }) => page.url() !== "about:blank")) {
        console.error(`${page.url()}\n${await page.locator("body").ariaSnapshot()}\n${troubles.join("\n")}`);
      }
    });
  });
}
