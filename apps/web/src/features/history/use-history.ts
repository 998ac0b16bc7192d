import { projects } from "@cairn/contract/projects.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { call } from "../../api/call.ts";
import { useProject } from "../../live/use-project.ts";

/** Everything that happened, as far as the reader may see it, oldest first; read again when something has happened. */
export function useHistory() {
  const { projectId, project } = useProject();
  const queries = useQueryClient();
  const queryKey = ["history", projectId];
  const history = useQuery({
    queryKey,
    queryFn: () => call(projects.readHistory, { params: { projectId } }),
  });
  useEffect(() => {
    const soon = setTimeout(() => void queries.invalidateQueries({ queryKey: ["history", projectId] }), 300);
    return () => clearTimeout(soon);
  }, [queries, projectId, project]);
  return history;
}
