import { never } from "../kernel/clock.ts";
import { orderBy } from "../kernel/order.ts";
import type { Compiled } from "../plan/compile.ts";

/** The order of the dates people know; what has none comes last, as it is listed. */
export function orderByStarts({ workload }: Compiled, starts: Int32Array): Int32Array {
  return orderBy(
    workload,
    starts.map((start) => (start < 0 ? never : start)),
  );
}
