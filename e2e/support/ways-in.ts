import { words } from "../../apps/web/src/words/words.ts";
import type { Cairn } from "./cairn.ts";
import { codeIn, lettersTo, nextLetter } from "./mail.ts";
import type { Screen } from "./screen.ts";

export const password = "ten stones and more";

export type Newcomer = { readonly name: string; readonly email: string; readonly organisation: string };

/** The very first visit: makes the admin with the token from the log. */
export async function setUp(
  cairn: Cairn,
  screen: Screen,
  { name, email, organisation, sells }: Newcomer & { readonly sells: boolean },
): Promise<void> {
  const says = words.identity.setUp;
  await screen.page.goto("/");
  await screen.write(says.token, cairn.token());
  await screen.write(says.name, name);
  await screen.write(says.email, email);
  await screen.write(says.password, password);
  await screen.write(says.organisation, organisation);
  if (sells) await screen.tick(says.sells);
  await screen.press(says.submit);
  await screen.sees(words.projects.empty);
}

/** Follows an invitation to its end: the link shows a page, a code lets in. */
export async function acceptInvitation(cairn: Cairn, screen: Screen, link: string, email: string): Promise<void> {
  const says = words.identity.invitation;
  const seen = lettersTo(cairn, email).length;
  await screen.page.goto(link);
  await screen.press(says.send);
  const letter = await nextLetter(cairn, email, seen);
  await screen.write(says.code, codeIn(letter));
  await screen.press(says.enter);
  await screen.find("navigation", words.shell.mainNavigation).waitFor();
}
