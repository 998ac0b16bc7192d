import type { Day, Instant } from "@cairn/domain/kernel/days.ts";

/** The days of a story: working days, Monday to Friday, counted from its beginning as 0. */
export type StoryDays = {
  readonly day: (count: number) => Day;
  /** @param time as in `09:30`, in UTC @param seconds added to it */
  readonly moment: (count: number, time: string, seconds: number) => Instant;
};

const msPerDay = 86_400_000;

const isWorkingDay = (ms: number): boolean => ![0, 6].includes(new Date(ms).getUTCDay());

/**
 * Lays a story so that its last day is the last working day before today: a sample laid down today looks current.
 *
 * @param length the last day on which something happens
 * @param endedAgo working days between that day and the last working day before today
 */
export function storyDays(now: Instant, length: number, endedAgo: number): StoryDays {
  const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
  const dayOf = (count: number): Day => {
    let left = count - length - endedAgo;
    let ms = today - msPerDay;
    while (!isWorkingDay(ms)) ms -= msPerDay;
    const step = left < 0 ? -msPerDay : msPerDay;
    while (left !== 0) {
      ms += step;
      if (isWorkingDay(ms)) left -= Math.sign(left);
    }
    return new Date(ms).toISOString().slice(0, 10) as Day;
  };
  return {
    day: dayOf,
    moment: (count, time, seconds) =>
      new Date(Date.parse(`${dayOf(count)}T${time}:00Z`) + seconds * 1000).toISOString() as Instant,
  };
}
