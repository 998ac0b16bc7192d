import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import type { ComponentProps } from "react";
import { hrefOf, usePlanSearch } from "./use-plan-search.ts";

/** An activity by its title; opens it at the side, or, with a key held down, wherever the browser would. */
export function ActivityLink({
  activity: { id, title },
  ...rest
}: Omit<ComponentProps<"a">, "href" | "onClick"> & { readonly activity: Pick<Activity, "id" | "title"> }) {
  const { search, open } = usePlanSearch();
  return (
    <a
      {...rest}
      href={hrefOf(search, id)}
      data-activity={id}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        open(id);
      }}
    >
      {title}
    </a>
  );
}
