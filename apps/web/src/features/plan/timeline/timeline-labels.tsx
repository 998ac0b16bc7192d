import { addDays } from "@cairn/domain/kernel/days.ts";
import { UnstyledButton } from "@mantine/core";
import { CalendarRange } from "lucide-react";
import { type KeyboardEvent, memo } from "react";
import { jobs as jobsWords } from "../../../words/en/jobs.ts";
import { timeline as text } from "../../../words/en/timeline.ts";
import { ActivityLink } from "../activity-link.tsx";
import type { Bar, Lane } from "./bars.ts";
import { type FocusStore, useIsFocused } from "./focus-store.ts";
import styles from "./timeline.module.css";
import type { useDropped } from "./use-dropped.ts";

type LabelProps = {
  readonly focus: FocusStore;
  readonly canPlan: (bar: Bar) => boolean;
  readonly dropped: ReturnType<typeof useDropped>;
  readonly onSheet: (activityId: string) => void;
};

/** The names at the left of the timeline; each opens its activity, and moves it by the keys of the keyboard. */
export function TimelineLabels({ lanes, ...rest }: LabelProps & { readonly lanes: readonly Lane[] }) {
  return (
    <div className={styles["labels"]}>
      <div className={styles["corner"]} />
      {lanes.map(({ job, bars }) => (
        <section key={job} aria-label={jobsWords[job].title}>
          <h2 className={styles["lane"]}>{jobsWords[job].title}</h2>
          <ul>
            {bars.map((bar) => (
              <Label key={bar.activity.id} bar={bar} {...rest} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const Label = memo(function Label({ bar, focus, canPlan, dropped, onSheet }: LabelProps & { readonly bar: Bar }) {
  const { activity } = bar;
  const isFocused = useIsFocused(focus, activity.id);
  const onKeyDown = (event: KeyboardEvent): void => {
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
    <li data-focused={isFocused || undefined}>
      <ActivityLink
        activity={activity}
        title={activity.title}
        data-label
        onKeyDown={onKeyDown}
        onFocus={() => focus.focus(activity.id)}
        onBlur={() => focus.focus(undefined)}
        onPointerEnter={() => focus.point(() => activity.id)}
        onPointerLeave={() => focus.point(() => undefined)}
      />
      {canPlan(bar) && (
        <UnstyledButton
          className={styles["toSheet"] ?? ""}
          aria-label={text.dates(activity.title)}
          tabIndex={-1}
          onClick={() => onSheet(activity.id)}
        >
          <CalendarRange size={15} aria-hidden />
        </UnstyledButton>
      )}
    </li>
  );
});

function keyOf(
  { key, shiftKey }: KeyboardEvent,
  bar: Bar,
  dropped: ReturnType<typeof useDropped>,
  onSheet: (activityId: string) => void,
): (() => void) | undefined {
  const { activity, lying } = bar;
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (key === "m" || key === "l") return () => onSheet(activity.id);
  if (!lying) return undefined;
  const isPlanned = activity.status === "planned";
  if (key === "p" && isPlanned) return () => dropped.fix(activity, lying.from);
  if (step === 0) return undefined;
  if (!shiftKey) return isPlanned ? () => dropped.move(bar, stepped(activity.startOn ?? lying.from, step)) : undefined;
  const days = activity.duration?.likely;
  // Where hours, or nothing yet, say how long it takes, there is no length to change by a day.
  if (days === undefined) return () => onSheet(activity.id);
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
