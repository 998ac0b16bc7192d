import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { ExperienceSearch } from "./experience-search.ts";

const from = "/wider/organisations/$organisationId/experience";

/** Changes what the address says; with `replace`, so that going back leaves it. */
export function useGo(): (changes: ExperienceSearch, replace?: boolean) => void {
  const { organisationId } = useParams({ from });
  const search = useSearch({ from });
  const navigate = useNavigate();
  return (changes, replace = false) =>
    void navigate({
      to: "/organisations/$organisationId/experience",
      params: { organisationId },
      search: { ...search, ...changes },
      replace,
      resetScroll: false,
    });
}
