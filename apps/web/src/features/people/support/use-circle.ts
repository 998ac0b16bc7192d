import { confidantsOf } from "@cairn/domain/project/circle.ts";
import { peopleHere } from "@cairn/domain/project/standing.ts";
import { useQuery } from "@tanstack/react-query";
import { useProject } from "../../../live/use-project.ts";
import { accessQuery } from "../access.ts";

/** Who is in the circle now, for those in it: the leads who take part, and whom a lead named and who is still here. */
export function useCircle() {
  const { project, projectId } = useProject();
  const access = useQuery(accessQuery(projectId)).data?.access ?? [];
  const leads = access.filter(({ role }) => role === "lead");
  const here = new Set(peopleHere(project).map(({ id }) => id));
  const named = confidantsOf(project).filter(
    ({ personId }) => here.has(personId) && !leads.some((lead) => lead.personId === personId),
  );
  return { access, leads, named };
}
