import { estimates } from "@cairn/contract/estimates.ts";
import { ownRatio } from "@cairn/schedule/record/own-record.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { z } from "zod";
import { call } from "../../api/call.ts";
import { useProject } from "../../live/use-project.ts";
import type { Record } from "./doing-of.ts";

export type EstimateRecord = z.output<typeof estimates.readEstimateRecord.ok>;

const none: Record = { ratioFor: () => undefined, elsewhere: ownRatio([], undefined) };
/** What was finished an hour ago moves the ranges soon enough. */
const staleTime = 10 * 60_000;

/** How the estimates of the customer's organisation have run; nothing for a guest, or below ten finished activities. */
export function useEstimateRecord(): EstimateRecord | undefined {
  const { projectId, you } = useProject();
  return useQuery({
    queryKey: ["estimate record", projectId],
    queryFn: () => call(estimates.readEstimateRecord, { params: { projectId } }),
    enabled: you.side === "customer",
    staleTime,
  }).data;
}

/** The same as what ranges are moved by. */
export function useRecord(): Record {
  const record = useEstimateRecord();
  return useMemo(() => {
    if (!record?.all) return none;
    const { all, kinds } = record;
    const byKind = new Map<string, typeof all>(kinds.map((it) => [it.kind, it]));
    return { ratioFor: (kind) => byKind.get(kind) ?? all, elsewhere: none.elsewhere };
  }, [record]);
}
