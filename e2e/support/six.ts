import { words } from "../../apps/web/src/words/words.ts";
import { type Colleague, letIn } from "./asked.ts";
import type { Browsers, Window } from "./browsers.ts";
import type { Cairn } from "./cairn.ts";
import { admin, beginOverHttp, setUpOverHttp } from "./over-http.ts";
import { type Screen, screenOf } from "./screen.ts";

/** Those who buy together, by what they look after. */
export const names = {
  lead: admin.name,
  sponsor: "Solveig Brandt",
  finance: "Farid Haddad",
  it: "Ines Kowalski",
  legal: "Leon Marchetti",
  user: "Uma Adeyemi",
} as const;
export type Who = keyof typeof names;
export const everybody = Object.keys(names) as Who[];
export const members = everybody.filter((who) => who !== "lead");

/** Somebody with a browser of their own; the lead sits at a desk, the others have a phone at hand. */
export type Seat = Colleague & { readonly window: Window; readonly screen: Screen };

/** Six people around one project. */
export type Six = {
  readonly cairn: Cairn;
  readonly projectId: string;
  readonly seats: Readonly<Record<Who, Seat>>;
  readonly windows: () => readonly Window[];
  readonly screen: (who: Who) => Screen;
  /** Brings somebody to a room of the project they are in, and there to one of its pages, by the links on the screen. */
  readonly bring: (who: Who, room: string, page?: string) => Promise<Screen>;
  /** All of those at once, each on their own screen. */
  readonly each: (those: readonly Who[], act: (own: Screen, who: Who) => Promise<void>) => Promise<void>;
  /** Everything that somebody's browser can read of the project. */
  readonly readableBy: (who: Who) => Promise<string>;
};

/** Begins a project and brings six people of the customer to it. */
export async function bringSixTogether(cairn: Cairn, browsers: Browsers): Promise<Six> {
  const { browser } = await setUpOverHttp(cairn);
  const projectId = await beginOverHttp(browser, { name: "Hand over without losing an hour", customer: "Northwing" });
  const { you }: { you: { personId: string } } = (await browser.get(`/api/projects/${projectId}`)).json;
  const others = await letIn(
    cairn,
    browser,
    projectId,
    members.map((who) => names[who]),
  );
  const at = (who: Who, colleague: Colleague) => sitDown(cairn, browsers, colleague, who === "lead" ? 1280 : 390);
  const [lead, ...rest] = await Promise.all([
    at("lead", { name: admin.name, ...you, browser }),
    ...members.map((who, place) => at(who, others[place] as Colleague)),
  ]);
  const seats = Object.fromEntries([
    ["lead", lead],
    ...members.map((who, place) => [who, rest[place]]),
  ]) as Six["seats"];
  // One after another: six at once would keep a small machine busier than any of them can wait.
  for (const { window } of Object.values(seats)) await window.page.goto(`/projects/${projectId}`);
  return { cairn, projectId, seats, ...around(cairn.url, projectId, seats) };
}

function around(
  url: string,
  projectId: string,
  seats: Six["seats"],
): Pick<Six, "windows" | "screen" | "bring" | "each" | "readableBy"> {
  const screen: Six["screen"] = (who) => seats[who].screen;
  return {
    windows: () => Object.values(seats).map(({ window }) => window),
    screen,
    async bring(who, room, page) {
      await screen(who).within("navigation", words.shell.mainNavigation).follow(room);
      if (page) await screen(who).within("navigation", words.decide.pages).follow(page);
      return screen(who);
    },
    each: async (those, act) => void (await Promise.all(those.map((who) => act(screen(who), who)))),
    async readableBy(who) {
      const api = `${url}/api/projects/${projectId}`;
      const read = async (path: string): Promise<string> =>
        (await seats[who].window.context.request.get(api + path)).text();
      return (await Promise.all(["", "/history", "/export", "/export.md", "/rounds"].map(read))).join("\n");
    },
  };
}

async function sitDown(cairn: Cairn, browsers: Browsers, colleague: Colleague, width: 390 | 1280): Promise<Seat> {
  const window = await browsers.open(cairn, { width });
  const cookies = [...colleague.browser.cookies].map(([name, value]) => ({ name, value, url: cairn.url }));
  await window.context.addCookies(cookies);
  return { ...colleague, window, screen: screenOf(window.page) };
}
