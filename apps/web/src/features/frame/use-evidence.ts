import { evidence as contract, type evidence } from "@cairn/contract/evidence.ts";
import type { FrameEvidence } from "@cairn/domain/frame/evidence.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { z } from "zod";
import { call } from "../../api/call.ts";
import { useProject } from "../../live/use-project.ts";

export type Told = z.output<typeof evidence.readEvidence.ok>;

const againMs = 1500;
/** Past projects change when somebody brings some in, which is rare. */
const staleTime = 10 * 60_000;

/** What past projects of the customer's organisation say; nothing for a guest. */
export function useEvidence(): { readonly told: Told | undefined; readonly evidence: FrameEvidence } {
  const { projectId, you } = useProject();
  const { data: told } = useQuery({
    queryKey: ["evidence", projectId],
    queryFn: (): Promise<Told> => call(contract.readEvidence, { params: { projectId } }),
    enabled: you.side === "customer",
    staleTime,
    refetchInterval: ({ state }) => (state.data?.state === "reckoning" ? againMs : false),
  });
  const evidence = useMemo(
    () => new Map(told?.state === "reckoned" ? told.figure.activities.map((it) => [it.libraryId, it]) : []),
    [told],
  );
  return { told, evidence };
}
