import type { Me } from "@cairn/contract/identity.ts";
import type { You } from "@cairn/contract/projects.ts";
import { words } from "../../words/words.ts";

/** Somewhere to go: an address, its name, and the letter that goes there after `g`. */
export type Place = { readonly to: string; readonly name: string; readonly key?: string };

/** The rooms of a project, for whoever looks. A member's first room is their own part. */
export function projectPlaces(projectId: string, you: You): readonly Place[] {
  const at = (path: string) => `/projects/${projectId}${path}`;
  const home: Place = { to: at("/"), name: words.shell.home, key: "h" };
  const myPart: Place = { to: at("/my-part"), name: words.shell.myPart, key: "m" };
  const shared: Place[] = [
    { to: at("/problem"), name: words.shell.problem, key: "r" },
    { to: at("/plan"), name: words.shell.plan, key: "p" },
    { to: at("/people"), name: words.shell.people, key: "e" },
    { to: at("/history"), name: words.shell.history, key: "y" },
    { to: at("/sharing"), name: words.shell.sharing, key: "s" },
  ];
  const first = you.role === "member" ? [myPart, home] : [home, myPart];
  return [...first, ...shared];
}

/** The places beyond a project. Only sellers have a sales process; only who runs Cairn sees its running. */
export function widerPlaces(account: NonNullable<Me["account"]>): readonly Place[] {
  const selling = account.organisations.filter(({ sells }) => sells);
  return [
    { to: "/", name: words.shell.projects, key: "o" },
    { to: "/library", name: words.shell.library, key: "l" },
    ...selling.map(({ organisationId, name }) => ({
      to: `/organisations/${organisationId}/processes`,
      name: selling.length > 1 ? `${words.shell.process}: ${name}` : words.shell.process,
    })),
    { to: "/settings", name: words.shell.settings },
    ...(account.admin ? [{ to: "/admin", name: words.shell.admin }] : []),
  ];
}
