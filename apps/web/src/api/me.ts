import { identity, type Me } from "@cairn/contract/identity.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { call } from "./call.ts";

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => call(identity.whoAmI, {}),
  staleTime: 60_000,
});

/** Who is signed in here; `undefined` while it is not known yet, or when nobody is. */
export function useAccount(): Me["account"] {
  return useQuery(meQuery).data?.account;
}
