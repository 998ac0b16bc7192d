import { ProjectView, projects } from "@cairn/contract/projects.ts";
import { expect } from "vitest";
import { words } from "../../apps/web/src/words/words.ts";
import type { Window } from "./browsers.ts";
import type { Screen } from "./screen.ts";
import { apiOf } from "./view.ts";

/**
 * Looks for a text everywhere the window's owner can: every screen and the palette, the project, its history, its exports,
 * the list of projects, and the live stream from its beginning.
 */
export async function expectNoTrace(window: Window, screen: Screen, projectUrl: string, text: string): Promise<void> {
  const { page, context } = window;
  for (const path of [
    "",
    "/my-part",
    "/problem",
    "/plan",
    "/plan/print",
    "/people",
    "/catch-up",
    "/page",
    "/history",
    "/sharing",
  ]) {
    await page.goto(projectUrl + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.content(), `the screen ${path}`).not.toContain(text);
  }
  await page.goto(`${projectUrl}/plan`);
  await screen.press(words.shell.search);
  await screen.write(words.shell.searchHint, text);
  await screen.sees(words.shell.searchNothing);
  await page.keyboard.press("Escape");

  const api = apiOf(projectUrl);
  const listed = api.replace(/\/[^/]+$/, "");
  for (const address of [api, `${api}/history`, `${api}/export`, `${api}/export.md`, `${api}/invitations`, listed]) {
    const answer = await context.request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(await answer.text(), address).not.toContain(text);
  }
  expect(await streamed(window, api)).not.toContain(text);
}

/** Everything the live stream says from its beginning up to now: as many events as the history holds. */
async function streamed({ page, context }: Window, api: string): Promise<string> {
  const { events } = projects.readHistory.ok.parse(await (await context.request.get(`${api}/history`)).json());
  const { spaces } = ProjectView.parse(await (await context.request.get(api)).json());
  const after = spaces.map(({ space }) => `${space}@0`).join(",");
  return page.evaluate(
    ({ address, events }) =>
      new Promise<string>((resolve) => {
        const heard: string[] = [];
        const source = new EventSource(address);
        source.addEventListener("message", ({ data }: MessageEvent<string>) => {
          heard.push(data);
          if (heard.length < events) return;
          source.close();
          resolve(heard.join("\n"));
        });
      }),
    { address: `${api}/events?after=${encodeURIComponent(after)}`, events: events.length },
  );
}
