import { Worker } from "node:worker_threads";
import type { Question } from "../answers/question.ts";
import type { Ask, Sent, Tell } from "./thread.ts";

type Waiting = { readonly resolve: (said: Tell) => void; readonly reject: (error: Error) => void };
type Asked = Ask extends infer Each ? (Each extends Ask ? Omit<Each, "id"> : never) : never;

/** Something cannot be reckoned from these data; the message is a sentence that says why. */
export class CannotTell extends Error {
  override readonly name = "CannotTell";
}

/** A thread that makes figures, and what it is asked; started when it is first needed. */
export class FigureThread {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  /**
   * Asks a base, which is loaded and sent only if the thread does not hold it.
   * @throws Error when the thread fails
   */
  async ask(key: string, question: Question, load: () => Promise<Sent>): Promise<unknown> {
    const first = await this.say({ key, question });
    const said = "lacks" in first ? await this.say({ key, question, base: await load() }) : first;
    return "answer" in said ? said.answer : undefined;
  }

  /** @param id of what was said before, to go on with it */
  say(asked: Asked, id = this.#nextId()): Promise<Tell> {
    const worker = (this.#worker ??= this.#start());
    return new Promise<Tell>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ ...asked, id }, []);
    }).then((said) => {
      if ("failed" in said) throw said.ofTheirData ? new CannotTell(said.failed) : new Error(said.failed);
      return said;
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#fail(new Error("The thread that makes figures was stopped."));
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #start(): Worker {
    const worker = new Worker(new URL("thread.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    worker.on("message", (said: Tell) => {
      this.#waiting.get(said.id)?.resolve(said);
      this.#waiting.delete(said.id);
      if (this.#waiting.size === 0) worker.unref();
    });
    worker.on("error", (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    return worker;
  }

  /** The next question starts a new thread. */
  #fail(error: Error): void {
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** The base as a file, piece by piece, from a thread of its own that ends with it. */
export async function* fileOf(base: Sent, file: "ocel" | "csv"): AsyncGenerator<string> {
  const thread = new FigureThread();
  try {
    const id = 1;
    let said = await thread.say({ file, base }, id);
    while ("piece" in said && said.piece !== undefined) {
      yield said.piece;
      said = await thread.say({ next: true }, id);
    }
  } finally {
    await thread.close();
  }
}
