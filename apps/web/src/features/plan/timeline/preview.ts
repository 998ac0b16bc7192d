import type { Day } from "@cairn/domain/kernel/days.ts";
import { daysBetween } from "@cairn/domain/kernel/days.ts";
import { Planner } from "@cairn/schedule/dates/planner.ts";
import { dayAt, knownStarts, type Schedule } from "@cairn/schedule/dates/schedule.ts";
import { never } from "@cairn/schedule/kernel/clock.ts";
import { emptyPlacement } from "@cairn/schedule/kernel/generate.ts";
import { compile, isCompiled, unitsOf } from "@cairn/schedule/plan/compile.ts";
import type { Plan } from "@cairn/schedule/plan/plan.ts";

/** From when to when an activity would lie. */
export type Previewed = ReadonlyMap<string, { readonly from: Day; readonly to: Day }>;

/** Answers a drag between two frames: where everything would lie, with one schedule for each place of the pointer. */
export class Preview {
  readonly #plan: Plan;
  readonly #planner: Planner;
  readonly #places: ReadonlyMap<string, number>;
  readonly #into: ReturnType<typeof emptyPlacement>;
  readonly #before: Schedule;

  /** @returns nothing for a plan that cannot be read */
  static of(plan: Plan, schedule: Schedule): Preview | undefined {
    const compiled = compile(plan);
    return isCompiled(compiled)
      ? new Preview(plan, schedule, new Planner(compiled, knownStarts(compiled, schedule)))
      : undefined;
  }

  private constructor(plan: Plan, schedule: Schedule, planner: Planner) {
    this.#plan = plan;
    this.#planner = planner;
    this.#before = schedule;
    this.#places = new Map(plan.activities.map(({ id }, at) => [id, at]));
    this.#into = emptyPlacement(planner.compiled.workload);
  }

  /** What would lie elsewhere if this began on that day. */
  begunOn(id: string, day: Day): Previewed {
    const it = this.#places.get(id);
    if (it === undefined) return new Map();
    this.#planner.dragged(it, 2 * Math.max(0, daysBetween(this.#plan.firstDay as Day, day)), this.#into);
    return this.#moved();
  }

  /** What would lie elsewhere if this took so many half days of work; only where days, not hours, say how long it takes. */
  lasting(id: string, halfDays: number): Previewed {
    const it = this.#places.get(id);
    const doing = it === undefined ? undefined : this.#plan.activities[it]?.doing;
    if (it === undefined || doing?.how !== "elapsed") return new Map();
    this.#planner.slipped(it, Math.round(halfDays * unitsOf(doing)), this.#into);
    return this.#moved();
  }

  #moved(): Previewed {
    const moved = new Map<string, { from: Day; to: Day }>();
    for (const { id, from, to } of this.#before.activities) {
      const it = this.#places.get(id) ?? 0;
      const [start, finish] = [this.#into.ends[2 * it] as number, this.#into.ends[2 * it + 1] as number];
      if (finish >= never) continue;
      const now = { from: dayAt(this.#plan, start) as Day, to: dayAt(this.#plan, Math.max(start, finish - 1)) as Day };
      if (now.from !== from || now.to !== to) moved.set(id, now);
    }
    return moved;
  }
}
