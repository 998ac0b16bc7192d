import { ProjectView } from "@cairn/contract/projects.ts";
import type { Window } from "./browsers.ts";

/** The address of a project in the API, from the address of any of its screens. */
export const apiOf = (screenUrl: string): string =>
  screenUrl.replace(/^(.*)\/projects\/([^/?#]+).*$/, "$1/api/projects/$2");

/** The folds of a project as somebody may see them, and the names in them. Who looks is left out. */
export async function viewOf(
  { context }: Window,
  screenUrl: string,
): Promise<Pick<ProjectView, "projectId" | "spaces" | "cards">> {
  const answer = await context.request.get(apiOf(screenUrl));
  const { projectId, spaces, cards } = ProjectView.parse(await answer.json());
  return { projectId, spaces: spaces.toSorted((a, b) => a.space.localeCompare(b.space)), cards };
}
