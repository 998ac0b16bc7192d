import { addDays } from "@cairn/domain/kernel/days.ts";
import { UnstyledButton } from "@mantine/core";
import { CalendarRange } from "lucide-react";
import type { KeyboardEvent } from "react";
import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { timeline as text } from "../../../words/en/timeline.ts";
import { ActivityLink } from "../activity-link.tsx";
import type { Bar, Lane } from "./bars.ts";
import styles from "./timeline.module.css";
import type { useDropped } from "./use-dropped.ts";
import { workingDaysIn } from "./use-timeline-drag.ts";

/** The names at the left of the timeline; each opens its activity, and moves it by the keys of the keyboard. */
export function TimelineLabels(props: {
  readonly lanes: readonly Lane[];
  readonly focused: string | undefined;
  readonly onFocused: (activityId: string | undefined) => void;
  readonly canPlan: (bar: Bar) => boolean;
  readonly dropped: ReturnType<typeof useDropped>;
  readonly onSheet: (activityId: string) => void;
}) {
  const { canPlan, dropped, onSheet, onFocused } = props;
  const onKeyDown = (event: KeyboardEvent, bar: Bar): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      neighbour(event.currentTarget, event.key === "ArrowDown" ? 1 : -1)?.focus();
      return;
    }
    if (event.metaKey || event.ctrlKey || event.altKey || !canPlan(bar)) return;
    const act = keyOf(event, bar, dropped, onSheet);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles["labels"]}>
      <div className={styles["corner"]} />
      {props.lanes.map(({ job, bars }) => (
        <section key={job} aria-label={jobsWords[job].title}>
          <h2 className={styles["lane"]}>{jobsWords[job].title}</h2>
          <ul>
            {bars.map((bar) => (
              <li key={bar.activity.id} data-focused={props.focused === bar.activity.id || undefined}>
                <ActivityLink
                  activity={bar.activity}
                  title={bar.activity.title}
                  data-label
                  onKeyDown={(event) => onKeyDown(event, bar)}
                  onFocus={() => onFocused(bar.activity.id)}
                  onBlur={() => onFocused(undefined)}
                  onPointerEnter={() => onFocused(bar.activity.id)}
                  onPointerLeave={() => onFocused(undefined)}
                />
                {canPlan(bar) && (
                  <UnstyledButton
                    className={styles["toSheet"] ?? ""}
                    aria-label={text.dates(bar.activity.title)}
                    tabIndex={-1}
                    onClick={() => onSheet(bar.activity.id)}
                  >
                    <CalendarRange size={15} aria-hidden />
                  </UnstyledButton>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function keyOf(
  { key, shiftKey }: KeyboardEvent,
  bar: Bar,
  dropped: ReturnType<typeof useDropped>,
  onSheet: (activityId: string) => void,
): (() => void) | undefined {
  const { activity, lying } = bar;
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (key === "m") return () => onSheet(activity.id);
  if (!lying) return undefined;
  if (key === "p") return () => dropped.fix(activity, lying.from);
  if (step === 0) return undefined;
  if (!shiftKey) return () => dropped.move(bar, stepped(activity.startOn ?? lying.from, step));
  const days = activity.duration?.likely ?? workingDaysIn(lying.from, lying.to);
  return () => dropped.resize(bar, Math.max(1, Math.round(days) + step));
}

/** A working day later or earlier: back over a weekend, too. */
function stepped(day: NonNullable<Bar["lying"]>["from"], step: number) {
  const isMonday = new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
  return addDays(day, step < 0 && isMonday ? -3 : step);
}

function neighbour(from: Element, by: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>("[data-label]")];
  return all[all.indexOf(from as HTMLElement) + by];
}
