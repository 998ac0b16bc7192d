import { weekdays } from "../calendar/calendar.ts";
import { daysAfter } from "../calendar/day.ts";
import { Chance } from "../kernel/chance.ts";
import type { Activity, Plan, PlanLink } from "../plan/plan.ts";

/** A made-up plan of so many activities and people: work, waits and meetings, holidays and absences, each waiting for a few before it. */
export function drawnPlan(
  seed: number,
  activities: number,
  people: number,
  types: readonly PlanLink["type"][] = ["FS"],
): Plan {
  const chance = new Chance(seed);
  const firstDay = "2027-01-04";
  const person = (): string => `person ${chance.below(people)}`;
  const range = (likely: number) => ({ low: likely * 0.7, likely, high: likely * 2 });
  const activity = (at: number): Activity => {
    const id = `activity ${at}`;
    const kind = chance.below(10);
    if (kind === 0) {
      const who = [...new Set([person(), person(), person()])];
      return {
        id,
        doing: { how: "meeting", hours: 1 + chance.below(3), teams: [{ anyOf: who, needed: who.length, share: 100 }] },
        state: { is: "planned" },
      };
    }
    if (kind === 1)
      return {
        id,
        doing: { how: "elapsed", halfDays: range(2 + chance.below(8)), calendar: "weekdays", teams: [] },
        state: { is: "planned" },
      };
    const teams = [{ anyOf: [person()], needed: 1, share: chance.below(2) === 0 ? 50 : 100 }];
    return { id, doing: { how: "effort", hours: range(4 * (1 + chance.below(6))), teams }, state: { is: "planned" } };
  };
  const links = Array.from({ length: activities }, (_, to) => to).flatMap((to): PlanLink[] =>
    Array.from({ length: to === 0 ? 0 : 1 + chance.below(2) }, () => ({
      from: `activity ${Math.max(0, to - 1 - chance.below(Math.max(12, Math.floor(activities / 8))))}`,
      to: `activity ${to}`,
      type: types[chance.below(types.length)] as PlanLink["type"],
      lag: types.length > 1 ? chance.below(5) - 2 : 0,
    })).filter(({ from, to }) => from !== to),
  );
  return {
    firstDay,
    days: Math.max(200, 3 * activities),
    today: firstDay,
    people: Array.from({ length: people }, (_, at) => {
      const from = daysAfter(firstDay, 20 + chance.below(100));
      const calendar = { ...weekdays, off: [{ from, to: daysAfter(from, 4 + chance.below(10)) }] };
      return {
        id: `person ${at}`,
        calendar: at % 4 === 0 ? { ...calendar, capacity: [{ from: firstDay, share: 60 }] } : calendar,
      };
    }),
    calendars: { weekdays },
    blackouts: [{ from: "2027-03-29", to: "2027-03-31" }],
    activities: Array.from({ length: activities }, (_, at) => activity(at)),
    links,
    promises: [],
  };
}
