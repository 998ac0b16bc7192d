import { projects } from "@cairn/contract/projects.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { call } from "../api/call.ts";
import { useLive } from "../live/use-project.ts";

const historyOf = (projectId: string) => ["history", projectId] as const;

/** Everything that happened, as far as the reader may see it, oldest first; read again when something has happened. */
export function useHistory() {
  const live = useLive();
  const queries = useQueryClient();
  const { projectId } = live;

  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const stop = live.subscribe(() => {
      clearTimeout(soon);
      soon = setTimeout(() => void queries.invalidateQueries({ queryKey: historyOf(live.projectId) }), 300);
    });
    return () => {
      stop();
      clearTimeout(soon);
    };
  }, [live, queries]);

  return useQuery({
    queryKey: historyOf(projectId),
    queryFn: () => call(projects.readHistory, { params: { projectId } }),
    // What happened while no screen showed the history, nobody has read yet.
    staleTime: 0,
  });
}
