import type { Me } from "@cairn/contract/identity.ts";
import type { You } from "@cairn/contract/projects.ts";
import type { Collection } from "@cairn/domain/kernel/area.ts";
import type { Side } from "@cairn/domain/kernel/space.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { shell as shellWords } from "../../words/en/shell.ts";
import { decideTabs } from "./decide-tabs.ts";

/** Somewhere to go: an address, its name, and the letter that goes there after `g`. */
export type Place = { readonly to: string; readonly name: string; readonly key?: string };

/**
 * The rooms of a project, for whoever looks. A member's first room is their own part. A room that a guest finds nothing in
 * is not there for them.
 */
export function projectPlaces(projectId: string, you: You, project: Project): readonly Place[] {
  const at = (path: string) => `/projects/${projectId}${path}`;
  const home: Place = { to: at("/"), name: shellWords.home, key: "h" };
  const myPart: Place = { to: at("/my-part"), name: shellWords.myPart, key: "m" };
  const [decide] = decideTabs(project, you.side);
  const shared: Place[] = [
    { to: at("/problem"), name: shellWords.problem, key: "r" },
    { to: at("/plan"), name: shellWords.plan, key: "p" },
    { to: at("/people"), name: shellWords.people, key: "e" },
    ...(decide ? [{ to: at(decide.path), name: shellWords.decide, key: "d" }] : []),
    ...(findsOutcomes(project, you.side) ? [{ to: at("/outcomes"), name: shellWords.outcomes, key: "u" }] : []),
    { to: at("/history"), name: shellWords.history, key: "y" },
    { to: at("/sharing"), name: shellWords.sharing, key: "s" },
  ];
  const first = you.role === "member" ? [myPart, home] : [home, myPart];
  return [...first, ...shared];
}

/** The places beyond a project. Only sellers have a sales process; only who runs Cairn sees its running. */
export function widerPlaces(account: NonNullable<Me["account"]>): readonly Place[] {
  const selling = account.organisations.filter(({ sells }) => sells);
  return [
    { to: "/", name: shellWords.projects, key: "o" },
    { to: "/library", name: shellWords.library, key: "l" },
    ...account.organisations.map(({ organisationId, name }) => ({
      to: `/organisations/${organisationId}/experience`,
      name: account.organisations.length > 1 ? `${shellWords.experience}: ${name}` : shellWords.experience,
    })),
    ...selling.map(({ organisationId, name }) => ({
      to: `/organisations/${organisationId}/processes`,
      name: selling.length > 1 ? `${shellWords.process}: ${name}` : shellWords.process,
    })),
    { to: "/settings", name: shellWords.settings },
    ...(account.admin ? [{ to: "/admin", name: shellWords.admin }] : []),
  ];
}

/** A guest finds the outcomes when anything of them is before them. */
const findsOutcomes = ({ measures, promises, reviews, lessons }: Project, side: Side): boolean =>
  side === "customer" || [measures, promises, reviews, lessons].some((things: Collection) => kept(things).length > 0);
