import type { Day } from "@cairn/domain/kernel/days.ts";
import { formatDay } from "../format.ts";

const span = (from: Day, to: Day): string => (from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`);

/** Whether the dates of an activity fit those who do it. */
export const datesFit = {
  title: "Do these dates fit?",
  says: "The plan goes by them from now on. If others would be better, say so: nothing moves by itself.",
  dates: span,
  yes: "They fit",
  no: "I need other days …",
  noTitle: (title: string) => `Other days for “${title}”`,
  from: "From",
  to: "Until",
  because: "Why (optional)",
  submit: "Say it",
  said: "Said",
  yesTo: (title: string) => `They fit: ${title}`,
  noTo: (title: string) => `I need other days for ${title}`,
  fit: (who: string) => `${who} can keep these dates`,
  fitNot: (who: string) => `${who} would need other days`,
  wish: (from: Day | undefined, to: Day | undefined) =>
    [from && `from ${formatDay(from)}`, to && `until ${formatDay(to)}`].filter(Boolean).join(" "),
  open: (who: string) => `${who} has not said yet whether they fit`,
  take: "Take these days",
  taken: "Days taken",
  planned: "The plan goes by",
  count: (fit: number, all: number) => `${fit} of ${all} owners' dates are said to fit`,
  tooMuch: (weeks: number) =>
    `In ${weeks === 1 ? "one week" : `${weeks} weeks`} these dates ask for more than the time you said you have. Nobody else is told before you: say that dates do not fit, or change your time.`,
  toTime: "Your time for this project",
  timeOf: (name: string) => `Time of ${name}`,
} as const;
