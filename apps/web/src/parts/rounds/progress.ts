import { type RoundProgress, rounds } from "@cairn/contract/rounds.ts";
import { mayAnswer } from "@cairn/domain/project/rounds/casting.ts";
import type { Round } from "@cairn/domain/project/rounds/rounds.ts";
import { useQuery } from "@tanstack/react-query";
import { call } from "../../api/call.ts";
import { useProject } from "../../live/use-project.ts";
import { today } from "../../words/format.ts";

export const progressKey = (projectId: string) => ["rounds", projectId] as const;

/**
 * How far the open rounds have come: numbers, never names, except whether the reader has answered. No stream tells of it,
 * since that would tell when somebody answers; so it is asked again now and then.
 */
export function useProgress(wanted: boolean): ReadonlyMap<string, RoundProgress> | undefined {
  const { projectId } = useProject();
  const { data } = useQuery({
    queryKey: progressKey(projectId),
    queryFn: () => call(rounds.readProgress, { params: { projectId } }),
    enabled: wanted,
    refetchInterval: 60_000,
  });
  return data && new Map(data.rounds.map((it) => [it.roundId, it]));
}

/** The rounds the reader is asked in and has not answered, the one that closes first first; none until that is known. */
export function useToAnswer(): readonly Round[] {
  const { project, you } = useProject();
  const asked = Object.values(project.rounds).filter((round) => mayAnswer(round, you.personId, today()));
  const progress = useProgress(asked.length > 0);
  if (!progress) return [];
  return asked
    .filter(({ id }) => !progress.get(id)?.youAnswered)
    .toSorted((a, b) => (a.closesOn < b.closesOn ? -1 : 1));
}
