/** Why a row, an event or a whole file was not taken. */
export type Reason =
  | "no project"
  | "no activity"
  | "no moment"
  | "unreadable moment"
  | "moment in the future"
  | "over before it began"
  | "too many activities"
  | "too few fields"
  | "too many fields"
  | "a quotation mark is never closed"
  | "the same again"
  | "not an event"
  | "unknown object";

/** A row that was refused: `row` is its line, or which event it is, from 1. */
export type RefusedRow = { readonly row: number; readonly reason: Reason };

/** Every row that was read was either taken or refused: `rows` = `taken` + `refused`. */
export type Report = {
  readonly rows: number;
  readonly taken: number;
  readonly refused: number;
  readonly reasons: ReadonlyMap<Reason, number>;
  /** The first hundred. */
  readonly examples: readonly RefusedRow[];
  /** Of those taken, how many had no moment and were given that of the next event of their project. */
  readonly settledByOrder: number;
};

const mostExamples = 100;

/** Keeps the books while rows are read. */
export class Books {
  taken = 0;
  settledByOrder = 0;
  readonly #reasons = new Map<Reason, number>();
  readonly #examples: RefusedRow[] = [];

  refuse(row: number, reason: Reason): void {
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
    if (this.#examples.length < mostExamples) this.#examples.push({ row, reason });
  }

  report(): Report {
    const refused = [...this.#reasons.values()].reduce((sum, count) => sum + count, 0);
    return {
      rows: this.taken + refused,
      taken: this.taken,
      refused,
      reasons: this.#reasons,
      examples: this.#examples,
      settledByOrder: this.settledByOrder,
    };
  }
}
