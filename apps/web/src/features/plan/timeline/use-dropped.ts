import { type Day, nextWorkingDay } from "@cairn/domain/kernel/days.ts";
import type { Activity, Duration } from "@cairn/domain/project/plan/activity.ts";
import { useMemo } from "react";
import { useSend } from "../../../live/use-project.ts";
import { timeline as text } from "../../../words/en/timeline.ts";
import { formatDay } from "../../../words/format.ts";
import type { Dropped } from "./use-timeline-drag.ts";

/** A range of which the likely length is another now; its ends keep their proportions. */
export function resized({ low, likely, high }: Duration, days: number): Duration {
  const by = likely > 0 ? days / likely : 1;
  const rounded = (value: number): number => Math.round(value * by * 2) / 2;
  return { low: Math.min(rounded(low), days), likely: days, high: Math.max(rounded(high), days) };
}

/** Changes to the plan that a drag, a key or the sheet comes to; each can be taken back. */
export function useDropped() {
  const send = useSend();
  return useMemo(() => {
    const change = (activityId: string, changes: object, done: string) =>
      void send("changeActivity", { activityId, changes }, done);
    const dropped: Dropped = {
      move: ({ activity }, day) => {
        const startOn = nextWorkingDay(day);
        change(activity.id, { startOn }, text.moved(formatDay(startOn)));
      },
      resize: ({ activity }, days) => {
        if (activity.duration) change(activity.id, { duration: resized(activity.duration, days) }, text.resized(days));
      },
      link: ({ activity: first }, { activity: then }, type) => {
        const waitsFor = [...new Set([...then.waitsFor, first.id])];
        const how = { ...then.waitsHow, [first.id]: { type, lagDays: then.waitsHow?.[first.id]?.lagDays ?? 0 } };
        change(then.id, { waitsFor, waitsHow: how }, text.linked(first.title));
      },
    };
    /** Fixes it to where it lies, or lets it go. */
    const fix = ({ id, startOn }: Activity, day: Day): void =>
      startOn ? change(id, { startOn: null }, text.letGo) : change(id, { startOn: day }, text.moved(formatDay(day)));
    return { ...dropped, fix };
  }, [send]);
}
