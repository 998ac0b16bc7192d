import type { Case, Line } from "@cairn/appraisal/case.ts";
import type { Range } from "@cairn/appraisal/range.ts";
import type { Assessment } from "./assessment.ts";

/** A range that somebody tries out and has not saved. */
type Tried = { readonly lineId: string; readonly range: Range };

/**
 * Hands cases to the worker, one at a time and always the latest: what was overtaken while the worker was busy is never
 * played through.
 */
export class AppraisalDesk {
  readonly #listeners = new Set<() => void>();
  #worker: Worker | undefined;
  #given: Case | undefined;
  #tried: Tried | undefined;
  #busy = false;
  #waiting = false;
  #latest: Assessment | undefined;

  /** @returns how to close it again */
  open(): () => void {
    const worker = new Worker(new URL("./appraisal-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Assessment>) => this.#answered(data));
    this.#worker = worker;
    this.#busy = false;
    this.#ask();
    return () => {
      worker.terminate();
      this.#worker = undefined;
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The latest assessment; the one before until a new one is there. */
  readonly latest = (): Assessment | undefined => this.#latest;

  show(given: Case): void {
    this.#given = given;
    this.#ask();
  }

  /** Looks what another range of a line would do; with nothing, at the case as it is. */
  tryOut(tried: Tried | undefined): void {
    this.#tried = tried;
    this.#ask();
  }

  #ask(): void {
    if (!this.#worker || !this.#given) return;
    this.#waiting = this.#busy;
    if (this.#busy) return;
    this.#busy = true;
    this.#worker.postMessage(this.#tried ? withRange(this.#given, this.#tried) : this.#given, []);
  }

  #answered(assessment: Assessment): void {
    this.#latest = assessment;
    this.#busy = false;
    if (this.#waiting) this.#ask();
    for (const listener of this.#listeners) listener();
  }
}

function withRange(given: Case, { lineId, range }: Tried): Case {
  const tried = (line: Line): Line => (line.id === lineId ? { ...line, range } : line);
  const within = (option: Case["asNow"]) => ({ ...option, lines: option.lines.map(tried) });
  return { ...given, asNow: within(given.asNow), others: given.others.map(within) };
}
