import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { type RefObject, useEffect } from "react";
import { useMay } from "../../live/use-project.ts";
import { useMove } from "./use-move.ts";

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, [role=dialog], [role=menu]") !== null);

/** `c` adds to the job one is in, the arrows go from activity to activity, Alt with an arrow moves the activity itself. */
export function usePlanKeys(
  list: RefObject<HTMLElement | null>,
  groups: readonly (readonly [Job, readonly Activity[]])[],
  addTo: (job: Job) => void,
): void {
  const { step } = useMove();
  const may = useMay();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isElsewhere(event.target) || event.ctrlKey || event.metaKey) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>("a[data-activity]") ?? [])];
      const at = links.findIndex((link) => link === document.activeElement);
      const here = links[at]?.dataset["activity"];
      const found = groups.find(([, row]) => row.some(({ id }) => id === here));
      if (event.key === "c" && !event.altKey) {
        const job = found?.[0] ?? groups[0]?.[0];
        event.preventDefault();
        if (job) addTo(job);
        return;
      }
      const to = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      const inList = at >= 0 || document.activeElement === document.body;
      if (to === 0 || !inList) return;
      event.preventDefault();
      const activity = found?.[1].find(({ id }) => id === here);
      if (!event.altKey) links[at < 0 ? 0 : at + to]?.focus();
      else if (activity && may("plan", activity.space)) step(activity, to > 0 ? "down" : "up");
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [list, groups, addTo, step, may]);
}
