import { Failure } from "@cairn/contract/failures.ts";
import { QueryClient } from "@tanstack/react-query";

/** What the server refused is not asked again; a lost connection is. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, problem) => !(problem instanceof Failure) && count < 3, staleTime: 10_000 },
  },
});
