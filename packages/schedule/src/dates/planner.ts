import { never } from "../kernel/clock.ts";
import { emptyPlacement, Generator, type Placement } from "../kernel/generate.ts";
import type { Compiled } from "../plan/compile.ts";
import { orderByStarts } from "./known-order.ts";

/** A plan while somebody drags: compiled once, each move answered with one schedule. */
export class Planner {
  readonly compiled: Compiled;
  readonly #generator: Generator;
  readonly #known: Placement;
  readonly #order: Int32Array;
  readonly #fixed: Int32Array;
  readonly #release: Int32Array;
  readonly #work: Int32Array;

  /** @param starts the dates people know: start of each activity of the workload, or −1 */
  constructor(compiled: Compiled, starts: Int32Array) {
    const { workload } = compiled;
    this.#fixed = workload.fixed.slice();
    this.#release = workload.release.slice();
    this.#work = workload.work.slice();
    this.compiled = {
      ...compiled,
      workload: { ...workload, fixed: this.#fixed, release: this.#release, work: this.#work },
    };
    this.#generator = new Generator(this.compiled.workload);
    this.#known = emptyPlacement(workload);
    this.#order = orderByStarts(compiled, starts);
    this.#generator.run(this.#order, this.#known);
  }

  /**
   * New dates with an activity pinned to a slot: for the moment between two frames of a drag.
   *
   * @param into is overwritten
   * @returns the last finish, or `never`
   */
  dragged(it: number, slot: number, into: Placement): number {
    const before = this.#fixed[it] as number;
    this.#fixed[it] = slot;
    const last = this.#generator.run(this.#order, into);
    this.#fixed[it] = before;
    return last;
  }

  /**
   * New dates after an activity takes longer than was thought. Nothing begins earlier than people know, so that only what has
   * to moves: early finishes rarely pass on, and a plan that jumps about is kept by nobody.
   *
   * @param work what it takes now, in the units of the workload
   */
  slipped(it: number, work: number, into: Placement): number {
    const [releases, before] = [this.#release.slice(), this.#work[it] as number];
    for (let at = 0; at < releases.length; at += 1) {
      const start = this.#known.ends[2 * at] as number;
      if (start < never) this.#release[at] = Math.max(releases[at] as number, start);
    }
    this.#work[it] = work;
    const last = this.#generator.run(this.#order, into);
    this.#work[it] = before;
    this.#release.set(releases);
    return last;
  }

  get known(): Placement {
    return this.#known;
  }
}
