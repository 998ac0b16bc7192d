import type { Answer, Question } from "./outlook.ts";

type Of<A extends Question["ask"]> = Extract<Question, { readonly ask: A }>;

/**
 * Hands questions to a worker, one at a time and always the latest: what was overtaken while the worker was busy is never
 * worked out. The answer before stays until a new one is there.
 */
export class DatesDesk<A extends Question["ask"]> {
  readonly #listeners = new Set<() => void>();
  #worker: Worker | undefined;
  #question: Of<A> | undefined;
  #asked: Of<A> | undefined;
  #latest: Answered<A> = { answer: undefined, to: undefined, waiting: false };

  /** @returns how to close it again */
  open(): () => void {
    const worker = new Worker(new URL("./dates-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer[A]>) => this.#answered(data));
    this.#worker = worker;
    this.#ask();
    return () => {
      worker.terminate();
      this.#worker = undefined;
      this.#asked = undefined;
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly latest = (): Answered<A> => this.#latest;

  /** @param question the same object again is no new question */
  ask(question: Of<A> | undefined): void {
    if (question === this.#question) return;
    this.#question = question;
    this.#tell({ ...this.#latest, waiting: question !== undefined });
    this.#ask();
  }

  #ask(): void {
    if (!this.#worker || this.#asked || !this.#question || this.#question === this.#latest.to) return;
    this.#asked = this.#question;
    this.#worker.postMessage(this.#question, []);
  }

  #answered(answer: Answer[A]): void {
    const to = this.#asked;
    this.#asked = undefined;
    this.#tell({ answer, to, waiting: to !== this.#question });
    this.#ask();
  }

  #tell(latest: Answered<A>): void {
    this.#latest = latest;
    for (const listener of this.#listeners) listener();
  }
}

/** The latest answer with the question it answers; `waiting` while a newer question has none. */
export type Answered<A extends Question["ask"]> = {
  readonly answer: Answer[A] | undefined;
  readonly to: Of<A> | undefined;
  readonly waiting: boolean;
};
