import { Failure } from "@cairn/contract/failures.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { Step } from "../../http/visit.ts";
import { comeInAs } from "../../store/context.ts";
import type { Db, Store } from "../../store/database.ts";
import {
  type Asked,
  beginReckoning,
  figureFor,
  saveFigure,
  stillReckoning,
} from "../../store/organisations/reckoned.ts";
import type { Question } from "./answers/question.ts";
import { type Base, keyOf, sentBase } from "./bases.ts";
import { CannotTell, FigureThread } from "./figures/asking.ts";

/** What takes long: reckoned once for each version of a base, in a thread of its own, one at a time. */
export type Reckoning = {
  /** The figure if it is there; else begins to reckon it and says so. */
  readonly figure: (step: Step, base: Base, question: Question, now: Instant) => Promise<InTime>;
  readonly close: () => Promise<void>;
};

/** As the contract's `inTime` has it. */
export type InTime =
  | { readonly state: "not enough"; readonly have: number; readonly need: number }
  | { readonly state: "reckoning"; readonly since: Instant }
  | { readonly state: "failed"; readonly because: string }
  | { readonly state: "reckoned"; readonly at: Instant; readonly figure: unknown };

const aliveMs = 20_000;
const ourFault = "Something went wrong on our side while this was reckoned. Tell whoever runs this Cairn.";

export function openReckoning({
  store,
  now,
  trouble,
}: {
  readonly store: Store;
  readonly now: () => Instant;
  readonly trouble: (error: unknown) => void;
}): Reckoning {
  let last: Promise<unknown> = Promise.resolve();
  let isStopping = false;
  let underWay: FigureThread | undefined;

  async function reckon(base: Base, asked: Asked, question: Question): Promise<void> {
    const within = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
      store.within(async (db) => {
        comeInAs(db, { organisationId: base.organisationId });
        return work(db);
      });
    const alive = setInterval(() => void within((db) => stillReckoning(db, asked)).catch(trouble), aliveMs);
    const before = last;
    const turn = Promise.withResolvers<void>();
    last = turn.promise;
    const thread = new FigureThread();
    try {
      await before;
      if (isStopping) return;
      underWay = thread;
      const figure = await thread.ask(keyOf(base), question, () => within((db) => sentBase(db, base)));
      await within((db) => saveFigure(db, asked, { figure }, now()));
    } catch (error) {
      if (isStopping || (error instanceof Failure && error.code === "not_found")) return;
      if (!(error instanceof CannotTell)) trouble(error);
      const because = error instanceof CannotTell ? error.message : ourFault;
      await within((db) => saveFigure(db, asked, { because }, now())).catch(trouble);
    } finally {
      clearInterval(alive);
      await thread.close();
      turn.resolve();
    }
  }

  return {
    figure: (step, base, question, at) => {
      const { organisationId, kind, version } = base;
      const asked = { organisationId, base: kind, version, question: JSON.stringify(question) };
      return step(async (db) => {
        if (await beginReckoning(db, asked, at)) {
          // Should this transaction not be committed, nothing waits for the figure, and it is only reckoned in vain.
          queueMicrotask(() => void reckon(base, asked, question));
          return { state: "reckoning", since: at };
        }
        return asInTime(await figureFor(db, asked), at);
      });
    },
    close: async () => {
      isStopping = true;
      await underWay?.close();
      await last;
    },
  };
}

function asInTime(kept: Awaited<ReturnType<typeof figureFor>>, now: Instant): InTime {
  if (!kept?.reckonedAt) return { state: "reckoning", since: kept?.since ?? now };
  if (kept.because !== undefined) return { state: "failed", because: kept.because };
  const came = kept.figure as { readonly figure: unknown } | { readonly have: number; readonly need: number };
  return "figure" in came
    ? { state: "reckoned", at: kept.reckonedAt, figure: came.figure }
    : { state: "not enough", have: came.have, need: came.need };
}
