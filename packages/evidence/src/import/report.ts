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
  | "unreadable characters"
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

/** Sees each row that is refused, with what stood in it where that is at hand. */
export type SeeRefused = (row: number, reason: Reason, text?: string) => void;

/** Keeps the books while rows are read. */
export class Books {
  taken = 0;
  settledByOrder = 0;
  readonly #see: SeeRefused | undefined;
  readonly #reasons = new Map<Reason, number>();
  readonly #examples: RefusedRow[] = [];
  #refused = 0;

  constructor(see?: SeeRefused) {
    this.#see = see;
  }

  /** @param text what stood in the row; asked for only when somebody wants to see it */
  refuse(row: number, reason: Reason, text?: () => string): void {
    this.#see?.(row, reason, text?.());
    this.#refused += 1;
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
    if (this.#examples.length < mostExamples) this.#examples.push({ row, reason });
  }

  /** How many were read so far. */
  get rows(): number {
    return this.taken + this.#refused;
  }

  report(): Report {
    return {
      rows: this.rows,
      taken: this.taken,
      refused: this.#refused,
      reasons: this.#reasons,
      examples: this.#examples,
      settledByOrder: this.settledByOrder,
    };
  }
}
