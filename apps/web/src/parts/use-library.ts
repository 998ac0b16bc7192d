import type { Library } from "@cairn/domain/frame/experience.ts";
import { useQuery } from "@tanstack/react-query";

/** The experience library, a chunk of its own that comes when it is first needed; `undefined` until it is here. */
export function useLibrary(): Library | undefined {
  return useQuery({
    queryKey: ["experience library"],
    queryFn: async () => (await import("@cairn/library/library.gen.ts")).library,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  }).data;
}
