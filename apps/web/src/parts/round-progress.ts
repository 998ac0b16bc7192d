import { rounds } from "@cairn/contract/rounds.ts";
import { useQuery } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { useLive } from "../live/use-project.ts";

export const progressOf = (projectId: string) => ["rounds", projectId] as const;

/** How far the open rounds have come, asked again every minute: answering is no event, so nothing else tells of it. */
export function useRoundProgress() {
  const { projectId } = useLive();
  return useQuery({
    queryKey: progressOf(projectId),
    queryFn: () => call(rounds.readProgress, { params: { projectId } }),
    refetchInterval: 60_000,
    staleTime: 0,
  });
}
