import { expect, it } from "vitest";
import { words } from "../apps/web/src/words/words.ts";
import { startBrowsers } from "./support/browsers.ts";
import { startCairn } from "./support/cairn.ts";
import { setUpOverHttp } from "./support/over-http.ts";
import { until } from "./support/until.ts";

const mostKilobytes = 200;

it(`brings "my part" to a phone in at most ${mostKilobytes} kB of JavaScript`, async () => {
  await using cairn = await startCairn();
  await using browsers = await startBrowsers();
  const { browser } = await setUpOverHttp(cairn);
  const { projects }: { projects: readonly string[] } = (await browser.post("/api/admin/sample")).json;
  const { page, context } = await browsers.open(cairn, { width: 390 });
  await context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url })));

  let asked = 0;
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked += 1;
  });
  const loaded: Promise<{ readonly name: string; readonly bytes: number }>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    const name = new URL(request.url()).pathname;
    loaded.push(request.sizes().then(({ responseBodySize }) => ({ name, bytes: responseBodySize })));
  });
  await page.goto(`/projects/${projects[0]}/my-part`);
  await page.getByText(words.myPart.why, { exact: true }).waitFor();
  await until("all that was asked for", 10, () => loaded.length === asked);

  const scripts = (await Promise.all(loaded)).toSorted((a, b) => b.bytes - a.bytes);
  const sum = scripts.reduce((all, { bytes }) => all + bytes, 0);
  console.log(
    [`my part: ${(sum / 1000).toFixed(1)} kB in ${scripts.length} files`]
      .concat(scripts.slice(0, 8).map(({ name, bytes }) => `${(bytes / 1000).toFixed(1)} kB ${name}`))
      .join("\n"),
  );
  expect(scripts.length).toBeGreaterThan(1);
  expect(sum).toBeLessThanOrEqual(mostKilobytes * 1000);
});
