import type { Browser } from "../../apps/server/src/testing/browser.ts";
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

/** A project of six people, each at their own seat. */
export type Six = { readonly projectId: string; readonly at: string; readonly seats: Readonly<Record<Who, Seat>> };

/** Begins a project and brings six people of the customer to it. */
export async function bringSixTogether(cairn: Cairn, browsers: Browsers): Promise<Six> {
  const { browser } = await setUpOverHttp(cairn);
  const projectId = await beginOverHttp(browser, { name: "Hand over without losing an hour", customer: "Northwing" });
  const at = `/projects/${projectId}`;
  const { you }: { you: { personId: string } } = (await browser.get(`/api/projects/${projectId}`)).json;
  const others = members.map((who) => names[who]);
  const colleagues = [{ name: admin.name, ...you, browser }, ...(await letIn(cairn, browser, projectId, others))];
  const seats = everybody.map(async (who, place) => {
    const colleague = colleagues[place] as Colleague;
    const seat = await sitDown(cairn, browsers, colleague, who === "lead" ? 1280 : 390);
    await seat.window.page.goto(at);
    return [who, seat] as const;
  });
  // All six, in their order.
  return { projectId, at, seats: Object.fromEntries(await Promise.all(seats)) as Six["seats"] };
}

async function sitDown(cairn: Cairn, browsers: Browsers, colleague: Colleague, width: 390 | 1280): Promise<Seat> {
  const window = await browsers.open(cairn, { width });
  const cookies = [...(colleague.browser as Browser).cookies];
  await window.context.addCookies(cookies.map(([name, value]) => ({ name, value, url: cairn.url })));
  return { ...colleague, window, screen: screenOf(window.page) };
}
