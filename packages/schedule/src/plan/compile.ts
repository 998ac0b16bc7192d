import { everyDay, sharedHours, sharesOf } from "../calendar/calendar.ts";
import { type Day, dayNumber } from "../calendar/day.ts";
import { type Clock, clockOf } from "../kernel/clock.ts";
import { orderBy } from "../kernel/order.ts";
import { arcsOf, isPlain, type Link, needOf, roomOf, type Way, type Workload, waysOf } from "../kernel/workload.ts";
import { type Share, whoIn } from "./choices.ts";
import { circleIn } from "./circle.ts";
import type { Activity, Doing, Plan, Range } from "./plan.ts";

/** A plan in whole numbers. Activity i of the workload is `activities[i]`; those beyond are waits for a restart. */
export type Compiled = {
  readonly plan: Plan;
  readonly workload: Workload;
  /** The people of each way of the workload, as places in `plan.people`. */
  readonly crews: readonly (readonly Share[])[];
  /** When each person is there at all: one unit for each such half day. */
  readonly presence: readonly Clock[];
  /** What each activity of the workload takes, in the units of its work; fixed where all three are equal. */
  readonly ranges: readonly Range[];
  /** Whom a wait for a restart holds up: for each activity beyond the plan's own, the place of the one that is stopped. */
  readonly stopped: readonly number[];
};

/** Why a plan cannot be read at all. `detail` names ids. */
export type PlanProblem = {
  readonly code:
    | "unknown_activity"
    | "unknown_person"
    | "unknown_calendar"
    | "circle"
    | "too_many_choices"
    | "bad_range";
  readonly detail: readonly string[];
};

/** Hundredths of a half day of one person: the unit of effort. A half day has four hours. */
export const effortPerHour = 25;

/** @returns the problems instead, where the plan names what is not there, or activities wait for each other */
export function compile(plan: Plan): Compiled | readonly PlanProblem[] {
  const problems = problemsOf(plan);
  if (problems.length > 0) return problems;
  const slots = 2 * plan.days;
  const place = new Map(plan.activities.map(({ id }, at) => [id, at]));
  const clocks = new Clocks(plan, slots);
  const presence = clocks.people.map((shares) => clockOf(Int32Array.from(shares, (share) => (share > 0 ? 1 : 0))));
  const room = roomOf(
    slots,
    presence.map(({ rates }) => ({ units: rates.map((rate) => 100 * rate) })),
  );
  const crews: Share[][] = [];
  const wayOf = (clock: Clock, crew: readonly Share[]): Way => {
    crews.push([...crew]);
    return { clock, needs: crew.map(({ person, share }) => needOf(room.lane, person, share)) };
  };
  const always = clocks.named(undefined);
  const ways = plan.activities.map((activity): Way[] =>
    activity.state.is === "done"
      ? [wayOf(always, [])]
      : whoIn(plan, activity.doing).map((crew) =>
          wayOf(clocks.of(activity.doing, crew), bookedBy(activity.doing, crew)),
        ),
  );
  const stopped = plan.activities.flatMap(({ state }, at) => (state.is === "stopped" ? [at] : []));
  ways.push(...stopped.map(() => [wayOf(always, [])]));
  const count = ways.length;
  const today = slotOf(plan, plan.today);
  const links: Link[] = plan.links.map(({ from, to, type, lag, calendar }) => ({
    from: place.get(from) as number,
    to: place.get(to) as number,
    fromFinish: type.startsWith("F"),
    intoFinish: type.endsWith("F"),
    lag,
    clock: calendar === undefined ? undefined : clocks.named(calendar),
  }));
  links.push(
    ...stopped.map((to, at) => ({
      from: plan.activities.length + at,
      to,
      fromFinish: true,
      intoFinish: false,
      lag: 0,
    })),
  );
  const ranges = [
    ...plan.activities.map((it) => workRange(plan, it)),
    ...stopped.map((at) => restart(plan.activities[at])),
  ];
  const workload: Workload = {
    slots,
    count,
    work: Int32Array.from(ranges, ({ likely }) => likely),
    release: Int32Array.from({ length: count }, (_, at) => releaseOf(plan, plan.activities[at], today)),
    fixed: Int32Array.from({ length: count }, (_, at) => fixedOf(plan, plan.activities[at])),
    ways: waysOf(ways),
    arcs: arcsOf(count, links),
    room,
    plain: isPlain(links),
  };
  return { plan, workload, crews, presence, ranges, stopped };
}

export const isCompiled = (it: Compiled | readonly PlanProblem[]): it is Compiled => !Array.isArray(it);

/** The first half day of a day, counted from the plan's first; may lie outside of the days that are looked at. */
export const slotOf = (plan: Pick<Plan, "firstDay">, day: Day): number =>
  2 * (dayNumber(day) - dayNumber(plan.firstDay));

function problemsOf(plan: Plan): PlanProblem[] {
  const people = new Set(plan.people.map(({ id }) => id));
  const activities = new Set(plan.activities.map(({ id }) => id));
  const named = [...plan.links.flatMap(({ from, to }) => [from, to]), ...plan.promises.map((it) => it.activityId)];
  const calendars = [
    ...plan.links.flatMap(({ calendar }) => calendar ?? []),
    ...plan.activities.flatMap(({ doing }) => (doing.how === "elapsed" ? [doing.calendar] : [])),
  ];
  const missing: readonly [PlanProblem["code"], readonly string[]][] = [
    ["unknown_activity", named.filter((id) => !activities.has(id))],
    [
      "unknown_person",
      plan.activities.flatMap(({ doing }) => doing.teams.flatMap((it) => it.anyOf)).filter((id) => !people.has(id)),
    ],
    ["unknown_calendar", calendars.filter((name) => !(name in plan.calendars))],
    ["bad_range", plan.activities.filter((it) => !isRising(it)).map(({ id }) => id)],
  ];
  const problems = missing
    .filter(([, ids]) => ids.length > 0)
    .map(([code, ids]) => ({ code, detail: [...new Set(ids)] }));
  if (problems.length > 0) return problems;
  const circle = circleIn(plan);
  if (circle) return [{ code: "circle", detail: circle }];
  const crowded = plan.activities.filter(({ doing }) => whoIn(plan, doing).length === 0).map(({ id }) => id);
  return crowded.length > 0 ? [{ code: "too_many_choices", detail: crowded }] : [];
}

const isRising = ({ doing, state }: Activity): boolean =>
  [
    doing.how === "effort" ? doing.hours : doing.how === "elapsed" ? doing.halfDays : certain(doing.hours),
    ...leftIn(state),
  ].every(({ low, likely, high }) => low >= 0 && low <= likely && likely <= high && high < 100_000);

const leftIn = (state: Activity["state"]): readonly Range[] =>
  state.is === "running" ? [state.left] : state.is === "stopped" ? [state.left, state.restartInDays] : [];

export const certain = (value: number): Range => ({ low: value, likely: value, high: value });

/** How many units of work a half day, or an hour, of an activity is. */
export const unitsOf = (doing: Doing): number => (doing.how === "effort" ? effortPerHour : 1);

function workRange(plan: Plan, { doing, state }: Activity): Range {
  if (state.is === "done") {
    const from = Math.max(0, slotOf(plan, state.from));
    return certain(Math.max(0, slotOf(plan, state.to) + 2 - from));
  }
  if (doing.how === "meeting") return certain(1);
  const whole = doing.how === "effort" ? doing.hours : doing.halfDays;
  const left = state.is === "planned" ? whole : state.left;
  const more = state.is === "stopped" ? state.setUp : 0;
  const inUnits = (amount: number): number => Math.round((amount + more) * unitsOf(doing));
  return { low: inUnits(left.low), likely: inUnits(left.likely), high: inUnits(left.high) };
}

/** How many half days of every day a stopped activity waits. */
function restart(activity: Activity | undefined): Range {
  if (activity?.state.is !== "stopped") return certain(0);
  const { low, likely, high } = activity.state.restartInDays;
  return { low: Math.round(2 * low), likely: Math.round(2 * likely), high: Math.round(2 * high) };
}

function releaseOf(plan: Plan, activity: Activity | undefined, today: number): number {
  const notBefore = activity?.notBefore === undefined ? 0 : slotOf(plan, activity.notBefore);
  return Math.max(0, today, notBefore);
}

function fixedOf(plan: Plan, activity: Activity | undefined): number {
  if (activity?.state.is === "done") return Math.max(0, slotOf(plan, activity.state.from));
  if (activity?.state.is !== "planned" || activity.startOn === undefined) return -1;
  return Math.max(0, slotOf(plan, activity.startOn));
}

/** A meeting takes up its hours of the half day, everything else the share that was agreed. */
function bookedBy(doing: Doing, crew: readonly Share[]): readonly Share[] {
  if (doing.how !== "meeting") return crew;
  const share = Math.min(100, Math.max(1, Math.round((100 * doing.hours) / 4)));
  return crew.map(({ person }) => ({ person, share }));
}

/** The clocks of a plan, each made once. */
class Clocks {
  /** How much of each half day each person is there, 0 to 100. */
  readonly people: readonly Uint8Array[];
  readonly #plan: Plan;
  readonly #slots: number;
  readonly #made = new Map<string, Clock>();

  constructor(plan: Plan, slots: number) {
    this.#plan = plan;
    this.#slots = slots;
    this.people = plan.people.map(({ calendar }) => this.#shares(calendar));
  }

  /** A calendar's own clock, or that of every day: one unit for each half day that is not off. */
  named(name: string | undefined): Clock {
    return this.#once(`calendar ${name ?? ""}`, () => {
      const calendar = name === undefined ? undefined : this.#plan.calendars[name];
      const shares = calendar ? this.#shares(calendar) : sharesOf(everyDay, this.#plan.firstDay, this.#slots);
      return Int32Array.from(shares, (share) => (share > 0 ? 1 : 0));
    });
  }

  /** When this crew does this: while all are there, and at the pace that their shares allow. */
  of(doing: Doing, crew: readonly Share[]): Clock {
    const who = crew.map(({ person, share }) => `${person}:${share}`).join(" ");
    if (doing.how === "meeting")
      return this.#once(`meeting ${doing.hours} ${who}`, () => this.#meeting(doing.hours, crew));
    const calendar = doing.how === "elapsed" ? this.named(doing.calendar) : undefined;
    return this.#once(`${doing.how === "elapsed" ? doing.calendar : ""} ${doing.how} ${who}`, () => {
      const rates = calendar ? calendar.rates.slice() : new Int32Array(this.#slots);
      for (let slot = 0; slot < this.#slots; slot += 1) {
        const paces = crew.map(({ person, share }) => Math.floor((share * (this.people[person]?.[slot] ?? 0)) / 100));
        if (paces.includes(0)) rates[slot] = 0;
        else if (!calendar) rates[slot] = paces.reduce((sum, pace) => sum + pace, 0);
      }
      return rates;
    });
  }

  /** One unit in each half day that has so many hours in which all of the crew are at work. */
  #meeting(hours: number, crew: readonly Share[]): Int32Array {
    return Int32Array.from({ length: this.#slots }, (_, slot) => {
      if (crew.some(({ person }) => (this.people[person]?.[slot] ?? 0) === 0)) return 0;
      const shared = crew.map(({ person }) => {
        const { calendar } = this.#plan.people[person] as Plan["people"][number];
        return sharedHours(calendar, this.#plan.firstDay, slot);
      });
      const from = Math.max(...shared.map((it) => it.from), 0);
      const to = Math.min(...shared.map((it) => it.to), 24);
      return to - from >= hours ? 1 : 0;
    });
  }

  #shares(calendar: Plan["people"][number]["calendar"]): Uint8Array {
    const off = [...(calendar.off ?? []), ...this.#plan.blackouts];
    return sharesOf({ ...calendar, off }, this.#plan.firstDay, this.#slots);
  }

  #once(key: string, rates: () => Int32Array): Clock {
    const known = this.#made.get(key) ?? clockOf(rates());
    this.#made.set(key, known);
    return known;
  }
}

/** The order of work that follows the plan's own list as far as links allow. */
export const listedOrder = ({ workload }: Compiled): Int32Array =>
  orderBy(
    workload,
    Int32Array.from({ length: workload.count }, (_, at) => at),
  );
