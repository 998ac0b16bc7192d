import { expect } from "vitest";
import { words } from "../../apps/web/src/words/words.ts";
import { overflowOf, violationsOn } from "./axe.ts";
import type { Screen } from "./screen.ts";

const { ballot, decisions, myPart, options, rounds, shell } = words;

/** Opens, from their part, what somebody is asked in secret. */
export async function toBallot(screen: Screen): Promise<void> {
  await screen.within("navigation", shell.mainNavigation).follow(shell.myPart);
  await screen.follow(myPart.secretly.go);
  await screen.find("button", ballot.send).waitFor();
}

/** Chooses a step for a statement. */
export async function stand({ page }: Screen, statement: string, step: number): Promise<void> {
  await page
    .getByRole("group", { name: statement })
    .getByRole("radio", { name: String(step) })
    .check();
}

export async function handIn(screen: Screen): Promise<void> {
  await screen.press(ballot.send);
  await screen.find("heading", ballot.thanks).waitFor();
}

/** Counts the one round that is open on the page, once all have answered. */
export async function count(screen: Screen, asked: number): Promise<void> {
  await screen.page.reload();
  await screen.sees(rounds.card.answered(asked, asked));
  await screen.press(rounds.card.close);
  await screen.within("dialog", rounds.card.closeTitle).press(rounds.card.closeNow);
}

/** Scores the option that is up, criterion by criterion, from 0 to 10. */
export async function score(screen: Screen, option: string, said: Readonly<Record<string, number>>): Promise<void> {
  const { page, press } = screen;
  for (const [criterion, value] of Object.entries(said)) {
    const field = page.getByRole("group", { name: options.mine.score(criterion, option) });
    await field.getByRole("radio", { name: String(value), exact: true }).check();
  }
  await press(options.mine.save);
  // The next option comes up, or all of them are folded away.
  const [first = ""] = Object.keys(said);
  await page.getByRole("group", { name: options.mine.score(first, option) }).waitFor({ state: "hidden" });
}

/** Gives people a part in a decision, where several may have it. */
export async function give(screen: Screen, part: string, people: readonly string[]): Promise<void> {
  for (const name of people) {
    await screen.page.getByRole("combobox", { name: part }).click();
    await screen.press(screen.within("listbox", part).find("option", name));
    await screen.page.keyboard.press("Escape");
  }
}

/** Says how well a decision is made, on its six points. */
export async function rate(screen: Screen, points: readonly number[]): Promise<void> {
  await screen.press(decisions.quality.rate);
  for (const [at, point] of Object.values(decisions.quality.points).entries()) {
    await screen.page.getByRole("group", { name: point }).getByLabel(String(points[at]), { exact: true }).check();
  }
  await screen.press(decisions.quality.save);
}

/** Writes over a text where it stands. */
export async function rewrite(screen: Screen, label: string, from: string, to: string): Promise<void> {
  await screen.press(from ? `${words.parts.edit(label)}. ${from}` : new RegExp(`^${words.parts.add(label)}`));
  await screen.write(label, to);
  await screen.press(shell.save);
}

/** What stands on the screen bars nobody, in light and in dark. */
export async function barsNobody({ page }: Screen): Promise<void> {
  expect([...(await overflowOf(page)), ...(await violationsOn(page))]).toEqual([]);
}
