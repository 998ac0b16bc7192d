import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { type RefObject, useEffect } from "react";
import { useMay } from "../../live/use-project.ts";
import { useMove } from "./use-move.ts";

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, [role=dialog], [role=menu]") !== null);

/** `c` adds to the job one is in, the arrows go from activity to activity, Alt with an arrow moves the activity itself. */
export function usePlanKeys(list: List, groups: Groups, addTo: (job: Job) => void): void {
  const { step } = useMove();
  const may = useMay();
  useEffect(() => {
    const addHere = (): void => {
      const job = inFocus(list, groups)?.job ?? groups[0]?.[0];
      if (job) addTo(job);
    };
    const moveFocused = (to: "up" | "down"): void => {
      const activity = inFocus(list, groups)?.activity;
      if (activity && may("plan", activity.space)) step(activity, to);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (isElsewhere(event.target) || event.ctrlKey || event.metaKey) return;
      const to = arrows[event.key];
      if (event.key === "c" && !event.altKey) addHere();
      else if (!to || !isInList(list)) return;
      else if (event.altKey) moveFocused(to);
      else focusNext(list, to);
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [list, groups, addTo, step, may]);
}

type List = RefObject<HTMLElement | null>;
type Groups = readonly (readonly [Job, readonly Activity[]])[];

const arrows: Readonly<Record<string, "up" | "down">> = { ArrowUp: "up", ArrowDown: "down" };

const linksIn = (list: List): readonly HTMLElement[] => [
  ...(list.current?.querySelectorAll<HTMLElement>("a[data-activity]") ?? []),
];

/** The arrows belong to the list when one stands on an activity, or nowhere yet. */
const isInList = (list: List): boolean =>
  document.activeElement === document.body || linksIn(list).some((link) => link === document.activeElement);

function inFocus(list: List, groups: Groups): { readonly job: Job; readonly activity: Activity } | undefined {
  const id = linksIn(list).find((link) => link === document.activeElement)?.dataset["activity"];
  const activity = groups.flatMap(([, row]) => row).find((it) => it.id === id);
  return activity && { job: activity.job, activity };
}

function focusNext(list: List, to: "up" | "down"): void {
  const links = linksIn(list);
  const at = links.findIndex((link) => link === document.activeElement);
  links[at < 0 ? 0 : at + (to === "down" ? 1 : -1)]?.focus();
}
