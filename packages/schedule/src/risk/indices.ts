/** What drives the length of a plan, activity by activity. All are dimensionless. */
export type Indices = {
  /** Criticality: the share of runs in which the activity had no float, 0 to 1. Says how often, not how much. */
  readonly criticality: number;
  /** Significance: the mean of `d / (d + float) · T / mean T`. */
  readonly significance: number;
  /** Schedule sensitivity: criticality times `sd of d / sd of T`. */
  readonly sensitivity: number;
  /** Cruciality: the correlation of `d` and `T`, −1 to 1; 0 where one of them never changes. */
  readonly cruciality: number;
};

/**
 * Gathers runs of a plan and tells the indices of its activities; d is how long an activity takes, T the whole plan.
 *
 * @see Vanhoucke, M. (2010), Using activity sensitivity and network topology information to monitor project time performance,
 *   Omega 38(5), for the four indices and where they come from
 */
export class Drivers {
  readonly #count: number;
  #runs = 0;
  #sumT = 0;
  #sumTT = 0;
  readonly #critical: Float64Array;
  readonly #significance: Float64Array;
  readonly #sumD: Float64Array;
  readonly #sumDD: Float64Array;
  readonly #sumDT: Float64Array;

  constructor(count: number) {
    this.#count = count;
    this.#critical = new Float64Array(count);
    this.#significance = new Float64Array(count);
    this.#sumD = new Float64Array(count);
    this.#sumDD = new Float64Array(count);
    this.#sumDT = new Float64Array(count);
  }

  /**
   * @param ends start of activity i at 2i, finish at 2i + 1
   * @param late the same counted backwards from slot `slots`: the latest finish of i is `slots − late[2i]`
   * @param length the last finish
   */
  add(ends: Int32Array, late: Int32Array, slots: number, length: number): void {
    this.#runs += 1;
    this.#sumT += length;
    this.#sumTT += length * length;
    const [critical, significance] = [this.#critical, this.#significance];
    const [sumD, sumDD, sumDT] = [this.#sumD, this.#sumDD, this.#sumDT];
    for (let it = 0, count = this.#count; it < count; it += 1) {
      const finish = ends[2 * it + 1] as number;
      const taken = finish - (ends[2 * it] as number);
      const float = slots - (late[2 * it] as number) - finish;
      sumD[it] = (sumD[it] as number) + taken;
      sumDD[it] = (sumDD[it] as number) + taken * taken;
      sumDT[it] = (sumDT[it] as number) + taken * length;
      if (float <= 0) critical[it] = (critical[it] as number) + 1;
      if (taken > 0)
        significance[it] = (significance[it] as number) + (float <= 0 ? length : (taken / (taken + float)) * length);
    }
  }

  indices(): Indices[] {
    const runs = Math.max(1, this.#runs);
    const meanT = this.#sumT / runs;
    const varianceT = Math.max(0, this.#sumTT / runs - meanT * meanT);
    return Array.from({ length: this.#count }, (_, it) => {
      const meanD = (this.#sumD[it] as number) / runs;
      const varianceD = Math.max(0, (this.#sumDD[it] as number) / runs - meanD * meanD);
      const criticality = (this.#critical[it] as number) / runs;
      const bothVary = varianceD > 1e-9 && varianceT > 1e-9;
      return {
        criticality,
        significance: meanT > 0 ? (this.#significance[it] as number) / runs / meanT : 0,
        sensitivity: bothVary ? criticality * Math.sqrt(varianceD / varianceT) : 0,
        cruciality: bothVary
          ? ((this.#sumDT[it] as number) / runs - meanD * meanT) / Math.sqrt(varianceD * varianceT)
          : 0,
      };
    });
  }
}
