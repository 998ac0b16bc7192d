import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { closed, type PlanSearch } from "./plan-search.ts";

const at = "/projects/$projectId/plan";

/** How the reader looks at the plan, and how to look at it otherwise. Opening an activity can be gone back from. */
export function usePlanSearch() {
  const search: PlanSearch = useSearch({ from: at });
  const navigate = useNavigate({ from: at });
  const look = useCallback(
    (change: (was: PlanSearch) => PlanSearch) => void navigate({ search: change, replace: true, resetScroll: false }),
    [navigate],
  );
  const open = useCallback(
    (activity: string) => void navigate({ search: (was) => ({ ...was, activity }), resetScroll: false }),
    [navigate],
  );
  const close = useCallback(
    () => void navigate({ search: (was) => closed(was), replace: true, resetScroll: false }),
    [navigate],
  );
  return { search, look, open, close };
}

const addressOf = (search: PlanSearch): [string, string][] =>
  Object.entries(search).map(([field, value]) => [field, String(value)]);

/** The address of an activity, seen as the plan is seen now. */
export function hrefOf(search: PlanSearch, activity: string): string {
  return `?${new URLSearchParams(addressOf({ ...search, activity })).toString()}`;
}
