import type { Locator } from "playwright-core";
import { words } from "../../apps/web/src/words/words.ts";
import type { Cairn } from "./cairn.ts";
import { lettersTo, linkIn, nextLetter } from "./mail.ts";
import type { Screen } from "./screen.ts";

const say = words.people;

type Guest = { readonly name: string; readonly email: string; readonly role: "lead" | "member" };

/** Adds somebody on the people page and invites them. @returns the link in their letter */
export async function addAndInvite(cairn: Cairn, screen: Screen, { name, email, role }: Guest): Promise<string> {
  const seen = lettersTo(cairn, email).length;
  await screen.press(say.add);
  await screen.write(say.name, name);
  await screen.write(say.email, email);
  await screen.press(say.save);
  await screen.press(rowOf(screen, name).getByRole("button", { name: say.invite, exact: true }));
  const sheet = screen.within("dialog", say.inviteTitle(name));
  await sheet.choose(say.role, say.roles[role]);
  await sheet.press(say.send);
  await sheet.sees(say.sent);
  await sheet.press(sheet.find("button", words.shell.close).last());
  return linkIn(await nextLetter(cairn, email, seen));
}

/** The innermost block that holds somebody's name and the ways to change what concerns them. */
const rowOf = ({ page }: Screen, name: string): Locator =>
  page
    .locator("div")
    .filter({ has: page.getByText(name, { exact: true }) })
    .filter({ has: page.getByRole("button", { name: say.edit(name), exact: true }) })
    .last();
