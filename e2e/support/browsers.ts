import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { chromium as installed } from "../../scripts/steps/chromium.ts";
import type { Cairn } from "./cairn.ts";

/** What somebody looks at Cairn with. */
export type Device = { readonly width: 390 | 1280; readonly colours?: "light" | "dark" };

/** A running Chromium, in which every window knows nothing of the others. */
export type Browsers = AsyncDisposable & {
  /** Opens a window of its own at a Cairn: other cookies, other storage. */
  readonly open: (cairn: Pick<Cairn, "url">, device: Device) => Promise<Window>;
};

/** One window with what went wrong in it. */
export type Window = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page, and requests that the server could not answer. */
  readonly troubles: readonly string[];
};

const patienceMs = 30_000;

/** Starts the Chromium of this machine: `await using browsers = await startBrowsers()`. */
export async function startBrowsers(): Promise<Browsers> {
  const browser: Browser = await chromium.launch({
    executablePath: installed(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  return {
    async open({ url }, { width, colours = "light" }) {
      const phone = width === 390;
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width, height: phone ? 844 : 800 },
        colorScheme: colours,
        reducedMotion: "reduce",
        locale: "en-GB",
        ...(phone && { hasTouch: true, isMobile: true }),
      });
      context.setDefaultTimeout(patienceMs);
      const page = await context.newPage();
      return { page, context, troubles: troublesOf(page) };
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

function troublesOf(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()} ${response.url()}`);
  });
  return troubles;
}
